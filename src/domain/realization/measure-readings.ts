import type { ReadingCheck } from './assessment';
import type { Steps } from '../steps';
import { recordsAStep } from '../steps';
import type { Reading, Series } from './program';
import { counts } from './reading-checks';

/** One reading that counts. */
export interface Point {
  readonly date: number;
  readonly value: number;
}

/** The readings of one measure that count, by series, oldest first; one per period. */
export type MeasureReadings = Readonly<Record<Series, readonly Point[]>>;

export const noReadings: MeasureReadings = { Actual: [], Plan: [], Forecast: [] };

/** The readings that count, by the id of their measure. */
export function* readingsByMeasure(
  readings: readonly Reading[], checks: readonly ReadingCheck[],
): Steps<ReadonlyMap<string, MeasureReadings>> {
  const groups = new Map<string, Record<Series, Point[]>>();
  for (const [index, { measure, series, periodStart, value }] of readings.entries()) {
    if (index % recordsAStep === recordsAStep - 1) yield;
    if (!counts(checks[index]!)) continue;
    let group = groups.get(measure);
    if (!group) groups.set(measure, (group = { Actual: [], Plan: [], Forecast: [] }));
    group[series as Series].push({ date: Math.floor(periodStart!), value: value! });
  }
  yield;
  for (const group of groups.values()) for (const points of Object.values(group)) points.sort((a, b) => a.date - b.date);
  return groups;
}

/** The last reading whose period starts on or before a date. */
export function lastUntil<Found extends Point>(points: readonly Found[], date: number): Found | null {
  for (let i = points.length - 1; i >= 0; i--) if (points[i]!.date <= date) return points[i]!;
  return null;
}
