import type { Snapshot } from '../engine/engine';
import type { PageEngine } from '../engine/univer/boot-page';
import { createPageEngine } from '../engine/univer/boot-page';
import type { Host, HostState } from '../host/host';
import { createHost } from '../host/host';
import { profiles } from '../host/profiles';
import { themes } from '../host/theme';
import { Autosave } from './autosave';
import type { Preferences, Theme } from './preferences';
import type { WorkbookStore } from './workbook-store';

/** Milliseconds of quiet before the workbook is kept. */
const autosaveDelay = 800;

/** What is kept of a workbook: the spreadsheet's part and the host's. */
interface Content {
  readonly engine: Snapshot;
  readonly host: HostState;
}

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
  private readonly autosave: Autosave;

  private constructor(name: string, engine: PageEngine, host: Host, { store, onKept }: SessionOptions) {
    this.name = name;
    this.engine = engine;
    this.host = host;
    this.autosave = new Autosave(async () => {
      const content: Content = { engine: engine.save(), host: host.save() };
      await store.save({ name, content });
      onKept();
    }, autosaveDelay);
    engine.on(({ type }) => {
      if (type === 'edited' || type === 'structure' || type === 'sheets' || type === 'calculated') this.autosave.touch();
    });
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden' && this.autosave.isPending) void this.autosave.flush();
    });
  }

  /** Opens the workbook of last time, or an empty one where the visit asks for that or nothing was kept. */
  static async open(options: SessionOptions): Promise<Session> {
    const { container, preferences, store } = options;
    const stored = preferences.start === 'restored' ? await store.load() : undefined;
    const content = stored?.content as Content | undefined;
    const engine = await createPageEngine(container, content?.engine);
    const host = createHost({
      engine,
      profile: profiles[preferences.excel],
      theme: hostThemes[preferences.theme],
      onPane: (state) => options.onPane(state === 'Visible'),
    });
    if (content !== undefined) host.load(content.host);
    const session = new Session(stored?.name ?? 'Book1', engine, host, options);
    session.showTheme(preferences.theme);
    return session;
  }

  showTheme(theme: Theme): void {
    this.engine.showDark(theme !== 'light');
    this.host.setTheme(hostThemes[theme]);
  }

  /** Keeps the workbook in the browser's storage now. */
  keep(): Promise<void> {
    return this.autosave.flush();
  }
}
