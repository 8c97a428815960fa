/** `Excel.TableColumnCollection` and `Excel.TableColumn`. */
import type { Area, TableState } from '../../engine/engine';
import { bodyOf } from '../book';
import { anything, integer, key, optional, text } from '../check';
import { HostError } from '../host-error';
import { defineType, method, readOnly, readWrite } from '../host-type';
import type { HostObject, HostType } from '../host-type';
import { uniqueHeader } from '../table-habits';
import { filterType } from './filter';
import { rangeOf } from './range';
import { gridOfInput, writeTyped } from './range-cells';
import { headerOf, stateOf, totalsOf } from './table';
import type { TableTarget } from './table';

export interface ColumnTarget extends TableTarget {
  readonly columnId: number;
}

export function indexOf(column: ColumnTarget): number {
  const index = stateOf(column).columns.findIndex(({ id }) => id === column.columnId);
  if (index < 0) {
    throw new HostError('ItemNotFound', 'The column of the table was deleted.');
  }
  return index;
}

function part(column: ColumnTarget, of: (table: TableState) => Area): Area {
  const area = of(stateOf(column));
  return { ...area, column: area.column + indexOf(column), columns: 1 };
}

function columnAt(table: TableTarget, index: number): HostObject {
  const column = stateOf(table).columns[index];
  if (!column) {
    throw new HostError('InvalidArgument', `The table has no column ${index}.`);
  }
  return tableColumnType.of({ ...table, columnId: column.id });
}

/** By id (a number) or by name. */
function find(table: TableTarget, wanted: string | number): HostObject {
  const state = stateOf(table);
  const column = state.columns.find(({ id }) => id === wanted) ?? state.columns.find(({ name }) =>
    name.toLowerCase() === String(wanted).toLowerCase());
  if (!column) {
    throw new HostError('ItemNotFound', `The table ${state.name} has no column "${wanted}".`);
  }
  return tableColumnType.of({ ...table, columnId: column.id });
}

/** `add(index?, values?, name?)`: values has the header first, when it has a row more than the body. */
function add(table: TableTarget, index: number | undefined, values: unknown, name: string | undefined): HostObject {
  const { book } = table;
  const before = stateOf(table);
  book.guardSheet(before.sheet);
  const at = index === undefined || index < 0 ? before.columns.length : index;
  if (at > before.columns.length) {
    throw new HostError('InvalidArgument', `The table has no place ${at} for a column.`);
  }
  const place: Area = { ...before.area, column: before.area.column + at, columns: 1 };
  const taken = before.columns.map((column) => column.name.toLowerCase());
  const grid = values === undefined || values === null ? undefined : Array.isArray(values) ? (values as unknown[][]) : undefined;
  const hasHeader = grid?.length === before.area.rows;
  const header = uniqueHeader(name ?? (hasHeader ? String(grid[0]?.[0] ?? '') : ''), taken);
  book.engine.insert(place, 'Right');
  book.shiftCells(place, 'Right');
  book.engine.write({ ...place, rows: 1 }, [[{ value: header }]]);
  const columns = [...before.columns.slice(0, at), { name: header }, ...before.columns.slice(at)];
  book.engine.updateTable(table.id, { area: { ...before.area, columns: columns.length }, columns });
  const added = columnAt(table, at);
  if (values !== undefined && values !== null) {
    const target = added.target as ColumnTarget;
    writeTyped(
      book,
      hasHeader ? part(target, (state) => state.area) : part(target, bodyOf),
      hasHeader ? [[header], ...grid.slice(1)] : values,
    );
  }
  book.markStale();
  return added;
}

function remove(column: ColumnTarget): void {
  const table = stateOf(column);
  column.book.guardSheet(table.sheet);
  if (table.columns.length === 1) {
    throw new HostError('InvalidOperation', 'A table keeps at least one column.');
  }
  const area = part(column, (state) => state.area);
  const columns = table.columns.filter(({ id }) => id !== column.columnId);
  column.book.engine.remove(area, 'Left');
  column.book.shiftCells(area, 'Left');
  column.book.engine.updateTable(table.id, { area: { ...table.area, columns: columns.length }, columns });
  column.book.markStale();
}

/** Renaming is writing the header cell: formulas that name the column follow. */
function rename(column: ColumnTarget, name: string): void {
  const header = part(column, headerOf);
  column.book.write(header, [[{ value: name }]]);
}

const tableColumnType: HostType<ColumnTarget> = defineType({
  name: 'TableColumn',
  identity: ({ columnId }) => ({ Id: columnId }),
  properties: {
    Id: readOnly(({ columnId }) => columnId),
    Index: readOnly(indexOf),
    Name: readWrite(text, (column) => stateOf(column).columns[indexOf(column)]!.name, rename),
    Values: {
      ...readWrite(
        anything,
        (column: ColumnTarget) => column.book.engine.values(part(column, (table) => table.area)),
        (column, values: unknown) => {
          const area = part(column, (table) => table.area);
          writeTyped(column.book, area, gridOfInput(values, area));
        },
      ),
    },
  },
  children: { Filter: (column) => filterType.of(column) },
  methods: {
    GetRange: method([], (column) => rangeOf(column.book, part(column, (table) => table.area))),
    GetDataBodyRange: method([], (column) => rangeOf(column.book, part(column, bodyOf))),
    GetHeaderRowRange: method([], (column) => rangeOf(column.book, part(column, headerOf))),
    GetTotalRowRange: method([], (column) => rangeOf(column.book, part(column, totalsOf))),
    Delete: method([], remove),
  },
});

export const tableColumnsType: HostType<TableTarget> = defineType({
  name: 'TableColumnCollection',
  items: (table) => stateOf(table).columns.map((column) => tableColumnType.of({ ...table, columnId: column.id })),
  properties: { Count: readOnly((table) => stateOf(table).columns.length) },
  methods: {
    Add: method([optional(integer), anything, optional(text)], add),
    GetCount: method([], (table) => stateOf(table).columns.length),
    GetItem: method([key], find),
    GetItemAt: method([integer], columnAt),
  },
});
