import type { Fault } from '../fault';
import { fault } from '../fault';

/** What is lost every year when a share of the peak is left after some years: 1 - retention^(1/years). */
export function dropOff(retention: number, years: number): number | Fault {
  if (retention < 0) return fault('out-of-range', { argument: 'retention', details: { minimum: 0 } });
  if (years <= 0) return fault('out-of-range', { argument: 'years', details: { above: 0 } });
  return 1 - retention ** (1 / years);
}

/**
 * Years until half of a benefit is gone when it keeps eroding at the pace seen: ln 0.5 / ln(1 - d) = years * ln 0.5 / ln(retention).
 * @param retention share of the peak left (retention.ts), above 0 and below 1
 * @param years since the peak, above 0
 * @returns years; #NUM! when nothing was lost (it never halves) or nothing is left
 */
export function halfLife(retention: number, years: number): number | Fault {
  if (years <= 0) return fault('out-of-range', { argument: 'years', details: { above: 0 } });
  if (retention <= 0) return fault('out-of-range', { argument: 'retention', details: { above: 0 } });
  if (retention >= 1) return fault('no-solution', { argument: 'retention' });
  return (years * Math.LN2) / -Math.log(retention);
}
