import type { ChangeSet } from './change-set';
import type { Problem } from './workbook-facts';

/** The result of a planner. */
export interface ChangePlan {
  /** Empty where nothing has to be done, or where a problem keeps it from being done. */
  readonly changeSet: ChangeSet;
  /** What was left unchanged or done differently than asked, and why. */
  readonly problems: readonly Problem[];
}
