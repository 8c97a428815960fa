import type { Status } from './status';
import { fromWorst } from './worst-status';

/** Which way a status went; `other` where one of the two says nothing about progress, such as Not started. */
export type StatusWay = 'improved' | 'worsened' | 'other';

const silent: ReadonlySet<Status> = new Set<Status>(['Not started', 'No plan', 'No data']);

/** @returns null when nothing moved */
export function statusWay(from: Status, to: Status): StatusWay | null {
  if (from === to) return null;
  if (silent.has(from) || silent.has(to)) return 'other';
  return fromWorst.indexOf(to) > fromWorst.indexOf(from) ? 'improved' : 'worsened';
}
