import { headerPositions } from './decode-table';
import { findTableSpec } from './sheet-catalog';
import type { TableContent } from './workbook-facts';

/** Which column of a table holds the ids of its records; -1 when it has none, or the user has removed it. */
export function idPlace({ name, headers }: Pick<TableContent, 'name' | 'headers'>): number {
  const id = findTableSpec(name)?.columns.find(({ kind }) => kind.is === 'id');
  return (id && headerPositions(headers).get(id.header.toLowerCase())) ?? -1;
}
