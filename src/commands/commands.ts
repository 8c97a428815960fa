import { addSheets } from './add-sheets';
import { applyFix } from './apply-fix';
import { applySettings } from './apply-settings';
import { captureLesson } from './capture-lesson';
import { changeSettings } from './change-settings';
import { drawMap, drawTimeline } from './draw-pictures';
import { drawDashboard } from './draw-dashboard';
import { addLink, removeLink } from './edit-links';
import { insertFunction } from './insert-function';
import { rebaseline } from './rebaseline';
import { recordReadings } from './record-readings';
import { recordReview } from './record-review';
import { refreshStatus } from './refresh-status';
import { repairFunctions } from './repair-functions';
import { insertSample, removeSample } from './sample';
import { saveBenefit } from './save-benefit';
import { showHelp } from './show-help';
import { addSheet, newProgram, openPane } from './show-view';
import { storeSnapshot } from './store-snapshot';
import { undoLast } from './undo-last';
import { upgradeSheets } from './upgrade-sheets';
import { writeAnalysis } from './write-analysis';
import { writeFindings } from './write-findings';
import { writeReport } from './write-report';

/** Those with a button on the ribbon, in its order; their ids are the action ids of manifest.xml. */
export const ribbonCommands = { openPane, newProgram, addSheet, refreshStatus, showHelp } as const;

/** Those that Excel can run by itself, by a button or by a shortcut; their ids are the action ids of shortcuts.json. */
export const actionCommands = { ...ribbonCommands, insertSample } as const;

/** Everything a user can do that is worth showing while it runs and when it is done. */
export const commands = {
  ...actionCommands,
  addSheets,
  applyFix,
  applySettings,
  captureLesson,
  changeSettings,
  drawDashboard,
  addLink,
  drawMap,
  drawTimeline,
  insertFunction,
  rebaseline,
  recordReadings,
  recordReview,
  repairFunctions,
  storeSnapshot,
  removeLink,
  removeSample,
  saveBenefit,
  undoLast,
  writeReport,
  upgradeSheets,
  writeAnalysis,
  writeFindings,
} as const;

export type CommandKey = keyof typeof commands;
export type OptionsOf<Key extends CommandKey> = Parameters<(typeof commands)[Key]['run']>[1];
export type OutcomeOf<Key extends CommandKey> = Awaited<ReturnType<(typeof commands)[Key]['run']>>;
/** The outcome of any of the commands. */
export type Outcome = OutcomeOf<CommandKey>;
