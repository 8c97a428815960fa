/** Events on their way to the page: kept until the sync that caused them has been answered, sent to those who subscribed. */
import { messageCategories } from './protocol';
import type { HostEntry } from './protocol';

/** Numbers of the events (`eventType` in excel-mac-16.00.debug.js). */
export const eventTypes = {
  documentSelectionChanged: 2,
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  worksheetProtectionChanged: 24,
  worksheetNameChanged: 25,
  worksheetVisibilityChanged: 26,
  worksheetMoved: 27,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  workbookActivated: 2203,
  paneVisibilityChanged: 65539,
} as const;

/** The target of events of a workbook-wide collection (`Constants.eventWorkbookId`). */
export const workbookTarget = 'Workbook';

export class Events {
  /** `runtime.enableEvents`. */
  enabled = true;
  private readonly subscriptions = new Map<string, number>();
  private queue: HostEntry[] = [];

  constructor(private readonly schedule: () => void) {}

  subscribe(type: number, target: string, by: 1 | -1): void {
    const key = `${type} ${target}`;
    const count = (this.subscriptions.get(key) ?? 0) + by;
    if (count > 0) {
      this.subscriptions.set(key, count);
    } else {
      this.subscriptions.delete(key);
    }
  }

  hasSubscribers(type: number, targets: readonly string[]): boolean {
    return this.enabled && targets.some((target) => this.subscriptions.has(`${type} ${target}`));
  }

  /** The payload is built only when somebody listens. */
  raise(type: number, targets: readonly string[], payload: () => Readonly<Record<string, unknown>>): void {
    const listening = targets.filter((target) => this.hasSubscribers(type, [target]));
    if (listening.length > 0) {
      const message = JSON.stringify(payload());
      this.queue.push(...listening.map((targetId) => ({ messageCategory: messageCategories.event, messageType: type, targetId, message })));
      this.schedule();
    }
  }

  /** An event of the old API: office.js subscribes to it without telling the host. */
  announce(type: number, targetId: string): void {
    if (this.enabled) {
      this.queue.push({ messageCategory: messageCategories.event, messageType: type, targetId, message: '{}' });
      this.schedule();
    }
  }

  take(): readonly HostEntry[] {
    const entries = this.queue;
    this.queue = [];
    return entries;
  }
}
