import type { ChangeSet } from './change-set';
import type { Problem } from './workbook-facts';

/** What a planner comes to. */
export interface ChangePlan {
  /** Without changes where nothing is to be done, or where a problem keeps it from being done. */
  readonly changeSet: ChangeSet;
  /** What was left as it is or done otherwise than asked, and why. */
  readonly problems: readonly Problem[];
}
