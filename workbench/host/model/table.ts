/** `Excel.Table` (learn.microsoft.com/javascript/api/excel/excel.table). */
import type { Area, TableState } from '../../engine/engine';
import { contains, intersection } from '../addresses';
import type { Book } from '../book';
import { bodyOf } from '../book';
import { boolean, either, object, text } from '../check';
import { eventMethods } from '../event-methods';
import { eventTypes } from '../events';
import { HostError } from '../host-error';
import { defineType, method, readOnly, readWrite } from '../host-type';
import type { HostType, Property } from '../host-type';
import type { TableHostState } from '../host-state';
import { checkName } from '../naming-rules';
import { tableAutoFilterType } from './filter';
import { areaOf, rangeOf } from './range';
import type { RangeTarget } from './range';
import { tableSortType } from './sort';
import { tableColumnsType } from './table-columns';
import { tableRowsType } from './table-rows';
import { worksheetOf } from './worksheet';

export interface TableTarget {
  readonly book: Book;
  readonly id: string;
}

export function stateOf({ book, id }: TableTarget): TableState {
  return book.table(id);
}

export function headerOf(table: TableState): Area {
  return { ...table.area, rows: 1 };
}

export function totalsOf(table: TableState): Area {
  if (!table.showTotals) {
    throw new HostError('ItemNotFound', `The table ${table.name} shows no totals.`);
  }
  return { ...table.area, row: table.area.row + table.area.rows - 1, rows: 1 };
}

/** Options of a table's look that only the host keeps. */
function look(
  name: keyof TableHostState & ('highlightFirstColumn' | 'highlightLastColumn' | 'showBandedRows' | 'showBandedColumns'),
): Property<TableTarget> {
  return readWrite(boolean, ({ book, id }) => book.tableState(id)[name], (table, value) => {
    stateOf(table);
    table.book.tableState(table.id)[name] = value;
  });
}

/**
 * `resize`: the header row stays where it is and the new range must overlap the table (documentation). Columns that leave keep their cells.
 */
function resize(target: TableTarget, argument: RangeTarget | string): void {
  const table = stateOf(target);
  const { book } = target;
  const area = typeof argument === 'string' ? book.findArea(argument, table.sheet) : areaOf(argument);
  if (!area || area.sheet !== table.sheet || area.row !== table.area.row || !intersection(area, table.area) || area.rows < 2) {
    throw new HostError('InvalidArgument', 'The new range must keep the header row, have a row below it and overlap the table.');
  }
  book.guardSheet(table.sheet);
  const other = book.engine.tables().find((candidate) => candidate.id !== table.id && intersection(candidate.area, area));
  if (other) {
    throw new HostError('InvalidArgument', `A table cannot overlap another table (${other.name}).`);
  }
  book.tableHabits.nameHeaders(area);
  book.engine.updateTable(table.id, { area });
  if (!table.showTotals) {
    book.tableHabits.continueLooks(table.area, area.rows - table.area.rows);
  }
  book.tableHabits.continueColumns(table.id, table.area);
  book.markStale();
}

/** Deletes the table with its cells; what is below moves up. */
function remove(target: TableTarget): void {
  const { area } = stateOf(target);
  target.book.guardSheet(area.sheet);
  target.book.engine.removeTable(target.id);
  target.book.engine.remove(area, 'Up');
  target.book.shiftCells(area, 'Up');
  target.book.markStale();
}

export const tableType: HostType<TableTarget> = defineType({
  name: 'Table',
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: readOnly(({ id }) => id),
    LegacyId: readOnly(({ id }) => id),
    Name: readWrite(text, (table) => stateOf(table).name, (table, name) => {
      const { name: old } = stateOf(table);
      checkName(name, table.book.takenNames().filter((taken) => taken !== old));
      table.book.engine.updateTable(table.id, { name });
      table.book.markStale();
    }),
    Style: readWrite(text, (table) => stateOf(table).style, (table, style) => table.book.engine.updateTable(table.id, { style })),
    ShowTotals: readWrite(boolean, (table) => stateOf(table).showTotals, (table, showTotals) => setTotals(table, showTotals)),
    ShowFilterButton: readWrite(boolean, (table) => stateOf(table).showFilterButton, (table, showFilterButton) =>
      table.book.engine.updateTable(table.id, { showFilterButton })),
    ShowHeaders: readWrite(boolean, ({ book, id }) => book.tableState(id).showHeaders, (table, showHeaders) => {
      if (!showHeaders) {
        throw new HostError('ApiNotFound', 'The workbench does not model tables without headers.');
      }
      stateOf(table);
    }),
    HighlightFirstColumn: look('highlightFirstColumn'),
    HighlightLastColumn: look('highlightLastColumn'),
    ShowBandedRows: look('showBandedRows'),
    ShowBandedColumns: look('showBandedColumns'),
  },
  children: {
    Columns: (table) => tableColumnsType.of(table),
    Rows: (table) => tableRowsType.of(table),
    Sort: (table) => tableSortType.of({ book: table.book, table: () => stateOf(table) }),
    AutoFilter: (table) => tableAutoFilterType.of(table),
    Worksheet: (table) => worksheetOf(table.book, stateOf(table).sheet),
  },
  methods: {
    GetRange: method([], (table) => rangeOf(table.book, stateOf(table).area)),
    GetDataBodyRange: method([], (table) => rangeOf(table.book, bodyOf(stateOf(table)))),
    GetHeaderRowRange: method([], (table) => rangeOf(table.book, headerOf(stateOf(table)))),
    GetTotalRowRange: method([], (table) => rangeOf(table.book, totalsOf(stateOf(table)))),
    Resize: method([either(object<RangeTarget>('Range'), text)], resize),
    Delete: method([], remove),
    ConvertToRange: method([], (table) => {
      const { area } = stateOf(table);
      table.book.engine.removeTable(table.id);
      return rangeOf(table.book, area);
    }),
    ClearFilters: method([], (table) => stateOf(table).columns.forEach((_, index) => table.book.clearFilter(table.id, index))),
    ReapplyFilters: method([], (table) => stateOf(table).columns.forEach((_, index) => table.book.reapplyFilter(table.id, index))),
    ...eventMethods<TableTarget>(
      { DataChanged: eventTypes.tableChanged, SelectionChanged: eventTypes.tableSelectionChanged }, ({ book }) => book.events, ({ id }) =>
        id,
    ),
  },
});

/** The totals row joins below the body: in a free row, else cells make room for it. */
function setTotals(target: TableTarget, showTotals: boolean): void {
  const table = stateOf(target);
  if (table.showTotals === showTotals) {
    return;
  }
  const { book } = target;
  book.guardSheet(table.sheet);
  const row = { ...table.area, row: table.area.row + table.area.rows - (showTotals ? 0 : 1), rows: 1 };
  const isUsed = showTotals && book.engine.values(row).some((cells) => cells.some((value) => value !== ''));
  if (isUsed) {
    book.engine.insert(row, 'Down');
    book.shiftCells(row, 'Down');
  }
  const area = { ...table.area, rows: table.area.rows + (showTotals ? 1 : -1) };
  if (!showTotals) {
    book.engine.clear(row, 'Contents');
  }
  book.engine.updateTable(table.id, { showTotals, ...(contains(book.table(table.id).area, area) && showTotals ? {} : { area }) });
  if (showTotals) {
    book.engine.write({ ...row, columns: 1 }, [[{ value: 'Total' }]]);
  }
  book.markStale();
}
