/** One line of `--jsonl`: a formula, or a function with its arguments. */
import type { ArgumentOfCall, CellOfCall } from '../host/function-arguments';

export type RequestLine =
  | { readonly kind: 'formula'; readonly id?: unknown; readonly formula: string }
  | { readonly kind: 'call'; readonly id?: unknown; readonly fn: string; readonly args: readonly ArgumentOfCall[] }
  | { readonly kind: 'bad'; readonly id?: unknown; readonly message: string };

export function readRequestLine(text: string): RequestLine {
  let request: unknown;
  try {
    request = JSON.parse(text);
  } catch (error) {
    return { kind: 'bad', id: idIn(text), message: `This line is not JSON: ${(error as SyntaxError).message}` };
  }
  if (typeof request !== 'object' || request === null || Array.isArray(request)) {
    return { kind: 'bad', message: 'A line is an object with "formula", or with "fn" and "args".' };
  }
  const { id, formula, fn, args = [] } = request as Record<string, unknown>;
  if (typeof formula === 'string') {
    return { kind: 'formula', id, formula: formula.startsWith('=') ? formula : `=${formula}` };
  }
  if (typeof fn !== 'string' || !Array.isArray(args)) {
    return { kind: 'bad', id, message: 'A line has "formula" (a text), or "fn" (a text) and "args" (an array).' };
  }
  const converted: ArgumentOfCall[] = [];
  for (const [index, value] of (args as unknown[]).entries()) {
    const argument = readArgument(value);
    if (argument === refused) {
      return {
        kind: 'bad',
        id,
        message: `Argument ${index + 1} is neither a value nor {"range"}, {"array"}, {"missing"} or {"error"}: ${JSON.stringify(value)}`,
      };
    }
    converted.push(argument);
  }
  return { kind: 'call', id, fn, args: converted };
}

const refused = Symbol('refused');

function readArgument(value: unknown): ArgumentOfCall | typeof refused {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    const { missing, range, array } = value as Record<string, unknown>;
    if (missing === true) {
      return undefined;
    }
    if (range !== undefined || array !== undefined) {
      return readCells(range ?? array);
    }
  }
  return isCell(value) ? value : refused;
}

function readCells(rows: unknown): readonly (readonly CellOfCall[])[] | typeof refused {
  if (!Array.isArray(rows) || rows.length === 0) {
    return refused;
  }
  const isGrid = rows.every(
    (row) => Array.isArray(row) && row.length > 0 && row.length === (rows[0] as unknown[]).length && row.every(isCell),
  );
  return isGrid ? (rows as CellOfCall[][]) : refused;
}

function isCell(value: unknown): value is CellOfCall {
  const isError = typeof value === 'object' && value !== null && 'error' in value && typeof value.error === 'string';
  return value === null || isError || ['number', 'string', 'boolean'].includes(typeof value);
}

/** The id of a line that is not JSON, where it can be seen. */
function idIn(text: string): unknown {
  const found = /"id"\s*:\s*("(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?)/.exec(text)?.[1];
  return found === undefined ? undefined : (JSON.parse(found) as unknown);
}
