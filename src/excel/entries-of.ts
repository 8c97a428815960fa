import type { CellInput } from '../sheets/change-set';
import { foundEntry } from '../sheets/text-entry';

/** What is entered in cells whose values and formulas have been loaded. */
export function entriesOf(cells: Excel.Range): CellInput[][] {
  const values = cells.values as CellInput[][];
  return (cells.formulas as CellInput[][]).map((row, r) => row.map((entry, c) => foundEntry(values[r]![c]!, entry)));
}
