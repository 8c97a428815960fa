import fc from 'fast-check';
import { xnpv } from '../../../src/domain/finance/xnpv';
import { npv } from '../../../src/domain/finance/npv';
import { discountSchedule } from '../../../src/domain/finance/discount-schedules';
import type { DiscountSchedule } from '../../../src/domain/finance/discount-schedules';

const flow = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const later = fc.array(fc.tuple(flow, fc.integer({ min: 0, max: 4000 })), { minLength: 1, maxLength: 40 });

describe('the net present value of dated flows', () => {
  test('does not depend on the order of the flows after the first', () => {
    fc.assert(
      fc.property(flow, later, fc.double({ min: -0.3, max: 1, noNaN: true }), (first, others, rate) => {
        const value = (rows: [number, number][]): number =>
          xnpv(rate, [first, ...rows.map(([amount]) => amount)], [40000, ...rows.map(([, day]) => 40000 + day)]) as number;
        const shuffled = [...others].sort(([a], [b]) => a - b);
        const size = others.reduce((sum, [amount, day]) => sum + Math.abs(amount) * (1 + rate) ** (-day / 365), Math.abs(first) + 1);
        expect(Math.abs(value(shuffled) - value(others))).toBeLessThan(1e-13 * size * others.length);
      }),
    );
  });

  test('a year apart is the periodic value, at one rate and under a schedule', () => {
    const flows = Array.from({ length: 41 }, (_, t) => 100 - t);
    const dates = flows.map((_, t) => 36526 + 365 * t);
    const greenBook = discountSchedule('GREENBOOK') as DiscountSchedule;
    for (const rate of [0.035, -0.1, 0, greenBook]) {
      const periodic = npv(rate, flows, 'start') as number;
      expect((xnpv(rate, flows, dates) as number) / periodic).toBeCloseTo(1, 12);
    }
  });

  test('half-way through a year it has half the growth of that year’s rate', () => {
    expect(xnpv([0.1, 0.21], [0, 100], [40000, 40000 + 365 * 1.5 + 0.5])).toBeCloseTo(100 / (1.1 * 1.21 ** (183 / 365)), 10);
  });

  test('a negative rate is answered, where Excel refuses', () => {
    expect(xnpv(-0.3, [-100, 23, 30, 10, 20, 5], [44958, 44986, 45017, 45078, 45108, 45139])).toBeCloseTo(-4.212675641704447, 6);
  });

  test('times of day are dropped', () => {
    expect(xnpv(0.1, [-100, 121], [40000.9, 40730.1])).toBeCloseTo(-100 + 121 / 1.1 ** 2, 10);
  });

  test.each([
    [
      'more flows than dates',
      0.1,
      [-1, 2, 3],
      [40000, 40365],
      { fault: 'different-lengths', argument: 'dates', details: { first: 3, second: 2 } },
    ],
    ['no flows', 0.1, [], [], { fault: 'too-few', argument: 'flows' }],
    ['a date before the first', 0.1, [-1, 2, 3], [40000, 40365, 39999], { fault: 'before-first-date', argument: 'dates', position: 3 }],
    ['a negative date', 0.1, [-1, 2], [40000, -5], { fault: 'not-a-date', argument: 'dates', position: 2 }],
    ['a date after the year 9999', 0.1, [-1, 2], [40000, 2958466], { fault: 'not-a-date', argument: 'dates', position: 2 }],
    ['a rate of −100%', -1, [-1, 2], [40000, 40365], { fault: 'out-of-range', argument: 'rate' }],
    ['too few rates', [0.1], [-1, 2], [40000, 40900], { fault: 'too-few-rates', argument: 'rate', details: { rates: 1, periods: 2 } }],
    ['a value beyond numbers', -0.9999999, [0, 1], [1, 2958465], { fault: 'too-large', argument: 'flows' }],
  ])('%s is refused', (_what, rate, flows, dates, expected) => {
    expect(xnpv(rate, flows, dates)).toMatchObject(expected);
  });
});
