import type { CellGrid, ChangeSet } from '../sheets/change-set';
import type { ArgumentCells } from '../sheets/formula/argument-reading';
import type { Reference } from '../sheets/formula/reference';
import { reverse } from '../sheets/reverse';
import { readActiveCell } from './active-cell';
import { isSupported } from './capabilities';
import type {
  ActiveCell, ApplyOptions, Capability, CellReference, Gateway, OfficeTheme, ReadOptions, Receipt, SelectionFact, WorkbookReading,
  WorkbookSurvey,
} from './gateway';
import { entriesOf } from './entries-of';
import { readReferences } from './read-references';
import { readTables } from './read-tables';
import { runInExcel } from './run';
import { readSelection, selectCell } from './selection';
import { saveSettings } from './settings';
import { surveyWorkbook } from './survey';
import { readTheme, watchTheme } from './theme';

/** The gateway to the workbook this add-in runs in. */
export class ExcelGateway implements Gateway {
  private readonly receipts: Receipt[] = [];
  private readonly waitingListeners = new Set<(waiting: boolean) => void>();
  private sheetKeys: ReadonlyMap<string, string> = new Map();
  /** Changes wait for one another: two at once would each find the other's cells changed. */
  private lastChange: Promise<unknown> = Promise.resolve();

  async survey(): Promise<WorkbookSurvey> {
    const survey = await this.run('', surveyWorkbook);
    this.sheetKeys = new Map(survey.sheets.flatMap(({ id, key }) => (key === null ? [] : [[id, key] as const])));
    return survey;
  }

  read(tables: readonly string[], { formulasOf = [] }: ReadOptions = {}): Promise<WorkbookReading> {
    return this.run(tables.length === 1 ? tables[0]! : '', (context) => readTables(context, tables, formulasOf));
  }

  entries({ sheet, address }: CellReference): Promise<CellGrid> {
    return this.run(`${sheet}!${address}`, async (context) => {
      const cells = context.workbook.worksheets.getItem(sheet).getRange(address).load('values,formulas');
      await context.sync();
      return entriesOf(cells);
    });
  }

  apply(changeSet: ChangeSet, options: ApplyOptions = {}): Promise<Receipt> {
    return this.inTurn(async () => {
      const receipt = await this.make(changeSet, options);
      if (changeSet.changes.length > 0) this.receipts.push(receipt);
      return receipt;
    });
  }

  undoLast(): Promise<Receipt | null> {
    return this.inTurn(async () => {
      const last = this.receipts.at(-1);
      if (last === undefined) return null;
      const receipt = await this.make(last.reverse, {});
      this.receipts.pop();
      return receipt;
    });
  }

  lastReceipt(): Receipt | null {
    return this.receipts.at(-1) ?? null;
  }

  selection(): Promise<SelectionFact> {
    return this.run('', readSelection);
  }

  select(cell: CellReference): Promise<void> {
    return this.run(`${cell.sheet}!${cell.address}`, (context) => selectCell(context, cell));
  }

  activeCell(): Promise<ActiveCell> {
    return this.run('selection', readActiveCell);
  }

  readReferences(references: readonly Reference[], from: CellReference): Promise<readonly (ArgumentCells | null)[]> {
    return this.run(`${from.sheet}!${from.address}`, (context) => readReferences(context, references, from));
  }

  recalculateEverything(): Promise<void> {
    return this.run('workbook', async (context) => {
      context.application.calculate('FullRebuild');
      await context.sync();
    });
  }

  onSelectionChanged(listener: (selection: SelectionFact) => void): Promise<() => Promise<void>> {
    return this.listen((context) => context.workbook.onSelectionChanged, async () => listener(await this.selection()));
  }

  onWorkbookChanged(listener: () => void): Promise<() => Promise<void>> {
    return this.listen((context) => context.workbook.worksheets.onChanged, async (event) => {
      // Co-authors' own add-ins react to what they write; reacting here too would write everything twice.
      if (event.source === 'Local') listener();
    });
  }

  onWaiting(listener: (waiting: boolean) => void): () => void {
    this.waitingListeners.add(listener);
    return () => void this.waitingListeners.delete(listener);
  }

  saveSettings(settings: Readonly<Record<string, unknown>>): Promise<void> {
    return this.run('', (context) => saveSettings(context, settings));
  }

  language(): string {
    return Office.context.displayLanguage;
  }

  theme(): OfficeTheme {
    return readTheme();
  }

  onThemeChanged(listener: (theme: OfficeTheme) => void): () => void {
    return watchTheme(listener);
  }

  isSupported(capability: Capability): boolean {
    return isSupported(capability);
  }

  async showPane(): Promise<void> {
    await Office.addin.showAsTaskpane();
  }

  openHelp(page: string): void {
    const address = new URL(page, window.location.href).href;
    if (Office.context.requirements.isSetSupported('OpenBrowserWindowApi', '1.1')) Office.context.ui.openBrowserWindow(address);
    else window.open(address, '_blank', 'noopener');
  }

  private run<Answer>(subject: string, work: (context: Excel.RequestContext) => Promise<Answer>): Promise<Answer> {
    return runInExcel({ subject, onWaiting: this.tellWaiting }, work);
  }

  private readonly tellWaiting = (waiting: boolean): void => {
    for (const listener of this.waitingListeners) listener(waiting);
  };

  private inTurn<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    const turn = this.lastChange.then(work, work);
    // Whoever asked for the change gets its failure; those who wait for their turn only need to know that it is over.
    this.lastChange = turn.catch(() => undefined);
    return turn;
  }

  private async make(changeSet: ChangeSet, options: ApplyOptions): Promise<Receipt> {
    if (changeSet.changes.length === 0) return { changeSet, reverse: changeSet, cells: 0, undo: 'add-in', calculated: false };
    const { applyChangeSet } = await import('./apply-change-set');
    const applied = await applyChangeSet(changeSet, { ...options, sheetKeys: this.sheetKeys, onWaiting: this.tellWaiting });
    return { ...applied, reverse: reverse(applied.changeSet) };
  }

  private async listen<Event>(
    eventOf: (context: Excel.RequestContext) => OfficeExtension.EventHandlers<Event>,
    handler: (event: Event) => Promise<void>,
  ): Promise<() => Promise<void>> {
    const handle = await this.run('', async (context) => {
      const added = eventOf(context).add(handler);
      await context.sync();
      return added;
    });
    return async () => {
      await Excel.run(handle.context, async (context) => {
        handle.remove();
        await context.sync();
      });
    };
  }
}
