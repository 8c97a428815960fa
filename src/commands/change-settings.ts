import type { Settings } from '../domain/realization/settings';
import type { Receipt } from '../excel/gateway';
import type { ChangePlan } from '../sheets/change-plan';
import type { Problem, Surroundings } from './command';
import { methodOfWork } from './method-of-work';
import { plannedChange } from './planned-change';
import { readPeriods, tablesWithPeriods } from './read-periods';

export interface ChangeSettingsOutcome {
  readonly is: 'settings-changed';
  readonly problems: readonly Problem[];
  readonly receipt: Receipt;
}

/** Writes settings into Program settings and applies them, in one step that can be taken back. */
export const changeSettings = plannedChange({
  id: 'ChangeSettings',
  label: 'changeSettings',
  plan: planFor,
  outcome: ({ problems }, receipt): ChangeSettingsOutcome => ({ is: 'settings-changed', problems, receipt }),
});

async function planFor({ gateway }: Surroundings, wanted: Partial<Settings>): Promise<ChangePlan> {
  const [{ decodeSettings, programTables }, { planChangeSettings }] = await Promise.all([
    methodOfWork(), import('../sheets/plan-change-settings'),
  ]);
  const survey = await gateway.survey();
  const { tables } = await gateway.read(programTables, { formulasOf: tablesWithPeriods });
  const settings = { ...decodeSettings(tables.get('ProgramSettings'), []), ...wanted };
  const standing = await readPeriods(gateway, settings, survey, tables);
  return planChangeSettings(wanted, survey, tables, standing, gateway.isSupported('charts'));
}
