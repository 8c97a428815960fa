/** What Excel keeps in a workbook and the spreadsheet engine does not: JSON, saved beside the engine's snapshot. */
import type { ChartState } from './pictures/chart-state';
import type { ShapeState } from './pictures/shape-state';

export interface SheetHostState {
  customProperties: Record<string, string>;
  pageLayout: Record<string, unknown>;
  headersFooters: Record<string, Record<string, string>>;
  protection?: { options: Record<string, unknown>; password?: string };
  /** Grouped rows and columns, as first and last index. */
  groups?: Record<'rows' | 'columns', (readonly [first: number, last: number])[]>;
  /** Read and changed through `Pictures`, which tells of changes and puts them on the undo stack. */
  charts?: readonly ChartState[];
  shapes?: readonly ShapeState[];
}

export interface TableHostState {
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showHeaders: boolean;
  /** Formula of each calculated column, by column id. */
  calculatedColumns: Record<string, string>;
  /** `Excel.FilterCriteria` by column id. */
  filters: Record<string, Record<string, unknown>>;
}

export interface HostState {
  /** `workbook.settings` and `Office.context.document.settings`: the same store. */
  settings: Record<string, unknown>;
  documentProperties: Record<string, unknown>;
  documentCustomProperties: Record<string, unknown>;
  sheets: Record<string, SheetHostState>;
  tables: Record<string, TableHostState>;
  iterativeCalculation: { enabled: boolean; maxIteration: number; maxChange: number };
}

export function newHostState(): HostState {
  return {
    settings: {},
    documentProperties: {
      Title: '', Subject: '', Author: '', Keywords: '', Comments: '', LastAuthor: '', RevisionNumber: 0, CreationDate: '', Category: '',
      Manager: '', Company: '',
    },
    documentCustomProperties: {},
    sheets: {},
    tables: {},
    // Excel's defaults (documentation of IterativeCalculation).
    iterativeCalculation: { enabled: false, maxIteration: 100, maxChange: 0.001 },
  };
}

export function newSheetState(): SheetHostState {
  return { customProperties: {}, pageLayout: {}, headersFooters: {} };
}

/** A new table in Excel: header row, banded rows. */
export function newTableState(): TableHostState {
  return {
    highlightFirstColumn: false, highlightLastColumn: false, showBandedRows: true, showBandedColumns: false, showHeaders: true,
    calculatedColumns: {}, filters: {},
  };
}
