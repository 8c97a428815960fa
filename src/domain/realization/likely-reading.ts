import { median } from './median';
import type { MeasurePlan } from './measure-plan';
import type { Point } from './measure-readings';
import { mostForTrend } from './measure-forecast';
import { fewestForTrend } from './trend';

/** Steps further from the usual one than three scaled median deviations are outliers: the Hampel identifier. */
const outlierFrom = 3;

/** Makes the median absolute deviation comparable with a standard deviation: 1 / Φ⁻¹(3/4). */
const deviationScale = 1.4826;

/** Any reading may move by this share of the way from baseline to target, however steady it was before. */
const leastReach = 0.1;

export interface LikelyRange {
  readonly from: number;
  readonly to: number;
}

/**
 * The range in which the next reading is likely to lie, from the steps between the latest twelve readings: the last reading moved on by
 * the median step, plus and minus three scaled median deviations of the steps. A tenth of the way from baseline to target around the last
 * reading and around what the plan expects is likely too, and so is all between. With fewer than four readings, the whole way from
 * baseline to target around the last one.
 * @param before the readings before the period, oldest first
 * @param steps how many periods after the last of them
 * @param expected what the plan expects of the reading; null without a plan
 * @returns null when there is too little to go by
 */
export function likelyRange(
  before: readonly Point[], steps: number, { baseline, target }: MeasurePlan, expected: number | null,
): LikelyRange | null {
  const recent = before.slice(-mostForTrend).map(({ value }) => value);
  const last = recent.at(-1);
  if (last === undefined) return null;
  const way = baseline === null || target === null ? 0 : Math.abs(target - baseline);
  const least = leastReach * (way === 0 ? Math.abs(last) : way);
  const likely = [around(last, least), ...(expected === null ? [] : [around(expected, least)])];
  if (recent.length < fewestForTrend) return way === 0 ? null : hull([...likely, around(last, way)]);
  const moves = recent.slice(1).map((value, index) => value - recent[index]!);
  const usual = median(moves);
  const deviation = deviationScale * median(moves.map((move) => Math.abs(move - usual)));
  return hull([...likely, around(last + usual * Math.max(1, steps), outlierFrom * deviation)]);
}

const around = (center: number, reach: number): LikelyRange => ({ from: center - reach, to: center + reach });

const hull = (ranges: readonly LikelyRange[]): LikelyRange =>
  ({ from: Math.min(...ranges.map(({ from }) => from)), to: Math.max(...ranges.map(({ to }) => to)) });
