import type { Change } from './change-set';
import type { NewRecord } from './plan-append';
import { planAppend } from './plan-append';
import { typedText } from './typed-text';
import type { Problem, TableContent } from './workbook-facts';

/** A record without what the workbook gives it: its row and its id. */
export type Entry<Row> = Omit<Row, 'row' | 'id'>;

/** Records as rows below the last one of their table; a table that is missing is a problem. Null is a blank cell. */
export function recordRows(
  table: string, entries: readonly object[], tables: ReadonlyMap<string, TableContent>, problems: Problem[],
): readonly Change[] {
  if (entries.length === 0) return [];
  const content = tables.get(table);
  if (content === undefined) {
    problems.push({ code: 'missing-table', severity: 'error', details: { table } });
    return [];
  }
  return planAppend(content, entries.map(cellsOf)).changes;
}

function cellsOf(entry: object): NewRecord {
  return Object.fromEntries(Object.entries(entry).map(([field, value]: [string, unknown]) => {
    if (value === null || value === undefined) return [field, ''];
    return [field, typeof value === 'number' || typeof value === 'boolean' ? value : typedText(String(value))];
  }));
}
