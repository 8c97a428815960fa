import { bodyAddress } from './cell-address';
import { headerPositions } from './decode-table';
import { findTableSpec } from './sheet-catalog';
import type { TableContent } from './workbook-facts';

/**
 * Where a row of a table is on its sheet: the cell of a field, or of its first column when the field is left out or its column is gone.
 * @param row position in the table's body, counted from 0
 * @returns null when the workbook has no such table
 */
export function rowCell(
  tables: ReadonlyMap<string, TableContent>, table: string, row: number, field?: string,
): { readonly sheet: string; readonly address: string } | null {
  const content = tables.get(table);
  if (!content) return null;
  const header = findTableSpec(table)?.columns.find(({ key }) => key === field)?.header.toLowerCase();
  const column = header === undefined ? 0 : (headerPositions(content.headers).get(header) ?? 0);
  return { sheet: content.sheet, address: bodyAddress(content, row, column) };
}
