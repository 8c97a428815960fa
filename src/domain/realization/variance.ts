import type { Fault } from '../fault';
import { fault } from '../fault';
import type { Direction } from './direction';
import { directionSign } from './direction';

/** Actual against plan in units of the measure, favorable positive: s * (actual - plan), s = -1 where lower is better. */
export function variance(actual: number, plan: number, direction: Direction = 'Higher is better'): number {
  return directionSign[direction] === 1 ? actual - plan : plan - actual;
}

/** The favorable variance as a share of the size of the plan; #DIV/0! when the plan is 0 (report the absolute variance then). */
export function variancePercent(actual: number, plan: number, direction: Direction = 'Higher is better'): number | Fault {
  if (plan === 0) return fault('zero-divisor', { argument: 'plan' });
  return variance(actual, plan, direction) / Math.abs(plan);
}
