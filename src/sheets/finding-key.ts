import type { Finding } from '../domain/realization/assessment';
import type { FindingCode } from '../domain/realization/health/finding-codes';
import type { CellInput } from './change-set';
import { headerPositions, isBlank } from './decode-table';
import { findTableSpec } from './sheet-catalog';
import type { TableContent } from './workbook-facts';

/** Findings about something other than the record they point at, and the detail that names it. */
const subjects: Readonly<Partial<Record<FindingCode, string>>> = {
  'circular-dependency': 'ids',
  'circular-link': 'ids',
  'circular-replacement': 'ids',
  'contributions-above-whole': 'target',
  'weights-not-whole': 'of',
  'claims-above-whole': 'group',
  'sustainment-check-overdue': 'id',
  'baseline-without-approval': 'version',
};

/** The fields that distinguish the records of tables without ids. */
const tellingFields: Readonly<Record<string, readonly string[]>> = {
  BenefitLinks: ['from', 'to', 'link'],
  EngagementLog: ['date', 'stakeholder', 'type'],
  Baselines: ['version', 'table', 'id', 'field'],
};

/** Of a record that should have an id and has none, so many cells are its name. */
const cellsOfName = 3;

/**
 * The key that identifies a finding for as long as it exists: its code and the record and field it is about. It is the same in every
 * language, on every day, and wherever the record has been moved to.
 * @param content of the table the finding is about
 * @returns for example `benefit-without-owner · BenefitRegister · B-001 · owner`
 */
export function findingKey({ code, table, row, field, details }: Finding, content: TableContent | undefined): string {
  const subject = subjects[code];
  const about = subject === undefined
    ? [recordName(table, row === null ? undefined : content?.values[row], content), field ?? '', code === 'unknown-id' ? details['id'] : '']
    : [details[subject]];
  return [code, table, ...about].map((part) => String(part ?? '').trim()).filter((part) => part !== '').join(' · ');
}

function recordName(table: string, cells: readonly CellInput[] | undefined, content: TableContent | undefined): string {
  const spec = findTableSpec(table);
  if (!spec || !content || !cells) return '';
  const positions = headerPositions(content.headers);
  const typed = spec.columns.filter(({ owner }) => owner === 'user');
  const fields = tellingFields[table] ?? typed.filter(({ kind }) => kind.is === 'id').map(({ key }) => key);
  const cellsOf = (columns: typeof typed): CellInput[] =>
    columns.map(({ header }) => cells[positions.get(header.toLowerCase()) ?? -1] ?? '').filter((cell) => !isBlank(cell));
  const telling = cellsOf(typed.filter(({ key }) => fields.includes(key)));
  return (telling.length > 0 ? telling : cellsOf(typed).slice(0, cellsOfName)).join(' ');
}
