import type { Settings } from '../domain/realization/settings';
import type { ChangePlan } from './change-plan';
import type { ChangeSet } from './change-set';
import type { PicturesBlueprint } from './picture-blueprints';
import { planPictures } from './plan-pictures';
import type { ScaffoldPlan } from './plan-scaffold';
import { planScaffold } from './plan-scaffold';
import { sheetSpec } from './sheet-catalog';
import type { WorkbookFacts } from './workbook-facts';

/** The sheets that carry a drawing. */
export type DrawingSheet = 'benefits-map' | 'timeline';

export interface DrawingPlan extends ChangePlan {
  /** The name of the sheet it is drawn on. */
  readonly sheet: string;
}

/** Draws pictures on their sheet, which is added where it is missing, in place of what was drawn there last; the user's own shapes stay. */
export function planDrawing(
  key: DrawingSheet, pictures: PicturesBlueprint, facts: WorkbookFacts, settings: Settings, command: string,
): DrawingPlan {
  const { name: owner } = sheetSpec(key);
  const standing = facts.sheets.find((sheet) => sheet.key === key)?.name;
  const scaffold: ScaffoldPlan = standing === undefined
    ? planScaffold([key], facts, { settings, command })
    : { changeSet: { command, changes: [] }, problems: [], added: [] };
  const sheet = standing ?? scaffold.changeSet.show ?? owner;
  const changes: ChangeSet['changes'] = [...scaffold.changeSet.changes, ...planPictures([{ owner, sheet, pictures }], facts.settings)];
  return { sheet, problems: scaffold.problems, changeSet: { command, changes, show: sheet } };
}
