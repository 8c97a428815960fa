import type { ChartState } from '../host/pictures/chart-state';
import type { ShapeState } from '../host/pictures/shape-state';

/**
 * What a workbook holds beyond the spreadsheet itself, as JSON: written into the .xlsx file and given back on opening.
 * Sheets and tables go by name, because ids do not survive a file.
 */
export interface WorkbookExtras {
  /** Settings of add-ins (`Office.context.document.settings`). */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly documentProperties: Readonly<Record<string, unknown>>;
  readonly documentCustomProperties: Readonly<Record<string, unknown>>;
  readonly sheets: Readonly<Record<string, SheetExtras>>;
  readonly tables: Readonly<Record<string, TableExtras>>;
  /** Anything else the host keeps and wants back. */
  readonly other?: Readonly<Record<string, unknown>>;
}

export interface SheetExtras {
  /** `worksheet.customProperties`. */
  readonly customProperties: Readonly<Record<string, string>>;
  /** `Excel.PageLayout` by property name (`Orientation`, `Zoom`, `PrintArea`, …); margins in points. */
  readonly pageLayout: Readonly<Record<string, unknown>>;
  /** By page (`DefaultForAllPages`, …) and part (`LeftHeader`, …). */
  readonly headersFooters: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly protection?: { readonly options: Readonly<Record<string, unknown>>; readonly password?: string };
  /** Grouped rows and columns, as first and last index. */
  readonly groups?: Readonly<Record<'rows' | 'columns', readonly (readonly [first: number, last: number])[]>>;
  /** The cells that series show name their sheets. */
  readonly charts?: readonly ChartState[];
  readonly shapes?: readonly ShapeState[];
}

export interface TableExtras {
  readonly highlightFirstColumn?: boolean;
  readonly highlightLastColumn?: boolean;
  readonly showBandedRows?: boolean;
  readonly showBandedColumns?: boolean;
  /** Formula of each calculated column, by column name. */
  readonly calculatedColumns?: Readonly<Record<string, string>>;
  readonly [other: string]: unknown;
}

export const noExtras: WorkbookExtras = { settings: {}, documentProperties: {}, documentCustomProperties: {}, sheets: {}, tables: {} };
export const noSheetExtras: SheetExtras = { customProperties: {}, pageLayout: {}, headersFooters: {} };
