import type { TableContent } from './workbook-facts';

/** `A` for column 0, `AA` for column 26. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** `B7` for row 6 and column 1, both counted from 0. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** Where a cell of a table's body is on its sheet; row and column counted from 0 within the table. */
export function bodyAddress(content: TableContent, row: number, column: number): string {
  return cellAddress(content.origin.row + row, content.origin.column + column);
}

/** Where a header is on its sheet. */
export function headerAddress(content: TableContent, column: number): string {
  return cellAddress(content.origin.row - 1, content.origin.column + column);
}
