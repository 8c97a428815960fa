import type { Fault } from '../fault';
import { finite } from '../finance/finite';
import { improbable, misordered } from './three-points';
import type { Quantile, ThreePoints } from './three-points';

/**
 * The value of a triangular distribution that is not exceeded with a probability (inverse distribution).
 *
 * @param probability 0 to 1; 0 gives the low, 1 the high.
 * @returns the value; `out-of-range` for a probability outside 0 … 1 or points out of order. low = high is certain.
 *
 * @example triangular(0.9, 10, 12, 20) // 17.171573
 */
export function triangular(probability: number, low: number, mode: number, high: number): number | Fault {
  const points = { low, mode, high };
  return improbable(probability) ?? misordered(points) ?? finite(triangularQuantile(points)(probability), 'high');
}

/** The inverse distribution as a function of the probability; the points are in order. */
export function triangularQuantile({ low, mode, high }: ThreePoints): Quantile {
  const range = high - low;
  if (range === 0) return () => low;
  const share = (mode - low) / range;
  const rise = range * Math.sqrt(share);
  const fall = range * Math.sqrt((high - mode) / range);
  // The ends are exact, and rounding never leads beyond them.
  return (probability) =>
    probability < share || probability === 0
      ? Math.min(high, low + rise * Math.sqrt(probability))
      : Math.max(low, high - fall * Math.sqrt(1 - probability));
}

/** Mean of a triangular distribution. */
export function triangularMean({ low, mode, high }: ThreePoints): number {
  return (low + mode + high) / 3;
}

/** Standard deviation of a triangular distribution. */
export function triangularStandardDeviation({ low, mode, high }: ThreePoints): number {
  const rise = mode - low;
  const fall = high - mode;
  // (a² + m² + b² − am − ab − mb)/18, written with differences so that large values do not cancel.
  return Math.sqrt((rise * rise + rise * fall + fall * fall) / 18);
}
