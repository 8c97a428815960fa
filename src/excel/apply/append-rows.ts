import type { CellInput, MadeRows } from '../../sheets/change-set';
import { enteredValue } from '../../sheets/text-entry';
import { GatewayError } from '../gateway';
import type { Applier, ChangeOf, LongCheck, Step } from './applier';
import { readFilter } from './behind-filter';
import { cellEntries } from './cell-entry';
import { rowChunks } from './row-chunks';
import type { ColumnRun } from './table-rows';
import { adjacentColumns, cellsOf, insertBelow, stretchTo, tableStep, typedRows } from './table-rows';

type AppendRows = ChangeOf<'append-rows'>;

/**
 * Adds records to a table: into the rows at its end in which nobody has typed anything, then below it, where the table is stretched over
 * blank cells and these are written (faster than `rows.add`, and safe while others edit). Only where something stands below the table are
 * rows inserted.
 */
export const appendRows: Applier<'append-rows'> = {
  isUndoable: true,
  readBytes: ({ rows, columns }) => 2000 + rows.length * columns.length * 3,
  prepare: (context, change): LongCheck => {
    const { workbook } = context;
    const isFiltered = readFilter(context, change.table);
    const table = workbook.tables.getItem(change.table).load('showTotals');
    const body = table.getDataBodyRange().load('rowCount');
    const keys = table.columns.getItem(change.unique ?? change.columns[0]!).getDataBodyRange().load('values');
    const below = body.getRowsBelow(change.rows.length).load('formulas');
    let start = 0;
    let tail: Excel.Range | null = null;
    let formats: ReadonlyMap<string, Excel.Range> = new Map();
    const readTail = (): void => {
      start = (keys.values as CellInput[][]).reduce((last, [key], row) => (key === '' ? last : row + 1), 0);
      const rows = body.rowCount - start;
      if (rows === 0) return;
      // Rows without a key may still hold something, if only in a column of the user's own; formulas are filled down blank rows.
      tail = body.getRow(start).getResizedRange(rows - 1, 0).load('formulas');
      formats = new Map(Object.keys(change.formats ?? {}).map((header) => {
        const column = table.columns.getItem(header).getDataBodyRange();
        return [header, column.getCell(start, 0).getResizedRange(rows - 1, 0).load('numberFormat')];
      }));
    };
    return {
      readings: [{ bytes: 0, queue: readTail }],
      check: (inventory) => {
        refuseTakenIds(change, keys.values as CellInput[][]);
        const headers = inventory.tables.find((fact) => fact.name === change.table)!.headers;
        const first = start + (tail === null ? 0 : typedRows(tail.formulas as CellInput[][]));
        const rowsBefore = body.rowCount;
        const extra = Math.max(0, first + change.rows.length - rowsBefore);
        const totals = table.showTotals ? 1 : 0;
        const inserted = (below.formulas as CellInput[][]).slice(0, extra).some((row) => row.some((entry) => entry !== ''));
        if (inserted && isFiltered()) throw new GatewayError('filtered', 'unchanged', change.table);
        const blank = change.rows.length - extra;
        const before = [...formats].map(([header, { numberFormat }]) =>
          [header, (numberFormat as string[][]).slice(first - start, first - start + blank).map(([format]) => format!)] as const);
        const made: MadeRows = { first, blank, inserted, ...(blank > 0 && before.length > 0 && { formats: Object.fromEntries(before) }) };
        return {
          change: { ...change, made },
          steps: [
            ...(inserted ? [tableStep(change.table, (grown) => insertBelow(grown, extra))] : []),
            ...(extra > 0 ? [tableStep(change.table, (grown) => stretchTo(grown, rowsBefore + extra + totals))] : []),
            ...formatSteps(change, headers, { first, isFiltered: isFiltered() }),
            ...writeSteps(change, headers, { first, isFiltered: isFiltered() }),
          ],
          takeBack: ({ workbook: book }, standing) => {
            const rowsNow = standing.tables.find(({ name }) => name === change.table)?.rowCount;
            if (rowsNow === undefined) return () => undefined;
            const grown = book.tables.getItem(change.table);
            const kept = inserted ? blank : change.rows.length;
            const written = blocksOf(change, headers, isFiltered(), kept).map(
              ({ row, rows, run }) => cellsOf(grown, run.position, first + row, rows, run.columns.length).load('values'),
            );
            return () => {
              for (const cells of written) {
                if ((cells.values as CellInput[][]).flat().some((value) => value !== '')) cells.clear('Contents');
              }
              if (rowsNow <= rowsBefore) return;
              if (inserted) grown.getDataBodyRange().getRow(rowsBefore).getResizedRange(extra - 1, 0).delete('Up');
              stretchTo(grown, rowsBefore + totals);
            };
          },
        };
      },
    };
  },
};

/** Somebody else may have given out an id since the plan was made. */
function refuseTakenIds({ table, columns, rows, unique }: AppendRows, found: CellInput[][]): void {
  if (unique === undefined) return;
  const taken = new Set(found.map(([id]) => idKey(id!)));
  const twice = rows.map((row) => enteredValue(row[columns.indexOf(unique)]!)).find((id) => taken.has(idKey(id)));
  if (twice !== undefined) throw new GatewayError('changed-meanwhile', 'unchanged', `${table}[${unique}] ${String(twice)}`);
}

const idKey = (id: CellInput): string => String(id).trim().toLowerCase();

interface Place {
  /** Row of the body the first new one takes. */
  readonly first: number;
  readonly isFiltered: boolean;
}

interface Block {
  /** Of the new rows, from 0. */
  readonly row: number;
  readonly rows: number;
  readonly run: ColumnRun;
}

/** The cells of the first new rows in blocks, which a filter makes single cells. */
function blocksOf({ columns }: AppendRows, headers: readonly string[], isFiltered: boolean, rows: number): readonly Block[] {
  if (rows === 0) return [];
  const runs = adjacentColumns(columns, headers);
  if (!isFiltered) return runs.map((run) => ({ row: 0, rows, run }));
  const cells = runs.flatMap(({ position, columns: indexes }) =>
    indexes.map((index, offset): ColumnRun => ({ position: position + offset, columns: [index] })));
  return Array.from({ length: rows }, (_, row) => cells.map((run) => ({ row, rows: 1, run }))).flat();
}

function writeSteps(change: AppendRows, headers: readonly string[], { first, isFiltered }: Place): Step[] {
  return blocksOf(change, headers, isFiltered, change.rows.length).flatMap(({ row, rows: count, run }) => {
    const grid = change.rows.slice(row, row + count).map((cells) => run.columns.map((index) => cells[index]!));
    return rowChunks(grid).map(({ first: offset, rows, bytes }) => ({
      cells: rows.length * run.columns.length,
      bytes: bytes + 600,
      queue: ({ workbook }: Excel.RequestContext) => {
        const table = workbook.tables.getItem(change.table);
        cellsOf(table, run.position, first + row + offset, rows.length, run.columns.length).formulas = cellEntries(rows);
      },
    }));
  });
}

/** The formats of cells that have one of their own; before the values, which Excel reads by them. */
function formatSteps({ table, formats = {} }: AppendRows, headers: readonly string[], { first, isFiltered }: Place): Step[] {
  return Object.entries(formats).flatMap(([header, ofRows]) => {
    const parts = isFiltered ? ofRows.map((format, row) => ({ row, part: [format] })) : [{ row: 0, part: ofRows }];
    return parts.flatMap(({ row, part }) => rowChunks(part.map((format) => [format])).map(({ first: offset, rows, bytes }) => ({
      cells: 0,
      bytes: bytes + 600,
      queue: ({ workbook }: Excel.RequestContext) => {
        const cells = cellsOf(workbook.tables.getItem(table), headers.indexOf(header), first + row + offset, rows.length, 1);
        cells.numberFormat = rows as string[][];
      },
    })));
  });
}
