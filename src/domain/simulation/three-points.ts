import { fault } from '../fault';
import type { Fault } from '../fault';

/** An estimate in three points: the least it may be, the likeliest, the most. */
export interface ThreePoints {
  readonly low: number;
  readonly mode: number;
  readonly high: number;
}

/** An inverse distribution: the value that is not exceeded with a probability from 0 to 1. */
export type Quantile = (probability: number) => number;

/** The Fault of an estimate whose points are out of order; nothing when it is sound. low = mode = high is a certain value. */
export function misordered({ low, mode, high }: ThreePoints): Fault | undefined {
  if (!(low <= mode)) return fault('out-of-range', { argument: 'mode', details: { minimum: low } });
  if (!(mode <= high)) return fault('out-of-range', { argument: 'high', details: { minimum: mode } });
  return undefined;
}

/** The Fault of a probability outside 0 … 1. */
export function improbable(probability: number): Fault | undefined {
  return probability >= 0 && probability <= 1
    ? undefined
    : fault('out-of-range', { argument: 'probability', details: { minimum: 0, maximum: 1 } });
}
