import type { Receipt } from '../excel/gateway';
import type { ApplySettingsPlan } from '../sheets/plan-apply-settings';
import type { ChangeCommand, Problem, Surroundings } from './command';
import { methodOfWork } from './method-of-work';

export interface ApplySettingsOutcome {
  readonly is: 'settings-applied';
  readonly problems: readonly Problem[];
  readonly receipt: Receipt;
}

/** Brings money formats and period columns into line with Program settings. Nothing that is filled in is removed. */
export const applySettings: ChangeCommand<void, ApplySettingsOutcome> = {
  id: 'ApplySettings',
  label: 'applySettings',

  preview: planFor,

  async run(surroundings, _options, progress) {
    const { changeSet, problems } = await planFor(surroundings);
    const receipt = await surroundings.gateway.apply(changeSet, progress);
    return { is: 'settings-applied', problems, receipt };
  },
};

async function planFor({ gateway }: Surroundings): Promise<ApplySettingsPlan> {
  const { decodeSettings, planApplySettings, programTables } = await methodOfWork();
  const survey = await gateway.survey();
  const { tables } = await gateway.read(programTables);
  const problems: Problem[] = [];
  const settings = decodeSettings(tables.get('ProgramSettings'), problems);
  const plan = planApplySettings(settings, survey, tables, gateway.isSupported('charts'));
  return { changeSet: plan.changeSet, problems: [...problems, ...plan.problems] };
}
