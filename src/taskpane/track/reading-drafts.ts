import { useSyncExternalStore } from 'react';
import type { Session } from '../../commands/session';
import { useSession } from '../session-context';

/** What was typed for a measure and is not saved yet. */
export interface ReadingDraft {
  readonly text: string;
  /** First day of the period it is for, fixed when typing begins: what is due may move on meanwhile. */
  readonly periodStart: number;
  readonly evidence: string;
  readonly reason: string;
  readonly comment: string;
}

export type Drafts = ReadonlyMap<string, ReadingDraft>;

/** What is typed and not saved, by measure. It lives as long as the pane: changing tabs or a failed save lose nothing. */
class ReadingDrafts {
  private drafts: Drafts = new Map();
  private by = '';
  private readonly listeners = new Set<() => void>();

  readonly current = (): Drafts => this.drafts;
  readonly enteredBy = (): string => this.by;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  enter(measure: string, draft: ReadingDraft): void {
    this.replace(new Map(this.drafts).set(measure, draft));
  }

  discard(measures: readonly string[]): void {
    const rest = new Map(this.drafts);
    for (const measure of measures) rest.delete(measure);
    this.replace(rest);
  }

  enterBy(role: string): void {
    this.by = role;
    this.tell();
  }

  private replace(drafts: Drafts): void {
    this.drafts = drafts;
    this.tell();
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}

const ofSession = new WeakMap<Session, ReadingDrafts>();

/** What was typed and has not been saved; it outlives the view, because users go and look things up. */
export function useReadingDrafts(): { readonly store: ReadingDrafts; readonly drafts: Drafts; readonly enteredBy: string } {
  const session = useSession();
  const store = ofSession.get(session) ?? new ReadingDrafts();
  ofSession.set(session, store);
  return {
    store, drafts: useSyncExternalStore(store.subscribe, store.current), enteredBy: useSyncExternalStore(store.subscribe, store.enteredBy),
  };
}
