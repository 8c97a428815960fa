import { parseStructRef, tokenize } from '@borgar/fx';
import type { Token } from '@borgar/fx';

/** What the translation needs to know of a table. */
export interface TableNames {
  readonly name: string;
  readonly columns: readonly string[];
}
/** Where a formula stands: the workbook's tables, and the one that holds the cell, if any. */
export interface FormulaPlace {
  readonly tables: readonly TableNames[];
  readonly table?: TableNames;
}

interface StructuredReference {
  readonly table: string;
  readonly columns: readonly string[];
  readonly sections: readonly string[];
}

const THIS_ROW = 'this row';
const SECTIONS: Readonly<Record<string, string>> = {
  'this row': '#This Row',
  all: '#All',
  data: '#Data',
  headers: '#Headers',
  totals: '#Totals',
};

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
const canonical = (names: readonly string[], name: string): string => names.find((known) => same(known, name)) ?? name;

/** `[`, `]`, `#`, `'` and `@` are special inside a column's brackets and are written with an apostrophe before them. */
const escapeColumn = (name: string): string => name.replace(/['[\]#@]/g, "'$&");

/**
 * Univer's parser trips over most signs inside a column's brackets, a parenthesis to begin with. It is given names in which they are
 * spelled as in XML: `Every (days)` is `Every _x28_days_x29_`.
 */
export const encodeColumn = (name: string): string => name.replace(
  /[^\p{L}\p{N}_ %]/gu,
  (sign) => `_x${sign.codePointAt(0)!.toString(16)}_`,
);
export const decodeColumn = (name: string): string => (name.includes('_x') ? name.replace(
  /_x([0-9a-f]+)_/g,
  (_all, code: string) => String.fromCodePoint(parseInt(code, 16)),
) : name);

function rewriteReferences(formula: string, rewrite: (reference: StructuredReference) => string): string {
  if (!formula.includes('[')) return formula;
  return tokenize(formula)
    .map((token: Token) => {
      const reference = token.type === 'structured' ? parseStructRef(token.value) : undefined;
      return reference ? rewrite(
        { table: reference.table ?? '', columns: reference.columns ?? [], sections: reference.sections ?? [] },
      ) : token.value;
    })
    .join('');
}

function write({ table, sections, columns }: StructuredReference, spell: (column: string) => string): string {
  const columnText = columns.map((column) => `[${spell(column)}]`).join(':');
  const parts = [...sections.map((section) => `[${SECTIONS[section] ?? section}]`), ...(columnText ? [columnText] : [])];
  if (parts.length === 0) return table;
  if (parts.length === 1 && columns.length < 2) return `${table}${parts[0]}`;
  return `${table}[${parts.join(',')}]`;
}

/** Excel's text to what Univer parses: it knows no `[@Column]`, needs the table's name everywhere, and takes names by exact case. */
export function toEngine(formula: string, place: FormulaPlace): string {
  return rewriteReferences(formula, ({ table, columns, sections }) => {
    const owner = table ? place.tables.find((known) => same(known.name, table)) : place.table;
    const known = columns.map((column) => canonical(owner?.columns ?? [], decodeColumn(column)));
    return write({ table: owner?.name ?? table, sections, columns: known }, encodeColumn);
  });
}

/** The way back: `Register[[#This Row],[Owner]]` reads `[@Owner]` inside the table and `Register[@Owner]` elsewhere, as in Excel. */
export function fromEngine(formula: string, place: FormulaPlace): string {
  return rewriteReferences(formula, ({ table, columns, sections }) => {
    const names = columns.map(decodeColumn);
    if (sections.length !== 1 || sections[0] !== THIS_ROW) return write({ table, sections, columns: names }, escapeColumn);
    const owner = place.table && same(place.table.name, table) ? '' : table;
    if (names.length === 0) return `${owner}[@]`;
    const bare = names.length === 1 && /^[\p{L}\p{N}_.]+$/u.test(names[0]!);
    return bare ? `${owner}[@${names[0]}]` : `${owner}[@${names.map((column) => `[${escapeColumn(column)}]`).join(':')}]`;
  });
}

/** A formula in the engine's words with one table's column under its new name, wherever it is referred to. */
export function renameColumn(formula: string, place: FormulaPlace, table: string, from: string, to: string): string {
  return rewriteReferences(formula, (reference) => {
    const owner = reference.table || place.table?.name || '';
    const columns = reference.columns.map(decodeColumn);
    return write(
      { ...reference, columns: same(owner, table) ? columns.map((column) => (same(column, from) ? to : column)) : columns },
      encodeColumn,
    );
  });
}

/** A formula in the engine's words with one table under its new name. */
export function renameTable(formula: string, from: string, to: string): string {
  if (!formula.toLowerCase().includes(from.toLowerCase())) return formula;
  const bareRenamed = tokenize(formula).map(
    (token: Token) => (token.type === 'range_named' && same(token.value, from) ? to : token.value),
  ).join('');
  return rewriteReferences(
    bareRenamed,
    (reference) => write(
      { ...reference, table: same(reference.table, from) ? to : reference.table, columns: reference.columns.map(decodeColumn) },
      encodeColumn,
    ),
  );
}
