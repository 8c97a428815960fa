/** `Excel.Range` (learn.microsoft.com/javascript/api/excel/excel.range; wire names from `Range` in excel-mac-16.00.debug.js). */
import type { Area } from '../../engine/engine';
import { boundingArea } from '../../engine/addresses';
import { contains, intersection, localAddress, onSheet, quotedSheet, sheetSize } from '../addresses';
import type { Book } from '../book';
import { boolean, count, either, integer, object, text, withDefault } from '../check';
import { HostError } from '../host-error';
import { calculated, defineType, method, readOnly } from '../host-type';
import type { HostObject, HostType } from '../host-type';
import type { LiveArea } from '../live-area';
import { outlineMethods } from './outline';
import { rangeCells } from './range-cells';
import { rangeChanges } from './range-changes';
import { rangeFormatType } from './range-format';
import { rangeSortType } from './sort';
import { conditionalFormatsType } from './conditional-formats';
import { dataValidationType } from './data-validation';
import { tableScopedCollectionType } from './tables';
import { worksheetOf } from './worksheet';

export interface RangeTarget {
  readonly book: Book;
  readonly live: LiveArea;
}

export function rangeOf(book: Book, area: Area): HostObject {
  return rangeType.of({ book, live: book.live(onSheet(area)) });
}

/** Where a range is now. */
export function areaOf({ live }: RangeTarget): Area {
  return live.area;
}

/** A new range made from the area of this one. */
function derived(change: (area: Area, book: Book) => Area): (range: RangeTarget) => HostObject {
  return (range) => rangeOf(range.book, change(areaOf(range), range.book));
}

function nothingThere(what: string): HostError {
  return new HostError('ItemNotFound', what);
}

function checkInside(index: number, size: number, what: string): void {
  if (index < 0 || index >= size) {
    throw new HostError('InvalidArgument', `The range has no ${what} ${index}.`);
  }
}

/** Rows or columns beside a range, as many as asked for; a negative number looks the other way (documentation of getRowsAbove). */
function neighbor(range: RangeTarget, number: number, start: 'row' | 'column', size: 'rows' | 'columns', side: 1 | -1): HostObject {
  if (number === 0) {
    throw new HostError('InvalidArgument', 'A range of no rows or columns does not exist.');
  }
  const area = areaOf(range);
  const before = side * Math.sign(number) < 0;
  const amount = Math.abs(number);
  return rangeOf(range.book, { ...area, [start]: before ? area[start] - amount : area[start] + area[size], [size]: amount });
}

/** An argument that is a range or its address on the same sheet. */
const rangeOrAddress = either(object<RangeTarget>('Range'), text);

export function areaOfArgument(range: RangeTarget, argument: RangeTarget | string): Area {
  if (typeof argument !== 'string') {
    return areaOf(argument);
  }
  const found = range.book.findArea(argument, areaOf(range).sheet);
  if (!found) {
    throw new HostError('InvalidArgument', `"${argument}" is not an address.`);
  }
  return onSheet(found);
}

function usedArea(book: Book, area: Area, valuesOnly: boolean): Area {
  const used = book.engine.usedArea(area.sheet, valuesOnly);
  const shared = used && intersection(used, area);
  if (!shared) {
    throw nothingThere('The range has no used cells.');
  }
  return shared;
}

/** The block around a range that blank rows and columns bound (documentation of getSurroundingRegion). */
function surroundingRegion(area: Area, book: Book): Area {
  const used = book.engine.usedArea(area.sheet, true);
  if (!used) {
    return area;
  }
  let region = area;
  for (;;) {
    const row = Math.max(0, region.row - 1);
    const column = Math.max(0, region.column - 1);
    const ring = { ...region, row, column, rows: region.row + region.rows + 1 - row, columns: region.column + region.columns + 1 - column };
    const shared = intersection(ring, used);
    const values = shared ? book.engine.values(shared) : [];
    let next = region;
    for (const [r, cells] of values.entries()) {
      for (const [c, value] of cells.entries()) {
        if (value !== '') {
          next = boundingArea(next, { sheet: area.sheet, row: shared!.row + r, column: shared!.column + c, rows: 1, columns: 1 });
        }
      }
    }
    if (contains(region, next)) {
      return region;
    }
    region = next;
  }
}

function spillParent(book: Book, cell: Area): Area {
  const used = book.engine.usedArea(cell.sheet, true);
  const above = used && intersection(used, { ...cell, row: 0, column: 0, rows: cell.row + 1, columns: cell.column + 1 });
  for (const [r, row] of (above ? book.engine.formulas(above) : []).entries()) {
    for (const [c, formula] of row.entries()) {
      if (typeof formula === 'string' && formula.startsWith('=')) {
        const spill = book.engine.spill(cell.sheet, above!.row + r, above!.column + c);
        if (spill && intersection(spill, cell)) {
          return { ...cell, row: above!.row + r, column: above!.column + c };
        }
      }
    }
  }
  throw nothingThere('The cell is not in a spilled range.');
}

const lastRow = (area: Area): Area => ({ ...area, row: area.row + area.rows - 1, rows: 1 });
const lastColumn = (area: Area): Area => ({ ...area, column: area.column + area.columns - 1, columns: 1 });

export const rangeType: HostType<RangeTarget> = defineType({
  name: 'Range',
  properties: {
    ...rangeCells,
    Address: readOnly((range) => range.book.address(areaOf(range))),
    AddressLocal: readOnly((range) => `${quotedSheet(range.book.sheet(areaOf(range).sheet).name)}!${localAddress(areaOf(range))}`),
    RowIndex: readOnly((range) => areaOf(range).row),
    ColumnIndex: readOnly((range) => areaOf(range).column),
    RowCount: readOnly((range) => areaOf(range).rows),
    ColumnCount: readOnly((range) => areaOf(range).columns),
    // "If the cell count exceeds 2^31-1 it returns -1" (documentation).
    CellCount: readOnly(
      (range) => (areaOf(range).rows * areaOf(range).columns > 2 ** 31 - 1 ? -1 : areaOf(range).rows * areaOf(range).columns),
    ),
    IsEntireColumn: readOnly((range) => areaOf(range).rows === sheetSize.rows),
    IsEntireRow: readOnly((range) => areaOf(range).columns === sheetSize.columns),
  },
  children: {
    Worksheet: (range) => worksheetOf(range.book, areaOf(range).sheet),
    Format: (range) => rangeFormatType.of({ book: range.book, areas: () => [areaOf(range)] }),
    Sort: (range) => rangeSortType.of(range),
    DataValidation: (range) => dataValidationType.of({ book: range.book, areas: () => [areaOf(range)] }),
    ConditionalFormats: (range) => conditionalFormatsType.of({ book: range.book, areas: () => [areaOf(range)], onlyInside: true }),
  },
  methods: {
    ...rangeChanges,
    GetCell: method([integer, integer], (range, row, column) =>
      rangeOf(range.book, { ...areaOf(range), row: areaOf(range).row + row, column: areaOf(range).column + column, rows: 1, columns: 1 })),
    GetRow: method([integer], (range, row) => {
      checkInside(row, areaOf(range).rows, 'row');
      return rangeOf(range.book, { ...areaOf(range), row: areaOf(range).row + row, rows: 1 });
    }),
    GetColumn: method([integer], (range, column) => {
      checkInside(column, areaOf(range).columns, 'column');
      return rangeOf(range.book, { ...areaOf(range), column: areaOf(range).column + column, columns: 1 });
    }),
    GetLastCell: method([], derived((area) => lastRow(lastColumn(area)))),
    GetLastRow: method([], derived(lastRow)),
    GetLastColumn: method([], derived(lastColumn)),
    GetEntireRow: method([], derived((area) => ({ ...area, column: 0, columns: sheetSize.columns }))),
    GetEntireColumn: method([], derived((area) => ({ ...area, row: 0, rows: sheetSize.rows }))),
    GetRowsAbove: method([withDefault(integer, 1)], (range, number) => neighbor(range, number, 'row', 'rows', -1)),
    GetRowsBelow: method([withDefault(integer, 1)], (range, number) => neighbor(range, number, 'row', 'rows', 1)),
    GetColumnsBefore: method([withDefault(integer, 1)], (range, number) => neighbor(range, number, 'column', 'columns', -1)),
    GetColumnsAfter: method([withDefault(integer, 1)], (range, number) => neighbor(range, number, 'column', 'columns', 1)),
    GetOffsetRange: method([integer, integer], (range, rows, columns) =>
      rangeOf(range.book, { ...areaOf(range), row: areaOf(range).row + rows, column: areaOf(range).column + columns })),
    GetResizedRange: method([integer, integer], (range, rows, columns) =>
      rangeOf(range.book, { ...areaOf(range), rows: areaOf(range).rows + rows, columns: areaOf(range).columns + columns })),
    GetAbsoluteResizedRange: method([count, count], (range, rows, columns) => rangeOf(range.book, { ...areaOf(range), rows, columns })),
    GetBoundingRect: method([rangeOrAddress], (range, other) =>
      rangeOf(range.book, boundingArea(areaOf(range), areaOfArgument(range, other)))),
    GetIntersection: method([rangeOrAddress], (range, other) => {
      const shared = intersection(areaOf(range), areaOfArgument(range, other));
      if (!shared) {
        throw nothingThere('The ranges do not intersect.');
      }
      return rangeOf(range.book, shared);
    }),
    GetUsedRange: calculated(method([withDefault(boolean, false)], (range, valuesOnly) =>
      rangeOf(range.book, usedArea(range.book, areaOf(range), valuesOnly)))),
    GetSurroundingRegion: calculated(method([], derived(surroundingRegion))),
    GetSpillingToRange: calculated(method([], derived((area, book) => {
      const spill = book.engine.spill(area.sheet, area.row, area.column);
      if (!spill) {
        throw nothingThere('The cell does not spill.');
      }
      return spill;
    }))),
    GetSpillParent: calculated(method([], derived((area, book) => spillParent(book, area)))),
    GetTables: method([withDefault(boolean, false)], (range, fullyContained) => {
      const area = areaOf(range);
      return tableScopedCollectionType.of({
        book: range.book,
        tables: () => range.book.tablesIn(area).filter((table) => !fullyContained || contains(area, table.area)),
      });
    }),
    // office.js asks this before it sends a large array (`Range_Values_Set`).
    _ValidateArraySize: method([integer, integer], (range, rows, columns) => {
      if (rows !== areaOf(range).rows || columns !== areaOf(range).columns) {
        throw new HostError('InvalidArgument', 'The number of rows or columns in the input array does not match the size of the range.');
      }
    }),
    ...outlineMethods,
  },
});
