import fc from 'fast-check';
import { isFault } from '../../../src/domain/fault';
import { discountSchedule } from '../../../src/domain/finance/discount-schedules';
import type { DiscountSchedule } from '../../../src/domain/finance/discount-schedules';
import { payback } from '../../../src/domain/finance/payback';

describe('the payback period', () => {
  test('lies where the balance turns: negative before, not negative after', () => {
    const flow = fc.integer({ min: -500, max: 500 });
    fc.assert(
      fc.property(fc.array(flow, { minLength: 1, maxLength: 30 }), (later) => {
        const flows = [-1000, ...later];
        const balances = flows.map((_, t) => flows.slice(0, t + 1).reduce((sum, amount) => sum + amount, 0));
        const answer = payback(flows);
        if (isFault(answer)) {
          expect(answer).toEqual({ fault: 'not-paid-back', argument: 'flows', details: { periods: later.length } });
          expect(balances.every((balance) => balance < 0)).toBe(true);
          return;
        }
        const turn = Math.ceil(answer);
        expect(balances.slice(0, turn).every((balance) => balance < 0)).toBe(true);
        expect(balances[turn]!).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('comes no sooner when the flows are discounted', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 1, max: 500, noNaN: true }), { minLength: 1, maxLength: 40 }),
        fc.double({ min: 0, max: 0.5, noNaN: true }),
        (later, rate) => {
          const plain = payback([-1000, ...later]);
          const discounted = payback([-1000, ...later], rate);
          if (!isFault(discounted)) expect(discounted).toBeGreaterThanOrEqual((plain as number) - 1e-9);
        },
      ),
    );
  });

  test.each([
    ['exactly at the end of a period', [-100, 50, 50], 2],
    ['within a period', [-1000, 400, 250, 200, 175, 75, 250], 3 + 150 / 175],
    ['within the first period', [-1_000_000, 1_500_000], 2 / 3],
    ['after later outlays too', [-100, -100, 50, 200], 2.75],
    ['the first time, even when a later cost sinks the balance again', [-100, 120, -50, 100], 100 / 120],
    ['when nothing was ever outstanding', [100, 200], 0],
    ['of nothing at all', [0, 0], 0],
    ['from an outlay after t = 0', [0, -100, 50, 100], 2.5],
    ['of amounts that cancel only but for rounding', [-0.3, 0.1, 0.2, 5], 2],
    ['of receipts first whose rounding leaves a trace', [0.1, 0.2, -0.3], 0],
  ])('%s', (_what, flows, expected) => {
    expect(payback(flows)).toBeCloseTo(expected, 12);
  });

  test('discounted, against published answers', () => {
    expect(payback([-1000, 300, 420, 680], 0.1)).toBeCloseTo(2.7441, 3);
    expect(payback([-210, 85, 75, 85, 105], 0.11)).toBeCloseTo(3.15, 2);
    expect(payback([-8000, 4800, 5900, 6700, 8000], 0.15)).toBeCloseTo(1.86, 2);
  });

  test('takes a schedule, and flows in mid-period', () => {
    const greenBook = discountSchedule('GREENBOOK') as DiscountSchedule;
    expect(payback([-100, 60, 60], greenBook)).toBeCloseTo(1 + (100 - 60 / 1.035) / (60 / 1.035 ** 2), 12);
    expect(payback([-100, 66, 66], 0.21, 'mid')).toBeCloseTo(1 + (100 - 66 / 1.1) / (66 / (1.1 * 1.21)), 12);
  });

  test.each([
    ['a rate of −100%', [-1000, 500], -1, { fault: 'out-of-range', argument: 'rate' }],
    ['no flows', [], 0, { fault: 'too-few', argument: 'flows' }],
    ['too few rates', [-100, 10, 10], [0.1], { fault: 'too-few-rates', argument: 'rate' }],
  ])('%s is refused', (_what, flows, rate, expected) => {
    expect(payback(flows, rate)).toMatchObject(expected);
  });
});
