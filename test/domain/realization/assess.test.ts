import fc from 'fast-check';
import { assess } from '../../../src/domain/realization/assess';
import type { Assessment } from '../../../src/domain/realization/assessment';
import { businessCase } from '../../../src/domain/realization/business-case';
import type { Benefit, Program, Series } from '../../../src/domain/realization/program';
import { programFacts } from '../../../src/domain/realization/program-facts';
import { anyDay, arbitraryProgram } from './arbitrary-program';
import { activity, benefit, day, line, measure, programOf, reading, snapshot } from './records';

const tables = [
  'objectives', 'benefits', 'stakeholders', 'ideas', 'activities', 'measures', 'readings', 'risks', 'reviews', 'sustainment',
] as const;

/** Figures to nine digits: sums in another order may differ in the last bits. */
function rounded(value: unknown): unknown {
  if (typeof value === 'number') return Number(value.toPrecision(9)) + 0;
  if (Array.isArray(value)) return value.map(rounded);
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([field, part]) => [field, rounded(part)]));
  }
  return value;
}

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(numbersIn) : [];
}

describe('the assessment of any program', () => {
  it('never fails, and its figures are numbers', () => {
    fc.assert(fc.property(arbitraryProgram(false), anyDay, (program, today) => {
      const figures = numbersIn(assess(program, today));
      expect(figures.filter((figure) => !Number.isFinite(figure))).toEqual([]);
      expect(() => businessCase(programFacts(program, today), 'actual-then-forecast')).not.toThrow();
    }), { numRuns: 500 });
  });

  it('has a row for every record, in table order', () => {
    fc.assert(fc.property(arbitraryProgram(false), anyDay, (program, today) => {
      const assessment = assess(program, today);
      for (const table of tables) {
        expect(assessment[table].map(({ row, id }) => [row, id])).toEqual(program[table].map(({ row, id }) => [row, id]));
      }
    }));
  });

  it('is the same every time, and leaves the program as it is', () => {
    fc.assert(fc.property(arbitraryProgram(false), anyDay, (program, today) => {
      const before = structuredClone(program);
      expect(assess(program, today)).toEqual(assess(program, today));
      expect(program).toEqual(before);
    }));
  });

  it('does not depend on the order of the rows', () => {
    const shuffled = arbitraryProgram(true).chain((program) => {
      const inAnyOrder = (records: unknown): fc.Arbitrary<unknown> =>
        Array.isArray(records) ? fc.shuffledSubarray(records, { minLength: records.length }) : fc.constant(records);
      const reordered = Object.fromEntries(Object.entries(program).map(([table, records]) => [table, inAnyOrder(records)]));
      return fc.tuple(fc.constant(program), fc.record(reordered) as unknown as fc.Arbitrary<Program>);
    });
    fc.assert(fc.property(shuffled, anyDay, ([program, reordered], today) => {
      expect(byContent(assess(reordered, today))).toEqual(byContent(assess(program, today)));
    }), { numRuns: 300 });
  });

  it('is not moved by a snapshot of today', () => {
    fc.assert(fc.property(arbitraryProgram(true), anyDay, (program, today) => {
      const assessment = assess(program, today);
      const taken = assessment.benefits.filter(({ id }) => id !== '').map((benefitRow, index) => snapshot({
        row: program.history.length + index, snapshot: 'Today', date: today, id: benefitRow.id, planned: benefitRow.plannedToDate,
        actual: benefitRow.actualToDate, variance: benefitRow.variance, realizationPercent: benefitRow.realizationPercent,
        forecast: benefitRow.forecast, status: benefitRow.status ?? '',
      }));
      expect(assess({ ...program, history: [...program.history, ...taken] }, today)).toEqual(assessment);
    }));
  });

  it('forgets a reading that was replaced as if it had never been entered', () => {
    fc.assert(fc.property(arbitraryProgram(true), anyDay, (program, today) => {
      const replaced = new Set(program.readings.filter((entry) => entry.replaces !== entry.id).map((entry) => entry.replaces));
      const kept = program.readings.filter((entry) => !replaced.has(entry.id));
      expect(assess({ ...program, readings: kept }, today).measures).toEqual(assess(program, today).measures);
    }));
  });

  it('totals the money of the benefits in force, by a count of its own', () => {
    fc.assert(fc.property(arbitraryProgram(true), anyDay, (program, today) => {
      const { summary } = assess(program, today);
      const totals = moneyToDate(program, today);
      expect([summary.plannedToDate + 0, summary.actualToDate + 0, summary.plannedTotal + 0]).toEqual(totals);
      expect(Object.values(summary.benefitsByStatus).reduce((a, b) => a + b, 0)).toBe(program.benefits.filter(isInForce).length);
    }), { numRuns: 500 });
  });
});

/** Row numbers aside, and lists that follow the table sorted. */
function byContent(assessment: Assessment): unknown {
  const sorted = (list: readonly object[]): string[] => list.map((entry) => JSON.stringify(rounded({ ...entry, row: 0 }))).sort();
  const { findings, summary, today, ...rows } = assessment;
  const { triggeredRisks, improved, worsened, ...totals } = summary;
  return {
    today,
    rows: Object.fromEntries(Object.entries(rows).map(([table, list]) => [table, sorted(list)])),
    // Which of two equal lines is called the second depends on where they stand.
    findings: sorted(findings.filter(({ code }) => code !== 'duplicate-line')),
    totals: rounded(totals),
    lists: [triggeredRisks, improved, worsened].map(sorted),
  };
}

function isInForce({ state }: Benefit): boolean {
  return !['Deferred', 'Substituted', 'Withdrawn'].includes(state);
}

/** Planned and actual to date and planned in total, cell by cell. */
function moneyToDate(program: Program, today: number): number[] {
  const { periods } = programFacts(program, today);
  if (periods === null) return [0, 0, 0];
  let [planned, actual, total] = [0, 0, 0];
  for (const { id, kind } of program.benefits.filter(isInForce)) {
    const sign = kind === 'Dis-benefit' ? -1 : 1;
    const cells = (series: Series, period: number): number[] =>
      program.cashFlows
        .filter((entry) => entry.benefit === id && entry.type === 'Benefit' && entry.series === series)
        .flatMap((entry) => entry.values[period] ?? []);
    const length = Math.max(0, ...program.cashFlows.map((entry) => entry.values.length));
    let ended = 0;
    while (ended < periods.count && periods.startOf(ended + 1) <= today) ended++;
    if (ended > 0 && cells('Actual', ended - 1).length === 0) ended--;
    for (let period = 0; period < length; period++) {
      const amounts = (series: Series): number => sign * cells(series, period).reduce((sum, value) => sum + value, 0);
      total += amounts('Plan');
      if (period >= ended) continue;
      planned += amounts('Plan');
      actual += amounts('Actual');
    }
  }
  return [planned + 0, actual + 0, total + 0];
}

describe('another day', () => {
  const program = programOf({
    benefits: [benefit()],
    measures: [measure()],
    readings: [reading({ value: 105 })],
    cashFlows: [line({ values: Array(12).fill(10) as number[] }), line({ id: 'L-2', series: 'Actual', values: [10, 10, 10, 10, 10, 10] })],
  });

  it('changes only what the date changes', () => {
    const [first, second] = [assess(program, day('2026-07-02')), assess(program, day('2026-07-03'))];
    expect(second.benefits).toEqual(first.benefits.map((row) => ({ ...row, updated: day('2026-07-03') })));
    expect(second.measures).toEqual(first.measures);
  });
});

describe('what has moved since the last snapshot', () => {
  it('names the benefits that got better and worse', () => {
    const program = programOf({
      benefits: [benefit({ id: 'B-1' }), benefit({ id: 'B-2' }), benefit({ id: 'B-3' })],
      cashFlows: ['B-1', 'B-2', 'B-3'].flatMap((id, index) => [
        line({ benefit: id, values: [10, 10] }),
        line({ benefit: id, series: 'Actual', values: [[10, 8, 10][index]!] }),
      ]),
      history: [
        snapshot({ id: 'B-1', status: '▼ Off track', date: day('2026-01-31') }),
        snapshot({ id: 'B-2', status: '● On track', date: day('2026-01-31') }),
        snapshot({ id: 'B-3', status: '? No data', date: day('2026-01-31') }),
      ],
    });
    const { improved, worsened } = assess(program, day('2026-02-05')).summary;
    expect(improved).toEqual([{ benefit: 'B-1', from: 'Off track', to: 'On track' }]);
    expect(worsened).toEqual([{ benefit: 'B-2', from: 'On track', to: 'At risk' }]);
  });
});

describe('the milestones ahead', () => {
  it('are those of the next 90 days that are not reached, the next one first', () => {
    const today = day('2026-07-01');
    const at = (id: string, days: number, rest = {}): ReturnType<typeof activity> => activity({ id, finish: today + days, ...rest });
    const activities = [
      at('A-1', 90), at('A-2', 0), at('A-3', 91), at('A-4', -1), at('A-5', 5, { completePercent: 1 }), at('A-6', 9, { type: 'Engagement' }),
    ];
    expect(assess(programOf({ activities }), today).summary.upcomingMilestones).toEqual(['A-2', 'A-1']);
  });
});

describe('a large program', () => {
  const sizes = { benefits: 2_000, activities: 4_000, measures: 6_000, readings: 100_000 };
  const pad = (prefix: string, index: number): string => `${prefix}-${String(index).padStart(5, '0')}`;
  const today = day('2026-07-02');
  const may = day('2026-05-01');

  it('is assessed record by record', () => {
    const program = programOf({
      benefits: Array.from({ length: sizes.benefits }, (_, index) => benefit({ id: pad('B', index), startsAfter: pad('A', index) })),
      activities: Array.from({ length: sizes.activities }, (_, index) =>
        activity({ id: pad('A', index), finish: may, finishedOn: may, dependsOn: index > 0 ? [pad('A', index - 1)] : [] })),
      measures: Array.from(
        { length: sizes.measures }, (_, index) => measure({ id: pad('M', index), benefit: pad('B', index % sizes.benefits) }),
      ),
      readings: Array.from({ length: sizes.readings }, (_, index) =>
        reading({
          id: pad('E', index), measure: pad('M', index % sizes.measures), value: 105,
          periodStart: day('2026-06-01') - Math.floor(index / sizes.measures),
        })),
      cashFlows: Array.from(
        { length: sizes.benefits }, (_, index) => line({ id: pad('L', index), benefit: pad('B', index), values: [1, 1, 1, 1, 1] }),
      ),
    });
    const { summary } = assess(program, today);
    expect(summary.plannedTotal).toBe(5 * sizes.benefits);
    expect(summary.activitiesByStatus.Finished).toBe(sizes.activities);
    expect(summary.measuresByStatus['On track']).toBe(sizes.measures);
    expect(summary.benefitsByStatus['No data']).toBe(sizes.benefits);
  });
});
