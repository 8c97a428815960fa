import { readingsByMeasure } from '../../../src/domain/realization/measure-readings';
import type { MeasureStanding } from '../../../src/domain/realization/measure-status';
import { standingOfMeasure } from '../../../src/domain/realization/measure-status';
import type { Benefit, Measure, Reading } from '../../../src/domain/realization/program';
import { programFacts } from '../../../src/domain/realization/program-facts';
import { checkReadings } from '../../../src/domain/realization/reading-checks';
import { atOnce } from '../../../src/domain/steps';
import { benefit, day, measure, programOf, reading } from './records';

interface Given {
  readonly measure?: Partial<Measure>;
  readonly benefit?: Partial<Benefit>;
  /** Actuals as [period start, value]. */
  readonly actuals?: readonly (readonly [string, number])[];
  readonly readings?: readonly Partial<Reading>[];
  readonly today?: string;
}

function standing({ measure: own, benefit: served, actuals = [], readings = [], today = '2026-07-02' }: Given): MeasureStanding {
  const all = [...actuals.map(([date, value]) => ({ periodStart: day(date), value })), ...readings];
  const program = programOf({
    measures: [measure(own)],
    benefits: [benefit(served)],
    readings: all.map((given, index) => reading({ id: `E-${index}`, ...given })),
  });
  const facts = programFacts(program, day(today));
  const grouped = atOnce(readingsByMeasure(program.readings, atOnce(checkReadings(facts))));
  return standingOfMeasure(program.measures[0]!, grouped.get('M-001') ?? { Actual: [], Plan: [], Forecast: [] }, facts);
}

const status = (given: Given): string => standing(given).status.status;

/** Planned for the very period read, so that expected is exactly this. */
const planned = (value: number, date = '2026-06-01'): Partial<Reading> => ({ series: 'Plan', periodStart: day(date), value });

describe('where a measure stands', () => {
  it('lower is better: 100 on the way from 120 to 90 is two thirds, 11% behind', () => {
    const { status: row } = standing({ actuals: [['2026-06-01', 100]], readings: [planned(90)] });
    expect(row.progressPercent).toBeCloseTo(2 / 3, 12);
    expect(row).toMatchObject({ latest: 100, expectedByNow: 90, variance: -10, status: 'Off track' });
    expect(row.variancePercent).toBeCloseTo(-10 / 90, 12);
  });

  it.each([[75, 0.6], [55, -0.2]])('higher is better: %d on the way from 60 to 85 is %d', (value, progress) => {
    const higher = { direction: 'Higher is better', baseline: 60, target: 85 } as const;
    expect(standing({ measure: higher, actuals: [['2026-06-01', value]] }).status.progressPercent).toBeCloseTo(progress, 12);
  });

  it('expects the ramp’s level at the end of the interval of the latest reading', () => {
    // 1 June + 30 days is day 181 of 365.
    const { status: row } = standing({ actuals: [['2026-06-01', 105]] });
    expect(row.expectedByNow).toBeCloseTo(120 - (30 * 181) / 365, 10);
    expect(row.measuredOn).toBe(day('2026-06-01'));
  });

  it('follows its own ramp rather than that of its benefit', () => {
    const expected = (own: string, ofBenefit: string): number =>
      standing({ measure: { ramp: own }, benefit: { ramp: ofBenefit }, actuals: [['2026-01-01', 105]] }).status.expectedByNow!;
    expect(expected('S-curve', 'Linear')).toBeCloseTo(expected('S-curve', ''), 12);
    expect(expected('', 'S-curve')).toBeCloseTo(expected('S-curve', ''), 12);
    expect(expected('S-curve', 'Linear')).toBeGreaterThan(expected('Linear', 'S-curve'));
  });

  it('expects no more than today while the interval is running', () => {
    const { status: row } = standing({ actuals: [['2026-06-01', 105]], today: '2026-06-11' });
    expect(row.expectedByNow).toBeCloseTo(120 - (30 * 161) / 365, 10);
  });

  it.each([
    ['Exceeding', 88.4],
    ['On track', 91.5],
    ['At risk', 96],
    ['Off track', 96.1],
  ])('is %s at %d where 90 is planned', (expected, value) => {
    expect(status({ actuals: [['2026-06-01', value]], readings: [planned(90)] })).toBe(expected);
  });

  it('a tolerance of its own widens the bands of a measure', () => {
    expect(status({ measure: { tolerancePercent: 0.1 }, actuals: [['2026-06-01', 93]], readings: [planned(90)] })).toBe('On track');
  });

  it('has not started while nothing is due', () => {
    expect(status({ today: '2026-01-15' })).toBe('Not started');
    expect(status({ actuals: [['2026-01-01', 119]], today: '2026-01-01' })).toBe('Not started');
  });

  it('has no data when the first reading is due and missing', () => {
    expect(status({ today: '2026-01-31' })).toBe('Not started');
    expect(status({ today: '2026-02-01' })).toBe('No data');
  });

  it('has no plan when an actual has no target to be compared with', () => {
    expect(status({ measure: { target: null }, actuals: [['2026-06-01', 100]] })).toBe('No plan');
  });

  it('has no plan without a baseline, because a share of the target alone misleads', () => {
    expect(status({ measure: { baseline: null }, actuals: [['2026-06-01', 100]] })).toBe('No plan');
  });

  it('is overdue when the next interval has ended, and has no data one interval later', () => {
    const actuals = [['2026-06-01', 90]] as const;
    expect(standing({ actuals, today: '2026-07-31' }).status).toMatchObject({ nextReading: day('2026-07-31'), daysOverdue: 0 });
    expect(standing({ actuals, today: '2026-08-30' }).status).toMatchObject({ daysOverdue: 30, status: 'Exceeding' });
    expect(standing({ actuals, today: '2026-08-31' }).status).toMatchObject({ daysOverdue: 31, status: 'No data' });
  });

  it('owes no reading once its benefit is closed', () => {
    const { status: row } = standing({ benefit: { state: 'Closed' }, actuals: [['2026-06-01', 90]], today: '2027-06-01' });
    expect(row).toMatchObject({ nextReading: null, daysOverdue: 0, status: 'Exceeding' });
  });

  it('leaves out what was read before the baseline', () => {
    expect(standing({ actuals: [['2025-12-01', 50], ['2026-06-01', 100]], measure: { aggregation: 'Min' } }).status.latest).toBe(100);
  });

  it('adds up a sum from nothing and compares it with the plan of the same periods', () => {
    const calls = { direction: 'Higher is better', aggregation: 'Sum', baseline: null, target: 100 } as const;
    const readings = [planned(10, '2026-05-01'), planned(20), planned(40, '2026-07-01')];
    const { status: row } = standing({ measure: calls, actuals: [['2026-05-01', 8], ['2026-06-01', 19]], readings });
    expect(row).toMatchObject({ latest: 27, expectedByNow: 30, variance: -3, status: 'At risk' });
  });

  it('keeps a level that is to be maintained within its tolerance', () => {
    const kept = { direction: 'Higher is better', baseline: 100, target: 100, tolerancePercent: 0.1 } as const;
    expect(status({ measure: kept, actuals: [['2026-06-01', 91]] })).toBe('On track');
    expect(status({ measure: kept, actuals: [['2026-06-01', 88]] })).toBe('Off track');
  });
});

describe('a measure within a range', () => {
  const range = { direction: 'Within range', rangeLow: 20, rangeHigh: 40, target: null, baseline: null } as const;

  it.each([
    [20, 'On track', 0],
    [40, 'On track', 0],
    [40.3, 'At risk', -0.3],
    [19, 'Off track', -1],
  ])('of 20 to 40 at %d is %s', (value, expected, variance) => {
    const { status: row } = standing({ measure: range, actuals: [['2026-06-01', value]] });
    expect(row.status).toBe(expected);
    expect(row.variance).toBeCloseTo(variance, 12);
  });

  it('may be open at one end', () => {
    expect(status({ measure: { ...range, rangeHigh: null }, actuals: [['2026-06-01', 4000]] })).toBe('On track');
  });

  it('upside down is no plan', () => {
    expect(status({ measure: { ...range, rangeLow: 50 }, actuals: [['2026-06-01', 45]] })).toBe('No plan');
  });

  it('worsens as it drifts out', () => {
    const actuals = [['2026-02-01', 41], ['2026-03-01', 42], ['2026-04-01', 44], ['2026-05-01', 47], ['2026-06-01', 52]] as const;
    expect(standing({ measure: range, actuals }).status.trend).toBe('Worsening');
  });
});

describe('the measure of a dis-benefit', () => {
  // Waiting time rises from 60 to 90 seconds at worst; less than that is better than planned.
  const harm = { direction: 'Lower is better', baseline: 60, target: 90 } as const;
  const given = (value: number): Given => ({
    measure: harm, benefit: { kind: 'Dis-benefit' }, actuals: [['2026-06-01', value]], readings: [planned(90)],
  });

  it.each([
    [100, 'Off track', -10],
    [90, 'On track', 0],
    [80, 'Exceeding', 10],
  ])('at %d where 90 was feared is %s', (value, expected, variance) => {
    expect(standing(given(value)).status).toMatchObject({ status: expected, variance });
  });

  it('counts with a minus', () => {
    expect(standing(given(75)).shares).toMatchObject({ expected: -1, reached: -0.5 });
  });
});

describe('the forecast of a measure', () => {
  const level = {
    direction: 'Higher is better', baseline: 0, target: 120, baselineDate: day('2026-01-01'), targetDate: day('2026-12-27'),
  } as const;
  const forecast = (given: Given): [number | null, string | null] => {
    const { forecastAtTargetDate, forecastMethod } = standing({ measure: level, ...given }).status;
    return [forecastAtTargetDate === null ? null : Number(forecastAtTargetDate.toFixed(6)), forecastMethod];
  };

  it('is the target while there is no actual', () => {
    expect(forecast({})).toEqual([120, 'plan']);
  });

  it('scales the plan by the progress so far', () => {
    expect(forecast({ actuals: [['2026-06-01', 30]], readings: [planned(60)] })).toEqual([60, 'performance']);
  });

  it('is the owner’s where the owner gave one after the latest actual', () => {
    const owned = { series: 'Forecast', periodStart: day('2026-12-01'), value: 99 } as const;
    expect(forecast({ actuals: [['2026-06-01', 30]], readings: [owned] })).toEqual([99, 'owner']);
  });

  it('continues a significant trend no further than it looks back', () => {
    const steady = Array.from(
      { length: 7 }, (_, index) => ({ series: 'Actual', periodStart: level.baselineDate + 30 * index, value: 10 * index }) as const,
    );
    // Six steps back, six ahead: 30 days × 12 is the target date.
    expect(forecast({ readings: steady })).toEqual([120, 'trend']);
    expect(forecast({ readings: steady.slice(0, 5), today: '2026-05-15' })[1]).toBe('performance');
  });

  it('is what was reached once the target date has passed', () => {
    expect(forecast({ actuals: [['2027-01-01', 110]], today: '2027-01-10' })).toEqual([110, 'additive']);
  });

  it('adds what the plan still adds where no progress can be told', () => {
    expect(
      forecast({ measure: { ...level, baseline: null }, actuals: [['2026-06-01', 30]], readings: [planned(60)] }),
    ).toEqual([90, 'additive']);
  });
});
