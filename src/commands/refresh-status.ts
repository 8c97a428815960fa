import type { Status } from '../domain/realization/status';
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
    const receipt = await surroundings.gateway.apply(plan.changeSet, progress);
    return {
      is: 'refreshed',
      benefitsUpdated: plan.updated.get('BenefitRegister') ?? 0,
      recordsUpdated: [...plan.updated.values()].reduce((sum, count) => sum + count, 0),
      turns: turnsOf(found, method),
      problems: [...found.problems, ...plan.problems],
      receipt,
    };
  },
};

function planFor({ assessment, reading }: ProgramReading, { planRefresh }: MethodOfWork): RefreshPlan {
  return planRefresh(assessment, reading.tables, reading.settings);
}

/** The benefits whose status differs from the one that stood in the register; first statuses are no turns. */
function turnsOf({ assessment, reading }: ProgramReading, { wordOfStatus }: MethodOfWork): StatusTurn[] {
  const register = reading.tables.get('BenefitRegister');
  if (!register) return [];
  const { headers, values } = register;
  const column = headers.findIndex((header) => header.trim().toLowerCase() === 'status');
  const counts = new Map<Status, number>();
  for (const { row, status } of assessment.benefits) {
    const before = wordOfStatus(String(values[row]?.[column] ?? ''));
    if (status !== null && before !== '' && before !== status) counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  return [...counts].map(([to, benefits]) => ({ to, benefits }));
}
