/** What a formula refers to, as its text says it; the gateway finds the cells. */
export type Reference =
  /** `sheet` null: the sheet the formula is on. */
  | { readonly to: 'cells'; readonly sheet: string | null; readonly address: string }
  | { readonly to: 'name'; readonly name: string }
  /** `table` null: the table the formula stands in. `columns` null: all of them. */
  | {
      readonly to: 'table';
      readonly table: string | null;
      readonly columns: readonly [first: string, last: string] | null;
      readonly thisRow: boolean;
    };

const cell = '\\$?[A-Z]{1,3}\\$?[0-9]{1,7}';
const column = '\\$?[A-Z]{1,3}';
const sheet = "(?:'((?:[^']|'')+)'|([\\p{L}_][\\p{L}\\p{N}_.]*))!";
const cells = new RegExp(`^(?:${sheet})?(${cell}(?::${cell})?|${column}:${column})$`, 'iu');
const name = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;
const structured = /^([\p{L}_\\][\p{L}\p{N}_.\\]*)?\[(.+)\]$/u;
/** One column, or the first and the last of several, each in brackets: `[Plan]`, `[Jan]:[Dec]`. An apostrophe escapes what follows. */
const bracketed = /^\[((?:[^[\]#@']|'.)+)\](?::\[((?:[^[\]#@']|'.)+)\])?$/;
const bare = /^(?:[^[\]#@',:]|'.)+$/;

/** The reference a piece of a formula is; null for everything else, also for references to another workbook and for spilled ranges. */
export function parseReference(text: string): Reference | null {
  const found = cells.exec(text);
  if (found) {
    const [, quoted, plain, address] = found;
    return { to: 'cells', sheet: quoted?.replaceAll("''", "'") ?? plain ?? null, address: address!.replaceAll('$', '').toUpperCase() };
  }
  if (name.test(text)) return { to: 'name', name: text };
  const [, table, inner] = structured.exec(text) ?? [];
  return inner === undefined ? null : parseStructured(table ?? null, inner.trim());
}

function parseStructured(table: string | null, inner: string): Reference | null {
  if (/^#data$/i.test(inner)) return { to: 'table', table, columns: null, thisRow: false };
  if (/^(?:@|#this row)$/i.test(inner)) return { to: 'table', table, columns: null, thisRow: true };
  const [, columnsOfRow] = /^(?:@|\[#this row\]\s*,\s*)(.+)$/i.exec(inner) ?? [];
  const columns = parseColumns(columnsOfRow ?? inner);
  return columns === null ? null : { to: 'table', table, columns, thisRow: columnsOfRow !== undefined };
}

function parseColumns(text: string): readonly [string, string] | null {
  const [, first, last] = bracketed.exec(text) ?? [];
  if (first !== undefined) return [unescaped(first), unescaped(last ?? first)];
  return bare.test(text) ? [unescaped(text), unescaped(text)] : null;
}

const unescaped = (column: string): string => column.replace(/'(.)/g, '$1');
