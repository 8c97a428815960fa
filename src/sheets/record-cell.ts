import { bodyAddress } from './cell-address';
import { headerPositions } from './decode-table';
import { findTableSpec } from './sheet-catalog';
import type { TableContent } from './workbook-facts';

/** A field of a record, wherever its row is. */
export interface RecordField {
  readonly table: string;
  readonly id: string;
  /** Null for the record as a whole. */
  readonly field: string | null;
}

/** One cell; its address without the sheet, such as `B7`. */
interface Cell {
  readonly sheet: string;
  readonly address: string;
}

/**
 * Where a row of a table is on its sheet: the cell of a field; of its id, or else of its first column, when no field is named or its
 * column is gone.
 * @param row position in the table's body, counted from 0
 * @returns null when the workbook has no such table
 */
export function rowCell(tables: ReadonlyMap<string, TableContent>, table: string, row: number, field?: string | null): Cell | null {
  const content = tables.get(table);
  if (!content) return null;
  const column = positionOf(content, field ?? 'id') ?? positionOf(content, 'id') ?? 0;
  return { sheet: content.sheet, address: bodyAddress(content, row, column) };
}

/** Where a field of a record is; its id's cell when the column is gone, null when the record is. */
export function recordCell(tables: ReadonlyMap<string, TableContent>, { table, id, field }: RecordField): Cell | null {
  const content = tables.get(table);
  const ids = content && positionOf(content, 'id');
  if (ids === undefined) return null;
  const row = content!.values.findIndex((cells) => String(cells[ids] ?? '').trim() === id);
  return row < 0 ? null : rowCell(tables, table, row, field);
}

/** The column of a field, counted from 0 in the user's order. */
function positionOf(content: TableContent, field: string): number | undefined {
  const header = findTableSpec(content.name)?.columns.find(({ key }) => key === field)?.header;
  return header === undefined ? undefined : headerPositions(content.headers).get(header.toLowerCase());
}
