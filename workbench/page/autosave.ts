/** Saves some time after the last change, and never two at once. */
export class Autosave {
  private timer: number | undefined;
  private running: Promise<void> = Promise.resolve();
  private stopped = false;
  private readonly save: () => Promise<void>;
  private readonly delay: number;

  /** @param delay milliseconds of quiet before a save */
  constructor(save: () => Promise<void>, delay: number) {
    this.save = save;
    this.delay = delay;
  }

  /** Something changed. */
  touch(): void {
    if (this.stopped) return;
    clearTimeout(this.timer);
    this.timer = Number(setTimeout(() => void this.flush(), this.delay));
  }

  /** Saves now; resolves when everything up to this moment is stored. */
  flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (!this.stopped) this.running = this.running.then(this.save, this.save); // a save that failed does not stop the next
    return this.running;
  }

  /** Saves nothing any more; resolves when a save that had begun is done. */
  stop(): Promise<void> {
    this.stopped = true;
    return this.flush();
  }
}
