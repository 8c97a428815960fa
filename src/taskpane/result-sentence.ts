import type { ActivityResult } from '../commands/activity';
import type { CommandKey, Outcome } from '../commands/commands';
import { commands } from '../commands/commands';
import type { Strings } from '../strings/strings';

/** What came of a command, in a sentence or two. */
export function resultSentence(result: ActivityResult, words: Strings): string {
  if ('error' in result) {
    const { failure, state, subject } = result.error;
    const sentence = words.failures[failure](subject);
    return failure === 'cancelled' || state !== 'unchanged' ? `${sentence} ${words.states[state]}` : sentence;
  }
  return outcomeSentence(result.outcome, words);
}

function outcomeSentence(outcome: Outcome, words: Strings): string {
  const { results } = words;
  switch (outcome.is) {
    case 'no-program':
      return results.noProgram;
    case 'refreshed': {
      if (outcome.recordsUpdated === 0) return results.nothingToRefresh;
      const { benefitsUpdated, recordsUpdated, turns, movement: { triggers } } = outcome;
      const updated = benefitsUpdated === 0
        ? results.recordsRefreshed(recordsUpdated)
        : results.refreshed(benefitsUpdated, turns.map(({ to, benefits }) => ({ to: words.statuses[to], benefits })));
      return triggers.length === 0 ? updated : `${updated} ${results.triggersFired(triggers)}`;
    }
    case 'readings-recorded':
      return outcome.recorded.length === 0 ? results.readingsStood : results.readingsRecorded(outcome.recorded.length);
    case 'snapshot-stored':
      return outcome.benefits === 0 ? results.snapshotStood : results.snapshotStored(outcome.name, outcome.benefits);
    case 'sheets-added':
      if (outcome.added.length > 0) return results.scaffolded(outcome.added.length);
      return outcome.receipt.cells > 0 ? results.columnsAdded : results.nothingAdded;
    case 'settings-applied':
      return outcome.receipt.cells > 0 ? results.settingsApplied : results.settingsStood;
    case 'settings-changed':
      return outcome.receipt.cells > 0 ? results.settingsChanged : results.settingsSame;
    case 'function-inserted':
      return results.functionInserted(`${outcome.cell.sheet}!${outcome.cell.address}`);
    case 'benefit-saved':
      if (outcome.id === null) return results.benefitNotSaved;
      return outcome.isNew ? results.benefitAdded(outcome.id) : results.benefitSaved(outcome.id);
    case 'review-recorded':
      if (outcome.reviews + outcome.checks === 0) {
        return outcome.lessons > 0 ? results.lessonsCaptured(outcome.lessons) : results.notRecorded;
      }
      return results.reviewRecorded(outcome.reviews, outcome.lessons);
    case 'lesson-captured':
      return outcome.lessons === 0 ? results.notRecorded : results.lessonsCaptured(outcome.lessons);
    case 'rebaselined':
      if (outcome.frozen > 0) return results.rebaselined(outcome.version, outcome.frozen, outcome.logged);
      return outcome.logged === 0 ? results.notRecorded : results.changesLogged(outcome.logged);
    case 'functions-repaired':
      return results.functionsRepaired;
    case 'sample-inserted':
      return outcome.receipt.cells > 0 ? results.sampleInserted : results.sampleStood;
    case 'sample-removed':
      return outcome.receipt.cells > 0 ? results.sampleRemoved : results.sampleStood;
    case 'fixed':
      return results.fixed(outcome.fix.column, String(outcome.fix.after));
    case 'upgraded':
      return outcome.receipt.changeSet.changes.length > 0 ? results.upgraded(outcome.to) : results.upgradeStood;
    case 'findings-written':
      return outcome.receipt.changeSet.changes.length === 0
        ? results.findingsStood
        : results.findingsWritten(outcome.findings, outcome.resolved);
    case 'drawn':
      return outcome.receipt.changeSet.changes.length > 0 ? results.drawn(outcome.sheet) : results.notDrawn;
    case 'link-added':
      return results.linkAdded(outcome.from, outcome.to);
    case 'link-refused':
      return results.linkRefused;
    case 'link-removed':
      return outcome.receipt.cells > 0 ? results.linkRemoved(outcome.from, outcome.to) : results.linkGone;
    case 'report-written':
      return results.reportWritten(outcome.sheet);
    case 'dashboard-drawn': {
      const { changes } = outcome.receipt.changeSet;
      if (changes.some((change) => change.do === 'draw-pictures')) return results.dashboardDrawn;
      return changes.length > 0 ? results.dashboardAdded : results.dashboardStood;
    }
    case 'analysis-written':
      return results.analysisWritten(outcome.sheet);
    case 'undone':
      return outcome.receipt === null ? results.nothingToUndo : results.undone(commandTitle(outcome.command, words));
    case 'shown':
    case 'help-shown':
      return '';
  }
}

/** The label of the command a change set names. */
function commandTitle(name: string | null, words: Strings): string {
  const labels: Readonly<Record<string, string>> = {
    'refresh-status': words.commands.refreshStatus,
    'insert-sample': words.commands.insertSample,
    'remove-sample': words.commands.removeSample,
    'add-sheets': words.commands.addSheets,
    'apply-settings': words.commands.applySettings,
    'change-settings': words.commands.changeSettings,
    'insert-function': words.commands.insertFunction,
    'record-readings': words.commands.recordReadings,
    'store-snapshot': words.commands.storeSnapshot,
    'apply-fix': words.commands.applyFix,
    upgrade: words.commands.upgradeSheets,
    'write-analysis': words.commands.writeAnalysis,
    'write-report': words.commands.writeReport,
    'draw-dashboard': words.commands.drawDashboard,
    'write-findings': words.commands.writeFindings,
    'save-benefit': words.commands.saveBenefit,
    'draw-map': words.commands.drawMap,
    'draw-timeline': words.commands.drawTimeline,
    'add-link': words.commands.addLink,
    'remove-link': words.commands.removeLink,
    'record-review': words.commands.recordReview,
    'capture-lesson': words.commands.captureLesson,
    rebaseline: words.commands.rebaseline,
  };
  return labels[name ?? ''] ?? '';
}

export function commandLabel(key: CommandKey, words: Strings): string {
  return words.commands[commands[key].label];
}
