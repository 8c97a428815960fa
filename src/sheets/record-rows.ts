import type { Change } from './change-set';
import { headerPositions } from './decode-table';
import { plainText } from './plain-text';
import type { NewRecord } from './plan-append';
import { planAppend } from './plan-append';
import { tableSpec } from './sheet-catalog';
import type { Problem, TableContent } from './workbook-facts';

/** A record without what the workbook gives it: its row and its id. */
export type Entry<Row> = Omit<Row, 'row' | 'id'>;

/**
 * Records as rows below the last one of their table. Null is a blank cell. A table that is missing, or a column for something that is not
 * blank, is a problem: nothing that was typed may get lost.
 */
export function recordRows(
  table: string,
  entries: readonly object[],
  tables: ReadonlyMap<string, TableContent>,
  problems: Problem[],
): readonly Change[] {
  if (entries.length === 0) return [];
  const content = tables.get(table);
  if (content === undefined) {
    problems.push({ code: 'missing-table', severity: 'error', details: { table } });
    return [];
  }
  const records = entries.map(cellsOf);
  problems.push(...missingColumns(records, content));
  return planAppend(content, records).changes;
}

function cellsOf(entry: object): NewRecord {
  return Object.fromEntries(
    Object.entries(entry).map(([field, value]: [string, unknown]) => {
      if (value === null || value === undefined) return [field, ''];
      return [field, typeof value === 'number' || typeof value === 'boolean' ? value : plainText(String(value))];
    }),
  );
}

function missingColumns(records: readonly NewRecord[], { name, sheet, headers }: TableContent): readonly Problem[] {
  const positions = headerPositions(headers);
  return tableSpec(name)
    .columns.filter(({ key, header }) => !positions.has(header.toLowerCase()) && records.some((record) => (record[key] ?? '') !== ''))
    .map(({ header }) => ({ code: 'missing-column', severity: 'error', sheet, details: { table: name, column: header } }));
}
