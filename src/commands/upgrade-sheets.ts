import type { Receipt } from '../excel/gateway';
import type { UpgradePlan } from '../sheets/plan-upgrade';
import type { WorkbookFacts } from '../sheets/workbook-facts';
import type { ChangeCommand, Problem, Surroundings } from './command';
import { methodOfWork } from './method-of-work';
import { plannedChange } from './planned-change';

export interface UpgradeOutcome {
  readonly is: 'upgraded';
  readonly to: number;
  readonly problems: readonly Problem[];
  readonly receipt: Receipt;
}

interface PlannedUpgrade extends UpgradePlan {
  readonly facts: WorkbookFacts;
}

/** Brings the sheets of an older workbook to the version of this add-in; every column and value of the user stays. */
export const upgradeSheets: ChangeCommand<void, UpgradeOutcome> = plannedChange({
  id: 'UpgradeSheets',
  label: 'upgradeSheets',
  plan: planUpgradeOf,
  outcome: ({ to, problems }, receipt) => ({ is: 'upgraded', to, problems, receipt }),
});

/** The pending upgrade, with the facts it was planned from. */
export async function planUpgradeOf({ gateway }: Surroundings): Promise<PlannedUpgrade> {
  const [{ decodeSettings }, { planUpgrade }] = await Promise.all([methodOfWork(), import('../sheets/plan-upgrade')]);
  const facts = await gateway.survey();
  const { tables } = await gateway.read(['ProgramSettings']);
  const plan = planUpgrade(facts, tables, decodeSettings(tables.get('ProgramSettings'), []));
  return { ...plan, facts };
}
