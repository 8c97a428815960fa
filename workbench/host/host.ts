/** Excel, as far as the add-in can tell: a host for the unmodified office.js on top of the workbench's spreadsheet engine. */
import type { Engine } from '../engine/engine';
import { runBatch } from './batch';
import type { BatchServices } from './batch';
import { Book } from './book';
import type { DateSystem } from './book';
import { Commands } from './commands';
import { cultureOf } from './culture';
import { CustomFunctions, customFunctionsService } from './custom-functions';
import { Events } from './events';
import { Faults, failAt } from './faults';
import { readFunctionDeclarations } from './function-declarations';
import { HostError } from './host-error';
import type { HostErrorCode } from './host-error';
import { newHostState } from './host-state';
import type { HostState } from './host-state';
import { workbookType } from './model/workbook';
import { NativeBridge } from './native-bridge';
import type { PageWindow } from './native-bridge';
import { hostInfoQuery, officeContext } from './office-context';
import { officeServices } from './office-services';
import type { PaneState } from './office-services';
import type { Pictures } from './pictures/pictures';
import type { HostProfile } from './profiles';
import { delayForCellEdit, objectPathKinds } from './protocol';
import type { RequestMessage, ResponseBody } from './protocol';
import { References } from './references';
import { SyncLog, bytesOf } from './sync-log';
import { SyncQueue } from './sync-queue';
import { themeNumbers, themes } from './theme';
import type { HostTheme } from './theme';
import { UndoSteps } from './undo-steps';

export interface HostOptions {
  readonly engine: Engine;
  readonly profile: HostProfile;
  readonly theme?: HostTheme;
  /** Of the user's Excel; formulas and number formats of the API stay en-US. */
  readonly culture?: string;
  readonly documentUrl?: string;
  /** 1900 unless said otherwise; what calculates formulas knows no other, so 1904 is for asking only. */
  readonly dateSystem?: DateSystem;
  /** The task pane was shown or hidden by the add-in. */
  readonly onPane?: (state: PaneState) => void;
}

export type { HostState } from './host-state';

export class Host {
  readonly log = new SyncLog();
  readonly faults = new Faults();
  readonly functions: CustomFunctions;
  readonly engine: Engine;
  readonly profile: HostProfile;
  /** Resolves when the page has called Office.onReady and its commands can be run. */
  readonly ready: Promise<void>;
  private markReady: () => void = () => undefined;
  private readonly bridge: NativeBridge;
  private readonly book: Book;
  private readonly queue = new SyncQueue();
  private readonly undoSteps: UndoSteps;
  private readonly commands: Commands;
  private syncs = 0;
  private flushScheduled = false;
  private theme: HostTheme;

  constructor(private readonly options: HostOptions) {
    const { engine, profile, culture = 'en-US', documentUrl = 'https://workbench.invalid/Book1.xlsx', theme = themes.light } = options;
    const { dateSystem = 1900 } = options;
    this.engine = engine;
    this.profile = profile;
    this.theme = theme;
    this.ready = new Promise((resolve) => {
      this.markReady = resolve;
    });
    const events = new Events(() => this.scheduleFlush());
    this.book = new Book({ engine, profile, culture: cultureOf(culture), documentUrl, dateSystem, events, references: new References() });
    this.bridge = new NativeBridge({
      respond: (request, text) => this.respond(request, text),
      context: () => officeContext({ profile, culture, documentUrl, settings: this.settingTexts() }),
      theme: () => themeNumbers(this.theme),
      writeSettings: (keys, values) => this.writeSettings(keys, values),
      execute: (method, parameters) => this.commands.execute(method, parameters),
    });
    this.functions = new CustomFunctions(profile, (entries) => this.bridge.post(entries));
    this.undoSteps = new UndoSteps(engine, profile);
    this.commands = new Commands(this.bridge);
  }

  /** The query the add-in's page must be opened with. */
  get hostInfo(): string {
    return hostInfoQuery(this.options.culture ?? 'en-US');
  }

  /** Installs the bridges in a page; call before its office.js runs. */
  connect(page: PageWindow): void {
    this.bridge.connect(page);
  }

  /**
   * Makes the add-in's functions known to formulas. They calculate as soon as the page has loaded them.
   * @param json functions.json
   * @param namespace as in the manifest
   */
  async setFunctions(json: string, namespace: string): Promise<void> {
    const declarations = readFunctionDeclarations(json, namespace);
    this.functions.declare(declarations);
    await this.functions.ready;
    await this.engine.setFunctions(declarations, (calls) => this.functions.invoke(calls));
  }

  /** Runs a ribbon command and resolves when the add-in calls `event.completed()`. */
  async invokeCommand(actionId: string): Promise<void> {
    await this.ready;
    await this.commands.invoke(actionId);
  }

  /** Runs the action of a shortcut, as the manifest's extended overrides name it; false when nothing has these keys. */
  async pressShortcut(keys: string): Promise<boolean> {
    await this.ready;
    return this.commands.press(keys);
  }

  /** The shortcuts of the manifest: action id → keys, e.g. `Ctrl+Shift+Alt+R`. */
  setShortcuts(shortcuts: Readonly<Record<string, string>>): void {
    this.commands.setShortcuts(shortcuts);
  }

  setTheme(theme: HostTheme): void {
    this.theme = theme;
  }

  /** Tells the add-in that the user showed or hid its pane. */
  showPane(state: PaneState): void {
    this.commands.setPane(state);
  }

  undo(): Promise<boolean> {
    this.undoSteps.interrupt();
    return this.queue.run(() => this.engine.undo());
  }

  redo(): Promise<boolean> {
    this.undoSteps.interrupt();
    return this.queue.run(() => this.engine.redo());
  }

  /** Charts and shapes, for the page that draws them and for files. */
  get pictures(): Pictures {
    return this.book.pictures;
  }

  /** What the workbook has beside the engine's snapshot; of sheets and tables that are still there. */
  save(): HostState {
    const state = structuredClone(this.book.state);
    const sheets = new Set(this.engine.sheets().map(({ id }) => id));
    const tables = new Set(this.engine.tables().map(({ id }) => id));
    return {
      ...state,
      sheets: Object.fromEntries(Object.entries(state.sheets).filter(([id]) => sheets.has(id))),
      tables: Object.fromEntries(Object.entries(state.tables).filter(([id]) => tables.has(id))),
    };
  }

  load(state: Partial<HostState>): void {
    this.book.state = { ...newHostState(), ...structuredClone(state) };
  }

  /** Resolves when all syncs that were sent have been answered and everything is calculated. */
  async idle(): Promise<void> {
    await this.queue.run(() => this.engine.settle());
  }

  // Requests.
  private respond(request: RequestMessage, text: string): Promise<string> {
    const { body } = request.message;
    // A formula that waits for a custom function would wait for ever if the function's answer waited for the formula's sync.
    const isFunctionTraffic = Object.values(body.ObjectPaths).some((path) => path.Name === customFunctionsService);
    // A later sync of a run may start from tracked ranges only: it is about the workbook all the same.
    const { global, reference } = objectPathKinds;
    const isOfficeTraffic = Object.values(body.ObjectPaths).every(
      (path) => path.ObjectPathType !== global && path.ObjectPathType !== reference,
    );
    return isFunctionTraffic || isOfficeTraffic ? this.respondAtOnce(request) : this.queue.run(() => this.sync(request, text));
  }

  private async respondAtOnce(request: RequestMessage): Promise<string> {
    const { body } = await runBatch(request.message.body, this.services(() => undefined));
    return JSON.stringify(body);
  }

  private async sync(request: RequestMessage, text: string): Promise<string> {
    const started = performance.now();
    const { body } = request.message;
    const number = ++this.syncs;
    const requestBytes = bytesOf(text);
    const fault = this.faults.take(number, body);
    const refusal = (await this.refusedWhileEditing(request)) ?? this.tooLarge(requestBytes, 'RequestPayloadSizeLimitExceeded');
    const step = refusal ? undefined : this.undoSteps.begin(body.Actions);
    const outcome = refusal ? { body: refusal } : await runBatch(body, this.services((action) => failAt(fault, body.Actions, action)));
    this.book.calculationSuspended = false;
    this.book.pictures.followTables();
    step?.end();
    const { response, answer } = this.withinLimit(outcome.body);
    const error = answer.Error && { code: answer.Error.Code, message: answer.Error.Message, location: answer.Error.Location };
    this.log.records.push({
      number, requestBytes, responseBytes: bytesOf(response), milliseconds: performance.now() - started, actions: body.Actions.length,
      ...(error && { error }), ...('defect' in outcome && { defect: outcome.defect }),
    });
    return response;
  }

  /** Excel for the web refuses an answer that is too large after having done the work. */
  private withinLimit(body: ResponseBody): { readonly response: string; readonly answer: ResponseBody } {
    const response = JSON.stringify(body);
    const refusal = this.tooLarge(bytesOf(response), 'ResponsePayloadSizeLimitExceeded');
    return refusal ? { response: JSON.stringify(refusal), answer: refusal } : { response, answer: body };
  }

  private tooLarge(bytes: number, code: HostErrorCode): ResponseBody | undefined {
    const { payloadLimit } = this.profile;
    return payloadLimit !== undefined && bytes > payloadLimit ? refused(code) : undefined;
  }

  /** With `delayForCellEdit` Excel waits until the user has finished the cell; without, it refuses at once. */
  private async refusedWhileEditing(request: RequestMessage): Promise<ResponseBody | undefined> {
    if (!this.engine.isEditing()) {
      return undefined;
    }
    if ((request.flags & delayForCellEdit) === 0) {
      return refused('InvalidOperationInCellEditMode');
    }
    await new Promise<void>((resolve) => {
      const stop = this.engine.on((event) => {
        if (event.type === 'editing' && !event.active) {
          stop();
          resolve();
        }
      });
    });
    return undefined;
  }

  private services(beforeAction: (index: number) => void): BatchServices {
    return {
      root: workbookType.of(this.book),
      references: this.book.references,
      service: (name) => this.service(name),
      settle: () => this.book.settle(),
      beforeAction,
    };
  }

  private service(name: string): ReturnType<BatchServices['service']> {
    const found = name === customFunctionsService
      ? this.functions.service
      : officeServices(name, {
        pageIsReady: () => this.markReady(),
        shortcuts: this.commands.shortcuts,
        pane: () => this.commands.pane,
        setPane: (state) => {
          this.commands.setPane(state);
          this.options.onPane?.(state);
        },
      });
    if (!found) {
      throw new HostError('ApiNotFound', `The workbench does not model the service ${name}.`);
    }
    return found;
  }

  // Events and settings.
  private scheduleFlush(): void {
    if (!this.flushScheduled) {
      this.flushScheduled = true;
      void this.queue.run(async () => {
        this.flushScheduled = false;
        this.bridge.post(this.book.events.take());
      });
    }
  }

  private settingTexts(): Record<string, string> {
    return Object.fromEntries(Object.entries(this.book.state.settings).map(([key, value]) => [key, JSON.stringify(value)]));
  }

  private writeSettings(keys: readonly string[], values: readonly string[]): void {
    this.book.state.settings = Object.fromEntries(keys.map((key, index) => [key, JSON.parse(values[index] ?? 'null') as unknown]));
  }
}

function refused(code: HostErrorCode): ResponseBody {
  const error = new HostError(code);
  return { Results: [], Error: { Code: code, Message: error.message, Location: '', ActionIndex: -1, HttpStatusCode: error.status } };
}

export function createHost(options: HostOptions): Host {
  return new Host(options);
}

