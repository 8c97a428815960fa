import { fault } from '../fault';
import type { Fault } from '../fault';

/** A result, or the Fault that stands for it when it is too large for a number: no function ever returns NaN or Infinity. */
export function finite(result: number, argument?: string): number | Fault {
  return Number.isFinite(result) ? result : fault('too-large', { argument });
}
