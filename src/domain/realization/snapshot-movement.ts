import type { HistoryEntry } from './program';
import type { Trend } from './trend';

/** A change of less than one percentage point of progress against plan is noise. */
const noticeable = 0.01;

/** The latest snapshot of a record taken before today; today's own says nothing about movement. */
export function lastSnapshot(history: readonly HistoryEntry[], today: number): HistoryEntry | null {
  let latest: HistoryEntry | null = null;
  for (const entry of history) {
    if (entry.date === null || Math.floor(entry.date) >= today) continue;
    if (latest === null || entry.date > latest.date! || (entry.date === latest.date && entry.snapshot > latest.snapshot)) latest = entry;
  }
  return latest;
}

/** Progress against plan of planned and actual figures: 1 + favorable variance over the size of the plan. */
function againstPlan(planned: number | null, variance: number | null): number | null {
  return planned === null || variance === null || planned === 0 ? null : 1 + variance / Math.abs(planned);
}

/** Whether progress against plan moved since a snapshot; null when either is unknown. */
export function movementSince(snapshot: HistoryEntry | null, planned: number | null, variance: number | null): Trend | null {
  const before = snapshot === null ? null : againstPlan(snapshot.planned, snapshot.variance);
  const now = againstPlan(planned, variance);
  if (before === null || now === null) return null;
  if (Math.abs(now - before) < noticeable) return 'Steady';
  return now > before ? 'Improving' : 'Worsening';
}
