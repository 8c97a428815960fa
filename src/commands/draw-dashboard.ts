import type { Receipt } from '../excel/gateway';
import type { ChangePlan } from '../sheets/change-plan';
import type { ChangeCommand, Problem, Surroundings } from './command';
import { methodOfWork } from './method-of-work';
import { plannedChange } from './planned-change';

export interface DrawDashboardOutcome {
  readonly is: 'dashboard-drawn';
  readonly problems: readonly Problem[];
  readonly receipt: Receipt;
}

/** Redraws the charts of the Dashboard, and adds the sheet when it is missing; what the user added beside them stays. */
export const drawDashboard: ChangeCommand<void, DrawDashboardOutcome> = plannedChange({
  id: 'DrawDashboard',
  label: 'drawDashboard',
  plan: planFor,
  outcome: ({ problems }, receipt) => ({ is: 'dashboard-drawn', problems, receipt }),
});

async function planFor({ gateway }: Surroundings): Promise<ChangePlan> {
  const [{ decodeSettings }, { planDashboard, standingDashboard }] =
    await Promise.all([methodOfWork(), import('../sheets/plan-dashboard')]);
  const facts = await gateway.survey();
  const { tables } = await gateway.read(['ProgramSettings']);
  const dashboard = standingDashboard(facts);
  const [found] = dashboard
    ? await gateway.readReferences([{ to: 'cells', sheet: dashboard.sheet, address: dashboard.address }], dashboard)
    : [];
  const canDraw = gateway.isSupported('charts');
  const plan = planDashboard(facts, decodeSettings(tables.get('ProgramSettings'), []), found?.cells ?? null, canDraw);
  const noCharts: Problem = { code: 'no-charts', severity: 'note', sheet: dashboard?.sheet ?? 'Dashboard' };
  return canDraw ? plan : { ...plan, problems: [...plan.problems, noCharts] };
}
