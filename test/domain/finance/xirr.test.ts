import fc from 'fast-check';
import { isFault } from '../../../src/domain/fault';
import { irr } from '../../../src/domain/finance/irr';
import { xirr } from '../../../src/domain/finance/xirr';
import { xnpv } from '../../../src/domain/finance/xnpv';

/** An outlay, then receipts on later days, some of them the same day. */
const investment = fc
  .array(fc.tuple(fc.double({ min: 1, max: 800, noNaN: true }), fc.integer({ min: 30, max: 3000 })), { minLength: 1, maxLength: 40 })
  .map((receipts) => ({ flows: [-1000, ...receipts.map(([flow]) => flow)], dates: [42000, ...receipts.map(([, day]) => 42000 + day)] }));

describe('the internal rate of return of dated flows', () => {
  test('makes the net present value of the dated flows zero', () => {
    fc.assert(
      fc.property(investment, ({ flows, dates }) => {
        const rate = xirr(flows, dates) as number;
        fc.pre(rate > -0.5);
        expect(Math.abs(xnpv(rate, flows, dates) as number)).toBeLessThan(1e-9 * 1000);
      }),
    );
  });

  test('does not depend on the order of the flows', () => {
    fc.assert(
      fc.property(investment, fc.infiniteStream(fc.nat()), ({ flows, dates }, keys) => {
        const order = flows.map((_, i) => ({ i, key: keys.next().value as number })).sort((a, b) => a.key - b.key);
        const shuffled = xirr(
          order.map(({ i }) => flows[i]!),
          order.map(({ i }) => dates[i]!),
        );
        const rate = xirr(flows, dates);
        if (isFault(rate)) expect(shuffled).toEqual(rate);
        else expect((1 + (shuffled as number)) / (1 + rate)).toBeCloseTo(1, 9);
      }),
    );
  });

  test('is that of periodic flows when they are a year of 365 days apart', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 1, max: 900, noNaN: true }), { minLength: 1, maxLength: 30 }), (receipts) => {
        const flows = [-1000, ...receipts];
        expect(
          xirr(
            flows,
            flows.map((_, t) => 42000 + 365 * t),
          ),
        ).toBeCloseTo(irr(flows) as number, 10);
      }),
    );
  });

  test('flows of one day count as one, whatever their order', () => {
    const dates = [42000, 42365, 42365];
    expect(xirr([-100, 220, -110], dates)).toBeCloseTo(0.1, 12);
    expect(xirr([-100, -110, 220], dates)).toBeCloseTo(0.1, 12);
  });

  test('gaps of decades are no obstacle', () => {
    expect(xirr([-100, 100 * 1.05 ** 40], [42000, 42000 + 40 * 365])).toBeCloseTo(0.05, 12);
  });

  // Excel's XIRR answers 2.98e-9 or #NUM! for these.
  test.each([
    ['a quick loss', [-10000, 9000], [43000, 43010], (9000 / 10000) ** (365 / 10) - 1],
    ['a quick gain', [-10000, 11000], [43000, 43007], 1.1 ** (365 / 7) - 1],
    ['a date before the first', [-100, 110, -100, 121], [43365, 43730, 43000, 43730], undefined],
  ])('%s', (_what, flows, dates, expected) => {
    const rate = xirr(flows, dates) as number;
    if (expected !== undefined) expect(rate / expected).toBeCloseTo(1, 10);
    const first = Math.min(...dates);
    expect(flows.reduce((sum, flow, i) => sum + flow * (1 + rate) ** (-(dates[i]! - first) / 365), 0)).toBeCloseTo(0, 8);
  });

  test.each([
    ['all received', [100, 200], [45000, 45100], 0.1, { fault: 'one-sign', argument: 'flows' }],
    ['nothing', [], [], 0.1, { fault: 'one-sign', argument: 'flows' }],
    ['everything on one day', [-100, 110], [45000, 45000], 0.1, { fault: 'one-sign', argument: 'flows' }],
    ['a total loss', [-1000, 0], [45000, 45365], 0.1, { fault: 'one-sign', argument: 'flows' }],
    ['one date too few', [-100, 120, 30], [45000, 45100], 0.1, { fault: 'different-lengths', argument: 'dates' }],
    ['a negative date', [-100, 120], [-1, 45100], 0.1, { fault: 'not-a-date', argument: 'dates', position: 1 }],
    ['a guess of −100%', [-100, 120], [45000, 45100], -1, { fault: 'out-of-range', argument: 'guess' }],
  ])('%s is refused', (_what, flows, dates, guess, expected) => {
    expect(xirr(flows, dates, guess)).toMatchObject(expected);
  });
});
