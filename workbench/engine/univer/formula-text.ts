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

const THIS_ROW = 'this row';
const SECTIONS: Readonly<Record<string, string>> = { 'this row': '#This Row', all: '#All', data: '#Data', headers: '#Headers', totals: '#Totals' };

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
const canonical = (names: readonly string[], name: string): string => names.find((known) => same(known, name)) ?? name;

/** `[`, `]`, `#`, `'` and `@` are special inside a column's brackets and are written with an apostrophe before them. */
const escapeColumn = (name: string): string => name.replace(/['[\]#@]/g, "'$&");

interface StructuredReference {
  readonly table: string;
  readonly columns: readonly string[];
  readonly sections: readonly string[];
}

function rewriteReferences(formula: string, rewrite: (reference: StructuredReference) => string): string {
  if (!formula.includes('[')) return formula;
  return tokenize(formula)
    .map((token: Token) => {
      const reference = token.type === 'structured' ? parseStructRef(token.value) : undefined;
      return reference ? rewrite({ table: reference.table ?? '', columns: reference.columns ?? [], sections: reference.sections ?? [] }) : token.value;
    })
    .join('');
}

function write(table: string, sections: readonly string[], columns: readonly string[]): string {
  const columnText = columns.map((column) => `[${escapeColumn(column)}]`).join(':');
  const parts = [...sections.map((section) => `[${SECTIONS[section] ?? section}]`), ...(columnText ? [columnText] : [])];
  if (parts.length === 0) return table;
  if (parts.length === 1) return sections.length > 0 ? `${table}${parts[0]}` : columns.length === 1 ? `${table}${columnText}` : `${table}[${columnText}]`;
  return `${table}[${parts.join(',')}]`;
}

/** Excel's text to what Univer parses: it knows no `[@Column]`, needs the table's name everywhere, and takes names by exact case. */
export function toEngine(formula: string, place: FormulaPlace): string {
  return rewriteReferences(formula, ({ table, columns, sections }) => {
    const owner = table ? place.tables.find((known) => same(known.name, table)) : place.table;
    return write(owner?.name ?? table, sections, columns.map((column) => canonical(owner?.columns ?? [], column)));
  });
}

/** The way back: `Register[[#This Row],[Owner]]` reads `[@Owner]` inside the table and `Register[@Owner]` elsewhere, as in Excel. */
export function fromEngine(formula: string, place: FormulaPlace): string {
  return rewriteReferences(formula, ({ table, columns, sections }) => {
    const inside = place.table !== undefined && same(place.table.name, table) && sections.includes(THIS_ROW);
    if (sections.length !== 1 || sections[0] !== THIS_ROW) return excelReference(table, sections, columns);
    const owner = inside ? '' : table;
    if (columns.length === 0) return `${owner}[@]`;
    const bare = columns.length === 1 && /^[\p{L}\p{N}_.]+$/u.test(columns[0]!);
    return bare ? `${owner}[@${columns[0]}]` : `${owner}[@${columns.map((column) => `[${escapeColumn(column)}]`).join(':')}]`;
  });
}

/** Excel doubles the brackets of a lone column whose name holds anything but letters, digits and single spaces. */
function excelReference(table: string, sections: readonly string[], columns: readonly string[]): string {
  return write(table, sections, columns);
}

/** The formula with one table's column under its new name, wherever it is referred to. */
export function renameColumn(formula: string, place: FormulaPlace, table: string, from: string, to: string): string {
  return rewriteReferences(formula, (reference) => {
    const owner = reference.table || place.table?.name || '';
    const columns = same(owner, table) ? reference.columns.map((column) => (same(column, from) ? to : column)) : reference.columns;
    return write(reference.table, reference.sections, columns);
  });
}

/** The formula with one table under its new name. */
export function renameTable(formula: string, from: string, to: string): string {
  if (!formula.toLowerCase().includes(from.toLowerCase())) return formula;
  const bareRenamed = tokenize(formula).map((token: Token) => (token.type === 'range_named' && same(token.value, from) ? to : token.value)).join('');
  return rewriteReferences(bareRenamed, ({ table, columns, sections }) => write(same(table, from) ? to : table, sections, columns));
}
