import { bodyAddress } from './cell-address';
import { headerPositions } from './decode-table';
import { tableSpec } from './sheet-catalog';
import type { TableContent } from './workbook-facts';

/** A field of a record, wherever its row is. */
export interface RecordField {
  readonly table: string;
  readonly id: string;
  /** Null for the record as a whole. */
  readonly field: string | null;
}

/** Where a field of a record is; its id's cell when the column is gone, null when the record is. */
export function recordCell(
  tables: ReadonlyMap<string, TableContent>, { table, id, field }: RecordField,
): { readonly sheet: string; readonly address: string } | null {
  const content = tables.get(table);
  if (!content) return null;
  const { columns } = tableSpec(table);
  const positions = headerPositions(content.headers);
  const positionOf = (key: string | null): number | undefined => {
    const header = columns.find((column) => column.key === key)?.header;
    return header === undefined ? undefined : positions.get(header.toLowerCase());
  };
  const ids = positionOf('id');
  const row = ids === undefined ? -1 : content.values.findIndex((cells) => String(cells[ids] ?? '').trim() === id);
  return row < 0 ? null : { sheet: content.sheet, address: bodyAddress(content, row, positionOf(field) ?? ids!) };
}
