import type { Settings } from '../domain/realization/settings';
import type { Receipt } from '../excel/gateway';
import type { ScaffoldPlan } from '../sheets/plan-scaffold';
import type { Problem, Surroundings } from './command';
import { methodOfWork } from './method-of-work';
import { plannedChange } from './planned-change';

export interface AddSheetsOptions {
  /** Keys of the sheets in the catalog; those they depend on come along. */
  readonly sheets: readonly string[];
  /** The settings of a new program; left out, those of the workbook count. */
  readonly settings?: Settings;
}

export interface AddSheetsOutcome {
  readonly is: 'sheets-added';
  readonly added: readonly string[];
  readonly problems: readonly Problem[];
  readonly receipt: Receipt;
}

/** Adds the sheets that are missing, and the missing columns of those that are there. Four syncs in an empty workbook. */
export const addSheets = plannedChange({
  id: 'AddSheets',
  label: 'addSheets',
  plan: planFor,
  outcome: ({ added, problems }, receipt): AddSheetsOutcome => ({ is: 'sheets-added', added, problems, receipt }),
});

async function planFor({ gateway }: Surroundings, { sheets, settings }: AddSheetsOptions): Promise<ScaffoldPlan> {
  const { decodeSettings, planScaffold } = await methodOfWork();
  const survey = await gateway.survey();
  const isThere = settings === undefined && survey.tables.some(({ name }) => name === 'ProgramSettings');
  const content = isThere ? (await gateway.read(['ProgramSettings'])).tables.get('ProgramSettings') : undefined;
  // What is wrong with a setting is reported by Refresh, which points at its cell; here its default will do.
  return planScaffold(
    sheets, survey, { settings: settings ?? decodeSettings(content, []), command: 'add-sheets', canDraw: gateway.isSupported('charts') },
  );
}
