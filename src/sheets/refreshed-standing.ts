import type { ActivityStatus, RiskStatus, StakeholderStatus } from '../domain/realization/assessment';
import type { RecordKind } from '../domain/realization/tables';
import { tableNames } from '../domain/realization/tables';
import type { Standing } from '../domain/realization/standing';
import { progressStatus } from '../domain/realization/standing';
import { statusWordOf } from '../domain/realization/status-text';
import type { CellInput } from './change-set';
import { headerPositions } from './decode-table';
import { tableSpec } from './sheet-catalog';
import type { TableContent } from './workbook-facts';

/**
 * How the program stood when Refresh last wrote its status columns, as they are in the sheets. Its date is the latest of the Updated
 * column; null when there was no refresh.
 */
export function refreshedStanding(tables: ReadonlyMap<string, TableContent>): Standing {
  let date: number | null = null;
  const benefits = statusCells(tables, 'benefits', (cell) => {
    const updated = numberIn(cell('updated'));
    if (updated !== null && (date === null || updated > date)) date = updated;
    return {
      status: progressStatus(String(cell('status'))),
      actualToDate: numberIn(cell('actualToDate')),
      forecast: numberIn(cell('forecast')),
      realizationPercent: numberIn(cell('realizationPercent')),
      nextReview: numberIn(cell('nextReview')),
    };
  });
  const measures = statusCells(tables, 'measures', (cell) => ({
    status: progressStatus(String(cell('status'))),
    nextReading: numberIn(cell('nextReading')),
  }));
  return {
    benefits,
    measures,
    activities: statusCells(tables, 'activities', (cell) => ({ status: statusWordOf(String(cell('status'))) as ActivityStatus | null })),
    risks: statusCells(tables, 'risks', (cell) => ({ status: statusWordOf(String(cell('status'))) as RiskStatus | null })),
    stakeholders: statusCells(
      tables, 'stakeholders', (cell) => ({ status: statusWordOf(String(cell('status'))) as StakeholderStatus | null }),
    ),
    date,
  };
}

function numberIn(cell: CellInput): number | null {
  return typeof cell === 'number' ? cell : null;
}

/** What is read of the cells of each record, by id; the first record of each. */
function statusCells<Fact>(
  tables: ReadonlyMap<string, TableContent>, kind: RecordKind, read: (cell: (field: string) => CellInput) => Fact,
): ReadonlyMap<string, Fact> {
  const facts = new Map<string, Fact>();
  const content = tables.get(tableNames[kind]);
  if (!content) return facts;
  const positions = headerPositions(content.headers);
  const columns = new Map(tableSpec(content.name).columns.map(({ key, header }) => [key, positions.get(header.toLowerCase()) ?? -1]));
  for (const cells of content.values) {
    const id = String(cells[columns.get('id')!] ?? '').trim();
    if (id !== '' && !facts.has(id)) facts.set(id, read((field) => cells[columns.get(field)!] ?? ''));
  }
  return facts;
}
