import fc from 'fast-check';
import { irr } from '../../../src/domain/finance/irr';
import { mirr } from '../../../src/domain/finance/mirr';

describe('the modified internal rate of return', () => {
  test('at the internal rate of return itself is that rate', () => {
    const flows = [-70000, 12000, 15000, 18000, 21000, 26000];
    const rate = irr(flows) as number;
    expect(mirr(flows, rate, rate)).toBeCloseTo(rate, 12);
  });

  test('carries the present value of what is paid to the future value of what is received', () => {
    const flow = fc.double({ min: -1000, max: 1000, noNaN: true });
    const rate = fc.double({ min: -0.5, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(flow, { maxLength: 30 }), rate, rate, (between, finance, reinvest) => {
        const flows = [-100, ...between, 100];
        const last = flows.length - 1;
        const paid = flows.reduce((sum, amount, t) => sum + Math.max(-amount, 0) * (1 + finance) ** -t, 0);
        const received = flows.reduce((sum, amount, t) => sum + Math.max(amount, 0) * (1 + reinvest) ** (last - t), 0);
        const growth = (received / paid) ** (1 / last);
        expect((1 + (mirr(flows, finance, reinvest) as number)) / growth).toBeCloseTo(1, 10);
      }),
    );
  });

  test('keeps every flow in its own period when signs interleave', () => {
    // formulajs squeezes the positive and the negative flows together and answers 0.389.
    expect(mirr([-100, -10, 10, 100], -0.4, 1.5)).toBeCloseTo(0.0233, 4);
  });

  test('ten thousand periods do not overflow', () => {
    const flows = Float64Array.from({ length: 10_000 }, (_, t) => (t === 0 ? -1000 : 100));
    expect(mirr(flows, 0.1, 0.12)).toBeCloseTo(0.12, 4);
  });

  test.each([
    ['nothing received is a total loss, as Excel answers', [-10, -15, -8], 0.5, 0.1, -1],
    ['the finance rate is not used when only the first flow is paid', [-100, 50, 70], -1, 0.1, Math.sqrt((50 * 1.1 + 70) / 100) - 1],
    ['a reinvestment rate below −100% counts when the root is real', [-100, 50, 0, 70], 0.1, -3, Math.cbrt((50 * 4 + 70) / 100) - 1],
  ])('%s', (_what, flows, finance, reinvest, expected) => {
    expect(mirr(flows, finance, reinvest)).toBeCloseTo(expected, 10);
  });

  test.each([
    ['nothing paid', [10, 15, 8], 0.5, 0.1, { fault: 'zero-divisor', argument: 'flows' }],
    ['zeros', [0, 0], 0.1, 0.1, { fault: 'zero-divisor', argument: 'flows' }],
    ['one flow', [-10], 0.1, 0.1, { fault: 'zero-divisor', argument: 'flows' }],
    ['a used finance rate of −100%', [-10, -5, 20], -1, 0.1, { fault: 'zero-divisor', argument: 'financeRate' }],
    ['a reinvestment rate of −100%', [-10, 20], 0.1, -1, { fault: 'zero-divisor', argument: 'reinvestRate' }],
    ['a root that is not real', [-20, 5, 0], 0.1, -12, { fault: 'no-solution', argument: 'flows' }],
  ])('%s is refused', (_what, flows, finance, reinvest, expected) => {
    expect(mirr(flows, finance, reinvest)).toMatchObject(expected);
  });
});
