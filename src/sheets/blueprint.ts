import type { Settings } from '../domain/realization/settings';
import { columnLetters } from './cell-address';
import { cellFormats } from './cell-formats';
import type { BlockStyle, CellBlock, CellGrid, SheetBlueprint, TableBlueprint } from './change-set';
import { columnBlueprint } from './column-blueprint';
import type { DefinedName } from './defined-names';
import { listNames } from './defined-names';
import { qualifiedAddress } from './formula/qualified-address';
import { isMoney, moneyFormat, numberFormat, plainMoneyFormat } from './number-formats';
import { businessCase } from './report/business-case';
import { dashboard } from './report/dashboard';
import { anchor, anchorName } from './report/dashboard-layout';
import type { SheetContent } from './report/sheet-content';
import type { ColumnSpec, SheetSpec, TableSpec } from './schema';
import { settingCatalog, settingFormat, settingValidation } from './setting-catalog';
import { sheetKeys } from './sheet-catalog';
import { shippedRows } from './shipped-rows';
import { mutedText, stageColors } from './stage-colors';
import { statusLegend } from './status-legend';
import { columnsOf, layout } from './table-layout';

export interface BlueprintOptions {
  readonly settings: Settings;
  /** Replaces the usual name where that one is taken. */
  readonly name?: string;
  /** Rows each table starts with, by table; shipped and blank rows where there are none. */
  readonly rows?: Readonly<Record<string, CellGrid>>;
}

/** The complete description of a new sheet: titles, tables, formats, drop-downs, names, print setup. */
export function sheetBlueprint(spec: SheetSpec, options: BlueprintOptions): SheetBlueprint {
  const name = options.name ?? spec.name;
  const table = spec.tables[0];
  const columns = table ? columnsOf(table, options.settings) : [];
  const special = specialContent(spec, options);
  return {
    key: spec.key,
    name,
    tabColor: stageColors[spec.stage],
    after: sheetKeys.slice(0, sheetKeys.indexOf(spec.key)),
    showGridlines: table !== undefined,
    blocks: inCurrency(
      [...headingBlocks(spec), ...(table ? totalBlocks(table, columns) : []), ...special.blocks], options.settings.currency,
    ),
    tables: table ? [tableBlueprint(table, columns, options)] : [],
    names: namesOf(spec, name),
    widths: special.widths,
    rowHeights: { [layout.title]: 26, ...(table && { [layout.header]: 32 }), ...special.rowHeights },
    frozen: { rows: table ? layout.body : layout.purpose, columns: table ? (spec.frozenColumns ?? 2) : 0 },
    page: { orientation: 'Landscape', fitToWidth: true, ...special.page, ...(table && { repeatRow: layout.header }) },
    conditionalFormats: special.conditionalFormats ?? [],
  };
}

/** Amounts outside tables are formatted in the program's currency, too. */
function inCurrency(blocks: readonly CellBlock[], currency: string): readonly CellBlock[] {
  const numberFormat = moneyFormat(currency);
  return blocks.map(
    (block) => (block.style?.numberFormat === plainMoneyFormat ? { ...block, style: { ...block.style, numberFormat } } : block),
  );
}

function headingBlocks(spec: SheetSpec): readonly CellBlock[] {
  return [
    {
      row: layout.title, column: 0, cells: [[spec.name]],
      style: { bold: true, size: 16, color: stageColors[spec.stage], vertical: 'Center' },
    },
    { row: layout.purpose, column: 0, cells: [[spec.purpose]] },
    { row: layout.howTo, column: 0, cells: [[spec.howTo]], style: { italic: true, color: mutedText } },
  ];
}

/** Sums above the header: of the rows one can see, so that a filter shows the sum of what it leaves; rows can be added below the table. */
function totalBlocks(table: TableSpec, columns: readonly ColumnSpec[]): readonly CellBlock[] {
  const sums = columns.flatMap((column, index): readonly CellBlock[] => {
    const { total } = column;
    if (total === undefined) return [];
    const style = { bold: true, numberFormat: isMoney(column.kind) ? plainMoneyFormat : numberFormat(column.kind, '', column.header) };
    const at = { row: layout.totals, column: index, style };
    if (total === 'sum') return [{ ...at, cells: [[`=SUBTOTAL(109,${table.name}[${column.header}])`]] }];
    // To the left of the total, where other cells of this row are blank and let it run on.
    const noteStyle: BlockStyle = { color: mutedText, italic: true, horizontal: 'Right' };
    return [{ ...at, cells: [[total.formula]] }, { row: layout.totals, column: index - 1, cells: [[total.note]], style: noteStyle }];
  });
  return sums.length === 0 ? [] : [{ row: layout.totals, column: 0, cells: [['Total']], style: { bold: true } }, ...sums];
}

function tableBlueprint(table: TableSpec, columns: readonly ColumnSpec[], options: BlueprintOptions): TableBlueprint {
  const given = options.rows?.[table.name];
  const rows = given ?? shippedRows(table.name, options.settings);
  const blankRows = given || rows.length > 0 ? 0 : Math.max(table.blankRows, 1);
  const formats = cellFormats(table, columns.map(({ header }) => header), rows);
  return {
    name: table.name,
    row: layout.header,
    column: 0,
    style: 'TableStyleMedium2',
    columns: columns.map((column) => columnBlueprint(table, column, options.settings.currency)),
    rows: [...rows, ...Array.from({ length: blankRows }, () => columns.map(() => ''))],
    ...(Object.keys(formats).length > 0 && { formats }),
  };
}

function namesOf(spec: SheetSpec, sheet: string): readonly DefinedName[] {
  switch (spec.key) {
    case 'lists':
      return listNames;
    case 'program-settings':
      return settingCatalog.map(
        (setting, index) => ({ name: setting.name, formula: `=${qualifiedAddress(sheet, `$B$${layout.body + index + 1}`)}` }),
      );
    case 'dashboard':
      return [{ name: anchorName, formula: `=${qualifiedAddress(sheet, `$${columnLetters(anchor.column)}$${anchor.row + 1}`)}` }];
    default:
      return [];
  }
}

/** What a sheet has besides its table. */
function specialContent(spec: SheetSpec, { settings }: BlueprintOptions): SheetContent {
  switch (spec.key) {
    case 'program-settings':
      return { blocks: [...settingValueBlocks(settings), ...statusLegend()], widths: { 3: 3, 4: 18, 5: 46 } };
    case 'business-case':
      return businessCase(settings);
    case 'dashboard':
      return dashboard();
    case 'benefits-map':
      return { blocks: [], widths: {}, page: { pagesTall: 1 } };
    case 'timeline':
      // Of a long plan each page shows whole rows.
      return { blocks: [], widths: {}, page: { orientation: 'Portrait' } };
    default:
      return { blocks: [], widths: {} };
  }
}

/** The Value column of the settings holds a text, a date and a percentage under one another, so each cell has a format of its own. */
function settingValueBlocks(settings: Settings): readonly CellBlock[] {
  const rows = shippedRows('ProgramSettings', settings);
  return settingCatalog.map((setting, index) => ({
    row: layout.body + index,
    column: 1,
    cells: [[rows[index]![1]!]],
    style: { numberFormat: settingFormat(setting), horizontal: 'Left', wrap: true },
    validation: settingValidation(setting),
  }));
}
