import type { HistoryEntry } from './program';
import type { Trend } from './trend';

/** A change of the realization rate by less than one percentage point is noise. */
export const noticeable = 0.01;

/** Absorbs the last bits of a difference, so that 91% after 90% is the percentage point it looks like. */
const rounding = 1e-9;

/** The latest snapshot of a record taken before today; today's own says nothing about movement. */
export function lastSnapshot(history: readonly HistoryEntry[], today: number): HistoryEntry | null {
  let latest: HistoryEntry | null = null;
  for (const entry of history) {
    if (entry.date === null || Math.floor(entry.date) >= today) continue;
    if (latest === null || entry.date > latest.date! || (entry.date === latest.date && entry.snapshot > latest.snapshot)) latest = entry;
  }
  return latest;
}

/**
 * Whether a benefit moved since a snapshot, by the share of its plan it realizes; null when either share is unknown.
 * @param planned its sign tells whether more is better: the plan of a dis-benefit is negative
 */
export function movementSince(snapshot: HistoryEntry | null, realization: number | null, planned: number | null): Trend | null {
  const before = snapshot?.realizationPercent ?? null;
  if (before === null || realization === null || planned === null) return null;
  const gain = planned < 0 ? before - realization : realization - before;
  if (Math.abs(gain) < noticeable - rounding) return 'Steady';
  return gain > 0 ? 'Improving' : 'Worsening';
}
