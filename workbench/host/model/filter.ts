/** `Excel.Filter` of a table column and `Excel.AutoFilter` of a table. The engine filters by values; other criteria choose the values. */
import type { Book } from '../book';
import { bodyOf } from '../book';
import { anything, integer, list, optional, record, text } from '../check';
import { HostError } from '../host-error';
import { matchingTexts } from '../filter-criteria';
import type { FilterCriteria } from '../filter-criteria';
import { calculated, defineType, method, readOnly } from '../host-type';
import type { HostType } from '../host-type';
import { rangeOf } from './range';
import { stateOf } from './table';
import type { TableTarget } from './table';
import { indexOf } from './table-columns';
import type { ColumnTarget } from './table-columns';

export function applyFilter(book: Book, tableId: string, index: number, criteria: FilterCriteria): void {
  const table = book.table(tableId);
  book.guardSheet(table.sheet, 'allowAutoFilter');
  const body = bodyOf(table);
  const column = { ...body, column: body.column + index, columns: 1 };
  const texts = book.engine.texts(column).map(([value]) => value!);
  const values = book.engine.values(column).map(([value]) => value!);
  const chosen = matchingTexts(criteria, texts, values);
  book.tableState(tableId).filters[String(table.columns[index]!.id)] = { ...criteria };
  book.engine.filterTable(tableId, index, chosen);
}

function applyTo(column: ColumnTarget, criteria: FilterCriteria): void {
  applyFilter(column.book, column.id, indexOf(column), criteria);
}

export const filterType: HostType<ColumnTarget> = defineType({
  name: 'Filter',
  properties: { Criteria: readOnly((column) => column.book.tableState(column.id).filters[String(column.columnId)] ?? null) },
  methods: {
    Apply: calculated(method([record], (column, criteria) => applyTo(column, criteria as unknown as FilterCriteria))),
    ApplyValuesFilter: calculated(method([list], (column, values) => applyTo(column, { filterOn: 'Values', values: values.map(String) }))),
    ApplyCustomFilter: calculated(method([text, optional(text), optional(text)], (column, criterion1, criterion2, operator) =>
      applyTo(column, { filterOn: 'Custom', criterion1, ...(criterion2 !== undefined && { criterion2, operator: operator ?? 'And' }) }))),
    ApplyTopItemsFilter: calculated(method([integer], (column, number) =>
      applyTo(column, { filterOn: 'TopItems', criterion1: String(number) }))),
    ApplyBottomItemsFilter: calculated(method([integer], (column, number) =>
      applyTo(column, { filterOn: 'BottomItems', criterion1: String(number) }))),
    Clear: method([], (column) => column.book.clearFilter(column.id, indexOf(column))),
  },
});

export const tableAutoFilterType: HostType<TableTarget> = defineType({
  name: 'AutoFilter',
  properties: {
    Enabled: readOnly((table) => stateOf(table).showFilterButton),
    IsDataFiltered: readOnly((table) => table.book.isFiltered(table.id)),
    Criteria: readOnly((table) => stateOf(table).columns.map(({ id }) => table.book.tableState(table.id).filters[String(id)] ?? null)),
  },
  methods: {
    Apply: calculated(method([anything, optional(integer), optional(record)], (table, _range, index, criteria) => {
      if (index === undefined || criteria === undefined) {
        throw new HostError('InvalidArgument', 'A filter needs a column and criteria.');
      }
      applyFilter(table.book, table.id, index, criteria as unknown as FilterCriteria);
    })),
    ClearColumnCriteria: method([integer], (table, index) => table.book.clearFilter(table.id, index)),
    ClearCriteria: method([], (table) => stateOf(table).columns.forEach((_, index) => table.book.clearFilter(table.id, index))),
    Reapply: calculated(method([], (table) => stateOf(table).columns.forEach((_, index) => table.book.reapplyFilter(table.id, index)))),
    GetRange: method([], (table) => rangeOf(table.book, stateOf(table).area)),
    Remove: method([], (table) => table.book.engine.updateTable(table.id, { showFilterButton: false })),
  },
});
