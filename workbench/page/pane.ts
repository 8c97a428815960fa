import { element } from './element';

/** Office's task pane opens at 350 pixels; users drag it narrower and wider. */
const paneWidths = { smallest: 320, usual: 350, widest: 480 } as const;
const step = 10;

/** The task pane: a title, the add-in's page in a frame, a splitter for mouse and keyboard. Closing hides it; the page lives on. */
export class Pane {
  private readonly container: HTMLElement;
  private readonly splitter: HTMLElement;
  private readonly content: HTMLElement;
  private readonly frame: HTMLIFrameElement;
  private width: number = paneWidths.usual;
  private markLoaded: () => void = () => undefined;
  /** What had the keyboard in the add-in's page last: the browser forgets it when the grid gets it. */
  private lastFocused: HTMLElement | null = null;
  /** Resolves when the add-in's page has run its scripts: only then does it answer the ribbon. */
  readonly loaded = new Promise<void>((resolve) => { this.markLoaded = resolve; });
  onVisibilityChanged: (visible: boolean) => void = () => undefined;

  constructor(container: HTMLElement, title: string) {
    this.container = container;
    this.splitter = element('div', { class: 'splitter', id: 'splitter' });
    this.frame = element('iframe', { title, id: 'pane-frame' });
    const close = element('button', { 'type': 'button', 'class': 'flat', 'aria-label': 'Close the task pane' }, '✕');
    close.addEventListener('click', () => this.show(false));
    this.content = element(
      'div',
      { class: 'pane-content', id: 'pane-content' },
      element('div', { class: 'pane-title' }, element('h2', {}, title), close),
      this.frame,
    );
    container.replaceChildren(this.splitter, this.content);
    this.makeSplitter();
    this.resize(this.width);
  }

  /** Loads the add-in's page. */
  load(address: string): void {
    const loaded = (): void => {
      this.frame.contentDocument!.addEventListener('focusin', ({ target }) => {
        this.lastFocused = target as HTMLElement;
      });
      this.markLoaded();
    };
    this.frame.addEventListener('load', loaded, { once: true });
    this.frame.src = address;
  }

  get isVisible(): boolean {
    return !this.container.hidden;
  }

  show(visible: boolean): void {
    if (visible === this.isVisible) return;
    this.container.hidden = !visible;
    this.onVisibilityChanged(visible);
  }

  /** Gives the add-in's page the keyboard, where it was in it last. */
  focus(): void {
    this.frame.contentWindow?.focus();
    if (this.lastFocused?.isConnected) this.lastFocused.focus();
  }

  resize(width: number): void {
    this.width = Math.round(Math.min(paneWidths.widest, Math.max(paneWidths.smallest, width)));
    this.content.style.width = `${this.width}px`;
    this.splitter.setAttribute('aria-valuenow', String(this.width));
  }

  private makeSplitter(): void {
    const { splitter } = this;
    const facts = {
      'role': 'separator',
      'tabindex': '0',
      'aria-orientation': 'vertical',
      'aria-label': 'Width of the task pane',
      'aria-controls': 'pane-content',
    };
    for (const [name, value] of Object.entries(facts)) splitter.setAttribute(name, value);
    splitter.setAttribute('aria-valuemin', String(paneWidths.smallest));
    splitter.setAttribute('aria-valuemax', String(paneWidths.widest));
    splitter.addEventListener('keydown', (event) => {
      const moves: Readonly<Record<string, number>> = {
        ArrowLeft: this.width + step,
        ArrowRight: this.width - step,
        Home: paneWidths.smallest,
        End: paneWidths.widest,
      };
      const width = moves[event.key];
      if (width === undefined) return;
      event.preventDefault();
      this.resize(width);
    });
    splitter.addEventListener('pointerdown', (event) => {
      splitter.setPointerCapture(event.pointerId); // the frame would swallow the movement
      const right = this.container.getBoundingClientRect().right;
      const move = (moved: PointerEvent): void => this.resize(right - moved.clientX);
      splitter.addEventListener('pointermove', move);
      splitter.addEventListener('lostpointercapture', () => splitter.removeEventListener('pointermove', move), { once: true });
    });
  }
}
