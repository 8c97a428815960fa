import type { CellGrid, CellInput } from '../change-set';
import type { Reference } from './reference';
import { parseReference } from './reference';

/** An argument as a formula states it. What has to be calculated first (`A1*2`, another call) is an expression. */
export type FormulaArgument = { readonly text: string } & (
  | { readonly is: 'omitted' }
  | { readonly is: 'constant'; readonly cells: CellGrid }
  | { readonly is: 'reference'; readonly reference: Reference }
  | { readonly is: 'expression' }
);

const number = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)(%?)$/i;
const quoted = /^"((?:[^"]|"")*)"$/;
const error = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!)$/i;
const item = /"(?:[^"]|"")*"|[^,;"]+|[,;]/g;

/**
 * Reads one argument as it stands in a formula, in English notation: nothing, a constant or array of constants, a reference, or anything
 * else.
 */
export function parseArgument(text: string): FormulaArgument {
  if (text === '') return { text, is: 'omitted' };
  const value = parseConstant(text);
  if (value !== undefined) return { text, is: 'constant', cells: [[value]] };
  const cells = parseArray(text);
  if (cells !== null) return { text, is: 'constant', cells };
  const reference = parseReference(text);
  return reference === null ? { text, is: 'expression' } : { text, is: 'reference', reference };
}

function parseConstant(text: string): CellInput | undefined {
  const [, digits, percent] = number.exec(text) ?? [];
  if (digits !== undefined) return Number(digits) / (percent ? 100 : 1);
  const [, words] = quoted.exec(text) ?? [];
  if (words !== undefined) return words.replaceAll('""', '"');
  if (/^(?:true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  return error.test(text) ? text.toUpperCase() : undefined;
}

/** An array constant, `{1,2;3,4}`; null for anything else. */
function parseArray(text: string): CellGrid | null {
  if (!text.startsWith('{') || !text.endsWith('}')) return null;
  const rows: CellInput[][] = [[]];
  for (const [piece] of text.slice(1, -1).matchAll(item)) {
    if (piece === ';') rows.push([]);
    if (piece === ';' || piece === ',') continue;
    const value = parseConstant(piece.trim());
    if (value === undefined) return null;
    rows[rows.length - 1]!.push(value);
  }
  return rows.every((row) => row.length > 0 && row.length === rows[0]!.length) ? rows : null;
}
