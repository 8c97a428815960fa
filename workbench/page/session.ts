import type { PageEngine } from '../engine/univer/boot-page';
import { createPageEngine } from '../engine/univer/boot-page';
import type { Host } from '../host/host';
import { createHost } from '../host/host';
import { profiles } from '../host/profiles';
import { themes } from '../host/theme';
import type { OpenedXlsx } from '../xlsx/open-xlsx';
import { Autosave } from './autosave';
import { pasteText } from './paste-text';
import { SheetPictures } from './pictures/sheet-pictures';
import type { Preferences, Theme } from './preferences';
import type { StoredWorkbook, WorkbookStore } from './workbook-store';
import { hostStateOf } from './xlsx-extras';

/** Milliseconds of quiet before the workbook is kept. */
const autosaveDelay = 800;

const hostThemes = { 'light': themes.light, 'dark': themes.dark, 'high-contrast': themes.highContrast } as const;

export interface SessionOptions {
  readonly container: HTMLElement;
  readonly preferences: Preferences;
  readonly store: WorkbookStore;
  /** The add-in showed or hid its pane. */
  readonly onPane: (visible: boolean) => void;
  /** The workbook has just been kept. */
  readonly onKept: () => void;
}

/** The open workbook: its spreadsheet, the host above it, and its place in the browser's storage. */
export class Session {
  readonly name: string;
  readonly engine: PageEngine;
  readonly host: Host;
  /** Nothing was kept of an earlier visit and nothing empty was asked for: the page shows the sample program. */
  readonly wantsSample: boolean;
  private readonly store: WorkbookStore;
  private readonly autosave: Autosave;
  private readonly pictures: SheetPictures;

  private constructor(stored: StoredWorkbook | undefined, engine: PageEngine, host: Host, { preferences, store, onKept }: SessionOptions) {
    const name = stored?.name ?? 'Book1';
    this.name = name;
    this.wantsSample = stored === undefined && preferences.start !== 'empty';
    this.engine = engine;
    this.host = host;
    this.store = store;
    this.pictures = new SheetPictures(engine, host, preferences.theme);
    this.autosave = new Autosave(async () => {
      await store.save({ name, engine: engine.save(), host: host.save() });
      onKept();
    }, autosaveDelay);
    engine.on(({ type }) => {
      if (type === 'edited' || type === 'structure' || type === 'sheets' || type === 'calculated') this.autosave.touch();
    });
    engine.onTextPaste((text) => pasteText(engine, text));
    host.pictures.onChange(() => this.autosave.touch());
    // Whatever waits, and what the host alone holds and tells nobody about, such as settings.
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') void this.autosave.flush();
    });
  }

  /** Opens the workbook of last time, or a new one where the visit asks for that or nothing was kept. */
  static async open(options: SessionOptions): Promise<Session> {
    const { container, preferences, store } = options;
    const stored = preferences.start === 'restored' ? await store.load() : undefined;
    const engine = await createPageEngine(container, stored?.engine);
    const host = createHost({
      engine,
      profile: profiles[preferences.excel],
      theme: hostThemes[preferences.theme],
      onPane: (state) => options.onPane(state === 'Visible'),
    });
    if (stored !== undefined) host.load(stored.host);
    const session = new Session(stored, engine, host, options);
    session.showTheme(preferences.theme);
    return session;
  }

  showTheme(theme: Theme): void {
    this.engine.showDark(theme !== 'light');
    this.host.setTheme(hostThemes[theme]);
    this.pictures.showTheme(theme);
  }

  /** Keeps the workbook in the browser's storage now. */
  keep(): Promise<void> {
    return this.autosave.flush();
  }

  /**
   * Puts a file's content in this workbook's place and keeps it, for the page to start again with: a fresh start has no steps to undo and
   * no state of the workbook before. Until that has succeeded the storage holds the workbook as it was.
   */
  async replaceBy(name: string, file: OpenedXlsx): Promise<void> {
    await this.autosave.flush();
    await this.autosave.stop();
    await file.populate(this.engine);
    await this.store.save({ name, engine: this.engine.save(), host: hostStateOf(file.extras, this.engine) });
  }
}
