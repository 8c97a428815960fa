import type { CellInput } from './change-set';

/** Whether two cells hold the same; a number may have lost its last digits on the way through a file or a message. */
export function sameCell(one: CellInput, other: CellInput): boolean {
  if (typeof one !== 'number' || typeof other !== 'number') return one === other;
  return Math.abs(one - other) <= 1e-12 * Math.max(Math.abs(one), Math.abs(other));
}
