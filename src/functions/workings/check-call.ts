import { functions } from '../functions';
import { plainValue } from '../decode-number';
import type { Workings } from './workings';
import { noWorkings } from './workings';
import { workingsOf } from './workings-of';

/** The result of a call, and how it came about. */
export interface CallCheck {
  readonly outcome: CallOutcome;
  readonly workings: Workings;
}

export type CallOutcome =
  | { readonly is: 'value'; /** Row by row; a single value is a block of one. */ readonly cells: readonly (readonly (string | number)[])[] }
  /** `sentence` is '' where the error stood in an argument already. */
  | { readonly is: 'error'; readonly error: string; readonly sentence: string }
  | { readonly is: 'unknown-function' };

/**
 * Calls a function as Excel does, with the same decoding and the same code, and shows its steps.
 * @param name without `BENEFIT.`
 * @param args cells of ranges as blocks, constants as values or blocks, `undefined` for what is left out
 */
export function checkCall(name: string, args: readonly unknown[]): CallCheck {
  const implementation = functions[name] as ((...values: unknown[]) => unknown) | undefined;
  if (implementation === undefined) return { outcome: { is: 'unknown-function' }, workings: noWorkings };
  const outcome = orError((): CallOutcome => ({ is: 'value', cells: cellsOf(implementation(...args)) }));
  const workings = orError(() => workingsOf(name, args));
  return { outcome, workings: 'is' in workings ? noWorkings : workings };
}

function cellsOf(answer: unknown): (string | number)[][] {
  const rows: unknown[][] = Array.isArray(answer) ? answer : [[answer]];
  return rows.map((row) => row.map((cell) => plainValue(cell) as string | number));
}

/** What a function throws for Excel is a result here; anything else is a mistake of ours and stays one. */
function orError<Answer>(work: () => Answer): Answer | (CallOutcome & { readonly is: 'error' }) {
  try {
    return work();
  } catch (thrown) {
    const { code, message } = thrown as { code?: unknown; message?: unknown };
    if (typeof code !== 'string' || !code.startsWith('#')) throw thrown;
    return { is: 'error', error: code, sentence: typeof message === 'string' ? message : '' };
  }
}
