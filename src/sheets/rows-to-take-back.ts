import type { CellGrid, CellInput, Change } from './change-set';
import { findTableSpec } from './sheet-catalog';
import { enteredValue, isFormula } from './text-entry';

type TakeRowsBack = Extract<Change, { readonly do: 'take-rows-back' }>;

/** Rows of a table's body: what each cell comes to, and what is entered in it. */
export interface BodyRows {
  readonly values: CellGrid;
  readonly entries: CellGrid;
}

/** Whether a row of the body still is what was appended, with nothing that anyone has typed since. */
export function stillAsAppended(
  change: TakeRowsBack, headers: readonly string[],
): (appended: number, values: readonly CellInput[], entries: readonly CellInput[]) => boolean {
  const wanted = headers.map((header) => change.columns.indexOf(header));
  const refreshed = new Set(refreshedColumns(change.table, headers));
  return (appended, values, entries) => headers.every((header, place) => {
    const content = wanted[place]! < 0 ? null : change.rows[appended]![wanted[place]!]!;
    const entry = entries[place]!;
    if (content === null) return entry === '' || isFormula(entry) || refreshed.has(header);
    // Excel may spell a formula in its own way.
    return isFormula(content) ? isFormula(entry) && entry !== values[place] : values[place] === enteredValue(content);
  });
}

/** Where the appended rows are after the table was sorted, in their order, of equal ones the last; null when one is not there as it was. */
export function findAppended(change: TakeRowsBack, headers: readonly string[], { values, entries }: BodyRows): readonly number[] | null {
  const isAsAppended = stillAsAppended(change, headers);
  const left = values.map((_, position) => position).reverse();
  const found: number[] = [];
  for (const appended of change.rows.keys()) {
    const index = left.findIndex((position) => isAsAppended(appended, values[position]!, entries[position]!));
    if (index < 0) return null;
    found.push(...left.splice(index, 1));
  }
  return found;
}

/** The columns that Refresh writes: what stands there goes with its row. */
export function refreshedColumns(table: string, headers: readonly string[]): readonly string[] {
  const own = new Set(findTableSpec(table)?.columns.filter(({ owner }) => owner === 'refresh').map(({ header }) => header.toLowerCase()));
  return headers.filter((header) => own.has(header.trim().toLowerCase()));
}
