/** Ribbon commands, shortcuts and the pane: how the host makes the add-in do something. */
import { eventTypes } from './events';
import type { NativeBridge } from './native-bridge';
import type { PaneState } from './office-services';
import { dispatchAction, messageCategories } from './protocol';

/** `dispidAppCommandInvokedEvent` and `dispidAppCommandInvocationCompletedMethod` in office.js. */
const commandInvoked = 39;
const commandCompleted = 94;
/** `ooeOperationNotSupported`: what Execute answers for calls of the old common API, none of which is modelled. */
const notSupported = 5000;
const success = 0;

export class Commands {
  readonly shortcuts = new Map<string, string | null>();
  pane: PaneState = 'Visible';
  private readonly running = new Map<string, { readonly resolve: () => void; readonly reject: (error: Error) => void }>();
  private lastCommand = 0;

  constructor(private readonly bridge: NativeBridge) {}

  setShortcuts(shortcuts: Readonly<Record<string, string>>): void {
    this.shortcuts.clear();
    Object.entries(shortcuts).forEach(([id, keys]) => this.shortcuts.set(id, keys));
  }

  invoke(actionId: string): Promise<void> {
    const commandId = `command${++this.lastCommand}`;
    return new Promise((resolve, reject) => {
      this.running.set(commandId, { resolve, reject: (error) => reject(new Error(`${actionId}: ${error.message}`)) });
      this.bridge.raiseAgaveEvent(commandInvoked, [[commandId, actionId, JSON.stringify({ source: { id: actionId } })], commandInvoked]);
    });
  }

  press(keys: string): boolean {
    const wanted = normalized(keys);
    const action = [...this.shortcuts].find(([, known]) => known !== null && normalized(known) === wanted)?.[0];
    if (action === undefined) {
      return false;
    }
    this.bridge.post(
      [{ messageCategory: messageCategories.action, messageType: dispatchAction, targetId: '', message: JSON.stringify([action, '']) }],
    );
    return true;
  }

  /** A call of the old API (`Agave.Execute`); the answer is a status first. */
  execute(method: number, parameters: readonly unknown[]): readonly unknown[] {
    if (method !== commandCompleted) {
      return [notSupported];
    }
    const [commandId, status] = parameters;
    const command = this.running.get(String(commandId));
    this.running.delete(String(commandId));
    if (status === success) {
      command?.resolve();
    } else {
      command?.reject(new Error(`the add-in has no such command (status ${String(status)}).`));
    }
    return [success];
  }

  setPane(state: PaneState): void {
    if (state !== this.pane) {
      this.pane = state;
      const message = JSON.stringify({ visibility: state === 'Visible' ? 'Visible' : 'Hidden' });
      this.bridge.post(
        [{ messageCategory: messageCategories.event, messageType: eventTypes.paneVisibilityChanged, targetId: '', message }],
      );
    }
  }
}

/** `Shift+Ctrl+r` and `Ctrl+Shift+R` are the same keys. */
function normalized(keys: string): string {
  return keys.split('+').map((key) => key.trim().toUpperCase()).sort().join('+');
}
