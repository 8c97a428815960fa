/** `Excel.TableCollection` (of the workbook or a sheet) and `Excel.TableScopedCollection` (of a range). */
import type { Area, CellContent, TableState } from '../../engine/engine';
import { intersection, onSheet } from '../addresses';
import type { Book } from '../book';
import { boolean, either, integer, key, object, text } from '../check';
import { eventMethods } from '../event-methods';
import { eventTypes, workbookTarget } from '../events';
import { HostError } from '../host-error';
import { defineType, method, readOnly } from '../host-type';
import type { HostObject, HostType } from '../host-type';
import { uniqueHeader } from '../table-habits';
import { areaOf } from './range';
import type { RangeTarget } from './range';
import { tableType } from './table';

export interface TablesTarget {
  readonly book: Book;
  readonly tables: () => readonly TableState[];
  /** The sheet whose collection it is; the workbook's collection has none. */
  readonly sheet?: string;
}

function tableOf({ book }: TablesTarget, table: TableState): HostObject {
  return tableType.of({ book, id: table.id });
}

function find(target: TablesTarget, wanted: string | number): HostObject {
  const name = String(wanted).toLowerCase();
  const found = target.tables().find((table) => table.id === String(wanted)) ?? target.tables().find((table) =>
    table.name.toLowerCase() === name);
  if (!found) {
    throw new HostError('ItemNotFound', `There is no table "${wanted}".`);
  }
  return tableOf(target, found);
}

function at(target: TablesTarget, index: number): HostObject {
  const table = target.tables()[index];
  if (!table) {
    throw new HostError('InvalidArgument', `There is no table ${index}.`);
  }
  return tableOf(target, table);
}

/** Excel's own names: Table1, Table2, … */
function nextName(book: Book): string {
  const taken = book.takenNames().map((name) => name.toLowerCase());
  for (let number = 1; ; number++) {
    if (!taken.includes(`table${number}`)) {
      return `Table${number}`;
    }
  }
}

/** `Excel.TableCollection.add`: without headers a header row is inserted above and the data moves down. */
function add(target: TablesTarget, range: RangeTarget | string, hasHeaders: boolean): HostObject {
  const { book } = target;
  const sheet = target.sheet ?? book.engine.activeSheet();
  const found = typeof range === 'string' ? book.findArea(range, sheet) : areaOf(range);
  if (!found) {
    throw new HostError('InvalidArgument', `"${String(range)}" is not an address.`);
  }
  const area = onSheet(found);
  book.guardSheet(area.sheet);
  const other = book.engine.tables().find((table) => intersection(table.area, area));
  if (other) {
    throw new HostError('InvalidArgument', `A table cannot overlap another table (${other.name}).`);
  }
  if (book.engine.merged(area.sheet).some((merged) => intersection(merged, area))) {
    throw new HostError('InvalidArgument', 'A table cannot contain merged cells.');
  }
  const whole = withHeaders(book, area, hasHeaders);
  // Excel's default style; a filter button in every header.
  const id = book.engine.addTable(nextName(book), whole, { style: 'TableStyleMedium2', showFilterButton: true });
  book.beginTable(id);
  book.markStale();
  return tableType.of({ book, id });
}

/** The table's area with at least one row below its headers; the headers are texts, none blank, none twice. */
function withHeaders(book: Book, area: Area, hasHeaders: boolean): Area {
  if (!hasHeaders) {
    book.engine.insert({ ...area, rows: 1 }, 'Down');
    book.shiftCells({ ...area, rows: 1 }, 'Down');
  }
  const whole = hasHeaders ? { ...area, rows: Math.max(area.rows, 2) } : { ...area, rows: area.rows + 1 };
  const header = { ...area, rows: 1 };
  const taken: string[] = [];
  const texts = hasHeaders ? book.engine.texts(header)[0]! : Array.from({ length: area.columns }, () => '');
  const names = texts.map((name) => uniqueHeader(name, taken));
  if (names.some((name, index) => name !== texts[index]) || book.engine.kinds(header)[0]!.some((kind) => kind !== 'String')) {
    book.engine.write(header, [names.map((value): CellContent => ({ value }))]);
  }
  return whole;
}

export const tablesType: HostType<TablesTarget> = defineType({
  name: 'TableCollection',
  items: (target) => target.tables().map((table) => tableOf(target, table)),
  properties: { Count: readOnly((target) => target.tables().length) },
  methods: {
    Add: method([either(object<RangeTarget>('Range'), text), boolean], add),
    GetCount: method([], (target) => target.tables().length),
    GetItem: method([key], find),
    GetItemAt: method([integer], at),
    ...eventMethods<TablesTarget>(
      { DataChanged: eventTypes.tableChanged, Added: eventTypes.tableAdded, Deleted: eventTypes.tableDeleted },
      ({ book }) => book.events,
      ({ sheet }) => sheet ?? workbookTarget,
    ),
  },
});

export const tableScopedCollectionType: HostType<TablesTarget> = defineType({
  name: 'TableScopedCollection',
  items: (target) => target.tables().map((table) => tableOf(target, table)),
  methods: {
    GetCount: method([], (target) => target.tables().length),
    GetItem: method([key], find),
    GetFirst: method([], (target) => {
      const [first] = target.tables();
      if (!first) {
        throw new HostError('ItemNotFound', 'The range has no table.');
      }
      return tableOf(target, first);
    }),
  },
});
