/** The properties of a range that are about its cells: values, formulas, texts, number formats, visibility. */
import type { Area, CellContent, Grid } from '../../engine/engine';
import { sheetSize } from '../addresses';
import type { Book } from '../book';
import { anything, boolean } from '../check';
import { HostError } from '../host-error';
import { readOnly, readWrite } from '../host-type';
import type { Property } from '../host-type';
import { typedCell } from '../typed-text';
import { pixelsToPoints } from '../units';
import { areaOf } from './range';
import type { RangeTarget } from './range';

/** Excel answers null for whole rows and columns (documentation: "Read or write to an unbounded range"). */
function isUnbounded(area: Area): boolean {
  return area.rows === sheetSize.rows || area.columns === sheetSize.columns;
}

/** Excel for the web reads at most five million cells at once; the desktop's limit is far above what is modelled here. */
const mostCells = 5_000_000;

function grid<T>(read: (book: Book, area: Area) => Grid<T>): (range: RangeTarget) => Grid<T> | null {
  return (range) => {
    const area = areaOf(range);
    if (isUnbounded(area)) {
      return null;
    }
    if (area.rows * area.columns > mostCells) {
      throw new HostError('RangeExceedsLimit');
    }
    return read(range.book, area);
  };
}

/** A single value fills the range; an array must have its size. */
export function gridOfInput(value: unknown, area: Area): Grid<unknown> {
  if (!Array.isArray(value)) {
    return Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => value));
  }
  const fits = value.length === area.rows && value.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fits) {
    throw new HostError('InvalidArgument', `The input array does not have the range's ${area.rows} rows and ${area.columns} columns.`);
  }
  return value as Grid<unknown>;
}

function numberFormats(book: Book, area: Area): Grid<string> {
  return book.engine.styles(area).map((row) => row.map((style) => style.numberFormat ?? 'General'));
}

export function writeTyped(book: Book, area: Area, input: unknown): void {
  if (isUnbounded(area)) {
    throw new HostError('InvalidArgument', 'Values cannot be written to whole rows or columns.');
  }
  const values = gridOfInput(input, area);
  book.guardFilter(area);
  const formats = numberFormats(book, area);
  const typed = values.map((row, r) => row.map((value, c) => typedCell(value, formats[r]![c]!)));
  book.write(area, typed.map((row) => row.map((cell): CellContent => cell.content)));
  const implied = typed.map((row, r) => row.map((cell, c) =>
    (cell.numberFormat && formats[r]![c] === 'General' ? cell.numberFormat : null)));
  setNumberFormats(book, area, implied);
}

/** null leaves a cell's format. */
function setNumberFormats(book: Book, area: Area, formats: Grid<string | null>): void {
  const [first] = formats.flat();
  if (formats.flat().every((format) => format === null)) {
    return;
  }
  if (first !== null && formats.every((row) => row.every((format) => format === first))) {
    book.engine.setStyle(area, { numberFormat: first! });
    return;
  }
  const current = numberFormats(book, area);
  book.engine.setNumberFormats(area, formats.map((row, r) => row.map((format, c) => format ?? current[r]![c]!)));
}

function writeNumberFormats(range: RangeTarget, input: unknown): void {
  const area = areaOf(range);
  range.book.guardSheet(area.sheet, 'allowFormatCells');
  if (!Array.isArray(input)) {
    range.book.engine.setStyle(range.book.formattable(area), { numberFormat: String(input) });
    return;
  }
  range.book.guardFilter(area);
  setNumberFormats(range.book, area, gridOfInput(input, area).map((row) => row.map((format) => (format === null ? null : String(format)))));
}

function visibility(what: 'rows' | 'columns'): Property<RangeTarget> {
  const [start, size, option] = what === 'rows'
    ? (['row', 'rows', 'allowFormatRows'] as const)
    : (['column', 'columns', 'allowFormatColumns'] as const);
  return readWrite(
    boolean,
    (range) => {
      const area = range.book.usedPart(areaOf(range));
      return common(Array.from({ length: area[size] }, (_, offset) => range.book.engine.hidden(area.sheet, what, area[start] + offset)));
    },
    (range, hidden) => {
      range.book.guardSheet(areaOf(range).sheet, option);
      range.book.engine.setHidden(areaOf(range), what, hidden);
    },
  );
}

/** One value for many cells; null where they differ, as Excel answers. */
export function common<T>(values: readonly T[]): T | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}

function sumOfSizes(book: Book, area: Area, start: number, count: number, what: 'rows' | 'columns'): number {
  let pixels = 0;
  for (let index = start; index < start + count; index++) {
    if (!book.engine.hidden(area.sheet, what, index)) {
      pixels += what === 'rows' ? book.engine.rowHeight(area.sheet, index) : book.engine.columnWidth(area.sheet, index);
    }
  }
  return pixelsToPoints(pixels);
}

const categories: readonly [RegExp, string][] = [
  [/^General$/i, 'General'],
  [/^@$/, 'Text'],
  [/%/, 'Percentage'],
  [/E[+-]/i, 'Scientific'],
  [/^_[(-].*\*/, 'Accounting'],
  [/[$€£¥]|\[\$/, 'Currency'],
  [/h/i, 'Time'],
  [/[dy]|mmm/i, 'Date'],
  [/[?#]\/[?#\d]/, 'Fraction'],
  [/^[#0,.]+$/, 'Number'],
];

/** `Excel.NumberFormatCategory` of a format. */
function category(format: string): string {
  return categories.find(([pattern]) => pattern.test(format))?.[1] ?? 'Custom';
}

export const rangeCells: Readonly<Record<string, Property<RangeTarget>>> = {
  Values: readWrite(anything, grid((book, area) => book.engine.values(area)), (range, value: unknown) =>
    writeTyped(range.book, areaOf(range), value)),
  Formulas: readWrite(anything, grid((book, area) => book.engine.formulas(area)), (range, value: unknown) =>
    writeTyped(range.book, areaOf(range), value)),
  FormulasLocal: readWrite(anything, grid((book, area) => book.engine.formulas(area)), (range, value: unknown) =>
    writeTyped(range.book, areaOf(range), value)),
  Text: readOnly(grid((book, area) => book.engine.texts(area))),
  ValueTypes: readOnly(grid((book, area) => book.engine.kinds(area))),
  NumberFormat: readWrite(anything, grid(numberFormats), writeNumberFormats),
  NumberFormatLocal: readWrite(anything, grid(numberFormats), writeNumberFormats),
  NumberFormatCategories: {
    ...readOnly(grid((book: Book, area: Area) => numberFormats(book, area).map((row) => row.map(category)))),
    onlyByName: true,
  },
  RowHidden: visibility('rows'),
  ColumnHidden: visibility('columns'),
  Hidden: readOnly((range) => {
    const { book } = range;
    const area = book.usedPart(areaOf(range));
    const rows = common(Array.from({ length: area.rows }, (_, offset) => book.engine.hidden(area.sheet, 'rows', area.row + offset)));
    const columns = common(Array.from({ length: area.columns }, (_, offset) =>
      book.engine.hidden(area.sheet, 'columns', area.column + offset)));
    return rows === true || columns === true ? true : rows === null || columns === null ? null : false;
  }),
  HasSpill: readOnly((range) => {
    const area = range.book.usedPart(areaOf(range));
    const found: boolean[] = [];
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        found.push(range.book.engine.spill(area.sheet, row, column) !== null);
      }
    }
    return common(found);
  }),
  // Geometry in points, for shapes and charts.
  Top: { ...readOnly((range: RangeTarget) => sumOfSizes(range.book, areaOf(range), 0, areaOf(range).row, 'rows')), onlyByName: true },
  Left: {
    ...readOnly((range: RangeTarget) => sumOfSizes(range.book, areaOf(range), 0, areaOf(range).column, 'columns')),
    onlyByName: true,
  },
  Height: {
    ...readOnly((range: RangeTarget) => sumOfSizes(range.book, areaOf(range), areaOf(range).row, areaOf(range).rows, 'rows')),
    onlyByName: true,
  },
  Width: {
    ...readOnly((range: RangeTarget) => sumOfSizes(range.book, areaOf(range), areaOf(range).column, areaOf(range).columns, 'columns')),
    onlyByName: true,
  },
};

