import type { Assessment } from '../domain/realization/assessment';
import { tableNames } from '../domain/realization/tables';
import type { ChangePlan } from './change-plan';
import type { CellInput, ChangeSet } from './change-set';
import { headerPositions } from './decode-table';
import { isoDate } from './iso-date';
import type { NewRecord } from './plan-append';
import { planAppend } from './plan-append';
import { withoutShares } from './status-cells';
import { statusCell } from './status-words';
import type { TableContent } from './workbook-facts';

/** Appends the state of every benefit to the status history; a snapshot of that name that is there already is left alone. */
export function planSnapshot(assessment: Assessment, history: TableContent | undefined, name: string): ChangePlan {
  const none: ChangeSet = { command: 'snapshot', changes: [] };
  if (!history) {
    return { changeSet: none, problems: [{ code: 'missing-table', severity: 'error', details: { table: tableNames.history } }] };
  }
  const column = headerPositions(history.headers).get('snapshot') ?? -1;
  if (history.values.some((cells) => String(cells[column] ?? '').trim() === name)) {
    return { changeSet: none, problems: [{ code: 'snapshot-exists', severity: 'warning', sheet: history.sheet, details: { name } }] };
  }
  const records = snapshotRecords(assessment, name);
  return { changeSet: { command: 'snapshot', changes: planAppend(history, records).changes }, problems: [] };
}

/** A name for a snapshot of a day that no other one has: `2026-09-15`, then `2026-09-15 (2)`. */
export function snapshotName(history: readonly { readonly snapshot: string }[], day: number): string {
  const taken = new Set(history.map(({ snapshot }) => snapshot));
  const name = isoDate(day);
  let free = name;
  for (let count = 2; taken.has(free); count += 1) free = `${name} (${count})`;
  return free;
}

/** The rows of a snapshot by field: one for each benefit with an id, in table order. */
export function snapshotRecords(assessment: Assessment, name: string): readonly NewRecord[] {
  const blankIfUnknown = (value: number | null): CellInput => value ?? '';
  return assessment.benefits.filter(({ id }) => id !== '').map(withoutShares).map((row) => ({
    snapshot: name,
    date: assessment.today,
    id: row.id,
    planned: blankIfUnknown(row.plannedToDate),
    actual: blankIfUnknown(row.actualToDate),
    variance: blankIfUnknown(row.variance),
    realizationPercent: blankIfUnknown(row.realizationPercent),
    forecast: blankIfUnknown(row.forecast),
    status: row.status === null ? '' : statusCell(row.status),
  }));
}
