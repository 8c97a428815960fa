import { cellFormats } from './cell-formats';
import type { CellInput, Change } from './change-set';
import { headerPositions } from './decode-table';
import { tableSpec } from './sheet-catalog';
import type { TableContent } from './workbook-facts';

/** A new record by field; fields left out stay blank. */
export type NewRecord = Readonly<Record<string, CellInput>>;

export interface AppendPlan {
  readonly changes: readonly Change[];
  /** The ids the new records get, in order; none for tables without ids. */
  readonly ids: readonly string[];
}

/** Adds records below the last one of a table, each with the next free id. */
export function planAppend(content: TableContent, records: readonly NewRecord[]): AppendPlan {
  const spec = tableSpec(content.name);
  const positions = headerPositions(content.headers);
  const idColumn = spec.columns.find((column) => column.kind.is === 'id');
  const ids = idColumn ? nextIds(content, positions.get(idColumn.header.toLowerCase()) ?? -1, idColumn.kind as IdKind, records.length) : [];
  const used = spec.columns.filter((column) =>
    positions.has(column.header.toLowerCase()) && (column === idColumn || records.some((record) => record[column.key] !== undefined)));
  if (records.length === 0 || used.length === 0) return { changes: [], ids: [] };
  const rows = records.map((record, index) => used.map((column) => (column === idColumn ? ids[index]! : (record[column.key] ?? ''))));
  // The table's own spelling of its headers: the user may have changed their letter case.
  const columns = used.map((column) => content.headers[positions.get(column.header.toLowerCase())!]!);
  const formats = cellFormats(spec, columns, rows);
  const unique = idColumn && used.includes(idColumn) ? columns[used.indexOf(idColumn)] : undefined;
  const append: Change = {
    do: 'append-rows', table: content.name, columns, rows, ...(Object.keys(formats).length > 0 && { formats }),
    ...(unique !== undefined && { unique }),
  };
  return { changes: [append], ids };
}

export interface IdKind {
  readonly prefix: string;
  readonly digits: number;
}

/** The ids after the highest one in use, so that the id of a deleted record is not given again while higher ones stand. */
export function nextIds(content: TableContent, column: number, { prefix, digits }: IdKind, count: number): readonly string[] {
  const pattern = new RegExp(`^${prefix}-(\\d+)$`, 'i');
  const highest = content.values.reduce((max, cells) => {
    const match = pattern.exec(String(cells[column] ?? '').trim());
    return match ? Math.max(max, Number(match[1])) : max;
  }, 0);
  return Array.from({ length: count }, (_, index) => `${prefix}-${String(highest + 1 + index).padStart(digits, '0')}`);
}
