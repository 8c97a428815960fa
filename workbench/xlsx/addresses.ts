import { columnLetters, columnNumber } from '../engine/addresses';
import type { Area } from '../engine/engine';

/** `B2:C9`, or `B2` for one cell. */
export function addressOf(area: Pick<Area, 'row' | 'column' | 'rows' | 'columns'>): string {
  const first = `${columnLetters(area.column)}${area.row + 1}`;
  return area.rows === 1 && area.columns === 1 ? first : `${first}:${columnLetters(area.column + area.columns - 1)}${area.row + area.rows}`;
}

/** The area of `B2:C9`, `$B$2` and the like on a sheet. */
export function areaOf(address: string, sheet: string): Area {
  const parts = /^\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/i.exec(address.trim());
  if (!parts) throw new TypeError(`"${address}" is not the address of an area.`);
  const [, left, top, right = left, bottom = top] = parts;
  const [column, row] = [columnNumber(left!), Number(top) - 1];
  return { sheet, row, column, rows: Number(bottom) - row, columns: columnNumber(right!) - column + 1 };
}
