import type { Receipt } from '../excel/gateway';
import type { ChangePlan } from '../sheets/change-plan';
import type { RemovableAnalysis } from '../sheets/plan-analysis';
import type { WorkbookFacts } from '../sheets/workbook-facts';
import type { ChangeCommand, Problem, Surroundings } from './command';
import { methodOfWork } from './method-of-work';
import { plannedChange } from './planned-change';

export interface SampleOutcome {
  readonly is: 'sample-inserted' | 'sample-removed';
  readonly problems: readonly Problem[];
  readonly receipt: Receipt;
}

/** Inserts a whole sample program to look at and try things on; only into a workbook without a program. */
export const insertSample: ChangeCommand<void, SampleOutcome> = plannedChange({
  id: 'InsertSample',
  label: 'insertSample',
  shortcut: 'Ctrl+Shift+Alt+S',
  plan: planInserting,
  outcome: ({ problems }, receipt) => ({ is: 'sample-inserted', problems, receipt }),
});

/** Takes the sample away again, with everything on its sheets. */
export const removeSample: ChangeCommand<void, SampleOutcome> = plannedChange({
  id: 'RemoveSample',
  label: 'removeSample',
  plan: planRemoving,
  outcome: ({ problems }, receipt) => ({ is: 'sample-removed', problems, receipt }),
});

/** The sample is dated so that today is in the 19th month of its story. */
async function planInserting({ gateway, today }: Surroundings): Promise<ChangePlan> {
  const { planInsertSample, sampleFirstMonth, sampleProgram } = await methodOfWork();
  return planInsertSample(await gateway.survey(), sampleProgram(sampleFirstMonth(today)), gateway.isSupported('charts'));
}

async function planRemoving({ gateway }: Surroundings): Promise<ChangePlan> {
  const { decodeSettings, planRemoveSample, tableCatalog } = await methodOfWork();
  const survey = await gateway.survey();
  const names = tableCatalog.map(({ name }) => name);
  const { tables } = await gateway.read(names, { formulasOf: names });
  const analysis = await analysisOfSample(gateway, survey);
  return planRemoveSample(survey, tables, decodeSettings(tables.get('ProgramSettings'), []), analysis);
}

/** An analysis of the sample goes with it, unless somebody has added to its sheet. */
async function analysisOfSample(gateway: Surroundings['gateway'], survey: WorkbookFacts): Promise<RemovableAnalysis | null> {
  const { analysisSurroundings, removableAnalysis } = await import('../sheets/plan-analysis');
  const place = analysisSurroundings(survey);
  if (place === null) return null;
  const [found] = await gateway.readReferences([{ to: 'cells', ...place }], place);
  return removableAnalysis(survey, found?.cells ?? null);
}
