/**
 * A change to the workbook as data: it can be shown before it is made, applied by the gateway, reversed, stored and tested.
 * Pure: planning makes change sets from facts, `src/excel` applies them.
 */

import type { PicturesBlueprint } from './picture-blueprints';

/**
 * `''` is a blank cell; a string that begins with `=` is a formula, one that begins with `'=` is a text that begins with `=`
 * (text-entry.ts).
 */
export type CellInput = string | number | boolean;
export type CellGrid = readonly (readonly CellInput[])[];

/** Number formats, one per row, of columns whose cells do not all have the column's own; by header. */
export type CellFormats = Readonly<Record<string, readonly string[]>>;

/** Where cells are: by table and column, so that it survives moved and sorted tables, or by address on a sheet. */
export type Target =
  | { readonly table: string; readonly column: string; /** 0-based within the body. */ readonly row: number; readonly rows: number }
  | { readonly sheet: string; readonly address: string };

export type Change =
  | { readonly do: 'add-sheet'; readonly sheet: SheetBlueprint }
  /** `before` is what the cells must still hold when the change is made: otherwise someone else has written there, and nothing is done. */
  | {
      readonly do: 'write-cells';
      readonly target: Target;
      readonly before: CellGrid;
      readonly after: CellGrid;
      /** The cells are the add-in's own: a formula in them is replaced like a value. Elsewhere only formulas the plan knows of are. */
      readonly overFormulas?: true;
    }
  /** Below the last row of the table that holds anything; one value per column, by header. */
  | {
      readonly do: 'append-rows';
      readonly table: string;
      readonly columns: readonly string[];
      readonly rows: CellGrid;
      readonly formats?: CellFormats;
      /** The column whose values in the new rows no other row may have when the change is made: the ids. */
      readonly unique?: string;
      /** As it was made, so that it can be taken back exactly; not part of a plan. */
      readonly made?: MadeRows;
    }
  /** Takes rows back that were appended: those that took blank rows of the table become blank again, the others go. */
  | {
      readonly do: 'take-rows-back';
      readonly table: string;
      readonly columns: readonly string[];
      /** What the rows must still hold, and nothing else that anyone has typed: otherwise they stay. */
      readonly rows: CellGrid;
      readonly made: MadeRows;
    }
  | {
      readonly do: 'remove-rows';
      readonly table: string;
      /** The ids or row contents that identify the rows when the change is made. */
      readonly key: string;
      readonly values: readonly CellInput[];
      /** What the rows hold, so that removing them can be reversed, and so that of several rows with the same key the right ones go. */
      readonly content?: { readonly columns: readonly string[]; readonly rows: CellGrid };
      /** The rows go only if they still hold this content: otherwise someone else has written to them meanwhile, and nothing is removed. */
      readonly exactly?: true;
      /** As it was made, not part of a plan: where in the body the rows were, and whether the table had no others. */
      readonly at?: readonly number[];
      readonly emptied?: true;
    }
  /** Puts rows back where they were in the body of a table, from the top. */
  | {
      readonly do: 'insert-rows';
      readonly table: string;
      readonly columns: readonly string[];
      readonly rows: CellGrid;
      readonly at: readonly number[];
      /** The table has no other rows: the one blank row that it keeps is one of them. */
      readonly emptied?: true;
    }
  | {
      readonly do: 'add-columns';
      readonly table: string;
      /** Header to the left of the first new one; `''`: the new ones come first. */
      readonly after: string;
      readonly columns: readonly ColumnBlueprint[];
    }
  | {
      readonly do: 'remove-columns';
      readonly table: string;
      readonly headers: readonly string[];
      /** What the columns are, so that removing them can be reversed; only blank columns are ever removed. */
      readonly content?: { readonly after: string; readonly columns: readonly ColumnBlueprint[] };
    }
  | { readonly do: 'rename-column'; readonly table: string; readonly before: string; readonly after: string }
  /** Cells with another format than `before` are the user's and keep it. */
  | { readonly do: 'format-column'; readonly table: string; readonly column: string; readonly before: string; readonly after: string }
  /** The same for cells outside tables. */
  | { readonly do: 'format-cells'; readonly sheet: string; readonly address: string; readonly before: string; readonly after: string }
  | { readonly do: 'set-name'; readonly name: string; readonly before: string | null; readonly after: string | null }
  /** A setting of the add-in stored in the workbook, a JSON value; null: there is none. */
  | { readonly do: 'set-setting'; readonly key: string; readonly before: unknown; readonly after: unknown }
  /**
   * All charts and shapes of one owner on one sheet are replaced (null: there are none). On the sheet they are called `Owner: Name`; what
   * has another name, such as what a user drew, is never touched. The sheet may be one that an earlier change of the same set adds.
   */
  | {
      readonly do: 'draw-pictures';
      readonly sheet: string;
      readonly owner: string;
      /** What was drawn last, so that drawing can be reversed; nobody's edit of it stops a redraw. */
      readonly before: PicturesBlueprint | null;
      readonly after: PicturesBlueprint | null;
    }
  | {
      readonly do: 'remove-sheet';
      readonly key: string;
      readonly name: string;
      /** What it was made from, so that removing it can be reversed. */
      readonly content?: SheetBlueprint;
    };

/** How rows were appended. */
export interface MadeRows {
  /** Where the first of them went in the body, from 0. */
  readonly first: number;
  /** How many of them took rows of the table that were blank. */
  readonly blank: number;
  /** Whether the others were inserted; otherwise the table was stretched over blank cells. */
  readonly inserted: boolean;
  /** The number formats that cells had before they got one of their own. */
  readonly formats?: CellFormats;
}

/** Cells that a change set does not write but relies on: they identify a row as the one that is meant. */
export interface Expectation {
  readonly table: string;
  readonly column: string;
  /** 0-based within the body. */
  readonly row: number;
  readonly values: readonly CellInput[];
}

export interface ChangeSet {
  /** Which command made it; the title of the undo entry comes from its label. */
  readonly command: string;
  readonly changes: readonly Change[];
  /** What must stand when the changes are made, and again when they are taken back; otherwise nothing is written. */
  readonly expects?: readonly Expectation[];
  /** Name of the sheet to show when the changes are made; without it the user stays where they are. */
  readonly show?: string;
}

/** A new sheet, complete: the gateway makes it in one go. Rows and columns count from 0. */
export interface SheetBlueprint {
  /** Stored as a property of the sheet, so that the sheet is found again after it was renamed. */
  readonly key: string;
  readonly name: string;
  readonly tabColor: string;
  /** Keys of the sheets that come before it in the order of the work; it is placed after the last one that exists. */
  readonly after: readonly string[];
  readonly showGridlines: boolean;
  readonly blocks: readonly CellBlock[];
  readonly tables: readonly TableBlueprint[];
  readonly names: readonly { readonly name: string; readonly formula: string }[];
  /** In characters, by column; for columns no table sets. */
  readonly widths: Readonly<Record<number, number>>;
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly page: PageLayout;
  readonly conditionalFormats: readonly (ConditionalFormatBlueprint & { readonly address: string })[];
}

export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly cells: CellGrid;
  readonly style?: BlockStyle;
  readonly validation?: ValidationBlueprint;
  readonly mergeAcross?: boolean;
}

export interface BlockStyle {
  readonly numberFormat?: string;
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly wrap?: boolean;
  readonly horizontal?: 'Left' | 'Center' | 'Right';
  readonly vertical?: 'Top' | 'Center' | 'Bottom';
  readonly border?: 'top' | 'bottom' | 'box';
  readonly indent?: number;
}

export interface TableBlueprint {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly style: string;
  readonly columns: readonly ColumnBlueprint[];
  readonly rows: CellGrid;
  readonly formats?: CellFormats;
  readonly showTotals?: boolean;
}

export interface ColumnBlueprint {
  readonly header: string;
  readonly width: number;
  readonly numberFormat: string;
  readonly wrap?: boolean;
  readonly fill?: string;
  readonly color?: string;
  readonly validation?: ValidationBlueprint;
  readonly conditionalFormats?: readonly ConditionalFormatBlueprint[];
  /** Filled down the body. */
  readonly formula?: string;
}

export interface ValidationBlueprint {
  readonly rule:
    | { readonly list: string }
    | { readonly wholeNumber: NumberBounds }
    | { readonly decimal: NumberBounds }
    | { readonly date: NumberBounds }
    | { readonly custom: string }
    | null;
  readonly prompt?: { readonly title: string; readonly message: string };
  /** `Stop` for what can never be right, `Warning` where users may know better. */
  readonly alert?: { readonly style: 'Stop' | 'Warning' | 'Information'; readonly title: string; readonly message: string };
}
export interface NumberBounds {
  readonly min?: number;
  readonly max?: number;
}

export interface ConditionalFormatBlueprint {
  /** A formula begins with `=` and is written for the first of the cells. */
  readonly rule: { readonly contains: string } | { readonly beginsWith: string } | { readonly formula: string };
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
}

export interface PageLayout {
  readonly orientation: 'Landscape' | 'Portrait';
  readonly fitToWidth: boolean;
  /** On how many pages below one another at most; without it on as many as it takes. */
  readonly pagesTall?: number;
  /** What is printed; without it everything. */
  readonly area?: string;
  /** 0-based row of the header to repeat on every page. */
  readonly repeatRow?: number;
}
