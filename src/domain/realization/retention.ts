import type { Fault } from '../fault';
import { fault } from '../fault';

/**
 * How much of the peak improvement is still there: (observed - baseline) / (peak - baseline), in either direction.
 * @param baseline the level before the benefit, 0 when levels are improvements already
 * @returns a share; #DIV/0! when the peak equals the baseline
 */
export function retention(peak: number, observed: number, baseline = 0): number | Fault {
  return peak === baseline ? fault('zero-divisor', { argument: 'peak' }) : (observed - baseline) / (peak - baseline);
}
