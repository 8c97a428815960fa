import fc from 'fast-check';
import { npv } from '../../../src/domain/finance/npv';
import { discountSchedule } from '../../../src/domain/finance/discount-schedules';
import type { DiscountSchedule } from '../../../src/domain/finance/discount-schedules';

const amount = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const flowsOf = fc.array(amount, { minLength: 1, maxLength: 60 });
const rateOf = fc.double({ min: -0.5, max: 2, noNaN: true });
const value = (...args: Parameters<typeof npv>): number => npv(...args) as number;
/** What the value would be if no flow cancelled another: rounding is a share of this. */
const sizeOf = (rate: number, flows: readonly number[]): number =>
  value(rate, flows.map(Math.abs), 'start') * Math.max(1, 1 / (1 + rate)) + 1;

describe('the net present value', () => {
  test('is the sum of flows times discount factors, however long the series', () => {
    fc.assert(
      fc.property(rateOf, flowsOf, (rate, flows) => {
        const bySum = flows.reduce((sum, flow, i) => sum + flow * (1 + rate) ** -(i + 1), 0);
        expect(Math.abs(value(rate, flows) - bySum)).toBeLessThan(1e-12 * sizeOf(rate, flows));
      }),
    );
  });

  test('is linear in the flows', () => {
    fc.assert(
      fc.property(
        rateOf,
        fc.array(fc.tuple(amount, amount), { minLength: 1, maxLength: 60 }),
        fc.double({ min: -10, max: 10, noNaN: true }),
        (rate, pairs, factor) => {
          const first = pairs.map(([flow]) => flow);
          const second = pairs.map(([, flow]) => flow);
          const together = value(
            rate,
            pairs.map(([a, b]) => a + factor * b),
          );
          const apart = value(rate, first) + factor * value(rate, second);
          expect(Math.abs(together - apart)).toBeLessThan(1e-11 * (sizeOf(rate, first) + Math.abs(factor) * sizeOf(rate, second)));
        },
      ),
    );
  });

  test('at the start of periods is one period’s growth more than at the end, mid-period half a period’s', () => {
    fc.assert(
      fc.property(rateOf, flowsOf, (rate, flows) => {
        const end = value(rate, flows, 'end');
        expect(Math.abs(value(rate, flows, 'start') - end * (1 + rate))).toBeLessThan(1e-12 * sizeOf(rate, flows));
        expect(Math.abs(value(rate, flows, 'mid') - end * Math.sqrt(1 + rate))).toBeLessThan(1e-12 * sizeOf(rate, flows));
      }),
    );
  });

  test('is the same by one rate, by a list of equal rates and by a schedule of one band, whatever the timing', () => {
    fc.assert(
      fc.property(rateOf, flowsOf, fc.constantFrom('end' as const, 'mid' as const, 'start' as const), (rate, flows, timing) => {
        const schedule: DiscountSchedule = {
          name: 'own',
          issuer: '',
          edition: '',
          status: 'current',
          source: '',
          bands: [{ untilYear: Infinity, rate }],
        };
        const byRate = value(rate, flows, timing);
        const list = flows.map(() => rate);
        expect(Math.abs(value(list, flows, timing) - byRate)).toBeLessThan(1e-11 * sizeOf(rate, flows));
        expect(Math.abs(value(schedule, flows, timing) - byRate)).toBeLessThan(1e-11 * sizeOf(rate, flows));
      }),
    );
  });

  test('a list of rates discounts each period at its own', () => {
    expect(npv([0.1, 0.2, 0.5], [110, 132, 198])).toBeCloseTo(100 + 100 + 100, 10);
    expect(npv([0.1, 0.2], [100, 110, 132], 'start')).toBeCloseTo(300, 10);
  });

  test('a list that ends before the flows is refused, and says where', () => {
    expect(npv([0.1, 0.2], [1, 2, 3])).toEqual({ fault: 'too-few-rates', argument: 'rate', details: { rates: 2, periods: 3 } });
  });

  test('a rate of −100% divides by zero', () => {
    expect(npv(-1, [0, 1, 2])).toMatchObject({ fault: 'zero-divisor', argument: 'rate' });
    expect(npv([0.1, -1], [1, 2])).toMatchObject({ fault: 'zero-divisor', argument: 'rate' });
  });

  test('below −100% it is Excel’s alternating value, but has no mid-period', () => {
    expect(npv(-3, [2, 4, 8])).toBeCloseTo(2 / -2 + 4 / 4 + 8 / -8, 12);
    expect(npv(-3, [2, 4], 'mid')).toMatchObject({ fault: 'out-of-range' });
  });

  test('too large for a number, it is refused rather than infinite', () => {
    expect(npv(-0.9999999, Array<number>(100).fill(1))).toEqual({ fault: 'too-large', argument: 'flows' });
    expect(npv(0, [1e308, 1e308, 1e308])).toEqual({ fault: 'too-large', argument: 'flows' });
  });

  test('near −100% empty late periods do not spoil it', () => {
    const flows = [1, ...Array<number>(200).fill(0)];
    expect(npv(-0.9999999, flows) as number).toBeCloseTo(1e7, 0);
  });

  test('of nothing is nothing', () => {
    expect(npv(0.1, [])).toBe(0);
  });

  test('a million flows keep ten digits', () => {
    const flows = new Float64Array(1_000_000).fill(1);
    const annuity = -Math.expm1(-1e6 * Math.log1p(1e-5)) / 1e-5;
    expect(value(1e-5, flows) / annuity).toBeCloseTo(1, 10);
  });

  test('under the Green Book cumulates the factors of the years', () => {
    const greenBook = discountSchedule('GREENBOOK') as DiscountSchedule;
    const annuities: [years: number, value: number][] = [
      [5, 4.5151],
      [10, 8.3166],
      [20, 14.2124],
      [30, 18.392],
      [40, 21.4312],
      [60, 25.3753],
      [100, 28.8634],
    ];
    for (const [years, annuity] of annuities) expect(npv(greenBook, Array<number>(years).fill(1))).toBeCloseTo(annuity, 4);
  });
});
