import type { Settings } from '../domain/realization/settings';
import type { Receipt } from '../excel/gateway';
import type { ApplySettingsPlan } from '../sheets/plan-apply-settings';
import type { ChangeCommand, Problem, Surroundings } from './command';
import { methodOfWork } from './method-of-work';

export interface ChangeSettingsOutcome {
  readonly is: 'settings-changed';
  readonly problems: readonly Problem[];
  readonly receipt: Receipt;
}

/** Writes settings into Program settings and applies them, in one step that can be taken back. */
export const changeSettings: ChangeCommand<Partial<Settings>, ChangeSettingsOutcome> = {
  id: 'ChangeSettings',
  label: 'changeSettings',

  preview: planFor,

  async run(surroundings, wanted, progress) {
    const { changeSet, problems } = await planFor(surroundings, wanted);
    const receipt = await surroundings.gateway.apply(changeSet, progress);
    return { is: 'settings-changed', problems, receipt };
  },
};

async function planFor({ gateway }: Surroundings, wanted: Partial<Settings>): Promise<ApplySettingsPlan> {
  const [{ programTables }, { planChangeSettings }] = await Promise.all([methodOfWork(), import('../sheets/plan-change-settings')]);
  const survey = await gateway.survey();
  const { tables } = await gateway.read(programTables);
  return planChangeSettings(wanted, survey, tables, gateway.isSupported('charts'));
}
