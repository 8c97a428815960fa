/**
 * A value that is read from the workbook and read again when it may have changed, shared by all who show it. While it is being read
 * again, and while nobody subscribes, the last one stands.
 */
export abstract class LiveStore<Value> {
  private readonly listeners = new Set<() => void>();
  private isListening = false;
  private isStale = true;
  private isReading = false;

  constructor(private value: Value) {}

  readonly current = (): Value => this.value;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    if (!this.isListening) {
      this.isListening = true;
      this.listen().catch((error: unknown) => {
        this.isListening = false;
        this.tell(this.failed(error));
      });
    }
    if (this.isStale) void this.readAgain();
    return () => void this.listeners.delete(listener);
  };

  /** Starts listening to what makes the value stale; called once. */
  protected abstract listen(): Promise<unknown>;
  protected abstract read(): Promise<Value>;
  protected abstract failed(error: unknown): Value;

  /** What was read may be out of date; it is read again now if anybody subscribes, otherwise as soon as somebody does. */
  protected readonly markStale = (): void => {
    this.isStale = true;
    if (this.listeners.size > 0) void this.readAgain();
  };

  protected tell(value: Value): void {
    this.value = value;
    for (const listener of this.listeners) listener();
  }

  /** One reading at a time; what becomes stale meanwhile is read once more. */
  private async readAgain(): Promise<void> {
    if (this.isReading) return;
    this.isReading = true;
    while (this.isStale) {
      this.isStale = false;
      this.tell(await this.read().catch((error: unknown) => this.failed(error)));
    }
    this.isReading = false;
  }
}
