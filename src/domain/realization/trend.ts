import type { Fault } from '../fault';
import { fault } from '../fault';
import type { Flows } from '../finance/flows';
import type { Direction } from './direction';
import { directionSign } from './direction';
import { trendLine } from './trend-line';

export type Trend = 'Improving' | 'Steady' | 'Worsening';

/** Three points make a line too easily. */
export const fewestForTrend = 4;

/**
 * Whether readings taken at equal intervals improve or worsen: the sign of the fitted slope where it differs from 0 at the 10% level,
 * else Steady (trend-line.ts).
 * @param values the readings, oldest first
 * @returns the verdict; #N/A with fewer than four readings
 */
export function trend(values: Flows, direction: Direction = 'Higher is better'): Trend | Fault {
  if (values.length < fewestForTrend) {
    return fault('not-yet', { argument: 'values', details: { count: values.length, minimum: fewestForTrend } });
  }
  const { slope, significant } = trendLine(values);
  if (!significant || slope === 0) return 'Steady';
  return slope * directionSign[direction] > 0 ? 'Improving' : 'Worsening';
}
