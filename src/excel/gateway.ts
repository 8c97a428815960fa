/**
 * What the add-in can ask of Excel. `ExcelGateway` (excel-gateway.ts) is the only implementation; commands and the pane know this
 * interface alone. Every method that can fail rejects with a `GatewayError`, never with Excel's raw error.
 */
import type { CellGrid, CellInput, ChangeSet } from '../sheets/change-set';
import type { ArgumentCells } from '../sheets/formula/argument-reading';
import type { Reference } from '../sheets/formula/reference';
import type { TableContent, WorkbookFacts } from '../sheets/workbook-facts';

export type { NameFact, SheetFact, TableContent, TableFact, WorkbookFacts } from '../sheets/workbook-facts';

/** What the workbook has; two syncs. */
export interface WorkbookSurvey extends WorkbookFacts {
  readonly calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual';
  readonly culture: Culture;
}
export interface Culture {
  readonly name: string;
  readonly decimalSeparator: string;
  readonly thousandsSeparator: string;
  readonly shortDatePattern: string;
}

/** The tables asked for, with what is needed of the workbook to work on them. */
export interface WorkbookReading {
  readonly tables: ReadonlyMap<string, TableContent>;
  /** The add-in's settings stored in the workbook; JSON values. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** By hand (`Manual`): the workbook was calculated before it was read. */
  readonly calculationMode: WorkbookSurvey['calculationMode'];
  readonly culture: Culture;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
}
export interface ReadOptions {
  /** The tables whose formulas are read, too. */
  readonly formulasOf?: readonly string[];
}
export interface ApplyOptions {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}
/** What applying a change set did, and how to take it back. */
export interface Receipt {
  readonly changeSet: ChangeSet;
  /** The reverse, which `undo` applies where Excel's own undo cannot. */
  readonly reverse: ChangeSet;
  readonly cells: number;
  /** Who can take it back in one step: Excel's own Undo as well, or only `undoLast`. */
  readonly undo: 'excel' | 'add-in';
  /** The workbook is calculated by hand only, so it was calculated after the change. */
  readonly calculated: boolean;
}

export interface CellReference {
  readonly sheet: string;
  readonly address: string;
}

export interface Gateway {
  survey(): Promise<WorkbookSurvey>;
  /**
   * Missing tables are left out, and so are tables of the user's that happen to have a name of ours. Reads in one load; large
   * tables in chunks below the host's payload limit.
   */
  read(tables: readonly string[], options?: ReadOptions): Promise<WorkbookReading>;
  /** What is entered in a block of cells, formulas as such; one sync. */
  entries(cells: CellReference): Promise<CellGrid>;
  /** All or nothing: checks every `before`, writes, and on a failure takes back what it did or says exactly what stands. */
  apply(changeSet: ChangeSet, options?: ApplyOptions): Promise<Receipt>;
  /** Takes back the last applied change set that has not been taken back. */
  undoLast(): Promise<Receipt | null>;
  lastReceipt(): Receipt | null;

  selection(): Promise<SelectionFact>;
  select(cell: CellReference): Promise<void>;
  /** The active cell as it stands, and what else is selected; one sync. */
  activeCell(): Promise<ActiveCell>;
  /**
   * The cells that references of a formula lead to, seen from the cell the formula is in; at most three syncs. Null where a reference
   * leads nowhere, to several areas, or to more cells than fit a message.
   */
  readReferences(references: readonly Reference[], from: CellReference): Promise<readonly (ArgumentCells | null)[]>;
  /** Recalculates every formula of the open workbooks, as if each had just been entered; one sync. */
  recalculateEverything(): Promise<void>;
  onSelectionChanged(listener: (selection: SelectionFact) => void): Promise<() => Promise<void>>;
  onWorkbookChanged(listener: () => void): Promise<() => Promise<void>>;

  /** Tells when Excel keeps us waiting (a cell is being edited) and when it has answered again. */
  onWaiting(listener: (waiting: boolean) => void): () => void;

  saveSettings(settings: Readonly<Record<string, unknown>>): Promise<void>;
  /** The tag of the language Office speaks with this user, such as `de-DE`. */
  language(): string;
  theme(): OfficeTheme;
  onThemeChanged(listener: (theme: OfficeTheme) => void): () => void;
  isSupported(capability: Capability): boolean;
  showPane(): Promise<void>;
  openHelp(page: string): void;
}

export interface SelectionFact extends CellReference {
  /** The table the active cell is in and the 0-based row of its body, when it is in one. */
  readonly table: string | null;
  readonly row: number | null;
}

export interface ActiveCell extends CellReference {
  /** What was entered: a formula, a value, or '' in a blank cell. */
  readonly entry: CellInput;
  /** Its value; an error as its text (`#N/A`). */
  readonly value: CellInput;
  /** The selected cells, of which it is one. */
  readonly selection: CellReference & { readonly rows: number; readonly columns: number };
  readonly culture: Culture;
}

export interface OfficeTheme {
  readonly isDark: boolean;
  readonly isHighContrast: boolean;
  readonly background: string;
  readonly foreground: string;
}

export type Capability = 'undo-groups' | 'shapes' | 'charts' | 'shortcuts';

export type GatewayFailure =
  | 'cell-edit-mode'
  | 'access-denied'
  | 'sheet-protected'
  | 'sheet-hidden'
  | 'filtered'
  | 'no-room'
  | 'payload-limit'
  | 'not-found'
  | 'changed-meanwhile'
  | 'holds-formula'
  | 'text-too-long'
  | 'name-clash'
  | 'not-supported'
  | 'dates-from-1904'
  | 'cancelled'
  | 'host-busy'
  | 'unknown';

/** A failure in words of ours; `state` says what became of the workbook. */
export class GatewayError extends Error {
  constructor(
    readonly failure: GatewayFailure,
    readonly state: 'unchanged' | 'rolled-back' | 'partly-changed',
    /** What it is about: a sheet, table or cell; '' for the workbook as a whole. */
    readonly subject: string,
    override readonly cause?: unknown,
  ) {
    super(`${failure}: ${subject}`);
    this.name = 'GatewayError';
  }
}
