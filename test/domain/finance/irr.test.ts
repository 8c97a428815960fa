import fc from 'fast-check';
import { irr } from '../../../src/domain/finance/irr';
import { irrAll } from '../../../src/domain/finance/irr-all';
import { npv } from '../../../src/domain/finance/npv';

/** An outlay of 1 to 1,000 thousand and receipts that are some share of it. */
const investment = fc
  .tuple(
    fc.double({ min: 1e3, max: 1e6, noNaN: true }),
    fc.array(fc.double({ min: 0.01, max: 0.8, noNaN: true }), { minLength: 2, maxLength: 40 }),
  )
  .map(([outlay, shares]) => [-outlay, ...shares.map((share) => share * outlay)]);

describe('the internal rate of return', () => {
  test('makes the net present value zero, to a billionth of the outlay', () => {
    fc.assert(
      fc.property(investment, (flows) => {
        const rate = irr(flows) as number;
        // Below −50% late flows are worth many times the outlay: there the rounding of the rate itself shows.
        fc.pre(rate > -0.5);
        expect(Math.abs(npv(rate, flows, 'start') as number)).toBeLessThan(1e-9 * -flows[0]!);
      }),
    );
  });

  test('does not depend on the unit of the amounts, nor on whose side is taken', () => {
    fc.assert(
      fc.property(investment, fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (flows, unit) => {
        const rate = irr(flows) as number;
        expect(irr(flows.map((flow) => flow * unit))).toBeCloseTo(rate, 11);
        expect(irr(flows.map((flow) => -flow))).toBeCloseTo(rate, 11);
      }),
    );
  });

  test('is the same from a list and from a typed array, with zeros before or behind', () => {
    fc.assert(
      fc.property(investment, fc.nat(5), fc.nat(5), (flows, before, behind) => {
        const padded = [...Array<number>(before).fill(0), ...flows, ...Array<number>(behind).fill(0)];
        expect(irr(Float64Array.from(padded))).toBe(irr(flows));
        expect(irr(padded)).toBe(irr(flows));
      }),
    );
  });

  test('does not depend on the guess when there is only one', () => {
    fc.assert(
      fc.property(investment, fc.double({ min: -0.99, max: 10, noNaN: true }), (flows, guess) => {
        expect(irr(flows, guess)).toBeCloseTo(irr(flows) as number, 11);
      }),
    );
  });

  test('turned around in time is the inverse growth', () => {
    fc.assert(
      fc.property(investment, (flows) => {
        const turned = irr([...flows].reverse()) as number;
        expect((1 + turned) * (1 + (irr(flows) as number))).toBeCloseTo(1, 9);
      }),
    );
  });

  test('nearest the guess is the one returned', () => {
    // numpy-financial #28: Excel finds 185% from its usual guess and −76% from −75%.
    const flows = [-50, -100, 600, 300, -100];
    expect(irr(flows)).toBeCloseTo(1.8544178, 6);
    expect(irr(flows, -0.75)).toBeCloseTo(-0.7688955, 6);
    expect(irrAll(flows)).toEqual([expect.closeTo(-0.7688955, 6), expect.closeTo(1.8544178, 6)]);
  });

  test.each([
    ['flows that are all received', [100, 110], 'one-sign'],
    ['flows that are all paid', [-100, -110], 'one-sign'],
    ['zeros', [0, 0, 0], 'one-sign'],
    ['no flow', [], 'one-sign'],
    ['one flow', [-100], 'one-sign'],
    ['flows that no rate balances', [1, -1, 1], 'no-solution'],
  ])('there is none for %s', (_what, flows, reason) => {
    expect(irr(flows)).toEqual({ fault: reason, argument: 'flows' });
    expect(irrAll(flows)).toEqual({ fault: reason, argument: 'flows' });
  });

  test.each([-1, -10, Number.NaN])('a guess of %d is refused', (guess) => {
    expect(irr([-100, 110], guess)).toMatchObject({ fault: 'guess-too-low', argument: 'guess' });
  });
});

describe('all internal rates of return', () => {
  test.each([
    [
      [-1, 3, -2],
      [0, 1],
    ],
    [[-1, 3, -3, 1], [0]],
    [[1, -2, 1], [0]],
    [
      [-100, 100, 0, -7],
      [-0.6788944, -0.0832997],
    ],
    [
      [-5, 10.5, 1, -8, 1],
      [-0.8702012, 0.0885983, 0.70955953],
    ],
    [
      [-100, 230, -132],
      [0.1, 0.2],
    ],
    [[-100, 0.5], [-0.995]],
  ])('of %j are %j', (flows, rates) => {
    expect(irrAll(flows)).toEqual(rates.map((rate) => expect.closeTo(rate, 7) as number));
  });

  test('are those the flows were made of', () => {
    const growth = fc.uniqueArray(fc.integer({ min: -15, max: 15 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(growth, (steps) => {
        const rates = steps.map((step) => step / 20).sort((a, b) => a - b);
        // The product of (1 − (1+r)x) over the rates, as flows in powers of x.
        const flows = rates.reduce<number[]>(
          (product, rate) => [...product, 0].map((flow, i) => flow - (1 + rate) * (product[i - 1] ?? 0)),
          [-1],
        );
        expect(irrAll(flows)).toEqual(rates.map((rate) => expect.closeTo(rate, 7) as number));
      }),
    );
  });
});
