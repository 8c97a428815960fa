import { Workbook } from '@cj-tech-master/excelts';
import type { Cell, Worksheet } from '@cj-tech-master/excelts';
import type { Area, CellContent, CellStyle, ConditionalFormatState, Engine, ValidationState } from '../engine/engine';
import { areaOf } from './addresses';
import { contentOf } from './cell-values';
import { fromFileRule } from './conditional-formats';
import { readNames } from './defined-names';
import type { FileName } from './defined-names';
import { noSheetExtras } from './extras';
import type { SheetExtras, WorkbookExtras } from './extras';
import { readExtrasPart } from './extras-part';
import type { KeptInPart } from './extras-part';
import { fromFile } from './formula-spelling';
import type { AddInFunctions } from './formula-spelling';
import { withoutParts } from './package-parts';
import { fromFileHeadersFooters, fromFilePageSetup, protectionFromFile } from './page-setup';
import { readPictures } from './pictures/read-pictures';
import type { PicturesBySheet } from './pictures/read-pictures';
import { heightFromFile, widthFromFile } from './sizes';
import { StyledAreas } from './styled-areas';
import { fromFileStyle, rgb } from './styles';
import { fromFileValidation } from './validation';

/** A file that has been read. */
export interface OpenedXlsx {
  /** Puts the file's content in place of everything the engine holds. */
  populate(engine: Engine): Promise<void>;
  readonly extras: WorkbookExtras;
}

/** Reads an .xlsx file of the workbench or of Excel. What the workbench does not have (photographs, pivot tables, …) is left out. */
export async function openXlsx(bytes: Uint8Array): Promise<OpenedXlsx> {
  const book = new Workbook();
  // excelts 10.2.0 refuses a file with charts unless its own charts are loaded, too: these are read here.
  await book.xlsx.load(await withoutParts(bytes, /^xl\/charts\//));
  const kept = await readExtrasPart(bytes);
  const addIn: AddInFunctions = new Map(Object.entries(kept?.functions ?? {}));
  const names = await readNames(bytes);
  const pictures = await readPictures(bytes);
  return { populate: (engine) => populate(engine, book, names, addIn), extras: extrasOf(book, kept, pictures) };
}

async function populate(engine: Engine, book: Workbook, names: readonly FileName[], addIn: AddInFunctions): Promise<void> {
  if (book.worksheets.length === 0) throw new TypeError('The file has no worksheet.');
  const group = engine.beginUndoGroup();
  const mode = engine.calculationMode();
  engine.setCalculationMode('Manual');
  try {
    const old = engine.sheets().map(({ id }) => id);
    old.forEach((id, index) => engine.updateSheet(id, { name: `Closing workbook ${index + 1}` }));
    const ids = book.worksheets.map((sheet) => engine.addSheet(sheet.name));
    const visible = book.worksheets.findIndex(({ state }) => state === 'visible');
    engine.activateSheet(ids[Math.max(visible, 0)]!);
    for (const { name, scope } of engine.names()) engine.removeName(name, scope);
    old.forEach((id) => engine.removeSheet(id));
    // Names and tables come first: formulas are understood by them.
    addNames(engine, names, ids, addIn);
    book.worksheets.forEach((sheet, index) => addValues(engine, sheet, ids[index]!));
    book.worksheets.forEach((sheet, index) => addTables(engine, sheet, ids[index]!));
    book.worksheets.forEach((sheet, index) => addFormulas(engine, sheet, ids[index]!, addIn));
    book.worksheets.forEach((sheet, index) => addLooks(engine, sheet, ids[index]!));
    const active = ids[book.views[0]?.activeTab ?? 0];
    if (active && book.worksheets[ids.indexOf(active)]?.state === 'visible') engine.activateSheet(active);
  } finally {
    engine.setCalculationMode(mode);
    group.end();
  }
  await engine.recalculate();
}

function addNames(engine: Engine, names: readonly FileName[], ids: readonly string[], addIn: AddInFunctions): void {
  for (const { name, text, sheetIndex, hidden, comment } of names) {
    const scope = sheetIndex === undefined ? undefined : ids[sheetIndex];
    engine.setName({ name, formula: fromFile(text, undefined, addIn), ...(scope ? { scope } : {}), comment, visible: !hidden });
  }
}

/** Calls back for every cell the file has, in the engine's counting. */
function eachCell(sheet: Worksheet, visit: (row: number, column: number, cell: Cell) => void): void {
  sheet.eachRow({ includeEmpty: true }, (row, rowNumber) => {
    row.eachCell({ includeEmpty: true }, (cell, columnNumber) => visit(rowNumber - 1, columnNumber - 1, cell));
  });
}

function writeSparse(
  engine: Engine,
  sheet: string,
  cells: readonly { readonly row: number; readonly column: number; readonly content: CellContent }[],
): void {
  if (cells.length === 0) return;
  const rows = 1 + cells.reduce((last, { row }) => Math.max(last, row), 0);
  const columns = 1 + cells.reduce((last, { column }) => Math.max(last, column), 0);
  const grid = Array.from({ length: rows }, () => Array.from<CellContent>({ length: columns }).fill(null));
  for (const { row, column, content } of cells) grid[row]![column] = content;
  engine.write({ sheet, row: 0, column: 0, rows, columns }, grid);
}

function addValues(engine: Engine, sheet: Worksheet, id: string): void {
  const spilled = spilledCells(sheet);
  const cells: { row: number; column: number; content: CellContent }[] = [];
  eachCell(sheet, (row, column, cell) => {
    const value = contentOf(cell);
    if (value !== undefined && !spilled.has(`${row},${column}`)) cells.push({ row, column, content: { value } });
  });
  writeSparse(engine, id, cells);
}

/** What a dynamic array fills is its result, not content: writing it would block the array. */
function spilledCells(sheet: Worksheet): ReadonlySet<string> {
  const filled = new Set<string>();
  eachCell(sheet, (row, column, cell) => {
    const ref = cell.formula
      && typeof cell.value === 'object'
      && cell.value !== null
      && 'ref' in cell.value
      ? String(cell.value.ref)
      : undefined;
    if (!ref) return;
    const area = areaOf(ref, '');
    for (let r = area.row; r < area.row + area.rows; r += 1) for (let c =
      area.column; c < area.column + area.columns; c += 1) if (r !== row || c !== column) filled.add(`${r},${c}`);
  });
  return filled;
}

function addTables(engine: Engine, sheet: Worksheet, id: string): void {
  for (const { table } of sheet.getTables()) {
    const area = areaOf(table.tableRef ?? table.ref, id);
    const showFilterButton = table.columns.some(({ filterButton }) => filterButton !== false);
    const body = table.totalsRow ? { ...area, rows: area.rows - 1 } : area;
    const tableId = engine.addTable(
      table.displayName ?? table.name,
      body,
      { style: table.style?.theme ?? 'TableStyleLight1', showFilterButton },
    );
    if (table.totalsRow) engine.updateTable(tableId, { area, showTotals: true });
  }
}

function addFormulas(engine: Engine, sheet: Worksheet, id: string, addIn: AddInFunctions): void {
  const tables = engine.tables().filter((table) => table.sheet === id);
  const spilled = spilledCells(sheet);
  const cells: { row: number; column: number; content: CellContent }[] = [];
  eachCell(sheet, (row, column, cell) => {
    if (!cell.formula || spilled.has(`${row},${column}`)) return;
    const table = tables.find(
      ({ area }) => row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
    );
    cells.push({ row, column, content: { formula: fromFile(cell.formula, table?.name, addIn) } });
  });
  writeSparse(engine, id, cells);
}

function addLooks(engine: Engine, sheet: Worksheet, id: string): void {
  const styled = new StyledAreas<CellStyle>();
  eachCell(sheet, (row, column, cell) => {
    const style = fromFileStyle(cell.style);
    if (style) styled.add(row, column, style);
  });
  for (const { area, value } of styled.areas(id)) engine.setStyle(area, value);
  for (const { top, left, bottom, right } of sheet.mergedRegions) engine.merge(
    { sheet: id, row: top - 1, column: left - 1, rows: bottom - top + 1, columns: right - left + 1 },
  );
  addSizes(engine, sheet, id);
  addValidations(engine, sheet, id);
  addConditionalFormats(engine, sheet, id);
  const view = sheet.views[0];
  const frozen = view?.state === 'frozen' ? { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 } : { rows: 0, columns: 0 };
  engine.updateSheet(id, {
    frozen,
    showGridlines: view?.showGridLines !== false,
    ...(sheet.properties.tabColor ? { tabColor: rgb(sheet.properties.tabColor) } : {}),
    visibility: sheet.state === 'hidden' ? 'Hidden' : sheet.state === 'veryHidden' ? 'VeryHidden' : 'Visible',
  });
}

function addSizes(engine: Engine, sheet: Worksheet, id: string): void {
  for (let number = 1; number <= Math.max(sheet.columnCount, sheet.columns?.length ?? 0); number += 1) {
    const { width, hidden } = sheet.getColumn(number);
    const area: Area = { sheet: id, row: 0, column: number - 1, rows: 1, columns: 1 };
    if (width) engine.setColumnWidths(area, widthFromFile(width));
    if (hidden) engine.setHidden(area, 'columns', true);
  }
  sheet.eachRow({ includeEmpty: true }, ({ height, hidden }, number) => {
    const area: Area = { sheet: id, row: number - 1, column: 0, rows: 1, columns: 1 };
    if (height) engine.setRowHeights(area, heightFromFile(height));
    if (hidden) engine.setHidden(area, 'rows', true);
  });
}

/** The reader lists validations cell by cell; alike neighbors become one area again. */
function addValidations(engine: Engine, sheet: Worksheet, id: string): void {
  const alike = new StyledAreas<ValidationState>();
  for (const [address, validation] of Object.entries(sheet.dataValidations.model)) {
    const state = validation && fromFileValidation(validation);
    if (!state) continue;
    for (const part of address.replace(/^range:/, '').split(' ')) {
      const area = areaOf(part, id);
      if (area.rows * area.columns > 1) engine.setValidation(area, state);
      else alike.add(area.row, area.column, state);
    }
  }
  for (const { area, value } of alike.areas(id)) engine.setValidation(area, value);
}

function addConditionalFormats(engine: Engine, sheet: Worksheet, id: string): void {
  const formats: Omit<ConditionalFormatState, 'id'>[] = [];
  for (const { ref, rules } of sheet.conditionalFormattings) {
    for (const file of rules) {
      const rule = fromFileRule(file);
      if (rule) formats.push(
        { areas: ref.split(' ').map((address) => areaOf(address, id)), priority: file.priority ?? 1, stopIfTrue: false, rule },
      );
    }
  }
  formats.sort((a, b) => a.priority - b.priority).forEach((format, index) => engine.addConditionalFormat({ ...format, priority: index }));
}

function extrasOf(book: Workbook, kept: KeptInPart | null, pictures: PicturesBySheet): WorkbookExtras {
  const sheets = Object.fromEntries(book.worksheets.map((sheet): [string, SheetExtras] => {
    const protection = protectionFromFile(sheet);
    const known = kept?.sheets[sheet.name];
    return [sheet.name, {
      ...noSheetExtras,
      ...known,
      ...pictures.get(sheet.name),
      pageLayout: { ...known?.pageLayout, ...fromFilePageSetup(sheet.pageSetup ?? {}) },
      headersFooters: fromFileHeadersFooters(sheet.headerFooter),
      ...(protection ? { protection } : {}),
    }];
  }));
  return {
    settings: kept?.settings ?? {},
    documentProperties: kept?.documentProperties ?? {},
    documentCustomProperties: kept?.documentCustomProperties ?? {},
    sheets,
    tables: kept?.tables ?? {},
    ...(kept?.other ? { other: kept.other } : {}),
  };
}

