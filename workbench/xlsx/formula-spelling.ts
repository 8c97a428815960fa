import { parseStructRef, stringifyStructRef, tokenize } from '@borgar/fx';
import type { Token } from '@borgar/fx';
import { ARRAY_FUNCTIONS, FUTURE_FUNCTIONS, PLAIN_IN_FILES, WORKSHEET_FUTURE_FUNCTIONS } from './future-functions';

const FUTURE = '_xlfn.';
const WORKSHEET = '_xlws.';
const PARAMETER = '_xlpm.';
const ADD_IN = '_xldudf_';

/** The spellings of add-in functions in a file, so that opening finds the dots again: `_xldudf_BENEFIT_NPV` → `BENEFIT.NPV`. */
export type AddInFunctions = Map<string, string>;

/**
 * A cell's formula as a file spells it: no leading `=`, prefixes on young functions and on the names of LET and LAMBDA, add-in functions
 * as `_xldudf_NAMESPACE_NAME`, `[@Column]` with table and section written out, `A1#` as ANCHORARRAY.
 * @param table the table around the cell, if any
 * @param addIn collects the add-in functions met
 */
export function toFile(formula: string, table: string | undefined, addIn: AddInFunctions = new Map()): string {
  const tokens = tokenize(formula.replace(/^=/, ''));
  const parameters = parameterNames(tokens);
  const written: string[] = [];
  tokens.forEach((token, index) => {
    if (token.type === 'func') written.push(functionToFile(token.value, addIn));
    else if (token.type === 'structured') written.push(referenceToFile(token.value, table));
    else if (parameters.has(index)) written.push(PARAMETER + token.value);
    else if (token.type === 'operator' && token.value === '#') written.push(`${FUTURE}ANCHORARRAY(${written.pop() ?? ''})`);
    else written.push(token.value);
  });
  return written.join('');
}

/** A file's formula as a cell shows it, with a leading `=`. */
export function fromFile(text: string, table: string | undefined, addIn: AddInFunctions = new Map()): string {
  const written = tokenize(text.replace(/^=/, '')).map((token) => {
    if (token.type === 'func') return functionFromFile(token.value, addIn);
    if (token.type === 'structured') return referenceFromFile(token.value, table);
    return token.value.startsWith(PARAMETER) ? token.value.slice(PARAMETER.length) : token.value;
  }).join('');
  return `=${written.replace(/\bANCHORARRAY\(([^()]*)\)/g, '$1#')}`;
}

/** Whether Excel must be told that the formula may spill; otherwise it would cut the result down to one cell. */
export function mayFillCells(formula: string): boolean {
  return tokenize(formula).some(
    (token) => (
      token.type === 'func' && ARRAY_FUNCTIONS.has(token.value.toUpperCase())
    ) || (token.type === 'operator' && token.value === '#'),
  );
}

function functionToFile(name: string, addIn: AddInFunctions): string {
  const upper = name.toUpperCase();
  if (PLAIN_IN_FILES.has(upper)) return upper;
  if (WORKSHEET_FUTURE_FUNCTIONS.has(upper)) return FUTURE + WORKSHEET + upper;
  if (FUTURE_FUNCTIONS.has(upper)) return FUTURE + upper;
  if (!upper.includes('.')) return upper;
  const spelling = ADD_IN + upper.replace(/\./g, '_');
  addIn.set(spelling, upper);
  return spelling;
}

function functionFromFile(name: string, addIn: AddInFunctions): string {
  if (name.toLowerCase().startsWith(ADD_IN)) return addIn.get(
    ADD_IN + name.slice(ADD_IN.length),
  ) ?? name.slice(ADD_IN.length).replace('_', '.');
  return name.replace(/^_xlfn\./i, '').replace(/^_xlws\./i, '');
}

function referenceToFile(text: string, table: string | undefined): string {
  const reference = parseStructRef(text);
  return reference ? stringifyStructRef({ ...reference, table: reference.table || (table ?? '') }, { thisRow: true }) : text;
}

function referenceFromFile(text: string, table: string | undefined): string {
  const reference = parseStructRef(text);
  if (!reference?.sections?.includes('this row')) return text;
  return stringifyStructRef(reference.table === table ? { ...reference, table: '' } : reference);
}

interface Call {
  /** What the call's parentheses bind, where that is known: LET's names and LAMBDA's. */
  readonly kind: 'LET' | 'LAMBDA' | 'other';
  readonly start: number;
  argument: number;
  readonly bound: { readonly name: string; readonly index: number }[];
}

/** The positions of names that LET and LAMBDA introduce and of their uses within the same parentheses. */
function parameterNames(tokens: readonly Token[]): ReadonlySet<number> {
  const positions = new Set<number>();
  const open: Call[] = [];
  tokens.forEach((token, index) => {
    if (token.type === 'operator' && token.value === '(') {
      const before = tokens[index - 1];
      const name = before?.type === 'func' ? before.value.toUpperCase() : '';
      open.push({ kind: name === 'LET' || name === 'LAMBDA' ? name : 'other', start: index, argument: 0, bound: [] });
    } else if (token.type === 'operator' && token.value === ',' && open.length > 0) {
      open.at(-1)!.argument += 1;
    } else if (token.type === 'operator' && token.value === ')') {
      const call = open.pop();
      if (call) markUses(tokens, call, index, positions);
    } else if (isName(token) && standsAlone(tokens, index) && open.length > 0) {
      const call = open.at(-1)!;
      if (call.kind === 'LAMBDA' || (call.kind === 'LET' && call.argument % 2 === 0)) call.bound.push(
        { name: token.value.toLowerCase(), index },
      );
    }
  });
  return positions;
}

const isName = (token: Token): boolean => token.type === 'range_named';

/** Followed by a comma: a name that is introduced; the last argument is the result and introduces nothing. */
function standsAlone(tokens: readonly Token[], index: number): boolean {
  const next = tokens.slice(index + 1).find((token) => token.type !== 'whitespace');
  const before = tokens.slice(0, index).reverse().find((token) => token.type !== 'whitespace');
  return next?.value === ',' && (before?.value === ',' || before?.value === '(');
}

function markUses(tokens: readonly Token[], call: Call, end: number, positions: Set<number>): void {
  const names = new Set(call.bound.map(({ name }) => name));
  if (names.size === 0) return;
  for (let index =
    call.start; index < end; index += 1) if (isName(tokens[index]!) && names.has(tokens[index]!.value.toLowerCase())) positions.add(index);
}
