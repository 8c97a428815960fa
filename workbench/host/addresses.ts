/** A1 addresses, as Excel reads and writes them. */
import { columnLetters, columnNumber } from '../engine/addresses';
import type { Area } from '../engine/engine';
import { HostError } from './host-error';

/** Excel 2007 and later. */
export const sheetSize = { rows: 1_048_576, columns: 16_384 } as const;

/** `A1`, `A1:B2`, whole columns `A:B`, whole rows `1:2`; without the sheet. */
export function localAddress({ row, column, rows, columns }: Omit<Area, 'sheet'>): string {
  if (columns === sheetSize.columns) {
    return `${row + 1}:${row + rows}`;
  }
  if (rows === sheetSize.rows) {
    return `${columnLetters(column)}:${columnLetters(column + columns - 1)}`;
  }
  const first = `${columnLetters(column)}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${columnLetters(column + columns - 1)}${row + rows}`;
}

/** `$A$1:$B$2`, as names and validation lists write it. */
export function absoluteAddress(area: Omit<Area, 'sheet'>): string {
  return localAddress(area).replace(/([A-Z]+)|(\d+)/g, '$$$&');
}

/** A sheet's name in front of an address, in quotes where it needs them. */
export function quotedSheet(name: string): string {
  return /^[A-Za-z_\u0080-\uffff][\w.\u0080-\uffff]*$/.test(name) && !isCellAddress(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

export function isCellAddress(text: string): boolean {
  const cell = /^([A-Za-z]{1,3})([1-9]\d{0,6})$/.exec(text);
  return cell !== null && columnNumber(cell[1]!) < sheetSize.columns && Number(cell[2]) <= sheetSize.rows;
}

export interface ParsedAddress {
  /** The sheet's name, when the address has one. */
  readonly sheet?: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Reads one area; undefined when the text is no address. */
export function parseAddress(text: string): ParsedAddress | undefined {
  const parts = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?(.+)$/.exec(text.trim());
  const [, quoted, plain, rest = ''] = parts ?? [];
  const sheet = quoted === undefined ? plain : quoted.replaceAll("''", "'");
  const [start = '', end = start, ...more] = rest.replaceAll('$', '').split(':');
  const area = more.length > 0 ? undefined : areaBetween(start.trim(), end.trim(), rest.includes(':'));
  return area && { ...(sheet !== undefined && { sheet }), ...area };
}

function areaBetween(start: string, end: string, isSpan: boolean): Omit<ParsedAddress, 'sheet'> | undefined {
  const [first, last] = [corner(start), corner(end)];
  const wholeRow = first && last && first.column === undefined && last.column === undefined;
  const wholeColumn = first && last && first.row === undefined && last.row === undefined;
  const mixed = (first?.row === undefined) !== (last?.row === undefined) || (first?.column === undefined) !== (last?.column === undefined);
  if (!first || !last || mixed || ((wholeRow || wholeColumn) && !isSpan)) {
    return undefined;
  }
  const [top, bottom] = wholeColumn ? [0, sheetSize.rows - 1] : [Math.min(first.row!, last.row!), Math.max(first.row!, last.row!)];
  const [left, right] = wholeRow
    ? [0, sheetSize.columns - 1]
    : [Math.min(first.column!, last.column!), Math.max(first.column!, last.column!)];
  return bottom < sheetSize.rows && right < sheetSize.columns && top >= 0
    ? { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 }
    : undefined;
}

function corner(text: string): { readonly row?: number; readonly column?: number } | undefined {
  const parts = /^([A-Za-z]{1,3})?(\d{1,7})?$/.exec(text);
  if (!parts || text === '') {
    return undefined;
  }
  return { ...(parts[1] && { column: columnNumber(parts[1]) }), ...(parts[2] && { row: Number(parts[2]) - 1 }) };
}

export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return a.sheet === b.sheet && rows > 0 && columns > 0 ? { sheet: a.sheet, row, column, rows, columns } : null;
}

export function sameArea(a: Area, b: Area): boolean {
  return a.sheet === b.sheet && a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

export function contains(outer: Area, inner: Area): boolean {
  const shared = intersection(outer, inner);
  return shared !== null && shared.rows === inner.rows && shared.columns === inner.columns;
}

/** An area that lies on the sheet, or `InvalidArgument`. */
export function onSheet(area: Area): Area {
  const fits = area.row >= 0 && area.column >= 0 && area.rows > 0 && area.columns > 0
    && area.row + area.rows <= sheetSize.rows && area.column + area.columns <= sheetSize.columns;
  if (!fits) {
    throw new HostError('InvalidArgument', 'The range would leave the sheet.');
  }
  return area;
}
