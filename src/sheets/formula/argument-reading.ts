import { cellAddress } from '../cell-address';
import type { CellGrid, CellInput } from '../change-set';

/** The cells of an argument and where they are; constants are nowhere. Errors in cells are their text (`#N/A`). */
export interface ArgumentCells {
  readonly cells: CellGrid;
  readonly place: { readonly sheet: string; /** 0-based, of the first cell. */ readonly row: number; readonly column: number } | null;
}

/** How a function reads an argument. */
export interface ArgumentReading {
  readonly rows: number;
  readonly columns: number;
  /** The value of a single cell or constant; null for several. */
  readonly single: CellInput | null;
  /** Cells by kind, each by its address, or by its position (counted from 1) in a constant. */
  readonly blanks: readonly string[];
  readonly texts: readonly LabelledCell[];
  readonly truths: readonly LabelledCell[];
  readonly errors: readonly LabelledCell[];
}

export interface LabelledCell {
  readonly place: string;
  readonly value: CellInput;
}

const errorText = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!|GETTING_DATA|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!)$/;

/** What stands in the cells of an argument: their shape, the blanks, and what is no number. */
export function readArgument({ cells, place }: ArgumentCells): ArgumentReading {
  const columns = cells[0]?.length ?? 0;
  const blanks: string[] = [];
  const texts: LabelledCell[] = [];
  const truths: LabelledCell[] = [];
  const errors: LabelledCell[] = [];
  cells.forEach((row, r) => row.forEach((value, c) => {
    if (typeof value === 'number') return;
    const label = place === null ? String(r * columns + c + 1) : cellAddress(place.row + r, place.column + c);
    if (value === '') blanks.push(label);
    else if (typeof value === 'boolean') truths.push({ place: label, value });
    else (errorText.test(value) ? errors : texts).push({ place: label, value });
  }));
  return { rows: cells.length, columns, single: cells.length === 1 && columns === 1 ? cells[0]![0]! : null, blanks, texts, truths, errors };
}
