import type { Fault } from '../fault';
import { fault } from '../fault';

/** The 97.5% point of the normal distribution: 95% confidence, two-sided. */
const z975 = 1.96;

/**
 * Half the width of the 95% confidence interval of a share found in a sample: 1.96 * sqrt(p (1 - p) / n).
 * @param share from 0 to 1
 * @param n responses, at least 1
 * @returns a share (0.05 = 5 percentage points); #NUM! out of bounds
 */
export function marginOfError(share: number, n: number): number | Fault {
  if (!(share >= 0 && share <= 1)) return fault('out-of-range', { argument: 'share', details: { minimum: 0, maximum: 1 } });
  if (!(n >= 1)) return fault('out-of-range', { argument: 'n', details: { minimum: 1 } });
  return z975 * Math.sqrt((share * (1 - share)) / n);
}
