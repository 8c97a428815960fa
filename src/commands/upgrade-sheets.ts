import type { Receipt } from '../excel/gateway';
import type { ChangeCommand, Problem, Surroundings } from './command';
import { methodOfWork } from './method-of-work';

export interface UpgradeOutcome {
  readonly is: 'upgraded';
  readonly to: number;
  readonly problems: readonly Problem[];
  readonly receipt: Receipt;
}

/** Brings the sheets of an older workbook to the version of this add-in; every column and value of the user stays. */
export const upgradeSheets: ChangeCommand<void, UpgradeOutcome> = {
  id: 'UpgradeSheets',
  label: 'upgradeSheets',
  preview: async (surroundings) => planUpgradeOf(surroundings),

  async run(surroundings, _options, progress) {
    const { changeSet, problems, to } = await planUpgradeOf(surroundings);
    return { is: 'upgraded', to, problems, receipt: await surroundings.gateway.apply(changeSet, progress) };
  },
};

/** The upgrade there is to make, with the facts it was planned from. */
export async function planUpgradeOf({ gateway }: Surroundings) {
  const [{ decodeSettings }, { planUpgrade }] = await Promise.all([methodOfWork(), import('../sheets/plan-upgrade')]);
  const facts = await gateway.survey();
  const { tables } = await gateway.read(['ProgramSettings']);
  const plan = planUpgrade(facts, tables, decodeSettings(tables.get('ProgramSettings'), []));
  return { ...plan, facts };
}
