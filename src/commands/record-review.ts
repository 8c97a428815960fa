import type { Receipt } from '../excel/gateway';
import type { ChangePlan } from '../sheets/change-plan';
import type { ReviewRecord } from '../sheets/plan-review';
import type { Problem, Surroundings } from './command';
import { methodOfWork } from './method-of-work';
import { plannedChange } from './planned-change';

export interface ReviewOutcome {
  readonly is: 'review-recorded';
  /** Benefits reviewed; 0 when a problem kept the review from being written. */
  readonly reviews: number;
  readonly lessons: number;
  readonly checks: number;
  readonly problems: readonly Problem[];
  readonly receipt: Receipt;
}

/** Records a review of benefits with what was learned and what is left, in one step that can be taken back. */
export const recordReview = plannedChange({
  id: 'RecordReview',
  label: 'recordReview',
  plan: planFor,
  outcome({ changeSet, problems }, receipt, { reviews, lessons, checks }): ReviewOutcome {
    const counted = (entries: readonly unknown[]): number => (changeSet.changes.length === 0 ? 0 : entries.length);
    return {
      is: 'review-recorded', reviews: counted(reviews), lessons: counted(lessons), checks: counted(checks), problems, receipt,
    };
  },
});

/** The tables are read again: what was proposed may have changed since. */
async function planFor({ gateway, today }: Surroundings, record: ReviewRecord): Promise<ChangePlan> {
  const [{ decodeProgram, programTables }, { planReview }] = await Promise.all([methodOfWork(), import('../sheets/plan-review')]);
  const { tables } = await gateway.read(programTables);
  return planReview(record, decodeProgram(tables).program, tables, today);
}
