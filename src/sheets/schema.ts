/**
 * The workbook as data: what a sheet, a table and a column are. The sheets themselves stand in `definitions/`, one file a stage;
 * scaffold, validation, refresh, help and the data dictionary all read these, so a column is added in one place.
 */

import type { ListKey } from './lists';

export type Stage = 'program' | 'identify' | 'plan' | 'track' | 'evaluate' | 'report' | 'reference';
export type Pack = 'starter' | 'full';

/** What a column holds, which decides its validation, number format and how a cell is read. */
export type ColumnKind =
  /** Key of the record, e.g. B-001. */
  | { readonly is: 'id'; readonly prefix: string; readonly digits: number }
  | { readonly is: 'text'; readonly long?: boolean }
  /** One of a list on the Lists sheet, which users may extend. */
  | { readonly is: 'list'; readonly list: ListKey }
  | { readonly is: 'number'; readonly format: 'money' | 'integer' | 'decimal'; readonly min?: number; readonly max?: number }
  /** Stored as a fraction, shown as a percentage. */
  | { readonly is: 'percent'; readonly min?: number; readonly max?: number }
  | { readonly is: 'date' }
  /** Id of a row in another table; `many`: several, separated by commas. */
  | { readonly is: 'reference'; readonly table: string; readonly many?: boolean }
  /** A native formula, filled down the column. */
  | { readonly is: 'formula'; readonly formula: string; readonly format: 'money' | 'integer' | 'decimal' | 'percent' | 'date' | 'text' }
  /** Text, number or date, whatever the field it speaks of holds (change log, baselines); `date`: numbers in it are shown as dates. */
  | { readonly is: 'any'; readonly date?: boolean }
  /** A status text with its symbol, e.g. `▲ Exceeding`; gets the status colors. */
  | { readonly is: 'status' };

export interface ColumnSpec {
  /** The field of the record: the header in camelCase (`Full-year value` → `fullYearValue`). */
  readonly key: string;
  readonly header: string;
  readonly kind: ColumnKind;
  /** `user`: Refresh never writes it. `refresh`: a status column, never typed. */
  readonly owner: 'user' | 'refresh';
  /** In characters of the default font, as Excel counts column widths. */
  readonly width: number;
  /** What belongs here; the input message of the cell and the entry in the data dictionary. */
  readonly help: string;
  /** A row without it is a finding. */
  readonly required?: boolean;
  /** What stands above the header: the sum of the rows one can see, or a total of its own where adding up means nothing. */
  readonly total?: 'sum' | ColumnTotal;
}

/** A total of all rows of a column, seen or not. */
export interface ColumnTotal {
  readonly formula: string;
  /** What it says, left of it. */
  readonly note: string;
}

export interface TableSpec {
  /** Excel's table name, by which the table is found again. */
  readonly name: string;
  /** What one row is, in the singular: "benefit", "reading". */
  readonly record: string;
  /** The command that writes its status columns; Refresh status unless named. */
  readonly writtenBy?: string;
  readonly columns: readonly ColumnSpec[];
  /** One column per period of the program stands after this column key (cash flow). */
  readonly periodsAfter?: string;
  /** Blank rows in a new table. */
  readonly blankRows: number;
  /** The defined name of its ids, which drop-downs of other tables refer to: `BenefitIds`. */
  readonly idsName?: string;
}

export interface SheetSpec {
  readonly key: string;
  readonly name: string;
  readonly stage: Stage;
  readonly packs: readonly Pack[];
  /** One line on what it is for. */
  readonly purpose: string;
  readonly howTo: string;
  /** None on a sheet that is made of formulas (Dashboard, Business case). */
  readonly tables: readonly TableSpec[];
  /** Keys of the sheets its formulas refer to, which come along. */
  readonly needs?: readonly string[];
  /** Columns that stay in sight when one scrolls to the right; default 2. */
  readonly frozenColumns?: number;
}
