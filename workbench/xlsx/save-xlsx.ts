import { Workbook } from '@cj-tech-master/excelts';
import type { CellErrorValue, CellValue as FileValue, Worksheet } from '@cj-tech-master/excelts';
import type { Area, CellKind, CellValue, Engine, Grid, NameState, SheetState, TableState } from '../engine/engine';
import { addressOf } from './addresses';
import { toFileRule } from './conditional-formats';
import { addNamesToXml, WORKBOOK_PART } from './defined-names';
import type { FileName } from './defined-names';
import { noExtras, noSheetExtras } from './extras';
import type { SheetExtras, TableExtras, WorkbookExtras } from './extras';
import { EXTRAS_PART, extrasToXml, relateExtras } from './extras-part';
import { mayFillCells, toFile } from './formula-spelling';
import type { AddInFunctions } from './formula-spelling';
import { rewriteParts } from './package-parts';
import { picturesInPackage } from './pictures/pictures-in-package';
import { protectInFile, toFileHeadersFooters, toFilePageSetup } from './page-setup';
import { DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_PIXELS, heightToFile, widthToFile } from './sizes';
import { argb, toFileStyle } from './styles';
import { toFileValidation } from './validation';

interface Saving {
  readonly engine: Engine;
  readonly addIn: AddInFunctions;
}

/** Writes the workbook as an .xlsx file: everything the engine holds, and what the host holds beside it. */
export async function saveXlsx(engine: Engine, extras: WorkbookExtras = noExtras): Promise<Uint8Array<ArrayBuffer>> {
  await engine.settle();
  const saving: Saving = { engine, addIn: new Map() };
  const book = new Workbook();
  applyDocumentProperties(book, extras.documentProperties);
  const sheets = engine.sheets();
  for (const sheet of sheets) await addSheet(saving, book, sheet, extras.sheets[sheet.name] ?? noSheetExtras, extras);
  book.views = [
    {
      x: 0,
      y: 0,
      width: 20000,
      height: 12000,
      firstSheet: 0,
      activeTab: Math.max(0, sheets.findIndex(({ id }) => id === engine.activeSheet())),
      visibility: 'visible',
    },
  ];
  const names = engine.names().map((name) => nameToFile(name, sheets, saving.addIn));
  const bytes = await book.xlsx.writeBuffer();
  const { settings, documentProperties, documentCustomProperties, tables, other } = extras;
  const keptSheets = Object.fromEntries(
    Object.entries(extras.sheets).map(
      ([name, { customProperties, pageLayout, groups }]) => [name, { customProperties, pageLayout, groups }],
    ),
  );
  const kept = {
    settings,
    documentProperties,
    documentCustomProperties,
    sheets: keptSheets,
    tables,
    other,
    functions: Object.fromEntries(saving.addIn),
  };
  return rewriteParts(bytes, {
    [WORKBOOK_PART]: (xml = '') => addNamesToXml(xml, names),
    'xl/_rels/workbook.xml.rels': (xml = '') => relateExtras(xml),
    [EXTRAS_PART]: () => extrasToXml(kept),
    ...picturesInPackage(engine, extras.sheets),
  });
}

async function addSheet(saving: Saving, book: Workbook, state: SheetState, extras: SheetExtras, { tables }: WorkbookExtras): Promise<void> {
  const { engine } = saving;
  const { rows: ySplit, columns: xSplit } = state.frozen;
  const file = book.addWorksheet(state.name, {
    state: state.visibility === 'Visible' ? 'visible' : state.visibility === 'Hidden' ? 'hidden' : 'veryHidden',
    properties: state.tabColor ? { tabColor: argb(state.tabColor) } : {},
    views: [{ showGridLines: state.showGridlines, ...(ySplit || xSplit ? { state: 'frozen', xSplit, ySplit } : {}) }],
    pageSetup: toFilePageSetup(extras.pageLayout),
    headerFooter: toFileHeadersFooters(extras.headersFooters, extras.pageLayout),
  });
  const own = engine.tables().filter(({ sheet }) => sheet === state.id);
  for (const table of own) addTable(saving, file, table, tables[table.name] ?? {});
  const used = engine.usedArea(state.id, false);
  if (used) addCells(saving, file, used, own);
  addSizes(engine, file, state.id, used);
  for (const area of engine.merged(state.id)) file.mergeCellsWithoutStyle(addressOf(area));
  for (const { area, state: validation } of engine.validations(state.id)) file.dataValidations.add(
    addressOf(area),
    toFileValidation(validation),
  );
  for (const { areas, rule, priority } of engine.conditionalFormats(state.id)) {
    const [first] = areas;
    if (first) file.addConditionalFormatting(
      { ref: areas.map(addressOf).join(' '), rules: [toFileRule(rule, priority + 1, addressOf({ ...first, rows: 1, columns: 1 }))] },
    );
  }
  addGroups(file, extras.groups);
  if (extras.protection) await protectInFile(file, extras.protection);
}

function addTable({ engine, addIn }: Saving, file: Worksheet, table: TableState, extras: TableExtras): void {
  const body: Area = { ...table.area, row: table.area.row + 1, rows: table.area.rows - 1 - (table.showTotals ? 1 : 0) };
  const values = engine.values(body);
  const kinds = engine.kinds(body);
  file.addTable({
    name: table.name,
    displayName: table.name,
    ref: addressOf({ ...table.area, rows: 1, columns: 1 }),
    headerRow: true,
    totalsRow: table.showTotals,
    style: {
      theme: table.style as 'TableStyleMedium2',
      showRowStripes: extras.showBandedRows ?? true,
      showColumnStripes: extras.showBandedColumns ?? false,
      showFirstColumn: extras.highlightFirstColumn ?? false,
      showLastColumn: extras.highlightLastColumn ?? false,
    },
    columns: table.columns.map(({ name }) => {
      const formula = extras.calculatedColumns?.[name];
      return {
        name,
        filterButton: table.showFilterButton,
        ...(formula ? { calculatedColumnFormula: toFile(formula, table.name, addIn) } : {}),
      };
    }),
    rows: values.map((row, r) => row.map((value, c) => plainValue(value, kinds[r]![c]!))),
  });
}

function addCells({ engine, addIn }: Saving, file: Worksheet, used: Area, tables: readonly TableState[]): void {
  const [values, kinds, formulas, styles] = [engine.values(used), engine.kinds(used), engine.formulas(used), engine.styles(used)];
  const headers = new Set(
    tables.flatMap(({ area }) => Array.from({ length: area.columns }, (_c, index) => `${area.row},${area.column + index}`)),
  );
  eachCell(values, (r, c) => {
    const [row, column] = [used.row + r, used.column + c];
    const style = toFileStyle(styles[r]![c]!);
    const formula = formulas[r]![c]!;
    const kind = kinds[r]![c]!;
    const isFormula = typeof formula === 'string' && formula.startsWith('=') && (formula !== values[r]![c] || kind === 'Error');
    if (kind === 'Empty' && !isFormula && Object.keys(style).length === 0) return;
    const cell = file.getCell(row + 1, column + 1);
    if (isFormula) cell.value = formulaValue(engine, addIn, used.sheet, row, column, formula, plainValue(values[r]![c]!, kind), tables);
    else if (kind !== 'Empty' && !headers.has(`${row},${column}`)) cell.value = plainValue(values[r]![c]!, kind);
    Object.assign(cell, style);
  });
}

function formulaValue(
  engine: Engine,
  addIn: AddInFunctions,
  sheet: string,
  row: number,
  column: number,
  formula: string,
  result: FileValue,
  tables: readonly TableState[],
): FileValue {
  const table = tables.find(
    ({ area }) => row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
  );
  const text = toFile(formula, table?.name, addIn);
  const spill = engine.spill(sheet, row, column);
  const known = result as CellErrorValue | string | number | boolean;
  if (!spill && !mayFillCells(formula)) return { formula: text, result: known };
  return {
    formula: text,
    result: known,
    shareType: 'array',
    ref: addressOf(spill ?? { row, column, rows: 1, columns: 1 }),
    isDynamicArray: true,
  };
}

/** Errors that the file format has no word for are written as the nearest one it has. */
const FILE_ERRORS: ReadonlySet<string> = new Set(['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!', '#SPILL!', '#CALC!']);

function plainValue(value: CellValue, kind: CellKind): FileValue {
  if (kind === 'Empty') return null;
  if (kind !== 'Error') return value;
  return { error: (FILE_ERRORS.has(String(value)) ? value : '#VALUE!') as CellErrorValue['error'] };
}

function addSizes(engine: Engine, file: Worksheet, sheet: string, used: Area | null): void {
  // Widths and heights may be set beyond the last cell: a good way further is looked at too.
  const columns = Math.max(used ? used.column + used.columns : 0, 0) + 40;
  const rows = Math.max(used ? used.row + used.rows : 0, 0) + 100;
  for (let column = 0; column < columns; column += 1) {
    const pixels = engine.columnWidth(sheet, column);
    if (pixels !== DEFAULT_COLUMN_PIXELS) file.getColumn(column + 1).width = widthToFile(pixels);
    if (engine.hidden(sheet, 'columns', column)) file.getColumn(column + 1).hidden = true;
  }
  for (let row = 0; row < rows; row += 1) {
    const pixels = engine.rowHeight(sheet, row);
    const hidden = engine.hidden(sheet, 'rows', row);
    // The writer forgets a row that has neither cells nor a height.
    if (pixels !== DEFAULT_ROW_PIXELS || hidden) file.getRow(row + 1).height = heightToFile(pixels);
    if (hidden) file.getRow(row + 1).hidden = true;
  }
}

function addGroups(file: Worksheet, groups: SheetExtras['groups']): void {
  const raise = (item: { outlineLevel: number }): void => {
    item.outlineLevel += 1;
  };
  for (const [first, last] of groups?.rows ?? []) for (let row = first; row <= last; row += 1) raise(file.getRow(row + 1));
  for (const [first, last] of groups?.columns ?? []) for (let column = first; column <= last; column += 1) raise(
    file.getColumn(column + 1),
  );
}

function nameToFile({ name, formula, scope, visible, comment }: NameState, sheets: readonly SheetState[], addIn: AddInFunctions): FileName {
  const sheetIndex = sheets.findIndex(({ id }) => id === scope);
  return { name, text: toFile(formula, undefined, addIn), ...(sheetIndex >= 0 ? { sheetIndex } : {}), hidden: !visible, comment };
}

const PROPERTIES = {
  Title: 'title',
  Subject: 'subject',
  Author: 'creator',
  Keywords: 'keywords',
  Comments: 'description',
  LastAuthor: 'lastModifiedBy',
  Category: 'category',
  Manager: 'manager',
  Company: 'company',
} as const;

function applyDocumentProperties(book: Workbook, properties: WorkbookExtras['documentProperties']): void {
  for (const [name, attribute] of Object.entries(PROPERTIES)) if (properties[name]) book[attribute] = String(properties[name]);
}

function eachCell<T>(grid: Grid<T>, visit: (row: number, column: number) => void): void {
  grid.forEach((line, row) => line.forEach((_value, column) => visit(row, column)));
}
