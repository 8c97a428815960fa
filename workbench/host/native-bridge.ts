/**
 * The two bridges Excel for Mac gives a page, so that the unmodified office.js talks to this host: `webkit.messageHandlers.Agave`
 * (context, settings, old events) and `_richApiNativeBridge` (everything in `Excel.*`).
 */
import { messageKinds } from './protocol';
import type { HostEntry, RequestMessage } from './protocol';

/** As much of a window as the bridges need; the page's own, an iframe's or jsdom's. */
export interface PageWindow {
  setTimeout(handler: () => void, milliseconds: number): unknown;
  webkit?: unknown;
  _richApiNativeBridge?: unknown;
  OSF?: {
    ScriptMessaging: {
      agaveHostCallback(callbackId: string, payload: unknown): void;
      agaveHostEventCallback(callbackId: string, payload: unknown): void;
    };
    DDA?: { _OsfControlContext?: unknown };
  };
}

/** `OSFWebkit.MethodId` in office.js. */
const agaveMethods = { execute: 1, registerEvent: 2, unregisterEvent: 3, writeSettings: 4, getContext: 5 } as const;
const agaveSuccess = 0;

interface AgaveMessage {
  readonly methodId: number;
  readonly params?: {
    readonly id?: number;
    readonly targetId?: string;
    readonly apiArgs?: readonly unknown[];
    readonly keys?: readonly string[];
    readonly values?: readonly string[];
  };
  readonly callbackId?: string;
}

export interface BridgeHandlers {
  /** The text to answer a Rich API request with. */
  respond(request: RequestMessage, text: string): Promise<string>;
  context(): readonly unknown[];
  /** Colors as numbers, in the shape `Office.context.officeTheme` is read from; undefined where the host has none. */
  theme?(): Readonly<Record<string, number>>;
  writeSettings(keys: readonly string[], values: readonly string[]): void;
  /** A call of the old common API; the answer starts with a status. */
  execute?(method: number, parameters: readonly unknown[]): readonly unknown[];
}

export class NativeBridge {
  private page: PageWindow | undefined;
  /** Callback ids of old-style events by event number. */
  private readonly agaveEvents = new Map<number, string>();
  private early: { readonly eventId: number; readonly payload: unknown }[] = [];

  constructor(private readonly handlers: BridgeHandlers) {}

  /** Installs the bridges; call before office.js runs. */
  connect(page: PageWindow): void {
    this.page = page;
    page.webkit = { messageHandlers: { Agave: { postMessage: (text: string) => this.onAgave(JSON.parse(text) as AgaveMessage) } } };
    page._richApiNativeBridge = { sendMessageToHost: (text: string) => void this.onRequest(text) };
  }

  post(entries: readonly HostEntry[]): void {
    if (entries.length > 0) {
      this.send({ type: messageKinds.host, message: { entries } });
    }
  }

  /** office.js registers for ribbon commands a little after Office.onReady: until then an event waits. */
  raiseAgaveEvent(eventId: number, payload: unknown): void {
    const callbackId = this.agaveEvents.get(eventId);
    if (callbackId) {
      this.page?.OSF?.ScriptMessaging.agaveHostEventCallback(callbackId, payload);
    } else {
      this.early.push({ eventId, payload });
    }
  }

  /** office.js listens once it has been told that the registration succeeded. */
  private afterAnswer(eventId: number | undefined, callbackId: string | undefined): void {
    this.page?.setTimeout(() => {
      if (eventId !== undefined && callbackId) {
        this.agaveEvents.set(eventId, callbackId);
      }
      const { early } = this;
      this.early = [];
      early.forEach((event) => this.raiseAgaveEvent(event.eventId, event.payload));
    }, 0);
  }

  private async onRequest(text: string): Promise<void> {
    const request = JSON.parse(text) as RequestMessage;
    const body = await this.handlers.respond(request, text);
    this.send({ id: request.id, type: messageKinds.response, message: { statusCode: 200, headers: {}, body } });
  }

  private send(message: unknown): void {
    const bridge = this.page?._richApiNativeBridge as { onMessageFromHost?(text: string): void } | undefined;
    bridge?.onMessageFromHost?.(JSON.stringify(message));
  }

  private onAgave(message: AgaveMessage): void {
    const { params } = message;
    switch (message.methodId) {
      case agaveMethods.getContext:
        this.offerTheme();
        return this.answer(message, this.handlers.context());
      case agaveMethods.registerEvent:
        this.answer(message, [agaveSuccess]);
        return this.afterAnswer(params?.id, message.callbackId);
      case agaveMethods.unregisterEvent:
        this.agaveEvents.delete(params?.id ?? -1);
        return this.answer(message, [agaveSuccess]);
      case agaveMethods.writeSettings:
        this.handlers.writeSettings(params?.keys ?? [], params?.values ?? []);
        return this.answer(message, [agaveSuccess]);
      case agaveMethods.execute:
        return this.answer(message, this.handlers.execute?.(params?.id ?? -1, params?.apiArgs ?? []) ?? [agaveSuccess]);
      default:
        throw new Error(`The workbench does not model the Agave method ${message.methodId}.`);
    }
  }

  private answer(message: AgaveMessage, payload: unknown): void {
    if (message.callbackId) {
      const { callbackId } = message;
      this.page?.setTimeout(() => this.page?.OSF?.ScriptMessaging.agaveHostCallback(callbackId, payload), 0);
    }
  }

  /** office.js asks `OSF.DDA._OsfControlContext.GetOfficeThemeInfo()` whenever `Office.context.officeTheme` is read. */
  private offerTheme(): void {
    const { theme } = this.handlers;
    if (theme && this.page?.OSF?.DDA) {
      this.page.OSF.DDA._OsfControlContext = { GetOfficeThemeInfo: () => JSON.stringify(theme()) };
    }
  }
}
