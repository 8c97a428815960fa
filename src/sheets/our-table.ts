import type { TableSpec } from './schema';
import type { SheetFact, TableFact } from './workbook-facts';

/** Whether a table of one of our names is ours: it stands on a sheet we made, or has at least half of our headers. */
export function isOurTable(
  spec: TableSpec, fact: Pick<TableFact, 'name' | 'sheet' | 'headers'>, sheets: readonly Pick<SheetFact, 'name' | 'key'>[],
): boolean {
  if (sheets.some((sheet) => sheet.name === fact.sheet && sheet.key !== null)) return true;
  const headers = new Set(fact.headers.map((header) => header.trim().toLowerCase()));
  const known = spec.columns.filter((column) => headers.has(column.header.toLowerCase())).length;
  return known * 2 >= spec.columns.length;
}
