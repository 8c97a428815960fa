import type {
  ActiveCell,
  ApplyOptions,
  Culture,
  Gateway,
  GatewayFailure,
  OfficeTheme,
  Receipt,
  SelectionFact,
  WorkbookReading,
  WorkbookSurvey,
} from '../../src/excel/gateway';
import { GatewayError } from '../../src/excel/gateway';
import type { CellGrid, ChangeSet } from '../../src/sheets/change-set';
import type { ArgumentCells } from '../../src/sheets/formula/argument-reading';
import type { Reference } from '../../src/sheets/formula/reference';
import { ModelWorkbook } from '../sheets/model-workbook';

// jsdom does not pass Node's own on; settings of a workbook are JSON.
globalThis.structuredClone ??= <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

const english = { name: 'en-US', decimalSeparator: '.', thousandsSeparator: ',', shortDatePattern: 'M/d/yyyy' };

/** The gateway over a workbook of plain values, for tests of the pane: it remembers what was asked of it and fails when told to. */
export class ModelGateway implements Gateway {
  readonly workbook = new ModelWorkbook();
  readonly selected: string[] = [];
  panesShown = 0;
  helpOpened: string[] = [];
  /** The next call of `apply` fails with this. */
  nextFailure: { failure: GatewayFailure; state: GatewayError['state']; subject: string } | null = null;
  /** While set, `apply` waits for it. */
  held: Promise<void> | null = null;
  /** How this user's Excel writes numbers and dates. */
  culture: Culture = english;
  officeTheme: OfficeTheme = { isDark: false, isHighContrast: false, background: '#ffffff', foreground: '#000000' };
  /** The cell the user is on, and what references of its formula lead to, by their address or name. */
  active: ActiveCell = {
    sheet: 'Sheet1', address: 'A1', entry: '', value: '', selection: { sheet: 'Sheet1', address: 'A1', rows: 1, columns: 1 },
    culture: english,
  };
  readonly referenced = new Map<string, ArgumentCells>();
  calculations = 0;
  private readonly receipts: Receipt[] = [];
  private readonly waiting = new Set<(waiting: boolean) => void>();
  private readonly changed = new Set<() => void>();
  private readonly selectionListeners = new Set<(selection: SelectionFact) => void>();
  private selectedCell: SelectionFact = { sheet: 'Sheet1', address: 'A1', table: null, row: null };

  survey(): Promise<WorkbookSurvey> {
    return Promise.resolve({ ...this.workbook.facts(), calculationMode: 'Automatic', culture: this.culture });
  }

  read(tables: readonly string[]): Promise<WorkbookReading> {
    const found = [...this.workbook.contents()].filter(([name]) => tables.includes(name));
    return Promise.resolve(
      { tables: new Map(found), settings: this.workbook.settings, calculationMode: 'Automatic', culture: this.culture },
    );
  }

  entries({ sheet, address }: { sheet: string; address: string }): Promise<CellGrid> {
    return Promise.resolve(this.workbook.entries(sheet, address));
  }

  async apply(changeSet: ChangeSet, { onProgress, signal }: ApplyOptions = {}): Promise<Receipt> {
    onProgress?.({ done: 0, total: 10 });
    await this.held;
    if (signal?.aborted) throw new GatewayError('cancelled', 'unchanged', 'workbook');
    if (this.nextFailure !== null) {
      const { failure, state, subject } = this.nextFailure;
      this.nextFailure = null;
      throw new GatewayError(failure, state, subject);
    }
    this.workbook.apply(changeSet);
    const receipt: Receipt = { changeSet, reverse: this.workbook.reversed(), cells: 10, undo: 'add-in', calculated: false };
    if (changeSet.changes.length > 0) this.receipts.push(receipt);
    return receipt;
  }

  undoLast(): Promise<Receipt | null> {
    const last = this.receipts.pop();
    if (last === undefined) return Promise.resolve(null);
    this.workbook.apply(last.reverse);
    return Promise.resolve({ ...last, changeSet: last.reverse, reverse: last.changeSet });
  }

  lastReceipt(): Receipt | null {
    return this.receipts.at(-1) ?? null;
  }

  selection(): Promise<SelectionFact> {
    return Promise.resolve(this.selectedCell);
  }

  /** The user, or the add-in, goes to a cell; listeners hear of it later, as in Excel. */
  goTo(sheet: string, address: string): void {
    this.selectedCell = { sheet, address, ...this.workbook.recordAt(sheet, address) };
    const told = this.selectedCell;
    setTimeout(() => { for (const listener of this.selectionListeners) listener(told); }, 0);
  }

  activeCell(): Promise<ActiveCell> {
    return Promise.resolve(this.active);
  }

  readReferences(references: readonly Reference[]): Promise<readonly (ArgumentCells | null)[]> {
    const keyOf = (reference: Reference): string =>
      (reference.to === 'cells' ? reference.address : reference.to === 'name' ? reference.name : String(reference.table));
    return Promise.resolve(references.map((reference) => this.referenced.get(keyOf(reference)) ?? null));
  }

  recalculateEverything(): Promise<void> {
    this.calculations += 1;
    return Promise.resolve();
  }

  select({ sheet, address }: { sheet: string; address: string }): Promise<void> {
    this.selected.push(`${sheet}!${address}`);
    this.goTo(sheet, address);
    return Promise.resolve();
  }

  onSelectionChanged(listener: (selection: SelectionFact) => void): Promise<() => Promise<void>> {
    this.selectionListeners.add(listener);
    return Promise.resolve(() => Promise.resolve(void this.selectionListeners.delete(listener)));
  }

  onWorkbookChanged(listener: () => void): Promise<() => Promise<void>> {
    this.changed.add(listener);
    return Promise.resolve(() => Promise.resolve(void this.changed.delete(listener)));
  }

  onWaiting(listener: (waiting: boolean) => void): () => void {
    this.waiting.add(listener);
    return () => void this.waiting.delete(listener);
  }

  /** A cell is being edited, or no longer. */
  keepWaiting(waiting: boolean): void {
    for (const listener of this.waiting) listener(waiting);
  }

  saveSettings(settings: Readonly<Record<string, unknown>>): Promise<void> {
    Object.assign(this.workbook.settings, settings);
    return Promise.resolve();
  }

  language(): string {
    return 'en-US';
  }

  theme(): OfficeTheme {
    return this.officeTheme;
  }

  onThemeChanged(): () => void {
    return () => undefined;
  }

  isSupported(): boolean {
    return true;
  }

  showPane(): Promise<void> {
    this.panesShown += 1;
    return Promise.resolve();
  }

  openHelp(page: string): void {
    this.helpOpened.push(page);
  }
}
