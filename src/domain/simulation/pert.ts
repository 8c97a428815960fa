import type { Fault } from '../fault';
import { finite } from '../finance/finite';
import { BetaDistribution } from './beta-distribution';
import { QuantileTable } from './quantile-table';
import { improbable, misordered } from './three-points';
import type { Quantile, ThreePoints } from './three-points';

/** How many times the likeliest value counts against each end in the mean; 4 is the classic PERT. */
const pertWeight = 4;

/**
 * The value of a PERT distribution (a beta distribution from low to high) that is not exceeded with a probability.
 *
 * @param probability 0 to 1; 0 gives the low, 1 the high.
 * @returns the value, to about 1e-13 of the range; `out-of-range` for a probability outside 0 … 1 or points out of order.
 *
 * @example pert(0.9, 10, 12, 20) // 15.453341
 */
export function pert(probability: number, low: number, mode: number, high: number): number | Fault {
  const points = { low, mode, high };
  const bad = improbable(probability) ?? misordered(points);
  if (bad) return bad;
  const beta = shape(points);
  // The upper half is measured from the high, where the digits of 1 − p are.
  const range = high - low;
  const value = probability <= 0.5 ? low + range * beta.quantile(probability) : high - range * beta.mirrored().quantile(1 - probability);
  return finite(value, 'high');
}

/** The inverse distribution from a table, for drawing many: within 1e-7 of the range of the exact one, and monotone. */
export function pertQuantile(points: ThreePoints): Quantile {
  const { low, high } = points;
  const range = high - low;
  if (range === 0) return () => low;
  const table = new QuantileTable(shape(points));
  return (probability) => low + range * table.at(probability);
}

/**
 * α = 1 + λ(mode−low)/range and β = 1 + λ(high−mode)/range. The textbook form of α through the mean, (μ−a)(2m−a−b)/((m−μ)(b−a)), is 0/0
 * for a symmetric estimate; this one is the same everywhere else and has no gap.
 */
export function pertShapes({ low, mode, high }: ThreePoints): { readonly alpha: number; readonly beta: number } {
  const range = high - low;
  if (range === 0) return { alpha: 1 + pertWeight / 2, beta: 1 + pertWeight / 2 };
  return { alpha: 1 + (pertWeight * (mode - low)) / range, beta: 1 + (pertWeight * (high - mode)) / range };
}

function shape(points: ThreePoints): BetaDistribution {
  const { alpha, beta } = pertShapes(points);
  return new BetaDistribution(alpha, beta);
}

/** Mean of a PERT distribution: (low + 4·mode + high)/6. */
export function pertMean({ low, mode, high }: ThreePoints): number {
  return (low + pertWeight * mode + high) / (pertWeight + 2);
}

/** Standard deviation of a PERT distribution, exact; the textbook's (high − low)/6 is an approximation. */
export function pertStandardDeviation(points: ThreePoints): number {
  const mean = pertMean(points);
  return Math.sqrt(((mean - points.low) * (points.high - mean)) / (pertWeight + 3));
}
