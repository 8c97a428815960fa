import type { Flows } from '../finance/flows';
import { median } from './median';

/** A straight line through equally spaced values: value at index i (from 0) is intercept + slope * i. */
export interface TrendLine {
  readonly slope: number;
  readonly intercept: number;
  /** Whether the slope differs from 0 at the 10% level (two-sided). */
  readonly significant: boolean;
}

/** Below this many points the median of pairwise slopes is used: one odd reading must not decide. */
const shortSeries = 8;

/** The 95% point of the normal distribution: 10% two-sided. */
const z95 = 1.6448536269514722;

/** Theil-Sen for fewer than 8 values (with the Mann-Kendall test), least squares otherwise (with the t test). Needs two values. */
export function trendLine(values: Flows): TrendLine {
  return values.length < shortSeries ? theilSen(values) : leastSquares(values);
}

/** Sen, P. K. (1968), J. Am. Stat. Assoc. 63; Kendall, M. G. (1975), Rank Correlation Methods (variance with the correction for ties). */
function theilSen(values: Flows): TrendLine {
  const n = values.length;
  const slopes: number[] = [];
  let score = 0;
  for (let j = 1; j < n; j++) {
    for (let i = 0; i < j; i++) {
      slopes.push((values[j]! - values[i]!) / (j - i));
      score += Math.sign(values[j]! - values[i]!);
    }
  }
  const slope = median(slopes);
  const intercept = median(Array.from(values, (value, i) => value - slope * i));
  const variance = (spread(n) - tiesSpread(values)) / 18;
  const z = variance > 0 ? Math.max(Math.abs(score) - 1, 0) / Math.sqrt(variance) : 0;
  return { slope, intercept, significant: z >= z95 };
}

const spread = (count: number): number => count * (count - 1) * (2 * count + 5);

function tiesSpread(values: Flows): number {
  const counts = new Map<number, number>();
  for (const value of Array.from(values)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum + spread(count), 0);
}

function leastSquares(values: Flows): TrendLine {
  const n = values.length;
  const middle = (n - 1) / 2;
  let mean = 0;
  for (let i = 0; i < n; i++) mean += (values[i]! - mean) / (i + 1);
  let crossed = 0;
  for (let i = 0; i < n; i++) crossed += (i - middle) * (values[i]! - mean);
  const squared = (n * (n * n - 1)) / 12;
  const slope = crossed / squared;
  let residual = 0;
  for (let i = 0; i < n; i++) residual += (values[i]! - mean - slope * (i - middle)) ** 2;
  const freedom = n - 2;
  const error = Math.sqrt(residual / freedom / squared);
  return { slope, intercept: mean - slope * middle, significant: Math.abs(slope) > studentT95(freedom) * error };
}

/** The 95% point of Student's t, by the Cornish-Fisher expansion: within 0.005 from 6 degrees of freedom on. */
function studentT95(freedom: number): number {
  const z3 = z95 ** 3;
  return z95 + (z3 + z95) / (4 * freedom) + (5 * z95 ** 5 + 16 * z3 + 3 * z95) / (96 * freedom * freedom);
}
