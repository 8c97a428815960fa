/**
 * Where a filter hides rows, Excel on the desktop writes the rows of a block into the wrong cells (OfficeDev/office-js#224) and keeps rows
 * that it should delete (#994). A single cell always gets what is meant for it, so there cells are written one by one, and rows and
 * columns are neither added nor removed.
 */
import type { CellInput, Change } from '../../sheets/change-set';
import { GatewayError } from '../gateway';
import { bytesOf } from '../payload';
import type { Applier, Step } from './applier';
import { cellEntry } from './cell-entry';

/** The changes that move rows or columns of a table. */
type TableChange = 'take-rows-back' | 'insert-rows' | 'remove-rows' | 'add-columns' | 'remove-columns';

/** A change of a table that is refused while a filter is on in it. */
export function whereUnfiltered<Kind extends TableChange>(applier: Applier<Kind>): Applier<Kind> {
  return {
    ...applier,
    prepare(context, change) {
      const { table } = change as Extract<Change, { do: TableChange }>;
      const isFiltered = readFilter(context, table);
      const checked = applier.prepare(context, change);
      const refuse = (): void => {
        if (isFiltered()) throw new GatewayError('filtered', 'unchanged', table);
      };
      if (typeof checked !== 'function') return { ...checked, check: (inventory) => (refuse(), checked.check(inventory)) };
      return (inventory) => (refuse(), checked(inventory));
    },
  };
}

/** Queues the question whether a filter is on in a table. */
export function readFilter({ workbook }: Excel.RequestContext, table: string): () => boolean {
  const filter = workbook.tables.getItem(table).autoFilter.load('isDataFiltered');
  return () => filter.isDataFiltered;
}

/** Whether some of the rows of cells are hidden; Excel returns null where some are and some are not. */
export function hasHiddenRows(cells: Excel.Range): boolean {
  return (cells.rowHidden as boolean | null) !== false;
}

/** A cell of a block, and what is entered into it. */
export interface SingleCell {
  readonly row: number;
  readonly column: number;
  readonly entry: CellInput;
}

/** Measured: what a cell adds to a message beside its entry. */
const bytesACell = 500;
const cellsAStep = 1000;

/**
 * The steps that enter cells one by one.
 * @param blockOf finds the block whose cells they are
 */
export function singleCellSteps(cells: readonly SingleCell[], blockOf: (context: Excel.RequestContext) => Excel.Range): Step[] {
  return Array.from({ length: Math.ceil(cells.length / cellsAStep) }, (_, part) => {
    const some = cells.slice(part * cellsAStep, (part + 1) * cellsAStep);
    return {
      cells: some.length,
      bytes: some.reduce((sum, { entry }) => sum + bytesACell + bytesOf(entry), 0),
      queue: (context) => enterSingly(some, blockOf(context)),
    };
  });
}

/** Queues the entering of cells one by one. */
export function enterSingly(cells: readonly SingleCell[], block: Excel.Range): void {
  for (const { row, column, entry } of cells) block.getCell(row, column).formulas = [[cellEntry(entry)]];
}

/** The cells of a block that should hold something else than they do. */
export function cellsThatDiffer(found: readonly (readonly CellInput[])[], wanted: readonly (readonly CellInput[])[]): SingleCell[] {
  return wanted.flatMap((cells, row) =>
    cells.flatMap((entry, column) => (entry === found[row]![column] ? [] : [{ row, column, entry }])));
}
