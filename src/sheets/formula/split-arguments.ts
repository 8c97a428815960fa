/** The arguments of a call and the position behind its closing parenthesis. */
export interface SplitArguments {
  readonly parts: readonly string[];
  readonly end: number;
}

const opening = '({[';
const closing = ')}]';

/**
 * Takes the arguments of a call apart at their commas; commas inside texts, sheet names, brackets and inner calls do not count.
 * @param start position behind the opening parenthesis
 * @returns null when the call is never closed
 */
export function splitArguments(formula: string, start = 0): SplitArguments | null {
  const parts: string[] = [];
  let depth = 0;
  let from = start;
  for (let at = start; at < formula.length; at++) {
    const sign = formula[at]!;
    if (sign === '"' || (sign === "'" && formula[at - 1] !== '[' && !isInBrackets(formula, start, at))) {
      at = closingQuote(formula, at);
      if (at < 0) return null;
    } else if (opening.includes(sign)) {
      depth += 1;
    } else if (closing.includes(sign) && depth > 0) {
      depth -= 1;
    } else if (sign === ')') {
      parts.push(formula.slice(from, at).trim());
      return { parts: parts.length === 1 && parts[0] === '' ? [] : parts, end: at + 1 };
    } else if (closing.includes(sign)) {
      return null;
    } else if (sign === ',' && depth === 0) {
      parts.push(formula.slice(from, at).trim());
      from = at + 1;
    }
  }
  return null;
}

/** The position of the quote that ends a text or a sheet name; a doubled one stands for itself. -1 when there is none. */
export function closingQuote(formula: string, start: number): number {
  const quote = formula[start]!;
  for (let at = start + 1; at < formula.length; at++) {
    if (formula[at] !== quote) continue;
    if (formula[at + 1] !== quote) return at;
    at += 1;
  }
  return -1;
}

/** In a table's column name an apostrophe escapes the next character; it does not begin a sheet name. */
function isInBrackets(formula: string, start: number, at: number): boolean {
  return formula.lastIndexOf('[', at) >= start && formula.lastIndexOf('[', at) > formula.lastIndexOf(']', at);
}
