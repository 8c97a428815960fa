/** Saves some time after the last change, never two at once, and at once when the page is left. */
export class Autosave {
  private timer: number | undefined;
  private running: Promise<void> = Promise.resolve();
  private readonly save: () => Promise<void>;
  private readonly delay: number;

  /** @param delay milliseconds of quiet before a save */
  constructor(save: () => Promise<void>, delay: number) {
    this.save = save;
    this.delay = delay;
  }

  /** Something changed. */
  touch(): void {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.flush(), this.delay);
  }

  /** Saves now; resolves when everything up to this moment is stored. */
  flush(): Promise<void> {
    window.clearTimeout(this.timer);
    this.timer = undefined;
    this.running = this.running.then(this.save);
    return this.running;
  }

  /** Whether changes wait for their save. */
  get isPending(): boolean {
    return this.timer !== undefined;
  }
}
