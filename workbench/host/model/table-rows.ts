/** `Excel.TableRowCollection` and `Excel.TableRow`. A row is its place: it has no identity that survives an insertion above it. */
import type { Area } from '../../engine/engine';
import { bodyOf } from '../book';
import { anything, boolean, count, integer, list, optional, withDefault } from '../check';
import { HostError } from '../host-error';
import { defineType, method, readOnly, readWrite } from '../host-type';
import { isHostObject } from '../host-type';
import type { HostObject, HostType } from '../host-type';
import { rangeOf } from './range';
import { gridOfInput, writeTyped } from './range-cells';
import { stateOf } from './table';
import type { TableTarget } from './table';

interface RowTarget extends TableTarget {
  readonly index: number;
}

function rowArea(row: RowTarget): Area {
  const body = bodyOf(stateOf(row));
  if (row.index < 0 || row.index >= body.rows) {
    throw new HostError('ItemNotFound', `The table has no row ${row.index}.`);
  }
  return { ...body, row: body.row + row.index, rows: 1 };
}

function rowAt(table: TableTarget, index: number): HostObject {
  const row = { ...table, index };
  rowArea(row);
  return tableRowType.of(row);
}

/** `add(index?, values?, alwaysInsert = true)`: at the end, or before the row at the index; cells below make room. */
function add(table: TableTarget, index: number | undefined, values: unknown, alwaysInsert: boolean): HostObject {
  const { book } = table;
  const state = stateOf(table);
  const body = bodyOf(state);
  book.guardSheet(state.sheet);
  const rows = Array.isArray(values) ? values.length : 1;
  if (Array.isArray(values) && values.some((row) => !Array.isArray(row) || row.length !== body.columns)) {
    throw new HostError('InvalidArgument', `Each row of values needs ${body.columns} entries.`);
  }
  const at = index === undefined || index < 0 ? body.rows : index;
  if (at > body.rows || rows === 0) {
    throw new HostError('InvalidArgument', `The table has no place ${at} for a row.`);
  }
  // A table that was never filled has one blank row, which Excel's add uses up.
  const isBlank = body.rows === 1 && at === 1 && book.engine.formulas(body).every((row) => row.every((value) => value === ''));
  const first = isBlank ? 0 : at;
  const added = rows - (isBlank ? 1 : 0);
  if (added > 0) {
    makeRoom(table, { ...body, row: body.row + at, rows: added }, alwaysInsert);
  }
  if (values !== undefined && values !== null) {
    const area = { ...body, row: body.row + first, rows };
    writeTyped(book, area, gridOfInput(values, area));
  }
  book.markStale();
  return rowAt(table, first);
}

function makeRoom(table: TableTarget, place: Area, alwaysInsert: boolean): void {
  const { book } = table;
  const before = stateOf(table);
  const isFree = book.engine.formulas(place).every((row) => row.every((value) => value === ''));
  const isBelow = place.row === before.area.row + before.area.rows;
  if (!isBelow || !isFree || alwaysInsert) {
    book.engine.insert(place, 'Down');
    book.shiftCells(place, 'Down');
  }
  const rows = before.area.rows + place.rows;
  if (book.table(table.id).area.rows !== rows) {
    book.engine.updateTable(table.id, { area: { ...before.area, rows } });
  }
  book.tableHabits.continueLooks({ ...before.area, rows: place.row - before.area.row }, place.rows);
  book.tableHabits.continueColumns(table.id, before.area);
}

function removeRows(table: TableTarget, index: number, rows: number): void {
  const { book } = table;
  const state = stateOf(table);
  const body = bodyOf(state);
  if (index < 0 || rows < 1 || index + rows > body.rows) {
    throw new HostError('InvalidArgument', `The table has no rows ${index} to ${index + rows - 1}.`);
  }
  book.guardSheet(state.sheet);
  if (book.isFiltered(table.id)) {
    throw new HostError('FilteredRangeConflict', `A filter is on in the table ${state.name}.`);
  }
  const area = { ...body, row: body.row + index, rows };
  if (rows === body.rows) {
    // Excel keeps one blank row in an emptied table.
    book.engine.clear({ ...area, rows: 1 }, 'Contents');
  }
  const removed = rows === body.rows ? { ...area, row: area.row + 1, rows: rows - 1 } : area;
  if (removed.rows > 0) {
    book.engine.remove(removed, 'Up');
    book.shiftCells(removed, 'Up');
    const expected = state.area.rows - removed.rows;
    if (book.table(table.id).area.rows !== expected) {
      book.engine.updateTable(table.id, { area: { ...state.area, rows: expected } });
    }
  }
  book.markStale();
}

const tableRowType: HostType<RowTarget> = defineType({
  name: 'TableRow',
  properties: {
    Index: readOnly((row) => row.index),
    Values: readWrite(anything, (row) => row.book.engine.values(rowArea(row)), (row, values: unknown) =>
      writeTyped(row.book, rowArea(row), values)),
  },
  methods: {
    GetRange: method([], (row) => rangeOf(row.book, rowArea(row))),
    Delete: method([], (row) => removeRows(row, row.index, 1)),
  },
});

export const tableRowsType: HostType<TableTarget> = defineType({
  name: 'TableRowCollection',
  items: (table) => Array.from({ length: bodyOf(stateOf(table)).rows }, (_, index) => rowAt(table, index)),
  properties: { Count: readOnly((table) => bodyOf(stateOf(table)).rows) },
  methods: {
    Add: method([optional(integer), anything, withDefault(boolean, true)], add),
    GetCount: method([], (table) => bodyOf(stateOf(table)).rows),
    GetItemAt: method([integer], rowAt),
    DeleteRowsAt: method([count, withDefault(count, 1)], removeRows),
    /** Rows as objects or indexes; from the last, so that the others keep their place. */
    DeleteRows: method([list], (table, rows) => {
      const indexes = rows.map((row) => (isHostObject(row) ? (row.target as RowTarget).index : integer(row)));
      for (const index of indexes.sort((a, b) => b - a)) {
        removeRows(table, index, 1);
      }
    }),
  },
});
