import { discountFactor } from '../../../src/domain/finance/discount-factor';
import { discountSchedule, discountSchedules, scheduleRate } from '../../../src/domain/finance/discount-schedules';
import type { DiscountSchedule } from '../../../src/domain/finance/discount-schedules';
import type { Timing } from '../../../src/domain/finance/discounting';

const named = (name: string): DiscountSchedule => discountSchedule(name) as DiscountSchedule;

describe('the schedules', () => {
  test('each have a name of their own, an edition and a source', () => {
    expect(new Set(discountSchedules.map(({ name }) => name)).size).toBe(discountSchedules.length);
    for (const { issuer, edition, source } of discountSchedules) for (const text of [issuer, edition, source]) expect(text).not.toBe('');
  });

  test('cover every year, in order', () => {
    for (const { bands } of discountSchedules) {
      const ends = bands.map(({ untilYear }) => untilYear);
      expect(ends).toEqual([...ends].sort((a, b) => a - b));
      expect(ends.at(-1)).toBe(Infinity);
    }
  });

  test('are found in any case, with blanks around', () => {
    expect(named(' greenbook-Health ').name).toBe('GREENBOOK-HEALTH');
  });

  test('an unknown name is answered with the names there are', () => {
    expect(discountSchedule('WACC')).toMatchObject({ fault: 'not-one-of', argument: 'rate', details: { text: 'WACC' } });
    expect(JSON.stringify(discountSchedule('WACC'))).toContain('GREENBOOK-REDUCED');
  });

  test('of a user’s own are searched instead when they are given', () => {
    const own: DiscountSchedule = {
      name: 'Own',
      issuer: 'us',
      edition: '1',
      status: 'current',
      source: 'us',
      bands: [{ untilYear: Infinity, rate: 0.08 }],
    };
    expect(discountSchedule('own', [own])).toBe(own);
  });
});

test('the Green Book’s standard rates step down after years 30, 75, 125, 200 and 300', () => {
  const years = [0, 1, 30, 31, 75, 76, 125, 126, 200, 201, 300, 301, 1000];
  const percent = [3.5, 3.5, 3.5, 3, 3, 2.5, 2.5, 2, 2, 1.5, 1.5, 1, 1];
  expect(years.map((year) => Math.round(scheduleRate(named('GREENBOOK'), year) * 1000) / 10)).toEqual(percent);
});

/** HM Treasury, Green Book supplementary guidance on discounting, Annex A, and the same rule beyond the published years. */
const greenBookFactors: readonly [year: number, standard: number, health: number, reduced: number][] = [
  [0, 1, 1, 1],
  [1, 0.9662, 0.9852, 0.9709],
  [2, 0.9335, 0.9707, 0.9426],
  [5, 0.842, 0.9283, 0.8626],
  [10, 0.7089, 0.8617, 0.7441],
  [20, 0.5026, 0.7425, 0.5537],
  [30, 0.3563, 0.6398, 0.412],
  [31, 0.3459, 0.6316, 0.4017],
  [50, 0.1973, 0.4951, 0.248],
  [75, 0.0942, 0.3594, 0.1315],
  [76, 0.0919, 0.3556, 0.1288],
  [100, 0.0508, 0.2754, 0.0775],
  [125, 0.0274, 0.2111, 0.0456],
  [126, 0.0269, 0.2093, 0.0449],
  [200, 0.0062, 0.111, 0.0128],
  [201, 0.0061, 0.1103, 0.0126],
  [300, 0.0014, 0.0587, 0.0036],
  [301, 0.0014, 0.0584, 0.0035],
];

test.each(greenBookFactors)('the Green Book’s factors of year %d', (year, standard, health, reduced) => {
  expect(discountFactor(named('GREENBOOK'), year)).toBeCloseTo(standard, 4);
  expect(discountFactor(named('GREENBOOK-HEALTH'), year)).toBeCloseTo(health, 4);
  expect(discountFactor(named('GREENBOOK-REDUCED'), year)).toBeCloseTo(reduced, 4);
});

/** OMB Circular A-94 at 7%: factors at the end, in the middle and at the beginning of the year. */
test.each<[number, Record<Timing, number>]>([
  [1, { end: 0.9346, mid: 0.9667, start: 1 }],
  [2, { end: 0.8734, mid: 0.9035, start: 0.9346 }],
  [5, { end: 0.713, mid: 0.7375, start: 0.7629 }],
  [10, { end: 0.5083, mid: 0.5258, start: 0.5439 }],
  [30, { end: 0.1314, mid: 0.1359, start: 0.1406 }],
])('the factors of A-94 of year %d', (year, factors) => {
  for (const timing of ['end', 'mid', 'start'] as const)
    expect(discountFactor(named('A94-7'), year, timing)).toBeCloseTo(factors[timing], 4);
});

/** Mid-year factors under the standard rates. */
test.each([
  [1, 0.9829],
  [2, 0.9497],
  [10, 0.7212],
  [30, 0.3625],
  [31, 0.3511],
  [76, 0.0931],
  [301, 0.0014],
])('the Green Book’s mid-year factor of year %d is %d', (year, factor) =>
  expect(discountFactor(named('GREENBOOK'), year, 'mid')).toBeCloseTo(factor, 4),
);
