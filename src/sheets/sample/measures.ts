import type { RampCurve } from '../../domain/realization/ramp';
import { ramp } from '../../domain/realization/ramp';
import type { CellInput } from '../change-set';
import type { NewRecord } from '../plan-append';
import { wiggleOf } from './cash-flow';
import type { SampleCalendar } from './sample-calendar';
import { sampleMonths } from './sample-calendar';

interface SampleMeasure {
  readonly benefit: string;
  readonly measure: string;
  readonly unit: string;
  readonly direction: 'Higher is better' | 'Lower is better' | 'Within range';
  readonly aggregation: string;
  readonly baseline: number;
  readonly target: number;
  /** Months of the program: when it begins to move, and when the target is to be reached. */
  readonly from: number;
  readonly to: number;
  readonly curve: RampCurve;
  readonly everyDays: 30 | 91;
  readonly source: string;
  readonly owner: string;
  readonly weight: number;
  /** How much of the way to the target is really covered, of what the curve expects. */
  readonly covered: number;
  readonly range?: readonly [number, number];
}

const higher = 'Higher is better';
const lower = 'Lower is better';

/** Twenty measures; those of one benefit have weights that add up to one. */
const sampleMeasureList: readonly SampleMeasure[] = [
  {
    benefit: 'B-001', measure: 'Repeat calls within a week', unit: '%', direction: lower, aggregation: 'Latest', baseline: 34,
    target: 18, from: 9, to: 15, curve: 'S-curve', everyDays: 30, source: 'Telephone system', owner: 'Head of contact center',
    weight: 0.6, covered: 0.86,
  },
  {
    benefit: 'B-001', measure: 'Agents on duty', unit: 'people', direction: lower, aggregation: 'Latest', baseline: 60, target: 46,
    from: 10, to: 18, curve: 'Linear', everyDays: 30, source: 'Duty roster', owner: 'Head of contact center', weight: 0.4,
    covered: 0.57,
  },
  {
    benefit: 'B-002', measure: 'Working days to decide a permit', unit: 'days', direction: lower, aggregation: 'Latest', baseline: 45,
    target: 20, from: 12, to: 20, curve: 'Linear', everyDays: 30, source: 'Case system', owner: 'Head of permits', weight: 0.7,
    covered: 0.5,
  },
  {
    benefit: 'B-002', measure: 'Applications complete at first', unit: '%', direction: higher, aggregation: 'Latest', baseline: 48,
    target: 80, from: 12, to: 18, curve: 'Linear', everyDays: 30, source: 'Case system', owner: 'Head of permits', weight: 0.3,
    covered: 0.88,
  },
  {
    benefit: 'B-003', measure: 'Letters posted', unit: 'thousand', direction: lower, aggregation: 'Latest', baseline: 62, target: 24,
    from: 6, to: 9, curve: 'Linear', everyDays: 30, source: 'Mail room', owner: 'Head of procurement', weight: 1, covered: 1.07,
  },
  {
    benefit: 'B-004', measure: 'Fees collected within 30 days', unit: '%', direction: higher, aggregation: 'Latest', baseline: 71,
    target: 92, from: 8, to: 12, curve: 'Front-loaded', everyDays: 30, source: 'Ledger', owner: 'City treasurer', weight: 0.8,
    covered: 0.98,
  },
  {
    benefit: 'B-004', measure: 'Reminders sent', unit: 'a month', direction: lower, aggregation: 'Latest', baseline: 2_900, target: 900,
    from: 8, to: 13, curve: 'Linear', everyDays: 30, source: 'Ledger', owner: 'City treasurer', weight: 0.2, covered: 0.99,
  },
  {
    benefit: 'B-005', measure: 'Systems left to run', unit: 'systems', direction: lower, aggregation: 'Latest', baseline: 7, target: 4,
    from: 20, to: 26, curve: 'Immediate', everyDays: 91, source: 'IT inventory', owner: 'Chief information officer', weight: 1,
    covered: 0,
  },
  {
    benefit: 'B-006', measure: 'Hours spent re-keying', unit: 'hours a month', direction: lower, aggregation: 'Latest', baseline: 1_040,
    target: 240, from: 7, to: 12, curve: 'S-curve', everyDays: 30, source: 'Time recording', owner: 'Head of case work', weight: 0.7,
    covered: 1.01,
  },
  {
    benefit: 'B-006', measure: 'Cases decided per officer', unit: 'a month', direction: higher, aggregation: 'Latest', baseline: 31,
    target: 38, from: 9, to: 15, curve: 'Linear', everyDays: 30, source: 'Case system', owner: 'Head of case work', weight: 0.3,
    covered: 0.97,
  },
  {
    benefit: 'B-007', measure: 'Residents who find it easy', unit: '%', direction: higher, aggregation: 'Latest', baseline: 58,
    target: 80, from: 9, to: 21, curve: 'Linear', everyDays: 91, source: 'Resident survey', owner: 'Director of citizen services',
    weight: 0.5, covered: 0.97,
  },
  {
    benefit: 'B-007', measure: 'Online share of applications', unit: '%', direction: higher, aggregation: 'Latest', baseline: 12,
    target: 65, from: 8, to: 18, curve: 'S-curve', everyDays: 30, source: 'Platform', owner: 'Director of citizen services',
    weight: 0.3, covered: 1.06,
  },
  {
    benefit: 'B-007', measure: 'Forms given up half way', unit: '%', direction: lower, aggregation: 'Latest', baseline: 38, target: 15,
    from: 9, to: 18, curve: 'Linear', everyDays: 30, source: 'Platform', owner: 'Director of citizen services', weight: 0.2,
    covered: 0.9,
  },
  {
    benefit: 'B-008', measure: 'Replies within the deadline', unit: '%', direction: higher, aggregation: 'Latest', baseline: 83,
    target: 99, from: 10, to: 16, curve: 'Linear', everyDays: 30, source: 'Case system', owner: 'Head of legal affairs', weight: 0.7,
    covered: 0.96,
  },
  {
    benefit: 'B-008', measure: 'Formal complaints', unit: 'a quarter', direction: lower, aggregation: 'Latest', baseline: 26, target: 6,
    from: 10, to: 18, curve: 'Linear', everyDays: 91, source: 'Legal affairs', owner: 'Head of legal affairs', weight: 0.3,
    covered: 0.9,
  },
  {
    benefit: 'B-009', measure: 'Staff rating of their tools', unit: 'of 5', direction: higher, aggregation: 'Latest', baseline: 2.9,
    target: 4, from: 14, to: 22, curve: 'Linear', everyDays: 91, source: 'Staff survey', owner: 'Director of people', weight: 1,
    covered: 0.2,
  },
  {
    benefit: 'B-010', measure: 'Counter visits', unit: 'a month', direction: lower, aggregation: 'Latest', baseline: 14_200,
    target: 10_900, from: 9, to: 15, curve: 'Linear', everyDays: 30, source: 'Ticket machines', owner: 'Climate officer', weight: 1,
    covered: 0.22,
  },
  {
    benefit: 'B-012', measure: 'Waiting time of callers', unit: 'minutes', direction: 'Within range', aggregation: 'Average',
    baseline: 4, target: 5, from: 7, to: 15, curve: 'Linear', everyDays: 30, source: 'Telephone system',
    owner: 'Head of contact center', weight: 1, covered: 0.8, range: [3, 6],
  },
  {
    benefit: 'B-013', measure: 'Staff hours at digital points', unit: 'hours a month', direction: 'Within range', aggregation: 'Latest',
    baseline: 0, target: 150, from: 10, to: 12, curve: 'Linear', everyDays: 30, source: 'Library roster', owner: 'Head of libraries',
    weight: 1, covered: 1.1, range: [0, 160],
  },
  {
    benefit: 'B-014', measure: 'Planning decisions with demand data', unit: '%', direction: higher, aggregation: 'Latest', baseline: 0,
    target: 50, from: 20, to: 30, curve: 'Linear', everyDays: 91, source: 'Planning minutes', owner: 'Head of planning', weight: 1,
    covered: 1,
  },
];

const idOf = (index: number): string => `M-${String(index + 1).padStart(3, '0')}`;

export function sampleMeasures({ on }: SampleCalendar): readonly NewRecord[] {
  return sampleMeasureList.map((measure, index) => ({
    id: idOf(index),
    benefit: measure.benefit,
    measure: measure.measure,
    unit: measure.unit,
    direction: measure.direction,
    aggregation: measure.aggregation,
    baseline: measure.baseline,
    baselineDate: on(measure.from),
    target: measure.target,
    targetDate: on(measure.to),
    rangeLow: measure.range?.[0] ?? '',
    rangeHigh: measure.range?.[1] ?? '',
    ramp: measure.curve,
    tolerancePercent: 0.05,
    everyDays: measure.everyDays,
    dataSource: measure.source,
    owner: measure.owner,
    weightPercent: measure.weight,
  }));
}

/** Deliberate flaws among the readings, by measure and month. */
const missing = new Set(['M-004 14', 'M-010 11', 'M-013 17', 'M-013 18', 'M-017 16', 'M-017 17', 'M-017 18']);
const late = new Map([['M-002 15', 75], ['M-005 13', 68], ['M-011 12', 200]]);
const wrongSign = 'M-014 16';

function level(measure: SampleMeasure, month: number, index: number): number {
  const share = ramp((month - measure.from + 0.5) / Math.max(measure.to - measure.from, 1), measure.curve);
  const moved = (measure.target - measure.baseline) * share * measure.covered;
  const value = measure.baseline + moved + (measure.target - measure.baseline) * wiggleOf(month, index) * (share > 0 ? 1 : 0.5);
  const digits = Math.abs(measure.target) < 10 ? 2 : Math.abs(measure.target) < 100 ? 1 : 0;
  return Number(Math.max(0, value).toFixed(digits));
}

/** What a measure showed in a month. */
export function observed(id: string, month: number): number {
  const index = sampleMeasureList.findIndex((_, position) => idOf(position) === id);
  return level(sampleMeasureList[index]!, month, index);
}

/** The best a measure showed up to a month. */
export function best(id: string, month: number): number {
  const levels = Array.from({ length: month }, (_, index) => observed(id, index + 1));
  const isLower = sampleMeasureList.find((_, position) => idOf(position) === id)!.direction === 'Lower is better';
  return isLower ? Math.min(...levels) : Math.max(...levels);
}

function reasonOf(measure: SampleMeasure): string {
  if (measure.covered >= 0.95) return 'On plan';
  return measure.covered < 0.6 ? 'Adoption' : 'Timing';
}

/** Eighteen months of readings, monthly or quarterly: some are missing, some late, one has the wrong sign. */
export function sampleReadings({ on }: SampleCalendar): readonly NewRecord[] {
  const records: NewRecord[] = [];
  sampleMeasureList.forEach((measure, index) => {
    for (let month = 1; month <= sampleMonths.elapsed; month++) {
      const key = `${idOf(index)} ${month}`;
      if ((measure.everyDays === 91 && month % 3 !== 0) || missing.has(key)) continue;
      const value: CellInput = level(measure, month, index) * (key === wrongSign ? -1 : 1);
      records.push({
        id: `E-${String(records.length + 1).padStart(5, '0')}`,
        periodStart: on(month),
        measure: idOf(index),
        series: 'Actual',
        value,
        evidence: measure.source,
        comment: '',
        reason: month < measure.from ? '' : reasonOf(measure),
        enteredBy: measure.owner,
        enteredOn: on(month + 1, 5) + (late.get(key) ?? 0),
        validatedBy: 'Head of performance',
        replaces: '',
      });
    }
  });
  return records;
}
