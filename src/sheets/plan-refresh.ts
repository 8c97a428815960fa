import type { Assessment } from '../domain/realization/assessment';
import { bodyAddress } from './cell-address';
import type { CellInput, Change, ChangeSet, Expectation } from './change-set';
import { headerPositions, isBlank } from './decode-table';
import { idPlace } from './id-place';
import { sameCell } from './same-cell';
import type { ColumnSpec, TableSpec } from './schema';
import { findTableSpec, tableSpec } from './sheet-catalog';
import type { StatusRow } from './status-cells';
import { statusCellValue, statusRowsByTable } from './status-cells';
import { isFormula } from './text-entry';
import type { Problem, TableContent } from './workbook-facts';
import type { WrittenCells } from './written-cells';
import { cellHash, decodeHashes, isRemembered, remember, writtenCellsOf } from './written-cells';

/** The setting in which Refresh remembers what it wrote. */
export const writtenCellsKey = 'benefit.refreshed';

export interface RefreshPlan {
  readonly changeSet: ChangeSet;
  /** What users typed into status columns and is replaced. */
  readonly problems: readonly Problem[];
  /** How many records get another value somewhere, by table. */
  readonly updated: ReadonlyMap<string, number>;
}

/**
 * Writes the figures of an assessment into the status columns, and nothing else: for each column the rows from the first to the last
 * one that changes. Planning again with the same assessment plans nothing.
 * @param tables as they were read when the program was decoded
 * @param settings of the workbook, as surveyed
 */
export function planRefresh(
  assessment: Assessment, tables: ReadonlyMap<string, TableContent>, settings: Readonly<Record<string, unknown>>,
): RefreshPlan {
  const changes: Change[] = [];
  const expects: Expectation[] = [];
  const problems: Problem[] = [];
  const updated = new Map<string, number>();
  const stored = settings[writtenCellsKey];
  const memory: Record<string, WrittenCells> = typeof stored === 'object' && stored !== null
    ? { ...(stored as Record<string, WrittenCells>) }
    : {};
  let isMemoryNew = false;

  for (const [name, rows] of statusRowsByTable(assessment)) {
    const content = tables.get(name);
    if (!content) continue;
    const last = writtenCellsOf(stored, name);
    const result = planTable(tableSpec(name), content, rows, last);
    changes.push(...result.changes);
    expects.push(...expectedIds(content, result.changes));
    problems.push(...result.problems);
    if (result.updatedRows > 0) updated.set(name, result.updatedRows);
    const next = remember(result.hashes, last);
    if (next !== last) {
      memory[name] = next;
      isMemoryNew = true;
    }
  }
  if (isMemoryNew) changes.push({ do: 'set-setting', key: writtenCellsKey, before: stored ?? null, after: memory });
  return { changeSet: { command: 'refresh-status', changes, ...(expects.length > 0 && { expects }) }, problems, updated };
}

type WriteColumn = Extract<Change, { do: 'write-cells' }> & { readonly target: { readonly row: number; readonly rows: number } };

/** The ids of the rows that are written: status columns are blank at first, so nothing else would show that the table was sorted. */
function expectedIds(content: TableContent, changes: readonly WriteColumn[]): readonly Expectation[] {
  const { name, headers, values } = content;
  const column = idPlace(content);
  if (changes.length === 0 || column < 0) return [];
  const row = Math.min(...changes.map(({ target }) => target.row));
  const end = Math.max(...changes.map(({ target }) => target.row + target.rows));
  return [{ table: name, column: headers[column]!, row, values: values.slice(row, end).map((cells) => cells[column]!) }];
}

/**
 * The formulas a refresh has replaced in status columns, taken from the cells as they were found when it was written: reading values alone
 * does not show them.
 * @param told what the plan has named already
 */
export function replacedFormulas(
  { changes }: ChangeSet, tables: ReadonlyMap<string, TableContent>, told: readonly Problem[],
): readonly Problem[] {
  const places = new Set(told.map(({ sheet, address }) => `${sheet}!${address}`));
  const isNew = ({ sheet, address }: Problem): boolean => !places.has(`${sheet}!${address}`);
  return changes.flatMap((change): readonly Problem[] => {
    if (change.do !== 'write-cells' || !('table' in change.target)) return [];
    const { target: { table, column, row }, before, after } = change;
    const content = tables.get(table);
    const spec = findTableSpec(table)?.columns.find(({ header }) => header.toLowerCase() === column.trim().toLowerCase());
    if (!content || spec?.owner !== 'refresh') return [];
    const index = content.headers.indexOf(column);
    return before.flatMap(([entry], offset) => (isFormula(entry!) && entry !== after[offset]![0]
      ? [replaced(tableSpec(table), content, spec, row + offset, index, entry, after[offset]![0]!)] : []));
  }).filter(isNew);
}

interface TablePlan {
  readonly changes: readonly WriteColumn[];
  readonly problems: readonly Problem[];
  readonly updatedRows: number;
  readonly hashes: ReadonlySet<number>;
}

function planTable(spec: TableSpec, content: TableContent, rows: readonly StatusRow[], last: WrittenCells): TablePlan {
  const positions = headerPositions(content.headers);
  const statusRows: (StatusRow | undefined)[] = new Array<StatusRow | undefined>(content.values.length).fill(undefined);
  for (const row of rows) statusRows[row.row] = row;
  const ours = new Set([...decodeHashes(last.now), ...decodeHashes(last.before)]);
  const canTell = isRemembered(last);
  const hashes = new Set<number>();
  const changes: WriteColumn[] = [];
  const problems: Problem[] = [];
  const updatedRows = new Set<number>();

  for (const column of spec.columns) {
    const index = positions.get(column.header.toLowerCase());
    if (column.owner !== 'refresh' || index === undefined) continue;
    let first = -1;
    let end = -1;
    const after = statusRows.map((statusRow, row): CellInput => {
      const value = statusRow ? statusCellValue(spec, column, statusRow) : '';
      const found = content.values[row]![index]!;
      if (statusRow && value !== '') hashes.add(cellHash(statusRow.id, column.key, value));
      if (sameCell(found, value)) return found;
      if (first < 0) first = row;
      end = row;
      updatedRows.add(row);
      if (canTell && statusRow && !isBlank(found) && !ours.has(cellHash(statusRow.id, column.key, found))) {
        problems.push(replaced(spec, content, column, row, index, found, value));
      }
      return value;
    });
    if (first < 0) continue;
    const before = content.values.slice(first, end + 1).map((cells) => [cells[index]!]);
    const target = { table: content.name, column: content.headers[index]!, row: first, rows: end + 1 - first };
    changes.push({ do: 'write-cells', target, before, after: after.slice(first, end + 1).map((value) => [value]), overFormulas: true });
  }
  return { changes, problems, updatedRows: updatedRows.size, hashes };
}

function replaced(
  spec: TableSpec, content: TableContent, column: ColumnSpec, row: number, index: number, found: CellInput, value: CellInput,
): Problem {
  return {
    code: 'typed-over',
    severity: 'warning',
    sheet: content.sheet,
    address: bodyAddress(content, row, index),
    details: { table: spec.name, column: column.header, text: String(found), replacement: String(value) },
  };
}
