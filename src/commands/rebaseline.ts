import type { Receipt } from '../excel/gateway';
import type { RebaselinePlan, RebaselineRequest } from '../sheets/plan-rebaseline';
import type { Problem, Surroundings } from './command';
import { methodOfWork } from './method-of-work';
import { plannedChange } from './planned-change';

export interface RebaselineOutcome {
  readonly is: 'rebaselined';
  readonly version: string;
  /** Cells frozen as the new version; none when the change was not approved or a problem prevented it. */
  readonly frozen: number;
  /** Rows of the change log. */
  readonly logged: number;
  readonly problems: readonly Problem[];
  readonly receipt: Receipt;
}

/** Re-baselines targets: freezes them as a new version, logs what changes and who decided, and moves the records, in one step. */
export const rebaseline = plannedChange({
  id: 'Rebaseline',
  label: 'rebaseline',
  plan: planFor,
  outcome: ({ frozen, logged, problems }, receipt, { version }): RebaselineOutcome =>
    ({ is: 'rebaselined', version, frozen, logged, problems, receipt }),
});

/** The tables are read again: what was chosen may have changed since. */
async function planFor({ gateway }: Surroundings, request: RebaselineRequest): Promise<RebaselinePlan> {
  const [{ decodeProgram, programTables }, { planRebaseline }] = await Promise.all([methodOfWork(), import('../sheets/plan-rebaseline')]);
  const { tables } = await gateway.read(programTables);
  return planRebaseline(request, decodeProgram(tables).program, tables);
}
