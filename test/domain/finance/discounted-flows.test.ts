import fc from 'fast-check';
import { discountSchedule } from '../../../src/domain/finance/discount-schedules';
import type { DiscountRate } from '../../../src/domain/finance/discounting';
import { timings } from '../../../src/domain/finance/discounting';
import { discountedDatedFlows } from '../../../src/domain/finance/discounted-dated-flows';
import { discountedFlows } from '../../../src/domain/finance/discounted-flows';
import { npv } from '../../../src/domain/finance/npv';
import { xirr } from '../../../src/domain/finance/xirr';
import { xirrAll } from '../../../src/domain/finance/xirr-all';
import { xnpv } from '../../../src/domain/finance/xnpv';

const amount = fc.integer({ min: -1_000_000, max: 1_000_000 });
const schedule = discountSchedule('GREENBOOK') as DiscountRate;

test('two flows at 10% are worth 100 each', () => {
  const steps = discountedFlows(0.1, [110, 121]);
  expect(steps).toEqual([
    { period: 1, flow: 110, factor: expect.closeTo(0.9090909, 6), presentValue: expect.closeTo(100, 9), cumulated: expect.closeTo(100, 9) },
    { period: 2, flow: 121, factor: expect.closeTo(0.8264463, 6), presentValue: expect.closeTo(100, 9), cumulated: expect.closeTo(200, 9) },
  ]);
});

test('from period 0 on the first flow is not discounted', () => {
  expect(discountedFlows(0.1, [-100, 110], 'end', 0)).toMatchObject(
    [{ period: 0, factor: 1, cumulated: -100 }, { period: 1, cumulated: expect.closeTo(0, 9) }],
  );
});

test('the last sum is the net present value, whatever the timing and the schedule', () => {
  fc.assert(fc.property(fc.array(
    amount, { minLength: 1, maxLength: 60 },
  ), fc.constantFrom(...timings), fc.constantFrom<DiscountRate>(0.035, -0.02, schedule), (flows, timing, rate) => {
    const steps = discountedFlows(rate, flows, timing);
    expect(Array.isArray(steps) && steps.at(-1)!.cumulated).toBeCloseTo(npv(rate, flows, timing) as number, 4);
  }));
});

test('dated: the last sum is XNPV, and nothing is left at the rate of return', () => {
  const flows = [-10000, 2750, 4250, 3250, 2750];
  const dates = [39448, 39508, 39751, 39859, 39904];
  const sumAt = (rate: number) => (discountedDatedFlows(rate, flows, dates) as { cumulated: number }[]).at(-1)!.cumulated;
  expect(sumAt(0.09)).toBeCloseTo(xnpv(0.09, flows, dates) as number, 8);
  expect(sumAt(xirr(flows, dates) as number)).toBeCloseTo(0, 6);
});

test('dates that do not belong to the flows, or precede the first under a schedule, are refused', () => {
  expect(discountedDatedFlows(0.1, [1], [1, 2])).toMatchObject({ fault: 'different-lengths' });
  expect(discountedDatedFlows(0.1, [1, 2], [45000, -1])).toMatchObject({ fault: 'not-a-date', position: 2 });
  expect(discountedDatedFlows(schedule, [1, 2], [45000, 44000])).toMatchObject({ fault: 'before-first-date', position: 2 });
});

test('dated flows that change sign twice have two rates', () => {
  expect(xirrAll([-1, 3, -2], [0, 365, 730])).toEqual([expect.closeTo(0, 9), expect.closeTo(1, 9)]);
  expect(xirrAll([1, 2], [0, 365])).toMatchObject({ fault: 'one-sign' });
  expect(xirrAll([1, 2], [0])).toMatchObject({ fault: 'different-lengths' });
});
