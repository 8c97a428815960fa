import { assess } from '../../../src/domain/realization/assess';
import type { DueReading } from '../../../src/domain/realization/due-readings';
import { dueReadings } from '../../../src/domain/realization/due-readings';
import type { Program } from '../../../src/domain/realization/program';
import { benefit, day, measure, programOf, reading, risk } from './records';

const today = day('2026-07-10');

function linesOf(records: Partial<Program>): readonly DueReading[] {
  const program = programOf({ benefits: [benefit()], ...records });
  return dueReadings(program, assess(program, today));
}

describe('The next reading of a measure', () => {
  test('is that of the month after the last one, due when that month is over', () => {
    const [line] = linesOf({ measures: [measure()], readings: [reading({ periodStart: day('2026-05-01'), value: 104 })] });
    expect(line).toMatchObject({
      period: { start: day('2026-06-01'), end: day('2026-07-01') },
      isDue: true, due: day('2026-06-30'), daysOverdue: 10, missed: 1, last: { id: 'E-00001', date: day('2026-05-01'), value: 104 },
    });
  });

  test('is not due while its period runs', () => {
    const [line] = linesOf({ measures: [measure()], readings: [reading({ periodStart: day('2026-06-01') })] });
    expect(line).toMatchObject({ period: { start: day('2026-07-01'), end: day('2026-08-01') }, isDue: false, daysOverdue: 0, missed: 0 });
  });

  test('is the oldest of several that were missed', () => {
    const [line] = linesOf({ measures: [measure()], readings: [reading({ periodStart: day('2026-02-01') })] });
    expect(line).toMatchObject({ period: { start: day('2026-03-01') }, missed: 4 });
  });

  test('is the first one of its rhythm while there is none', () => {
    const [line] = linesOf({ measures: [measure()] });
    expect(line).toMatchObject({ period: { start: day('2026-01-01'), end: day('2026-02-01') }, last: null, isDue: true, missed: 6 });
  });

  test('of a measure without a rhythm and without readings is that of the last period of the program', () => {
    const [line] = linesOf({ measures: [measure({ everyDays: null })] });
    expect(line).toMatchObject({ period: { start: day('2026-06-01'), end: day('2026-07-01') }, isDue: false, due: null });
  });

  test('counts only readings that count: not those replaced, and not those before the baseline date', () => {
    const [line] = linesOf({
      measures: [measure({ baselineDate: day('2026-04-01') })],
      readings: [
        reading({ id: 'E-1', periodStart: day('2026-03-01'), value: 119 }),
        reading({ id: 'E-2', periodStart: day('2026-05-01'), value: 1040 }),
        reading({ id: 'E-3', periodStart: day('2026-05-01'), value: 104, replaces: 'E-2' }),
      ],
    });
    expect(line!.last).toMatchObject({ id: 'E-3', value: 104 });
    expect(line!.actuals.map(({ id }) => id)).toEqual(['E-1', 'E-3']);
  });

  test('stands with the level the ramp expects at the end of its period', () => {
    const [line] = linesOf({
      measures: [measure(
        { baseline: 100, target: 465, baselineDate: day('2026-01-01'), targetDate: day('2027-01-01'), direction: 'Higher is better' },
      )],
      readings: [reading({ periodStart: day('2026-05-01') })],
    });
    expect(line!.expected).toBeCloseTo(100 + 181, 9);
  });

  test('of a Sum stands with what the ramp adds within the period', () => {
    const [line] = linesOf({
      measures: [
        measure({ aggregation: 'Sum', baseline: null, target: 365, baselineDate: day('2026-01-01'), direction: 'Higher is better' }),
      ],
      readings: [reading({ periodStart: day('2026-05-01') })],
    });
    expect(line!.expected).toBeCloseTo(30, 9);
  });

  test('stands with the Plan reading of its period where there are Plan readings', () => {
    const plan = (month: string, value: number) =>
      reading({ id: `P-${month}`, series: 'Plan', periodStart: day(`2026-${month}-01`), value });
    const [line] = linesOf(
      { measures: [measure()], readings: [reading({ periodStart: day('2026-05-01') }), plan('05', 108), plan('06', 107), plan('07', 106)] },
    );
    expect(line!.expected).toBe(107);
  });

  test('has no expectation but a range where the measure is to stay within one', () => {
    const [line] = linesOf({ measures: [measure({ direction: 'Within range', rangeLow: 3, rangeHigh: 6 })] });
    expect(line!.expected).toBeNull();
  });

  test('is read by the owner of the measure, else by that of the benefit', () => {
    const lines = linesOf({ measures: [measure({ owner: 'Head of claims' }), measure({ id: 'M-002' })] });
    expect(lines.map(({ owner }) => owner).sort()).toEqual(['Head of claims', 'Head of service']);
  });

  test('comes with the evidence it should have and the risks that look at it', () => {
    const [line] = linesOf({
      measures: [measure({ dataSource: 'Telephone system' })],
      risks: [risk({ triggerMeasure: 'M-001' }), risk({ id: 'R-02', triggerMeasure: 'M-001', state: 'Closed' })],
    });
    expect(line!.evidence).toEqual({ source: 'Telephone system', isExpected: true });
    expect(line!.risks.map(({ id }) => id)).toEqual(['R-01']);
  });
});

describe('The readings to enter', () => {
  test('come in the order of urgency: the most intervals late first, then those not due, then those without a rhythm', () => {
    const read = (id: string, date: string) => reading({ id: `E-${id}`, measure: id, periodStart: day(date) });
    const lines = linesOf({
      measures: [
        measure({ id: 'M-none', everyDays: null }),
        measure({ id: 'M-year', everyDays: 365 }),
        measure({ id: 'M-fresh' }),
        measure({ id: 'M-late' }),
        measure({ id: 'M-week', everyDays: 7 }),
      ],
      readings: [read('M-year', '2026-01-01'), read('M-fresh', '2026-06-01'), read('M-late', '2026-05-01'), read('M-week', '2026-06-01')],
    });
    expect(lines.map(({ measure: { id } }) => id)).toEqual(['M-week', 'M-late', 'M-fresh', 'M-year', 'M-none']);
    expect(lines.map(({ isDue }) => isDue)).toEqual([true, true, false, false, false]);
  });

  test('leave out rows without an id and the second row of an id, and are never due for a closed benefit', () => {
    const lines = linesOf({
      benefits: [benefit({ state: 'Withdrawn' })],
      measures: [measure(), measure({ measure: 'The same id' }), measure({ id: '' })],
    });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ isDue: false, measure: { measure: 'Handling time' } });
  });
});
