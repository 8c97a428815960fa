import type { CellInput } from '../../sheets/change-set';
import type { BodyRows } from '../../sheets/rows-to-take-back';
import { findAppended, refreshedColumns, stillAsAppended } from '../../sheets/rows-to-take-back';
import { entriesOf } from '../entries-of';
import { GatewayError } from '../gateway';
import { messageBytes } from '../payload';
import type { Applier, ChangeOf, LongCheck, Step } from './applier';
import { cellEntries } from './cell-entry';
import { adjacentColumns, cellsOf, insertBelow, runsFromBelow, stretchTo, tableStep, typedRows } from './table-rows';

type TakeRowsBack = ChangeOf<'take-rows-back'>;

/**
 * Takes appended rows back so that the table is as it was: rows that were blank are blank again, the others go the way they came. Rows are
 * looked for where they were put, and in the whole table only when it was sorted since.
 */
export const takeRowsBack: Applier<'take-rows-back'> = {
  isUndoable: true,
  prepare: ({ workbook }, change): LongCheck => {
    const { first } = change.made;
    const count = change.rows.length;
    const table = workbook.tables.getItem(change.table).load('showTotals');
    const columns = table.columns.load('items/name');
    const body = table.getDataBodyRange().load('rowCount');
    const window = table.getHeaderRowRange().getOffsetRange(1 + first, 0).getResizedRange(count - 1, 0).load('values,formulas');
    let tail: Excel.Range | null = null;
    let whole: Excel.Range | null = null;
    const isInPlace = (): boolean => {
      const isAsAppended = stillAsAppended(change, columns.items.map(({ name }) => name));
      const { values, entries } = rowsOf(window);
      return first + count <= body.rowCount && values.every((row, index) => isAsAppended(index, row, entries[index]!));
    };
    const lookFurther = (): void => {
      const below = body.rowCount - first - count;
      if (!isInPlace()) whole = body.load('values,formulas');
      else if (below > 0) tail = body.getRow(first + count).getResizedRange(below - 1, 0).load('formulas');
    };
    return {
      // Only then is it known how much that is.
      readings: [{ bytes: messageBytes, queue: lookFurther }],
      check: () => {
        const headers = columns.items.map(({ name }) => name);
        const found = rowsOf(whole ?? window);
        const places = whole === null ? change.rows.map((_, index) => first + index) : findAppended(change, headers, found);
        if (places === null) throw new GatewayError('changed-meanwhile', 'unchanged', change.table);
        const isAtEnd = whole === null && typedRows((tail?.formulas ?? []) as CellInput[][]) === 0;
        const from = whole === null ? first : 0;
        const rowsBefore = body.rowCount;
        const totals = table.showTotals ? 1 : 0;
        const leaving = places.slice(change.made.blank);
        const canShrink = isAtEnd && tail === null && totals === 0 && !change.made.inserted;
        return {
          change,
          steps: [
            ...emptying(change, headers, canShrink ? places : places.slice(0, change.made.blank)),
            ...(canShrink
              ? shrinking(change, headers, rowsBefore - leaving.length)
              : removing(change, leaving, rowsBefore - leaving.length + totals)),
          ],
          takeBack: (context, standing) => () => {
            const rowsNow = standing.tables.find(({ name }) => name === change.table)?.rowCount;
            if (rowsNow === undefined) return;
            const damaged = context.workbook.tables.getItem(change.table);
            if (rowsNow < rowsBefore && !canShrink) insertBelow(damaged, rowsBefore - rowsNow);
            if (rowsNow < rowsBefore) stretchTo(damaged, rowsBefore + totals);
            cellsOf(damaged, 0, from, found.entries.length, headers.length).formulas = cellEntries(found.entries);
          },
        };
      },
    };
  },
};

function rowsOf(range: Excel.Range): BodyRows {
  return { values: range.values as CellInput[][], entries: entriesOf(range) };
}

/** Takes out what was written into rows, and what Refresh has written there since; formulas stay. */
function emptying({ table, columns, made }: TakeRowsBack, headers: readonly string[], rows: readonly number[]): Step[] {
  if (rows.length === 0) return [];
  const filled = [...new Set([...columns, ...refreshedColumns(table, headers)])];
  const runs = adjacentColumns(filled, headers);
  const clearing = tableStep(table, (emptied) => {
    for (const { first, count } of runsFromBelow([...rows].sort((a, b) => a - b))) {
      for (const run of runs) cellsOf(emptied, run.position, first, count, run.columns.length).clear('Contents');
    }
  });
  const formats = Object.entries(made.formats ?? {}).map(([header, before]) => tableStep(table, (emptied) => {
    before.forEach((format, index) => { cellsOf(emptied, headers.indexOf(header), rows[index]!, 1, 1).numberFormat = [[format]]; });
  }));
  return [clearing, ...formats];
}

/** The rows at the end that the table was stretched over: blank cells again, and not of the table. */
function shrinking({ table, rows, made }: TakeRowsBack, headers: readonly string[], rowsLeft: number): Step[] {
  const leaving = rows.length - made.blank;
  if (leaving === 0) return [];
  return [tableStep(table, (grown) => {
    cellsOf(grown, 0, rowsLeft, leaving, headers.length).clear('Contents');
    stretchTo(grown, rowsLeft);
  })];
}

/**
 * Removes rows; where none had been inserted, what stands below the table stays where it is.
 * @param rowsLeft below the header, totals included
 */
function removing({ table, made }: TakeRowsBack, rows: readonly number[], rowsLeft: number): Step[] {
  if (rows.length === 0) return [];
  return [tableStep(table, (shrunk) => {
    const body = shrunk.getDataBodyRange();
    for (const { first, count } of runsFromBelow([...rows].sort((a, b) => a - b))) {
      body.getRow(first).getResizedRange(count - 1, 0).delete('Up');
    }
    stretchTo(shrunk, rowsLeft);
    if (!made.inserted) insertBelow(shrunk, rows.length);
  })];
}
