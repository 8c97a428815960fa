/** A part of the window that F6 leads to. */
export interface Region {
  /** Everything in it; a part that is not drawn is passed over. */
  readonly element: HTMLElement;
  focus(): void;
}

/**
 * Where F6 takes the keyboard: from one part of the window to the next, Shift+F6 back, as in Excel ("Switches between the worksheet,
 * ribbon, task pane, and zoom controls", Keyboard shortcuts in Excel, support.microsoft.com).
 */
export class FocusRing {
  constructor(private readonly regions: readonly Region[]) {}

  /** From where the keyboard is to the next part, or the one before it; from outside all of them to the first. */
  move(step: 1 | -1): void {
    const there = this.regions.filter(({ element }) => !element.hidden);
    const current = there.findIndex(({ element }) => element.contains(element.ownerDocument.activeElement));
    const next = current === -1 ? there[0] : there.at((current + step) % there.length);
    next?.focus();
  }

  /** Listens in a window, the pane's included, before anything else in it sees the key. */
  listen(view: Window): void {
    view.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        this.move(event.shiftKey ? -1 : 1);
      },
      { capture: true },
    );
  }
}
