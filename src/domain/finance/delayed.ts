import type { Flows } from './flows';

/** What becomes of the flows that a delay moves beyond the last period: they are lost, or the periods are extended. */
export type Horizon = 'fixed' | 'extended';

/**
 * Flows that arrive later: the same amounts, `periods` periods on.
 * @param periods a whole number, not negative.
 * @example delayed([10, 20, 30], 1, 'fixed') // 0, 10, 20
 */
export function delayed(flows: Flows, periods: number, horizon: Horizon): Float64Array {
  const moved = new Float64Array(horizon === 'fixed' ? flows.length : flows.length + periods);
  for (let i = 0; i + periods < moved.length; i++) moved[i + periods] = flows[i]!;
  return moved;
}
