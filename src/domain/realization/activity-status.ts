import type { ActivityStatus, ActivityStatusRow } from './assessment';
import type { Activity } from './program';
import type { StatusThresholds } from './status';
import { isFinished } from './expected-finish';

/** What the rest of the plan says about an activity. */
export interface ActivityOutlook {
  /** expected-finish.ts */
  readonly expectedFinish: number | null;
  /** Whether a predecessor is not finished. */
  readonly waits: boolean;
  readonly valueAtRisk: number | null;
}

/**
 * Where an activity stands; the first that applies:
 * - Finished, Finished late (after its planned Finish)
 * - No plan: it has no planned Finish
 * - Late: its planned Finish has passed
 * - Blocked: it should have started and a predecessor is not finished
 * - At risk: predecessors push its finish, or its Complete % is below the At risk threshold of what is expected by now
 * - Not started: its Start (without one, its Finish) lies ahead and nothing is done
 * - On track
 *
 * Expected % grows evenly from Start to Finish; without a Start it is 0 until the Finish. Days late count from the planned Finish to the
 * actual finish, or to the expected one (expected-finish.ts) while it is not finished.
 */
export function activityStatus(
  activity: Activity, { expectedFinish, waits, valueAtRisk }: ActivityOutlook, today: number, thresholds: StatusThresholds,
): ActivityStatusRow {
  const expected = expectedPercent(activity, today);
  const daysLate = activity.finish === null || expectedFinish === null ? null : Math.max(0, expectedFinish - activity.finish);
  return {
    row: activity.row,
    id: activity.id,
    expectedPercent: expected,
    daysLate,
    valueAtRisk,
    status: statusOfActivity(activity, expected, daysLate, waits, today, thresholds),
  };
}

function expectedPercent({ start, finish }: Activity, today: number): number | null {
  if (finish === null) return null;
  if (today >= finish) return 1;
  if (start === null || today <= start || start >= finish) return 0;
  return (today - start) / (finish - start);
}

function statusOfActivity(
  activity: Activity, expected: number | null, daysLate: number | null, waits: boolean, today: number, thresholds: StatusThresholds,
): ActivityStatus {
  const { start, finish, completePercent: complete } = activity;
  if (isFinished(activity, today)) return daysLate !== null && daysLate > 0 ? 'Finished late' : 'Finished';
  if (finish === null || expected === null || daysLate === null) return 'No plan';
  if (finish < today) return 'Late';
  const begun = complete !== null && complete > 0;
  if (waits && !begun && (start ?? finish) <= today) return 'Blocked';
  if (daysLate > 0) return 'At risk';
  if (complete !== null && expected > 0 && complete / expected < thresholds.atRisk) return 'At risk';
  return (start ?? finish) > today && !begun ? 'Not started' : 'On track';
}
