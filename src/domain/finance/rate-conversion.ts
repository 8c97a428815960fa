import { fault } from '../fault';
import type { Fault } from '../fault';
import { finite } from './finite';

/**
 * The rate per period that compounds to a rate per year: (1 + annual)^(1/periods) − 1; never annual ÷ periods.
 * @example periodicRate(0.035, 12) // 0.002871 a month
 */
export function periodicRate(annual: number, periodsPerYear: number): number | Fault {
  if (!(annual >= -1)) return fault('out-of-range', { argument: 'rate', details: { minimum: -1 } });
  if (!(periodsPerYear > 0)) return fault('out-of-range', { argument: 'periods', details: { minimum: 0 } });
  return finite(Math.expm1(Math.log1p(annual) / periodsPerYear), 'rate');
}

/**
 * The nominal rate of a real one (Fisher): (1 + real)(1 + inflation) − 1.
 * @example nominalRate(0.035, 0.02) // 0.0557
 */
export function nominalRate(real: number, inflation: number): number {
  return real + inflation + real * inflation;
}

/**
 * The real rate of a nominal one (Fisher): (1 + nominal)/(1 + inflation) − 1.
 * @example realRate(0.07, 0.025) // 0.043902
 */
export function realRate(nominal: number, inflation: number): number | Fault {
  if (inflation === -1) return fault('zero-divisor', { argument: 'inflation' });
  return (nominal - inflation) / (1 + inflation);
}
