import type { FormulaArgument } from './formula-argument';
import { parseArgument } from './formula-argument';
import { closingQuote, splitArguments } from './split-arguments';

/** A call of one of our functions as it stands in a formula. */
export interface FormulaCall {
  /** Without `BENEFIT.`, in capitals. */
  readonly name: string;
  readonly arguments: readonly FormulaArgument[];
  readonly text: string;
  /** Whether it is the whole formula; otherwise the formula does more with its result. */
  readonly isWhole: boolean;
}

/** Also as files store a custom function, which Excel shows where the add-in is missing. */
const start = /(?:_xldudf_BENEFIT_|BENEFIT\.)([A-Z]+)\(/iy;

/**
 * The call to explain in a formula: the first one whose arguments are constants and references, so that it can be taken apart; else the
 * first one there is. Null when the formula has none.
 */
export function findCall(formula: string): FormulaCall | null {
  const calls = callsIn(formula);
  return calls.find(isPlain) ?? calls[0] ?? null;
}

/** Whether its arguments are known without calculating anything first. */
export function isPlain(call: FormulaCall): boolean {
  return call.arguments.every(({ is }) => is !== 'expression');
}

function callsIn(formula: string): FormulaCall[] {
  const calls: FormulaCall[] = [];
  for (let at = 0; at < formula.length; at++) {
    if (formula[at] === '"') {
      at = closingQuote(formula, at);
      if (at < 0) break;
      continue;
    }
    if (at > 0 && /[\p{L}\p{N}_.]/u.test(formula[at - 1]!)) continue;
    start.lastIndex = at;
    const found = start.exec(formula);
    const split = found && splitArguments(formula, start.lastIndex);
    if (!split) continue;
    const isWhole = /^=\s*[+@]?\s*$/.test(formula.slice(0, at)) && formula.slice(split.end).trim() === '';
    calls.push({ name: found[1]!.toUpperCase(), arguments: split.parts.map(parseArgument), text: formula.slice(at, split.end), isWhole });
  }
  return calls;
}
