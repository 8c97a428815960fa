import { idPlace } from './id-place';
import type { TableContent } from './workbook-facts';

const ids = /[a-z]+-\d+/g;

/**
 * Every id that a cell of ours speaks of, in lower case: references, links, history, baselines, and notes, too. A record's own id
 * is not counted. All tables are searched on first use, which most workbooks never need.
 */
export function mentionedIds(tables: ReadonlyMap<string, TableContent>): (id: string) => boolean {
  let found: Set<string> | null = null;
  return (id) => (found ??= collect(tables)).has(id.trim().toLowerCase());
}

function collect(tables: ReadonlyMap<string, TableContent>): Set<string> {
  const found = new Set<string>();
  for (const table of tables.values()) {
    const own = idPlace(table);
    const others = [...table.headers.keys()].filter((column) => column !== own);
    for (const cells of table.values) {
      for (const column of others) {
        const cell = cells[column];
        if (typeof cell === 'string') for (const [id] of cell.toLowerCase().matchAll(ids)) found.add(id);
      }
    }
  }
  return found;
}
