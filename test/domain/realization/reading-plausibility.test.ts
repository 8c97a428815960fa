import { assess } from '../../../src/domain/realization/assess';
import { dueReadings } from '../../../src/domain/realization/due-readings';
import type { Measure, Risk } from '../../../src/domain/realization/program';
import type { ReadingPeriod } from '../../../src/domain/realization/reading-period';
import { readingWarnings } from '../../../src/domain/realization/reading-plausibility';
import { benefit, day, measure, programOf, reading, risk } from './records';

const today = day('2026-07-10');
const month = (number: number): string => `2026-${String(number).padStart(2, '0')}-01`;
const june: ReadingPeriod = { start: day('2026-06-01'), end: day('2026-07-01') };

interface Given {
  readonly measure?: Partial<Measure>;
  readonly values?: readonly number[];
  readonly risks?: readonly Risk[];
}

/** The warnings about a value for June, after readings from January on. */
function warnings(value: number, { measure: given = {}, values = [], risks = [] }: Given = {}, period = june) {
  const program = programOf({
    benefits: [benefit()],
    measures: [measure(given)],
    readings: values.map((known, index) => reading({ id: `E-0000${index + 1}`, periodStart: day(month(index + 1)), value: known })),
    risks,
  });
  return readingWarnings(value, dueReadings(program, assess(program, today))[0]!, period, today);
}

const codes = (...given: Parameters<typeof warnings>): string[] => warnings(...given).map(({ code }) => code);

/** Around 110, no further apart than 3, on the way from 120 to 90. */
const steady = [118, 116, 114, 113, 110];

describe('A typed reading', () => {
  test('that goes on as before is not remarkable', () => {
    expect(warnings(108, { values: steady })).toEqual([]);
  });

  test('far outside of the usual steps is a jump, and the likely range is named', () => {
    const [warning] = warnings(1080, { values: steady });
    expect(warning).toMatchObject({ code: 'jump', severity: 'warning', details: { last: 110 } });
    const { from, to } = warning!.details as { from: number; to: number };
    expect(from).toBeLessThan(108);
    expect(to).toBeGreaterThan(108);
    expect(to).toBeLessThan(125);
  });

  test('is no jump while it moves by less than a tenth of the way from baseline to target', () => {
    expect(codes(113, { values: [110, 110, 110, 110, 110] })).toEqual([]);
    expect(codes(108, { values: [110, 110, 110, 110, 110], measure: { target: 115 } })).toEqual(['jump']);
  });

  test('is no jump towards what the plan expects', () => {
    const unchanged = { values: [120, 120, 120, 120, 120] };
    expect(codes(60, { ...unchanged, measure: { target: 60, targetDate: day('2026-06-15') } })).toEqual([]);
    expect(codes(60, { ...unchanged, measure: { target: 90, targetDate: day('2027-06-15') } })).toEqual(['jump']);
  });

  test('one odd reading among those before does not make everything likely', () => {
    const september = { start: day('2026-09-01'), end: day('2026-10-01') };
    const readings = [118, 1160, 114, 113, 110, 109, 106, 105];
    expect(warnings(1080, { values: readings }, september)).toContainEqual(expect.objectContaining({ code: 'jump' }));
  });

  test.each(
    [[131, []], [200, ['jump']]],
  )('after two readings only, %p is judged by the whole way from baseline to target', (value, expected) => {
    expect(codes(value, { values: [118, 116] })).toEqual(expected);
  });

  test('cannot jump where there is no reading before it', () => {
    expect(codes(5000)).toEqual([]);
  });

  test('with the wrong sign is said to have it, and nothing else', () => {
    expect(codes(-108, { values: steady })).toEqual(['wrong-sign']);
    expect(codes(-108, { values: steady, measure: { target: -90 } })).toEqual(['jump']);
  });

  test.each([
    ['is asked about where the last one was not zero', steady, {}, ['zero']],
    ['is fine where zero is the target', [40, 30, 20, 10, 5], { baseline: 50, target: 0 }, []],
    ['is fine where the last one was zero, too', [0, 0, 0, 0, 0], { baseline: 0, target: 50 }, []],
  ])('of zero %s', (_, values, given, expected) => {
    expect(codes(0, { values, measure: given })).toEqual(expected);
  });

  test('for a period that has not begun would not count', () => {
    const august = { start: day('2026-08-01'), end: day('2026-09-01') };
    expect(warnings(108, { values: steady }, august)).toEqual(
      [{ code: 'future-period', severity: 'warning', details: { date: day('2026-08-01') } }],
    );
  });

  test('for a period that is not over is noted with its last day', () => {
    const july = { start: day('2026-07-01'), end: day('2026-08-01') };
    expect(warnings(108, { values: steady }, july)).toEqual(
      [{ code: 'period-not-over', severity: 'note', details: { end: day('2026-07-31') } }],
    );
  });

  test('before the baseline date would not count', () => {
    expect(codes(120, { measure: { baselineDate: day('2026-06-15') } })).toEqual(['before-baseline']);
  });

  test('for a period that has one already is its correction', () => {
    const may = { start: day('2026-05-01'), end: day('2026-06-01') };
    expect(warnings(111, { values: steady }, may)).toEqual(
      [{ code: 'replaces', severity: 'note', details: { id: 'E-00005', value: 110 } }],
    );
  });

  test('outside the range it should stay in is noted', () => {
    const ranged: Partial<Measure> = { direction: 'Within range', rangeLow: 3, rangeHigh: 6, baseline: 4, target: 5 };
    expect(warnings(6.5, { measure: ranged, values: [6, 5.9, 6.1, 6.2, 6.3] })).toEqual(
      [{ code: 'outside-range', severity: 'note', details: { low: 3, high: 6 } }],
    );
    expect(codes(5.9, { measure: ranged, values: [6, 5.9, 6.1, 6, 5.8] })).toEqual([]);
  });

  test('that would fire a trigger says so with the contingency plan', () => {
    const watching = risk(
      { triggerMeasure: 'M-001', triggerWhen: 'Above', triggerValue: 112, contingencyPlan: 'Call back in the evening' },
    );
    expect(warnings(113, { values: steady, risks: [watching] })).toEqual([{
      code: 'fires-trigger', severity: 'note',
      details: { id: 'R-01', risk: 'Low take-up', value: 112, contingencyPlan: 'Call back in the evening' },
    }]);
    expect(codes(112, { values: steady, risks: [watching] })).toEqual([]);
  });
});
