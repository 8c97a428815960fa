import type { Assessment } from '../domain/realization/assessment';
import { tableNames } from '../domain/realization/tables';
import type { Program, Reading } from '../domain/realization/program';
import { counts } from '../domain/realization/reading-checks';
import { byId } from '../domain/realization/record-index';
import type { ChangePlan } from './change-plan';
import { headerPositions } from './decode-table';
import { plainText } from './plain-text';
import type { NewRecord } from './plan-append';
import { planAppend } from './plan-append';
import { tableSpec } from './sheet-catalog';
import type { Problem, TableContent } from './workbook-facts';

/** An actual to be recorded. */
export interface NewReading {
  readonly measure: string;
  /** Serial date of the first day of its period. */
  readonly periodStart: number;
  readonly value: number;
  readonly evidence: string;
  readonly comment: string;
  readonly reason: string;
  /** The reading it corrects; '' when the period has none. */
  readonly replaces: string;
}

export interface RecordReadingsPlan extends ChangePlan {
  /** The ids the readings get, in their order. */
  readonly ids: readonly string[];
}

/**
 * Appends readings to BenefitTracking. All are checked first, and one that cannot be recorded keeps all from being written: an unknown
 * measure, no number, no period, a period that meanwhile has a reading, or a column that is missing for what was typed.
 * @param entered by whom ('' when unknown) and on which serial date
 */
export function planRecordReadings(
  readings: readonly NewReading[],
  { program, assessment, tracking }: {
    readonly program: Program;
    readonly assessment: Assessment;
    readonly tracking: TableContent | undefined;
  },
  entered: { readonly by: string; readonly on: number },
): RecordReadingsPlan {
  const records = readings.map((reading): NewRecord => ({
    periodStart: reading.periodStart,
    measure: reading.measure,
    series: 'Actual',
    value: reading.value,
    evidence: plainText(reading.evidence),
    comment: plainText(reading.comment),
    reason: plainText(reading.reason),
    enteredBy: plainText(entered.by),
    enteredOn: entered.on,
    replaces: reading.replaces,
  }));
  const problems: readonly Problem[] = tracking
    ? [...readingProblems(readings, program, assessment), ...columnProblems(records, tracking)]
    : [{ code: 'missing-table', severity: 'error', details: { table: tableNames.readings } }];
  const { changes, ids } = tracking && problems.length === 0 ? planAppend(tracking, records) : { changes: [], ids: [] };
  return { changeSet: { command: 'record-readings', changes }, problems, ids };
}

function readingProblems(readings: readonly NewReading[], program: Program, assessment: Assessment): readonly Problem[] {
  const measures = byId(program.measures);
  const standing = standingReadings(program, assessment);
  const seen = new Set<string>();
  return readings.flatMap(({ measure, periodStart, value, replaces }): Problem[] => {
    const refuse = (code: string, details: Problem['details'] = {}): Problem[] =>
      [{ code, severity: 'error', details: { measure, ...details } }];
    if (!measures.has(measure)) return refuse('reading-of-unknown-measure');
    if (!Number.isFinite(value)) return refuse('reading-without-number');
    if (!Number.isInteger(periodStart) || periodStart < 1) return refuse('reading-without-period');
    const key = placeOf({ measure, periodStart });
    if (seen.has(key)) return refuse('reading-twice');
    seen.add(key);
    const found = standing.get(key);
    return found !== undefined && found.id !== replaces ? refuse('reading-meanwhile', { id: found.id }) : [];
  });
}

/** The actuals that count, by measure and period. */
function standingReadings({ readings }: Program, assessment: Assessment): ReadonlyMap<string, Reading> {
  const counted = readings.filter(
    ({ series, periodStart }, index) => series === 'Actual' && periodStart !== null && counts(assessment.readings[index]!.check),
  );
  return new Map(counted.map((reading) => [placeOf({ measure: reading.measure, periodStart: reading.periodStart! }), reading]));
}

const placeOf = ({ measure, periodStart }: Pick<NewReading, 'measure' | 'periodStart'>): string => `${measure}\n${Math.floor(periodStart)}`;

/** What was typed must have a column to go to. Who entered it and when is written where there is a column for it. */
const needed = ['periodStart', 'measure', 'series', 'value', 'evidence', 'comment', 'reason', 'replaces'] as const;

function columnProblems(records: readonly NewRecord[], tracking: TableContent): readonly Problem[] {
  const positions = headerPositions(tracking.headers);
  return tableSpec(tracking.name).columns.flatMap(({ key, header }): Problem[] => {
    const isNeeded = needed.some((field) => field === key) && records.some((record) => record[key] !== '');
    if (!isNeeded || positions.has(header.toLowerCase())) return [];
    return [{ code: 'missing-column', severity: 'error', sheet: tracking.sheet, details: { table: tracking.name, column: header } }];
  });
}
