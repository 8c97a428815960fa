/** The part of the add-in's shortcuts file (Office's "extended overrides") that a host acts on. */
export interface ShortcutsFile {
  readonly actions: readonly { readonly id: string; readonly name: string }[];
  readonly shortcuts: readonly { readonly action: string; readonly key: { readonly default: string } }[];
}

/** What each key combination does, and the other way round. */
export class ShortcutTable {
  private readonly file: ShortcutsFile;

  constructor(file: ShortcutsFile) {
    this.file = file;
  }

  /** `Ctrl+Shift+Alt+R`, or nothing for an action without a shortcut. */
  keysOf(action: string): string | undefined {
    return this.file.shortcuts.find((shortcut) => shortcut.action === action)?.key.default;
  }

  /** The action a key press stands for. Compares physical keys: with Alt held, a Mac types another character. */
  actionOf(event: Pick<KeyboardEvent, 'ctrlKey' | 'shiftKey' | 'altKey' | 'code'>): string | undefined {
    return this.file.shortcuts.find(({ key }) => {
      const parts = key.default.split('+');
      const letter = parts.at(-1)!;
      return (
        event.ctrlKey === parts.includes('Ctrl') &&
        event.shiftKey === parts.includes('Shift') &&
        event.altKey === parts.includes('Alt') &&
        event.code === `Key${letter.toUpperCase()}`
      );
    })?.action;
  }

  /** Every shortcut with what it does, for the page's list. */
  list(): readonly { readonly name: string; readonly keys: string }[] {
    return this.file.actions.flatMap(({ id, name }) => {
      const keys = this.keysOf(id);
      return keys === undefined ? [] : [{ name, keys }];
    });
  }

  /** Action → keys, as the host wants them. */
  byAction(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.file.shortcuts.map(({ action, key }) => [action, key.default]));
  }

  /** Listens in a window, the pane's included, before anything else in it sees the key. `press` gets the keys as the file names them. */
  listen(view: Window, press: (keys: string) => void): void {
    view.addEventListener(
      'keydown',
      (event) => {
        const action = this.actionOf(event);
        if (action === undefined || event.repeat) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        press(this.keysOf(action)!);
      },
      { capture: true },
    );
  }
}
