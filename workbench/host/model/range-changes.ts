/** The methods of a range that change cells: clear, insert, delete, copy, fill, merge, select. */
import type { Area, CellContent, Grid } from '../../engine/engine';
import { intersection, onSheet, sheetSize } from '../addresses';
import type { Book } from '../book';
import { boolean, either, list, object, oneOf, text, withDefault } from '../check';
import { HostError } from '../host-error';
import { calculated, defineType, method, readOnly } from '../host-type';
import type { HostType, Method } from '../host-type';
import { movedFormula } from '../moved-formula';
import { areaOf, areaOfArgument, rangeOf } from './range';
import type { RangeTarget } from './range';

const rangeOrAddress = either(object<RangeTarget>('Range'), text);
const copyTypes = oneOf('All', 'Formulas', 'Values', 'Formats', 'Link');

/** Inserts cells; tables and merged areas cut by the shift refuse, as in Excel. */
function insertCells(range: RangeTarget, shift: 'Down' | 'Right'): ReturnType<typeof rangeOf> {
  const area = areaOf(range);
  const { book } = range;
  const whole = isWhole(area);
  book.guardSheet(area.sheet, whole === 'rows' ? 'allowInsertRows' : whole === 'columns' ? 'allowInsertColumns' : undefined);
  refuseCutTables(book, area, shift === 'Down' ? 'columns' : 'rows');
  refuseFilter(book, area);
  refuseOffSheet(book, area, shift);
  book.engine.insert(area, shift);
  if (!whole) {
    book.shiftCells(area, shift);
  }
  book.markStale();
  return rangeOf(book, area);
}

function deleteCells(range: RangeTarget, shift: 'Up' | 'Left'): void {
  const area = areaOf(range);
  const { book } = range;
  const whole = isWhole(area);
  book.guardSheet(area.sheet, whole === 'rows' ? 'allowDeleteRows' : whole === 'columns' ? 'allowDeleteColumns' : undefined);
  refuseCutTables(book, area, shift === 'Up' ? 'columns' : 'rows');
  refuseFilter(book, area);
  book.engine.remove(area, shift);
  if (!whole) {
    book.shiftCells(area, shift);
  }
  book.markStale();
}

function isWhole(area: Area): 'rows' | 'columns' | undefined {
  return area.columns === sheetSize.columns ? 'rows' : area.rows === sheetSize.rows ? 'columns' : undefined;
}

/** "This operation is not allowed. The operation is attempting to shift cells in a table": a table moves whole or not at all. */
function refuseCutTables(book: Book, area: Area, across: 'rows' | 'columns'): void {
  const start = across === 'columns' ? 'column' : 'row';
  const along = across === 'columns' ? 'row' : 'column';
  for (const table of book.engine.tables().filter(({ sheet }) => sheet === area.sheet)) {
    const inTheWay = table.area[along] + table.area[across === 'columns' ? 'rows' : 'columns'] > area[along];
    const overlaps = table.area[start] < area[start] + area[across] && area[start] < table.area[start] + table.area[across];
    const covered = area[start] <= table.area[start] && area[start] + area[across] >= table.area[start] + table.area[across];
    if (inTheWay && overlaps && !covered) {
      throw new HostError('InsertDeleteConflict', `The table ${table.name} would be cut.`);
    }
  }
}

/** Cells of a filtered table neither come nor go (`Book.guardFilter`). */
function refuseFilter(book: Book, area: Area): void {
  const filtered = book.tablesIn(area).find(({ id }) => book.isFiltered(id));
  if (filtered) {
    throw new HostError('FilteredRangeConflict', `A filter is on in the table ${filtered.name}.`);
  }
}

function refuseOffSheet(book: Book, area: Area, shift: 'Down' | 'Right'): void {
  const last: Area = shift === 'Down'
    ? { ...area, row: sheetSize.rows - area.rows, rows: area.rows }
    : { ...area, column: sheetSize.columns - area.columns, columns: area.columns };
  const used = book.engine.usedArea(area.sheet, true);
  const pushed = used && intersection(used, last);
  if (pushed && book.engine.values(pushed).some((row) => row.some((value) => value !== ''))) {
    throw new HostError('NonBlankCellOffSheet');
  }
}

/**
 * The source repeats until it fills a target that is a multiple of it; a smaller target takes the source's size (documentation of
 * copyFrom).
 */
function copyFrom(range: RangeTarget, source: RangeTarget | string, what: string, skipBlanks: boolean, transpose: boolean): void {
  const { book } = range;
  if (what === 'Link') {
    throw new HostError('ApiNotFound', 'The workbench does not model Range.copyFrom of links.');
  }
  const from = book.usedPart(typeof source === 'string' ? areaOfArgument(range, source) : areaOf(source));
  const [rows, columns] = transpose ? [from.columns, from.rows] : [from.rows, from.columns];
  const to = areaOf(range);
  const target = onSheet(to.rows % rows === 0 && to.columns % columns === 0 ? book.usedPart(to) : { ...to, rows, columns });
  const place = (row: number, column: number): [number, number] =>
    (transpose ? [column % columns, row % rows] : [row % rows, column % columns]);
  if (what !== 'Formats') {
    const values = book.engine.values(from);
    const formulas = book.engine.formulas(from);
    const contents: Grid<CellContent> = cellsOf(target, (row, column) => {
      const [r, c] = place(row, column);
      const formula = formulas[r]![c]!;
      if (skipBlanks && formula === '') {
        return null;
      }
      const isFormula = what !== 'Values' && typeof formula === 'string' && formula.startsWith('=') && formula !== values[r]![c];
      return isFormula
        ? { formula: movedFormula(formula, target.row + row - from.row - r, target.column + column - from.column - c) }
        : { value: values[r]![c]! };
    });
    book.write(target, contents);
  }
  if (what === 'All' || what === 'Formats') {
    const styles = book.engine.styles(from);
    cellsOf(target, (row, column) => {
      const [r, c] = place(row, column);
      book.engine.setStyle({ ...target, row: target.row + row, column: target.column + column, rows: 1, columns: 1 }, styles[r]![c]!);
    });
  }
}

function cellsOf<T>(area: Area, cell: (row: number, column: number) => T): Grid<T> {
  return Array.from({ length: area.rows }, (_, row) => Array.from({ length: area.columns }, (__, column) => cell(row, column)));
}

interface RemovedDuplicates {
  readonly removed: number;
  readonly remaining: number;
}

const removeDuplicatesResultType: HostType<RemovedDuplicates> = defineType({
  name: 'RemoveDuplicatesResult',
  properties: { Removed: readOnly((result) => result.removed), UniqueRemaining: readOnly((result) => result.remaining) },
});

function removeDuplicates(range: RangeTarget, columns: readonly unknown[], includesHeader: boolean): RemovedDuplicates {
  const area = areaOf(range);
  const rows = range.book.engine.formulas(area);
  const seen = new Set<string>();
  const kept = rows.filter((row, index) => {
    const key = JSON.stringify(columns.map((column) => row[column as number]));
    const isNew = (includesHeader && index === 0) || !seen.has(key);
    seen.add(key);
    return isNew;
  });
  const blank = Array.from({ length: rows.length - kept.length }, () => rows[0]!.map(() => ''));
  range.book.write(area, [...kept, ...blank].map((row) => row.map((value) =>
    (String(value).startsWith('=') ? { formula: String(value) } : { value }))));
  return { removed: blank.length, remaining: kept.length - (includesHeader ? 1 : 0) };
}

export const rangeChanges: Readonly<Record<string, Method<RangeTarget>>> = {
  Clear: method([
    withDefault(oneOf('All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'), 'All'),
  ], (range, applyTo) => {
    const { book } = range;
    const area = book.usedPart(areaOf(range));
    book.guardCells(area);
    if (applyTo !== 'Formats') {
      book.guardFilter(area);
    }
    if (applyTo === 'Hyperlinks' || applyTo === 'RemoveHyperlinks') {
      throw new HostError('ApiNotFound', 'The workbench does not model hyperlinks.');
    }
    book.engine.clear(area, applyTo === 'ResetContents' ? 'Contents' : applyTo);
    if (applyTo === 'All') {
      book.engine.setValidation(area, null);
    }
    book.markStale();
  }),
  Insert: method([oneOf('Down', 'Right')], insertCells),
  Delete: method([oneOf('Up', 'Left')], deleteCells),
  CopyFrom: calculated(
    method([rangeOrAddress, withDefault(copyTypes, 'All'), withDefault(boolean, false), withDefault(boolean, false)], copyFrom),
  ),
  RemoveDuplicates: calculated(method([list, withDefault(boolean, false)], (range, columns, includesHeader) =>
    removeDuplicatesResultType.of(removeDuplicates(range, columns, includesHeader)))),
  AutoFill: calculated(method([
    rangeOrAddress,
    withDefault(oneOf('FillDefault', 'FillCopy', 'FillFormats', 'FillValues'), 'FillDefault'),
  ], (range, destination, type) => {
    const what = { FillDefault: 'All', FillCopy: 'All', FillFormats: 'Formats', FillValues: 'Values' }[type];
    const target = { book: range.book, live: range.book.live(areaOfArgument(range, destination)) };
    copyFrom(target, range, what, false, false);
  })),
  Select: method([], (range) => {
    const area = areaOf(range);
    range.book.engine.activateSheet(area.sheet);
    range.book.engine.select([area]);
  }),
  Calculate: method([], (range) => range.book.engine.recalculate()),
  SetDirty: method([], (range) => range.book.markStale()),
  Merge: method([withDefault(boolean, false)], (range, across) => {
    const area = areaOf(range);
    range.book.guardSheet(area.sheet, 'allowFormatCells');
    if (range.book.tablesIn(area).length > 0) {
      throw new HostError('InvalidOperation', 'Cells of a table cannot be merged.');
    }
    for (let row = 0; row < (across ? area.rows : 1); row++) {
      range.book.engine.merge(across ? { ...area, row: area.row + row, rows: 1 } : area);
    }
  }),
  Unmerge: method([], (range) => range.book.engine.unmerge(areaOf(range))),
};
