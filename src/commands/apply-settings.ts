import type { Receipt } from '../excel/gateway';
import type { ChangePlan } from '../sheets/change-plan';
import type { ChangeCommand, Problem, Surroundings } from './command';
import { methodOfWork } from './method-of-work';
import { plannedChange } from './planned-change';
import { readPeriods, tablesWithPeriods } from './read-periods';

export interface ApplySettingsOutcome {
  readonly is: 'settings-applied';
  readonly problems: readonly Problem[];
  readonly receipt: Receipt;
}

/** Brings money formats and period columns into line with Program settings. Nothing that is filled in is removed. */
export const applySettings: ChangeCommand<void, ApplySettingsOutcome> = plannedChange({
  id: 'ApplySettings',
  label: 'applySettings',
  plan: planFor,
  outcome: ({ problems }, receipt) => ({ is: 'settings-applied', problems, receipt }),
});

async function planFor({ gateway }: Surroundings): Promise<ChangePlan> {
  const { decodeSettings, planApplySettings, programTables } = await methodOfWork();
  const survey = await gateway.survey();
  const { tables } = await gateway.read(programTables, { formulasOf: tablesWithPeriods });
  const problems: Problem[] = [];
  const settings = decodeSettings(tables.get('ProgramSettings'), problems);
  const standing = await readPeriods(gateway, settings, survey, tables);
  const plan = planApplySettings(settings, survey, tables, standing, gateway.isSupported('charts'));
  return { changeSet: plan.changeSet, problems: [...problems, ...plan.problems] };
}
