import type { Finding } from '../domain/realization/assessment';
import type { CellInput, Change, ChangeSet } from './change-set';
import { headerPositions } from './decode-table';
import { expectRow } from './expect-row';
import type { IdKind } from './plan-append';
import { nextIds } from './plan-append';
import { findTableSpec } from './sheet-catalog';
import type { Problem, TableContent } from './workbook-facts';

/** One cell and what mends it. */
export interface CellFix {
  readonly table: string;
  /** The table's own spelling of the header. */
  readonly column: string;
  /** 0-based within the body. */
  readonly row: number;
  readonly before: CellInput;
  readonly after: CellInput;
  /** The whole row as it was read: the fix is for this record, wherever rows are sorted to meanwhile. */
  readonly record: readonly CellInput[];
  /** It changes an id that another row has, too: only while that row has it, and while nothing refers to it. */
  readonly freesId?: string;
}

export interface FixPlan {
  readonly changeSet: ChangeSet;
  /** The change in words of the sheet: where it is and what it will hold; null when the record is not there any more. */
  readonly fix: CellFix | null;
}

/**
 * What mends the cell a finding is about: the value the finding brings along, or the next free id where a row has none, or has that of a
 * row above it. While anything refers to an id that two rows have, nobody can tell which of them is meant, and there is no fix.
 */
export function fixOfFinding(
  { code, table, row, field, fix, details }: Finding, content: TableContent | undefined, isMentioned: (id: string) => boolean,
): CellFix | null {
  const column = findTableSpec(table)?.columns.find(({ key }) => key === field);
  if (!content || !column || row === null) return null;
  if (fix) return cellFix(content, column.header, row, fix.value ?? '');
  if (column.kind.is !== 'id') return null;
  const mended = cellFix(content, column.header, row, nextId(content, column.header, column.kind));
  if (code === 'missing-id') return mended;
  const id = String(details['id'] ?? '');
  return code === 'duplicate-id' && mended && !isMentioned(id) ? { ...mended, freesId: id } : null;
}

/** The fix of a cell that could not be read. */
export function fixOfProblem({ details, fix }: Problem, tables: ReadonlyMap<string, TableContent>): CellFix | null {
  const content = tables.get(String(details?.['table']));
  const row = details?.['row'];
  if (!content || fix === undefined || typeof row !== 'number') return null;
  return cellFix(content, String(details?.['column']), row - 1, fix);
}

/** Writes the one cell, in the row where its record is now. */
export function planFix(wanted: CellFix, content: TableContent | undefined, isMentioned: (id: string) => boolean): FixPlan {
  const nothing: FixPlan = { changeSet: { command: 'apply-fix', changes: [] }, fix: null };
  const column = content?.headers.indexOf(wanted.column) ?? -1;
  const rows = content?.values.flatMap((cells, row) => (isSameRecord(cells, wanted.record) ? [row] : [])) ?? [];
  // Among equal rows the one in the old place is meant.
  const row = rows.includes(wanted.row) ? wanted.row : rows[0];
  if (!content || column < 0 || row === undefined || !canFreeId(wanted, content, isMentioned)) return nothing;
  const fix = { ...wanted, row, after: stillFree(wanted, content) };
  const target = { table: fix.table, column: fix.column, row, rows: 1 };
  const write: Change = { do: 'write-cells', target, before: [[fix.before]], after: [[fix.after]] };
  return { fix, changeSet: { command: 'apply-fix', changes: [write], expects: expectRow(content, row, fix.column) } };
}

function canFreeId({ column, freesId }: CellFix, content: TableContent, isMentioned: (id: string) => boolean): boolean {
  if (freesId === undefined) return true;
  const position = content.headers.indexOf(column);
  return content.values.filter((cells) => String(cells[position]).trim() === freesId).length > 1 && !isMentioned(freesId);
}

function cellFix(content: TableContent, header: string, row: number, after: CellInput): CellFix | null {
  const column = headerPositions(content.headers).get(header.toLowerCase());
  const record = content.values[row];
  if (column === undefined || record === undefined) return null;
  return { table: content.name, column: content.headers[column]!, row, before: record[column] ?? '', after, record };
}

/** An id given out before may have been used by another fix meanwhile. */
function stillFree({ column: header, after }: CellFix, content: TableContent): CellInput {
  const column = findTableSpec(content.name)?.columns.find((spec) => spec.header.toLowerCase() === header.trim().toLowerCase());
  if (column?.kind.is !== 'id') return after;
  const position = content.headers.indexOf(header);
  return content.values.some((cells) => cells[position] === after) ? nextId(content, header, column.kind) : after;
}

function nextId(content: TableContent, header: string, kind: IdKind): string {
  return nextIds(content, headerPositions(content.headers).get(header.trim().toLowerCase()) ?? -1, kind, 1)[0]!;
}

function isSameRecord(cells: readonly CellInput[], record: readonly CellInput[]): boolean {
  return cells.length === record.length && cells.every((cell, index) => cell === record[index]);
}
