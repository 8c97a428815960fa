import { decodeNumbers } from './decode-numbers';

/** A block with one series per row: its lines, and the cells as decodeNumbers reads them. */
export function decodeLines(range: unknown, name: string): Float64Array[] {
  const cells = decodeNumbers(range, name);
  const rows: readonly unknown[] = Array.isArray(range) ? range : [range];
  let next = 0;
  return rows.map((row) => cells.subarray(next, (next += Array.isArray(row) ? row.length : 1)));
}
