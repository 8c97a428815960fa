/**
 * Why something has no answer. Faults are values inside the domain; they become Excel errors in `src/functions` and sentences
 * through `src/strings` (a Fault carries no English).
 */

/** Each reason and the Excel error that stands for it. Only #VALUE! and #N/A can carry a message in Excel. */
export const faultErrors = {
  'is-text': '#VALUE!',
  'is-boolean': '#VALUE!',
  'is-error': '#VALUE!',
  'is-blank': '#VALUE!',
  'not-a-number': '#VALUE!',
  'not-one-of': '#VALUE!',
  'too-few': '#VALUE!',
  'not-single': '#VALUE!',
  'different-lengths': '#NUM!',
  'out-of-range': '#NUM!',
  'no-solution': '#NUM!',
  'zero-divisor': '#DIV/0!',
  'not-yet': '#N/A',
  // Cash flows and rates
  'too-few-rates': '#VALUE!',
  'guess-too-low': '#VALUE!',
  'one-sign': '#NUM!',
  'not-a-date': '#NUM!',
  'before-first-date': '#NUM!',
  'not-whole': '#NUM!',
  'too-large': '#NUM!',
  'not-paid-back': '#N/A',
} as const satisfies Record<string, ErrorValue>;

export type ErrorValue = '#VALUE!' | '#NUM!' | '#DIV/0!' | '#N/A' | '#NULL!' | '#REF!' | '#NAME?';
export type FaultReason = keyof typeof faultErrors;

export interface Fault {
  readonly fault: FaultReason;
  /** The parameter it is about, by its public name. */
  readonly argument?: string;
  /** The cell within that argument, counted from 1 in reading order. */
  readonly position?: number;
  /** What the sentence needs besides: the text found, the words allowed, the bound. */
  readonly details?: Readonly<Record<string, string | number>>;
}

export function fault(reason: FaultReason, rest: Omit<Fault, 'fault'> = {}): Fault {
  return { fault: reason, ...rest };
}

export function isFault(value: unknown): value is Fault {
  return typeof value === 'object' && value !== null && 'fault' in value;
}
