/**
 * What a workbook has, as plain facts. `src/excel` reads them; planning and decoding in `src/sheets` start from them, so neither
 * needs Excel.
 */
import type { CellInput } from './change-set';

/** Sheets, tables, names and settings of a workbook: what scaffolding and upgrading are planned from. */
export interface WorkbookFacts {
  readonly sheets: readonly SheetFact[];
  readonly tables: readonly TableFact[];
  readonly names: readonly NameFact[];
  /** The add-in's settings stored in the workbook; JSON values. */
  readonly settings: Readonly<Record<string, unknown>>;
}

export interface SheetFact {
  readonly id: string;
  readonly name: string;
  /** The key of the sheet specification it was made from, if it was. */
  readonly key: string | null;
  readonly visible: boolean;
  readonly protected: boolean;
  readonly isEmpty: boolean;
}

export interface TableFact {
  readonly name: string;
  readonly sheet: string;
  /** Of the whole table, e.g. `'Benefit register'!A4:AF24`. */
  readonly address: string;
  readonly headers: readonly string[];
  readonly rowCount: number;
}

export interface NameFact {
  readonly name: string;
  readonly formula: string;
}

/** The body of one table as it was read. Errors in cells are their text (`#N/A`). */
export interface TableContent extends TableFact {
  readonly values: readonly (readonly CellInput[])[];
  /** Only where asked for. */
  readonly formulas?: readonly (readonly CellInput[])[];
  /** 0-based position of the body's first cell on its sheet, to name cells. */
  readonly origin: { readonly row: number; readonly column: number };
}

/** Something the user should know, with where it is. `code` has its sentence in `src/strings`. */
export interface Problem {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'note';
  readonly sheet?: string;
  readonly address?: string;
  readonly details?: Readonly<Record<string, string | number>>;
  /** What would mend the cell and loses nothing, where there is one. */
  readonly fix?: CellInput;
}
