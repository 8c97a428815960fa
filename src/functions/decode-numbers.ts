import { fault } from '../domain/fault';
import { cellError } from './cell-error';
import { isBlank, plainValue } from './decode-number';
import { propagate, refuse } from './refuse';

/** How the blank cells of a range count: a zero in its own place, no value at all, or, at the end of the range only, no value yet. */
export type BlankCells = 'zero' | 'skip' | 'end';

/**
 * The cells of a range, row by row, as numbers, in one pass. A row, a column and a block of the same cells are the same series.
 * An empty string counts as blank; any other text or a boolean is refused by its position; an error cell is the result.
 */
export function decodeNumbers(range: unknown, name: string, blanks: BlankCells = 'zero'): Float64Array {
  const rows: readonly unknown[] = Array.isArray(range) ? range : [range];
  const numbers = new Float64Array(cellCount(rows));
  let filled = 0;
  let valued = 0;
  let position = 0;
  // Counted loops: a column is an array per cell, and an iterator for each of them costs more than reading it.
  for (let r = 0; r < rows.length; r++) {
    const row = rows[r];
    const cells: readonly unknown[] = Array.isArray(row) ? row : [row];
    for (let c = 0; c < cells.length; c++) {
      const cell = cells[c];
      position++;
      // A finite number times 0 is 0: the common case costs one comparison.
      if (typeof cell === 'number' && cell * 0 === 0) {
        numbers[filled++] = cell;
      } else if (isBlank(cell)) {
        if (blanks !== 'skip') filled++;
        continue;
      } else {
        numbers[filled++] = unusualNumber(cell, name, position);
      }
      valued = filled;
    }
  }
  return numbers.subarray(0, blanks === 'end' ? valued : filled);
}

function cellCount(rows: readonly unknown[]): number {
  let count = 0;
  for (let r = 0; r < rows.length; r++) {
    const row = rows[r];
    count += Array.isArray(row) ? row.length : 1;
  }
  return count;
}

/** The number inside a data type; anything else that is not a plain number ends the function. */
function unusualNumber(cell: unknown, argument: string, position: number): number {
  const error = cellError(cell);
  if (error) propagate(error);
  const value = plainValue(cell);
  if (typeof value === 'string') refuse(fault('is-text', { argument, position, details: { text: value } }));
  if (typeof value === 'boolean') refuse(fault('is-boolean', { argument, position }));
  if (typeof value !== 'number' || !Number.isFinite(value)) refuse(fault('not-a-number', { argument, position }));
  return value;
}
