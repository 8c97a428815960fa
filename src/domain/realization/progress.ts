import type { Fault } from '../fault';
import { fault } from '../fault';

/**
 * How much of the way from baseline to target has been covered: (actual - baseline) / (target - baseline).
 * It works in both directions (a target below the baseline needs no flag); 1 is the target, below 0 is a step backwards.
 *
 * A target equal to the baseline means "maintain": 1 within the tolerance, else 1 - distance / tolerance.
 * @param tolerance the distance from a maintained target that still counts as met, in units of the measure
 * @returns a share; #DIV/0! when a maintained target without tolerance is missed
 */
export function progress(baseline: number, target: number, actual: number, tolerance = 0): number | Fault {
  // Nothing of the way down would be minus zero; adding zero makes it zero.
  if (target !== baseline) return (actual - baseline) / (target - baseline) + 0;
  const distance = Math.abs(actual - target);
  if (distance <= tolerance) return 1;
  return tolerance > 0 ? 1 - distance / tolerance : fault('zero-divisor', { argument: 'target' });
}
