import fc from 'fast-check';
import { isFault } from '../../../src/domain/fault';
import { forecast } from '../../../src/domain/realization/forecast';
import { dropOff, halfLife } from '../../../src/domain/realization/half-life';
import { progress } from '../../../src/domain/realization/progress';
import { rangeProgress } from '../../../src/domain/realization/range-progress';
import { realizationRate } from '../../../src/domain/realization/realization-rate';
import { retention } from '../../../src/domain/realization/retention';
import { defaultThresholds, statusOf, statuses, statusSymbols } from '../../../src/domain/realization/status';
import { toComplete } from '../../../src/domain/realization/to-complete';
import { trend } from '../../../src/domain/realization/trend';
import { variance, variancePercent } from '../../../src/domain/realization/variance';

/** A plan of twelve periods of which five are reported. */
const plans = [10, 20, 40, 60, 80, 100, 100, 100, 100, 100, 100, 100];
const actuals = [8, 15, 34, 52, 70];

const amount = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const reason = (result: unknown): unknown => (isFault(result) ? result.fault : result);

describe('progress', () => {
  test.each([
    ['two thirds of the way down', 120, 90, 100, 2 / 3],
    ['60% of the way up', 60, 85, 75, 0.6],
    ['a step backwards', 60, 85, 55, -0.2],
    ['beyond the target', 0, 10, 12, 1.2],
    ['nothing yet', 120, 90, 120, 0],
  ])('%s', (_what, baseline, target, actual, expected) => {
    expect(progress(baseline, target, actual)).toBeCloseTo(expected, 12);
  });

  test('of nothing yet is zero without a sign in either direction', () => {
    expect([progress(120, 90, 120), progress(60, 85, 60)]).toEqual([0, 0]);
  });

  test('of a level to maintain is 1 within the tolerance, falls outside it, and has no measure without one', () => {
    expect(progress(50, 50, 51, 2)).toBe(1);
    expect(progress(50, 50, 53, 2)).toBe(-0.5);
    expect(progress(50, 50, 50)).toBe(1);
    expect(reason(progress(50, 50, 51))).toBe('zero-divisor');
  });

  test('reads the same upwards and downwards', () => {
    fc.assert(fc.property(amount, amount, amount, (baseline, target, actual) => {
      fc.pre(baseline !== target);
      expect(progress(-baseline, -target, -actual)).toBe(progress(baseline, target, actual));
    }));
  });

  test('within a range is 1, outside it falls with the distance', () => {
    expect(rangeProgress(18, 22, 18, 4)).toBe(1);
    expect(rangeProgress(18, 22, 24, 4)).toBe(0.5);
    expect(rangeProgress(18, 22, 12, 4)).toBe(-0.5);
    expect(reason(rangeProgress(22, 18, 20, 4))).toBe('out-of-range');
    expect(reason(rangeProgress(18, 22, 24, 0))).toBe('zero-divisor');
  });
});

describe('variance', () => {
  test('is positive when favorable, whichever way the measure should move', () => {
    expect(variance(100, 90, 'Lower is better')).toBe(-10);
    expect(variance(100, 90)).toBe(10);
    expect(variancePercent(100, 90, 'Lower is better')).toBeCloseTo(-1 / 9, 12);
    expect(variancePercent(-80, -100)).toBeCloseTo(0.2, 12);
  });

  test('has no percentage of a plan of nothing', () => {
    expect(reason(variancePercent(5, 0))).toBe('zero-divisor');
  });
});

describe('realization, forecast and what is to be done', () => {
  test('realization to date counts the plan of the reported periods only', () => {
    expect(realizationRate(actuals, plans)).toBeCloseTo(179 / 210, 12);
  });

  test('the forecasts are 879 when the rest goes to plan and 775.667 when it goes as before', () => {
    expect(forecast(plans, actuals)).toBe(879);
    expect(forecast(plans, actuals, 'performance')).toBeCloseTo(775.6666666667, 9);
  });

  test('the trend continues a straight line exactly', () => {
    fc.assert(fc.property(fc.integer(
      { min: 4, max: 20 },
    ), fc.integer({ min: 0, max: 20 }), amount, fc.double({ min: -1e3, max: 1e3, noNaN: true }), (reported, rest, start, step) => {
      const line = Array.from({ length: reported + rest }, (_, period) => start + step * period);
      const total = line.reduce((sum, value) => sum + value, 0);
      expect(Math.abs(Number(forecast(line, line.slice(0, reported), 'trend')) - total)).toBeLessThanOrEqual(
        1e-9 * (1 + Math.abs(start) + Math.abs(step)) * 1e3,
      );
    }));
  });

  test('the rest must deliver 104.4% of its plan', () => {
    expect(toComplete(plans, actuals)).toBeCloseTo(1.0442857142857143, 12);
  });

  test.each([
    ['nothing reported', [], 'not-yet'],
    ['more reported than planned', Array<number>(13).fill(1), 'different-lengths'],
  ])('%s has no answer', (_what, reported, expected) => {
    for (const result of [
      realizationRate(reported, plans), forecast(plans, reported), toComplete(plans, reported),
    ]) expect(reason(result)).toBe(expected);
  });

  test('nothing planned to date, or for the rest, is a division by zero', () => {
    expect(reason(realizationRate([5], [0, 10]))).toBe('zero-divisor');
    expect(reason(forecast([0, 10], [5], 'performance'))).toBe('zero-divisor');
    expect(reason(toComplete([10, 0], [5]))).toBe('zero-divisor');
  });

  test('three actuals are too few for a trend', () => {
    expect(reason(forecast(plans, [1, 2, 3], 'trend'))).toBe('not-yet');
  });
});

describe('status', () => {
  test.each([
    [1.2, 'Exceeding'], [1.05, 'Exceeding'], [1.0499, 'On track'], [0.95, 'On track'], [80.75 / 85, 'On track'], [0.9499, 'At risk'],
    [0.8, 'At risk'], [0.7999, 'Off track'], [0, 'Off track'], [-1, 'Off track'], [null, 'No data'],
  ])('progress %p is %s', (share, expected) => {
    expect(statusOf(share)).toBe(expected);
  });

  test('never improves when progress falls', () => {
    const rank = (share: number) => statuses.indexOf(statusOf(share) as (typeof statuses)[number]);
    fc.assert(fc.property(fc.double({ min: -2, max: 3, noNaN: true }), fc.double({ min: 0, max: 2, noNaN: true }), (share, less) => {
      expect(rank(share - less)).toBeGreaterThanOrEqual(rank(share));
    }));
  });

  test('refuses thresholds that do not descend', () => {
    expect(statusOf(1, { ...defaultThresholds, onTrack: 1.1 })).toMatchObject({ fault: 'out-of-range', argument: 'onTrack' });
    expect(statusOf(1, { ...defaultThresholds, atRisk: 0.96 })).toMatchObject({ fault: 'out-of-range', argument: 'atRisk' });
  });

  test('every status has a symbol of its own', () => {
    expect(new Set(statuses.map((status) => statusSymbols[status])).size).toBe(statuses.length);
  });
});

describe('trend', () => {
  test.each([
    ['rising readings', [1, 2, 3, 4], 'Improving'],
    ['falling readings', [4, 3, 2, 1], 'Worsening'],
    ['readings that do not move', [5, 5, 5, 5, 5], 'Steady'],
    ['readings up and down', [10, 12, 9, 11, 10, 12, 9, 11, 10, 12], 'Steady'],
    ['a rise through noise', [1, 3, 2, 5, 4, 6, 8, 7, 9, 10], 'Improving'],
    ['one odd reading in a short series', [1, 2, 3, 90, 5, 6], 'Improving'],
  ])('%s: %p', (_what, values, expected) => {
    expect(trend(values)).toBe(expected);
  });

  test('improves downwards where less is better', () => {
    expect(trend([42, 40, 37, 36, 31], 'Lower is better')).toBe('Improving');
  });

  test('three readings allow no verdict', () => {
    expect(reason(trend([1, 2, 3]))).toBe('not-yet');
  });

  test('reverses with the order of the readings', () => {
    const opposite = { Improving: 'Worsening', Steady: 'Steady', Worsening: 'Improving' } as const;
    fc.assert(fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 4, maxLength: 7 }), (values) => {
      const verdict = trend(values) as keyof typeof opposite;
      expect(trend([...values].reverse())).toBe(opposite[verdict]);
    }));
  });
});

describe('retention and half-life', () => {
  test('retention is measured from the baseline', () => {
    expect(retention(500, 450)).toBe(0.9);
    expect(retention(20, 26, 40)).toBe(0.7);
    expect(reason(retention(40, 26, 40))).toBe('zero-divisor');
  });

  test('a benefit that keeps 81% over two years loses 10% a year and halves in 6.58', () => {
    expect(dropOff(0.81, 2)).toBeCloseTo(0.1, 12);
    expect(halfLife(0.81, 2)).toBeCloseTo(Math.log(0.5) / Math.log(0.9), 12);
    expect(halfLife(0.5, 7)).toBeCloseTo(7, 12);
  });

  test('what does not erode never halves; what is gone has no pace', () => {
    expect(reason(halfLife(1, 2))).toBe('no-solution');
    expect(reason(halfLife(0, 2))).toBe('out-of-range');
    expect(reason(halfLife(0.5, 0))).toBe('out-of-range');
    expect(reason(dropOff(-0.1, 1))).toBe('out-of-range');
    expect(reason(dropOff(0.5, 0))).toBe('out-of-range');
  });
});
