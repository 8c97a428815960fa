/**
 * The spreadsheet under the workbench, in the words of this project. `workbench/host` builds Excel's object model on top of it
 * and never sees the engine's own types; the only implementation is in `univer/`.
 *
 * Rows and columns count from 0. Sizes are in pixels (the host converts Excel's points). Colors are `#RRGGBB`.
 * Formulas are A1-style text in English with a leading `=`, exactly as Excel's `range.formulas` takes and gives them
 * (structured references included); the engine rewrites what it cannot parse and gives back what was written.
 */

export interface Area {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A blank cell is `''`; an error is its text (`#N/A`), told apart from text by `CellKind`. */
export type CellValue = string | number | boolean;
export type CellKind = 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error';
export type Grid<T> = T[][];

/** What is written into a cell. `null` leaves the cell as it is. Text stays text: deciding that "12" is a number is the host's work. */
export type CellContent = { readonly value: CellValue } | { readonly formula: string } | null;

export interface SheetState {
  readonly id: string;
  readonly name: string;
  readonly visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  readonly tabColor: string;
  readonly showGridlines: boolean;
  readonly frozen: { readonly rows: number; readonly columns: number };
}

export interface CellStyle {
  numberFormat?: string;
  fill?: string;
  fontName?: string;
  /** Points. */
  fontSize?: number;
  fontColor?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  horizontalAlignment?: 'General' | 'Left' | 'Center' | 'Right' | 'Fill' | 'Justify' | 'CenterAcrossSelection' | 'Distributed';
  verticalAlignment?: 'Top' | 'Center' | 'Bottom' | 'Justify' | 'Distributed';
  wrapText?: boolean;
  indentLevel?: number;
  borders?: Partial<Record<BorderSide, BorderStyle>>;
  locked?: boolean;
}
export type BorderSide = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight';
export interface BorderStyle {
  readonly style: 'None' | 'Continuous' | 'Dash' | 'Dot' | 'Double';
  readonly weight: 'Hairline' | 'Thin' | 'Medium' | 'Thick';
  readonly color: string;
}

export interface TableState {
  readonly id: string;
  readonly name: string;
  readonly sheet: string;
  /** Header row, body and totals row. */
  readonly area: Area;
  readonly columns: readonly { readonly id: number; readonly name: string }[];
  readonly showTotals: boolean;
  readonly showFilterButton: boolean;
  /** Excel's style names, e.g. `TableStyleMedium2`. */
  readonly style: string;
}

/** Excel's own shapes (Excel.DataValidationRule, …AlertOptions, …PromptOptions), kept as the caller gave them. */
export interface ValidationState {
  readonly rule: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks: boolean;
  readonly errorAlert?: {
    readonly showAlert: boolean;
    readonly style: 'Stop' | 'Warning' | 'Information';
    readonly title: string;
    readonly message: string;
  };
  readonly prompt?: { readonly showPrompt: boolean; readonly title: string; readonly message: string };
}

export interface ConditionalFormatState {
  readonly id: string;
  readonly areas: readonly Area[];
  readonly priority: number;
  readonly stopIfTrue: boolean;
  readonly rule: ConditionalRule;
}
export type ConditionalRule =
  | { readonly type: 'Custom'; readonly formula: string; readonly style: ConditionalStyle }
  | {
    readonly type: 'CellValue';
    readonly operator: string;
    readonly formula1: string;
    readonly formula2?: string;
    readonly style: ConditionalStyle;
  }
  | {
    readonly type: 'ContainsText';
    readonly operator: 'Contains' | 'NotContains' | 'BeginsWith' | 'EndsWith';
    readonly text: string;
    readonly style: ConditionalStyle;
  }
  | {
    readonly type: 'ColorScale';
    readonly points: readonly { readonly type: string; readonly formula?: string; readonly color: string }[];
  }
  | { readonly type: 'DataBar'; readonly color: string; readonly gradient: boolean; readonly showValue: boolean }
  | {
    readonly type: 'IconSet';
    readonly style: string;
    readonly showValue: boolean;
    readonly criteria: readonly { readonly type: string; readonly operator: string; readonly formula: string }[];
  };
export interface ConditionalStyle {
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strikethrough?: boolean;
  /** Read only: the bar's length as a share of the cell, from 0 to 1. */
  readonly dataBar?: { readonly share: number };
  /** Read only: which icon of the set, counted from the highest value's. */
  readonly icon?: { readonly set: string; readonly index: number };
}

export interface NameState {
  readonly name: string;
  /** With a leading `=`. */
  readonly formula: string;
  /** The sheet's id for a sheet-scoped name. */
  readonly scope?: string;
  readonly comment: string;
  readonly visible: boolean;
}

/** One function of functions.json. */
export interface FunctionDeclaration {
  readonly id: string;
  /** With namespace: `BENEFIT.NPV`. */
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly type: string;
    readonly dimensionality: 'scalar' | 'matrix';
    readonly optional: boolean;
    readonly repeating: boolean;
  }[];
  readonly options: Readonly<Record<string, unknown>>;
}
export interface FunctionCall {
  readonly id: string;
  /** Already by declaration: matrices for matrix parameters, `null` for omitted ones and for blank cells, errors as `{ error: '#N/A' }`. */
  readonly arguments: readonly unknown[];
  /** The calling cell, e.g. `Sheet1!A1`. */
  readonly address: string;
  /** One per argument, for functions with `requiresParameterAddresses`; null where the argument is not a reference. */
  readonly parameterAddresses?: readonly (string | null)[];
}
export type FunctionAnswer = { readonly value: unknown } | { readonly error: string; readonly message?: string };
/** Answers every call of a batch, in order. Never rejects for one call's failure. */
export type FunctionBridge = (calls: readonly FunctionCall[]) => Promise<readonly FunctionAnswer[]>;

export type EngineEvent =
  | {
    readonly type: 'edited';
    readonly area: Area;
    readonly source: 'user' | 'host';
    readonly before?: CellValue;
    readonly after?: CellValue;
  }
  | {
    readonly type: 'structure';
    readonly area: Area;
    readonly change: 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted' | 'CellInserted' | 'CellDeleted';
    readonly source: 'user' | 'host';
  }
  | { readonly type: 'selected'; readonly areas: readonly Area[] }
  | { readonly type: 'activated'; readonly sheet: string }
  | { readonly type: 'sheets' }
  | { readonly type: 'calculated' }
  | { readonly type: 'editing'; readonly active: boolean };

export interface SortField {
  /** Column offset within the sorted area. */
  readonly key: number;
  readonly ascending: boolean;
}

/** Everything needed to open the workbook again; JSON. */
export type Snapshot = Readonly<Record<string, unknown>>;

export interface Engine {
  // Sheets, in tab order.
  sheets(): readonly SheetState[];
  /** Adds at the end without activating, as Excel does; returns the id. */
  addSheet(name: string): string;
  removeSheet(id: string): void;
  updateSheet(id: string, change: Partial<Omit<SheetState, 'id'>> & { readonly position?: number }): void;
  activeSheet(): string;
  activateSheet(id: string): void;
  selection(): readonly Area[];
  select(areas: readonly Area[]): void;

  // Cells.
  /** The smallest area that holds every cell with content (and, unless `valuesOnly`, formatting), or null. */
  usedArea(sheet: string, valuesOnly: boolean): Area | null;
  values(area: Area): Grid<CellValue>;
  kinds(area: Area): Grid<CellKind>;
  formulas(area: Area): Grid<CellValue>;
  /** As displayed. */
  texts(area: Area): Grid<string>;
  write(area: Area, contents: Grid<CellContent>): void;
  /** The same as a user's typing: the events say so. Used where there is no grid to type into. */
  type(area: Area, contents: Grid<CellContent>): void;
  clear(area: Area, what: 'All' | 'Contents' | 'Formats'): void;
  insert(area: Area, shift: 'Down' | 'Right'): void;
  remove(area: Area, shift: 'Up' | 'Left'): void;
  sort(area: Area, fields: readonly SortField[], hasHeaders: boolean): void;
  /** The area a dynamic array spills to from its anchor cell, or null. */
  spill(sheet: string, row: number, column: number): Area | null;
  merge(area: Area): void;
  unmerge(area: Area): void;
  merged(sheet: string): readonly Area[];

  // Looks.
  styles(area: Area): Grid<CellStyle>;
  setStyle(area: Area, style: CellStyle): void;
  /** One style per cell; for number formats that differ from cell to cell. */
  setNumberFormats(area: Area, formats: Grid<string>): void;
  /** Gives so many rows below `area` what its last row has: formats, data validation and conditional formats; contents stay. */
  continueLooks(area: Area, rows: number): void;
  columnWidth(sheet: string, column: number): number;
  setColumnWidths(area: Area, pixels: number): void;
  rowHeight(sheet: string, row: number): number;
  setRowHeights(area: Area, pixels: number | 'auto'): void;
  autofitColumns(area: Area): void;
  setHidden(area: Area, what: 'rows' | 'columns', hidden: boolean): void;
  hidden(sheet: string, what: 'rows' | 'columns', index: number): boolean;

  // Tables.
  tables(): readonly TableState[];
  table(id: string): TableState | undefined;
  addTable(name: string, area: Area, options?: { readonly style?: string; readonly showFilterButton?: boolean }): string;
  /**
   * `columns` says which columns an area has after some were inserted or deleted; those without id are new. Without it they keep their
   * places.
   */
  updateTable(id: string, change: {
    readonly name?: string;
    readonly area?: Area;
    readonly style?: string;
    readonly showTotals?: boolean;
    readonly showFilterButton?: boolean;
    readonly columns?: readonly { readonly id?: number; readonly name: string }[];
  }): void;
  renameTableColumn(id: string, columnIndex: number, name: string): void;
  /** Keeps the cells. */
  removeTable(id: string): void;
  /** `null` clears. */
  filterTable(id: string, columnIndex: number, values: readonly string[] | null): void;

  // Names, validation, conditional formats.
  names(): readonly NameState[];
  setName(state: NameState): void;
  removeName(name: string, scope?: string): void;
  validation(sheet: string, row: number, column: number): ValidationState | null;
  validations(sheet: string): readonly { readonly area: Area; readonly state: ValidationState }[];
  setValidation(area: Area, state: ValidationState | null): void;
  conditionalFormats(sheet: string): readonly ConditionalFormatState[];
  addConditionalFormat(format: Omit<ConditionalFormatState, 'id'>): string;
  removeConditionalFormat(sheet: string, id: string): void;
  /** What conditional formatting makes of one cell right now; for tests and for pictures. */
  conditionalStyle(sheet: string, row: number, column: number): ConditionalStyle | null;

  // Calculation.
  /** Registers or replaces the custom functions and recalculates the cells that use them. */
  setFunctions(declarations: readonly FunctionDeclaration[], bridge: FunctionBridge): Promise<void>;
  /** Waits until nothing is left to calculate, custom functions included. */
  settle(): Promise<void>;
  recalculate(): Promise<void>;
  calculationMode(): 'Automatic' | 'Manual';
  setCalculationMode(mode: 'Automatic' | 'Manual'): void;
  /** Parses and evaluates one formula against the workbook without writing it. */
  evaluate(formula: string): Promise<Grid<CellValue>>;

  // Undo.
  /** Everything done until `end()` is one step; with `joinPrevious` it becomes part of the step before. Nothing done is no step. */
  beginUndoGroup(options?: { readonly joinPrevious?: boolean }): { end(): void };
  /** Lets the host put its own state (settings, page layout, …) on the same stack; called inside a group. */
  recordUndo(step: { undo(): void; redo(): void }): void;
  undo(): Promise<boolean>;
  redo(): Promise<boolean>;

  on(listener: (event: EngineEvent) => void): () => void;
  /** Another number after every change of the workbook, whoever made it: what was worked out from it before may be kept until then. */
  revision(): number;
  /** True while a cell is being edited (the browser's editor is open). */
  isEditing(): boolean;

  save(): Snapshot;
  dispose(): void;
}
