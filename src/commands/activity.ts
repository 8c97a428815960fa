import type { Progress } from '../excel/gateway';
import { GatewayError } from '../excel/gateway';
import type { Surroundings } from './command';
import type { CommandKey, OptionsOf, Outcome, OutcomeOf } from './commands';
import { commands } from './commands';
import type { ViewId } from './show-view';

/** What is going on, as the pane shows it: whoever started it, ribbon, shortcut or pane. */
export interface ActivityState {
  readonly running: { readonly command: CommandKey; readonly progress: Progress | null; readonly canCancel: boolean } | null;
  readonly result: ActivityResult | null;
  /** The view asked for, by a command or by another view; a new object each time, so that asking for the same view again counts. */
  readonly requestedView: ViewRequest | null;
  /** Excel keeps us waiting: a cell is being edited. */
  readonly isWaiting: boolean;
  /** Counts what was written, so that views know when to read again. */
  readonly version: number;
  /** The result of the last refresh, until it is undone. */
  readonly lastRefresh: Refreshed | null;
}

export type Refreshed = Extract<OutcomeOf<'refreshStatus'>, { readonly is: 'refreshed' }>;

export interface ViewRequest {
  readonly view: ViewId;
  /** The id of the record it is about; null where it is about none. */
  readonly subject: string | null;
}

export type ActivityResult =
  | { readonly command: CommandKey; readonly outcome: Outcome }
  | { readonly command: CommandKey; readonly error: GatewayError };

const nothing: ActivityState = { running: null, result: null, requestedView: null, isWaiting: false, version: 0, lastRefresh: null };

/** Runs commands one at a time and tells subscribers how they are getting on. */
export class Activity {
  private state: ActivityState = nothing;
  private readonly listeners = new Set<() => void>();
  private cancelling: AbortController | null = null;

  constructor(private readonly surroundings: () => Surroundings) {
    surroundings().gateway.onWaiting((isWaiting) => this.change({ isWaiting }));
  }

  readonly current = (): ActivityState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  /**
   * Runs a command; its failure is kept as the result, not thrown. Null when it failed or when another command is still running, which
   * a second press of the same button must not disturb.
   */
  async run<Key extends CommandKey>(key: Key, options: OptionsOf<Key>): Promise<OutcomeOf<Key> | null> {
    if (this.state.running !== null) return null;
    const cancelling = new AbortController();
    this.cancelling = cancelling;
    this.change({ running: { command: key, progress: null, canCancel: 'preview' in commands[key] }, result: null });
    try {
      const onProgress = (progress: Progress): void =>
        this.change({ running: { command: key, progress, canCancel: progress.done < progress.total } });
      const outcome = (await runnable(key)(this.surroundings(), options, { onProgress, signal: cancelling.signal })) as OutcomeOf<Key>;
      const requestedView = outcome.is === 'shown' && outcome.view !== null
        ? { view: outcome.view, subject: null }
        : this.state.requestedView;
      const isWorthShowing = outcome.is !== 'shown' && outcome.is !== 'help-shown';
      this.change({
        running: null, requestedView, result: isWorthShowing ? { command: key, outcome } : null, version: this.state.version + 1,
        lastRefresh: this.refreshAfter(outcome),
      });
      return outcome;
    } catch (error) {
      this.change(
        { running: null, result: { command: key, error: asFailure(error, commands[key].label) }, version: this.state.version + 1 },
      );
      return null;
    }
  }

  /** Takes the user to another view, to a record there if one is named. */
  show(view: ViewId, subject: string | null = null): void {
    this.change({ requestedView: { view, subject } });
  }

  cancel(): void {
    this.cancelling?.abort();
  }

  dismissResult(): void {
    this.change({ result: null });
  }

  private refreshAfter(outcome: Outcome): Refreshed | null {
    if (outcome.is === 'refreshed') return outcome;
    return outcome.is === 'undone' ? null : this.state.lastRefresh;
  }

  private change(part: Partial<ActivityState>): void {
    this.state = { ...this.state, ...part };
    for (const listener of this.listeners) listener();
  }
}

/** Any error as a failure that has a sentence. */
export function asFailure(error: unknown, subject: string): GatewayError {
  return error instanceof GatewayError ? error : new GatewayError('unknown', 'unchanged', subject, error);
}

type Runnable = (
  surroundings: Surroundings, options: unknown, progress: { onProgress(progress: Progress): void; signal: AbortSignal },
) => Promise<Outcome>;

/** The command with its options untyped: `run` has checked that they belong together. */
function runnable(key: CommandKey): Runnable {
  const command = commands[key];
  return command.run.bind(command) as Runnable;
}
