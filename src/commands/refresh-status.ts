import type { Status } from '../domain/realization/status';
import type { ProgramMovement } from '../domain/realization/what-changed';
import type { Receipt } from '../excel/gateway';
import type { RefreshPlan } from '../sheets/plan-refresh';
import type { ChangeCommand, Problem, Surroundings } from './command';
import type { MethodOfWork } from './method-of-work';
import { methodOfWork } from './method-of-work';
import type { ProgramReading } from './read-program';
import { readProgram } from './read-program';

/** How many benefits now have a status they did not have before. */
export interface StatusTurn {
  readonly to: Status;
  readonly benefits: number;
}

export type RefreshOutcome =
  | { readonly is: 'no-program' }
  | {
      readonly is: 'refreshed';
      readonly benefitsUpdated: number;
      readonly recordsUpdated: number;
      readonly turns: readonly StatusTurn[];
      /** What differs from the status columns as they stood before. */
      readonly movement: ProgramMovement;
      readonly problems: readonly Problem[];
      readonly receipt: Receipt;
    };

/** Computes every status column from the plan and the actuals and writes what changes; nothing of the user's is written. */
export const refreshStatus: ChangeCommand<void, RefreshOutcome> = {
  id: 'RefreshStatus',
  label: 'refreshStatus',
  icon: 'refresh-status',
  shortcut: 'Ctrl+Shift+Alt+R',

  async preview(surroundings) {
    const found = await readProgram.run(surroundings);
    if (found === null) return { changeSet: { command: 'refresh-status', changes: [] }, problems: [] };
    const plan = planFor(found, await methodOfWork());
    return { changeSet: plan.changeSet, problems: [...found.problems, ...plan.problems] };
  },

  async run(surroundings: Surroundings, _options, progress) {
    const found = await readProgram.run(surroundings);
    if (found === null) return { is: 'no-program' };
    const method = await methodOfWork();
    const plan = planFor(found, method);
    const movement = method.whatChanged(method.refreshedStanding(found.reading.tables), found.program, found.assessment);
    const receipt = await surroundings.gateway.apply(plan.changeSet, progress);
    return {
      is: 'refreshed',
      benefitsUpdated: plan.updated.get('BenefitRegister') ?? 0,
      recordsUpdated: [...plan.updated.values()].reduce((sum, count) => sum + count, 0),
      turns: turnsOf(movement),
      movement,
      // What this refresh replaced comes first: what else there is to look at stood on Home before.
      problems: [...plan.problems, ...method.replacedFormulas(receipt.changeSet, found.reading.tables, plan.problems), ...found.problems],
      receipt,
    };
  },
};

function planFor({ assessment, reading }: ProgramReading, { planRefresh }: MethodOfWork): RefreshPlan {
  return planRefresh(assessment, reading.tables, reading.settings);
}

/** How many benefits turned to each status; a benefit's first status does not count. */
function turnsOf({ benefits }: ProgramMovement): StatusTurn[] {
  const counts = new Map<Status, number>();
  for (const { to } of benefits) counts.set(to, (counts.get(to) ?? 0) + 1);
  return [...counts].map(([to, count]) => ({ to, benefits: count }));
}
