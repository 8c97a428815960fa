import fc from 'fast-check';
import { discountFactor } from '../../../src/domain/finance/discount-factor';
import { discountFactors } from '../../../src/domain/finance/discounting';
import { discountSchedules } from '../../../src/domain/finance/discount-schedules';

describe('the discount factor', () => {
  test('of the appraisal date is 1, whatever rate and timing', () => {
    for (const rate of [0.1, [0.1, 0.2], ...discountSchedules])
      for (const timing of ['end', 'mid', 'start'] as const) expect(discountFactor(rate, 0, timing)).toBe(1);
  });

  test('is that of a series of flows, for every schedule and timing', () => {
    for (const schedule of discountSchedules)
      for (const timing of ['end', 'mid', 'start'] as const) {
        const factors = discountFactors(schedule, 320, timing) as Float64Array;
        for (const period of [1, 2, 30, 31, 75, 76, 126, 201, 301, 320])
          expect(discountFactor(schedule, period, timing)).toBeCloseTo(factors[period - 1]!, 14);
      }
  });

  test('falls as the period goes on, within periods too', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(0.05, ...discountSchedules),
        fc.double({ min: 0, max: 320, noNaN: true }),
        fc.double({ min: 0.001, max: 20, noNaN: true }),
        (rate, period, on) => {
          expect(discountFactor(rate, period + on)).toBeLessThan(discountFactor(rate, period) as number);
        },
      ),
    );
  });

  test.each([
    ['a negative period', 0.1, -1, { fault: 'out-of-range', argument: 'period' }],
    ['a rate of −100%', -1, 1, { fault: 'zero-divisor', argument: 'rate' }],
    ['a rate of −100% in one year', [0.1, -1], 2, { fault: 'zero-divisor', argument: 'rate', position: 2 }],
    ['a period no list of rates reaches', [0.1, 0.2], 3, { fault: 'too-few-rates', argument: 'rate' }],
    ['part of a period below −100%', -2, 0.5, { fault: 'too-large', argument: 'rate' }],
    ['a period beyond reason', [0.1], 1e12, { fault: 'out-of-range', argument: 'period' }],
  ])('%s is refused', (_what, rate, period, expected) => {
    expect(discountFactor(rate, period)).toMatchObject(expected);
  });
});
