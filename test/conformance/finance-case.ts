import type { Outcome } from '../functions/custom-functions';
import { errorCell } from '../functions/custom-functions';
import { canonicalFunctions } from './canonical-functions';

type CellOfCase = number | string | boolean | null | { readonly error: string };
type ArgumentOfCase =
  | CellOfCase
  | { readonly range: CellOfCase[][] }
  | { readonly array: CellOfCase[][] }
  | { readonly missing: true }
  | { readonly inputs: readonly unknown[] };
type Expected = number | { readonly error: string };

/** One line of a finance-cases file, as its README describes it. */
export interface FinanceCase {
  readonly id: string;
  readonly fn: string;
  readonly args: readonly ArgumentOfCase[];
  readonly expect: Expected;
  readonly tol?: number;
  readonly rtol?: number;
  readonly alt?: readonly Expected[];
  readonly roots?: readonly number[];
  readonly source: string;
}

/** Our answer to a case, or null when its function has no counterpart here. */
export function answerTo({ fn, args }: FinanceCase): Outcome | null {
  const ask = canonicalFunctions[fn] as ((...args: unknown[]) => Outcome) | undefined;
  return ask ? ask(...args.map(argumentOf)) : null;
}

/** Whether an outcome is the expected one, one that some authority accepts, or another genuine rate of return. */
export function accepts({ expect, alt = [], roots = [], tol = 1e-9, rtol = 0 }: FinanceCase, outcome: Outcome): boolean {
  return [expect, ...alt, ...roots].some((expected) => {
    if (typeof expected !== 'number') return outcome.error === expected.error;
    return typeof outcome.value === 'number' && Math.abs(outcome.value - expected) <= Math.max(tol, rtol * Math.abs(expected));
  });
}

function argumentOf(argument: ArgumentOfCase): unknown {
  if (typeof argument !== 'object' || argument === null) return argument;
  if ('missing' in argument) return null;
  if ('inputs' in argument) return argument;
  if ('error' in argument) return cellOf(argument);
  return ('range' in argument ? argument.range : argument.array).map((row) => row.map(cellOf));
}

const cellOf = (cell: CellOfCase): unknown => (typeof cell === 'object' && cell !== null ? errorCell(cell.error) : cell);
