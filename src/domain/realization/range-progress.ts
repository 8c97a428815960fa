import type { Fault } from '../fault';
import { fault } from '../fault';

/**
 * Progress of a measure that should stay within a range: 1 inside (ends included), outside 1 - distance / tolerance, below 0 when the
 * distance exceeds the tolerance.
 * @param tolerance the distance from the range that makes progress 0, in units of the measure
 * @returns a share; #NUM! when low exceeds high; #DIV/0! outside the range without a tolerance
 */
export function rangeProgress(low: number, high: number, actual: number, tolerance: number): number | Fault {
  if (low > high) return fault('out-of-range', { argument: 'low', details: { maximum: high } });
  const distance = Math.max(low - actual, actual - high, 0);
  if (distance === 0) return 1;
  return tolerance > 0 ? 1 - distance / tolerance : fault('zero-divisor', { argument: 'tolerance' });
}
