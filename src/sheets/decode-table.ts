import type { Settings } from '../domain/realization/settings';
import type { Steps } from '../domain/steps';
import { recordsAStep } from '../domain/steps';
import { bodyAddress, headerAddress } from './cell-address';
import type { CellInput } from './change-set';
import type { CellDecoder, Field } from './decode-cell';
import { cellDecoder } from './decode-cell';
import { nearestWord } from './nearest-word';
import { isPeriodHeader, periodHeaders } from './period-columns';
import type { ColumnSpec, TableSpec } from './schema';
import type { Problem, TableContent } from './workbook-facts';

export type DecodedRecord = { readonly row: number } & Readonly<Record<string, Field | readonly (number | null)[]>>;

interface BoundColumn {
  readonly spec: ColumnSpec;
  /** Position within the table; -1 when the table has no such column. */
  readonly index: number;
  readonly decode: CellDecoder;
  /** Reports what is wrong with its cell in the row that is read. */
  readonly report: Report;
}

type CellTrouble = Pick<Problem, 'code' | 'severity' | 'details' | 'fix'>;
type Report = (trouble: CellTrouble) => void;
type ReporterOf = (index: number, header: string) => Report;

/** The words of every list as the workbook has them: the standard ones and the user's. */
export type WordLists = (list: string) => readonly string[];

/**
 * The records of a table, whatever the order of its columns and rows. Blank rows are left out; each problem names its cell.
 * Status columns are not read: they are results.
 */
export function* decodeTable(
  spec: TableSpec, content: TableContent, settings: Settings, words: WordLists, problems: Problem[],
): Steps<DecodedRecord[]> {
  const positions = headerPositions(content.headers);
  let row = 0;
  // Made once a column: a table may have a million cells, and hardly one is reported.
  const reporterOf = (index: number, header: string): Report => (trouble) => {
    problems.push(cellProblem(trouble, spec, content, row, index, header));
  };
  const columns = spec.columns
    .filter((column) => column.owner === 'user' && column.kind.is !== 'formula')
    .map((column): BoundColumn => bind(column, positions, words, reporterOf));
  reportMissing(spec, content, positions, problems);
  const periods = spec.periodsAfter ? bindPeriods(content, positions, settings, problems, reporterOf) : null;
  const idColumn = columns.find((column) => column.spec.kind.is === 'id');
  const rowOfId = new Map<string, number>();
  const records: DecodedRecord[] = [];

  for (row = 0; row < content.values.length; row += 1) {
    const cells = content.values[row]!;
    if (row % recordsAStep === recordsAStep - 1) yield;
    if (isBlankRow(cells, columns, periods)) continue;
    const record: { row: number } & Record<string, Field | readonly (number | null)[]> = { row };
    for (const column of columns) record[column.spec.key] = decodeCell(column, cells);
    if (periods) {
      record['values'] = periods.map(({ index, decode, report }) => (index < 0 ? null : (decode(cells[index]!, report) as number | null)));
    }
    if (idColumn) checkId(String(record[idColumn.spec.key] ?? ''), idColumn, row, rowOfId, spec, content);
    records.push(record);
  }
  return records;
}

/** Where each header is, whatever its letter case; the first of equal ones. */
export function headerPositions(headers: readonly string[]): ReadonlyMap<string, number> {
  const positions = new Map<string, number>();
  headers.forEach((header, index) => {
    const name = header.trim().toLowerCase();
    if (!positions.has(name)) positions.set(name, index);
  });
  return positions;
}

/** Whether a row holds nothing of the user's. */
export function isBlank(cell: CellInput | undefined): boolean {
  return cell === undefined || cell === '' || (typeof cell === 'string' && cell.trim() === '');
}

function bind(column: ColumnSpec, positions: ReadonlyMap<string, number>, words: WordLists, reporterOf: ReporterOf): BoundColumn {
  const { kind, header } = column;
  const index = positions.get(header.toLowerCase()) ?? -1;
  return { spec: column, index, decode: cellDecoder(kind, kind.is === 'list' ? words(kind.list) : []), report: reporterOf(index, header) };
}

function bindPeriods(
  content: TableContent, positions: ReadonlyMap<string, number>, settings: Settings, problems: Problem[], reporterOf: ReporterOf,
) {
  const headers = periodHeaders(settings);
  const decode = cellDecoder({ is: 'number', format: 'money' });
  const missing = headers.filter((header) => !positions.has(header.toLowerCase()));
  const expected = new Set(headers);
  const surplus = content.headers.filter((header) => isPeriodHeader(header) && !expected.has(header.trim()));
  if (missing.length > 0) {
    const details = { table: content.name, count: missing.length, first: missing[0]!, last: missing[missing.length - 1]! };
    problems.push({ code: 'missing-periods', severity: 'warning', sheet: content.sheet, address: headerAddress(content, 0), details });
  }
  if (surplus.length > 0) {
    const details = { table: content.name, count: surplus.length, first: surplus[0]!, last: surplus[surplus.length - 1]! };
    problems.push({
      code: 'surplus-periods',
      severity: 'warning',
      sheet: content.sheet,
      address: headerAddress(content, content.headers.indexOf(surplus[0]!)),
      details,
    });
  }
  return headers.map((header) => {
    const index = positions.get(header.toLowerCase()) ?? -1;
    return { index, decode, report: reporterOf(index, header) };
  });
}

/** Columns that are gone, each with the header it may have been renamed to. */
function reportMissing(spec: TableSpec, content: TableContent, positions: ReadonlyMap<string, number>, problems: Problem[]): void {
  const known = new Set(spec.columns.map((column) => column.header.toLowerCase()));
  const strangers = content.headers.filter((header) => !known.has(header.trim().toLowerCase()) && !isPeriodHeader(header));
  for (const column of spec.columns) {
    if (positions.has(column.header.toLowerCase())) continue;
    const renamed = nearestWord(column.header, strangers);
    problems.push({
      code: renamed === null ? 'missing-column' : 'renamed-column',
      severity: column.required ? 'error' : 'warning',
      sheet: content.sheet,
      address: headerAddress(content, renamed === null ? 0 : content.headers.indexOf(renamed)),
      details: { table: content.name, column: column.header, ...(renamed !== null && { found: renamed }) },
    });
  }
}

function isBlankRow(
  cells: readonly CellInput[], columns: readonly BoundColumn[], periods: readonly { readonly index: number }[] | null,
): boolean {
  return columns.every(({ index }) => isBlank(cells[index])) && (periods ?? []).every(({ index }) => isBlank(cells[index]));
}

function decodeCell({ spec, index, decode, report }: BoundColumn, cells: readonly CellInput[]): Field {
  const cell = index < 0 ? '' : cells[index]!;
  const value = decode(cell, report);
  if (spec.required && index >= 0 && isBlank(cell) && spec.kind.is !== 'id') report({ code: 'missing-value', severity: 'warning' });
  return value;
}

function checkId(
  id: string, { index, report }: BoundColumn, row: number, rowOfId: Map<string, number>, spec: TableSpec, content: TableContent,
): void {
  if (index < 0) return;
  if (id === '') return report({ code: 'missing-id', severity: 'error', details: { record: spec.record } });
  const first = rowOfId.get(id);
  if (first === undefined) rowOfId.set(id, row);
  else report({ code: 'duplicate-id', severity: 'error', details: { id, first: bodyAddress(content, first, index) } });
}

function cellProblem(trouble: CellTrouble, spec: TableSpec, content: TableContent, row: number, column: number, header: string): Problem {
  return {
    code: trouble.code,
    severity: trouble.severity,
    sheet: content.sheet,
    address: bodyAddress(content, row, Math.max(column, 0)),
    details: { table: spec.name, column: header, row: row + 1, ...trouble.details },
    ...(trouble.fix !== undefined && { fix: trouble.fix }),
  };
}
