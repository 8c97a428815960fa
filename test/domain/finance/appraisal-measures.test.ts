import fc from 'fast-check';
import { annualizedRoi } from '../../../src/domain/finance/annualized-roi';
import { benefitCostRatio } from '../../../src/domain/finance/benefit-cost-ratio';
import { claimable } from '../../../src/domain/finance/claimable';
import { delayed } from '../../../src/domain/finance/delayed';
import { discountSchedule } from '../../../src/domain/finance/discount-schedules';
import type { DiscountSchedule } from '../../../src/domain/finance/discount-schedules';
import { distributionalWeight } from '../../../src/domain/finance/distributional-weight';
import { equivalentAnnualAnnuity } from '../../../src/domain/finance/equivalent-annual-annuity';
import { expectedValue } from '../../../src/domain/finance/expected-value';
import { npv } from '../../../src/domain/finance/npv';
import { optimismBias, optimismCategories } from '../../../src/domain/finance/optimism-bias';
import { profitabilityIndex } from '../../../src/domain/finance/profitability-index';
import { nominalRate, periodicRate, realRate } from '../../../src/domain/finance/rate-conversion';
import { roi } from '../../../src/domain/finance/roi';
import { sum } from '../../../src/domain/finance/sum';
import { switchingValue } from '../../../src/domain/finance/switching-value';
import { valueForMoney } from '../../../src/domain/finance/value-for-money';

const amounts = fc.array(fc.double({ min: 0.01, max: 1e4, noNaN: true }), { minLength: 1, maxLength: 30 });
const rates = fc.double({ min: 0, max: 0.5, noNaN: true });
const greenBook = discountSchedule('GREENBOOK') as DiscountSchedule;

describe('the benefit-cost ratio', () => {
  test('is above 1 exactly when the net present value is above 0', () => {
    fc.assert(
      fc.property(rates, amounts, amounts, (rate, benefits, costs) => {
        const net = (npv(rate, benefits) as number) - (npv(rate, costs) as number);
        expect((benefitCostRatio(rate, benefits, costs) as number) > 1).toBe(net > 0);
      }),
    );
  });

  test('does not depend on timing at one rate, but does under a schedule that steps down', () => {
    fc.assert(
      fc.property(rates, amounts, amounts, (rate, benefits, costs) => {
        const end = benefitCostRatio(rate, benefits, costs) as number;
        expect((benefitCostRatio(rate, benefits, costs, 'start') as number) / end).toBeCloseTo(1, 12);
      }),
    );
    const benefits = Array<number>(60).fill(10);
    expect(benefitCostRatio(greenBook, benefits, [100], 'start')).not.toBeCloseTo(
      benefitCostRatio(greenBook, benefits, [100]) as number,
      4,
    );
  });

  test('names the side a fault is about', () => {
    expect(benefitCostRatio(0.1, [0, 100], [0, 0])).toEqual({ fault: 'zero-divisor', argument: 'costs' });
    expect(benefitCostRatio(0, [1e308, 1e308], [1])).toEqual({ fault: 'too-large', argument: 'benefits' });
    expect(benefitCostRatio(0, [1], [1e308, 1e308])).toEqual({ fault: 'too-large', argument: 'costs' });
  });
});

describe('the switching value', () => {
  test('takes the net present value to zero', () => {
    fc.assert(
      fc.property(rates, amounts, amounts, (rate, benefits, costs) => {
        const fall = switchingValue(rate, benefits, costs) as number;
        const rise = switchingValue(rate, benefits, costs, 'costs') as number;
        const [benefitValue, costValue] = [npv(rate, benefits) as number, npv(rate, costs) as number];
        expect(Math.abs(benefitValue * (1 - fall) - costValue)).toBeLessThan(1e-12 * (benefitValue + costValue));
        expect(Math.abs(benefitValue - costValue * (1 + rise))).toBeLessThan(1e-12 * (benefitValue + costValue));
      }),
    );
  });

  test('is not defined of a side without value', () => {
    expect(switchingValue(0.1, [0], [1])).toEqual({ fault: 'zero-divisor', argument: 'benefits' });
    expect(switchingValue(0.1, [1], [0], 'costs')).toEqual({ fault: 'zero-divisor', argument: 'costs' });
    expect(switchingValue(0.1, [1], [0])).toBe(1);
  });
});

describe('the profitability index', () => {
  test('is 1 plus the net present value per unit invested', () => {
    fc.assert(
      fc.property(rates, fc.double({ min: 1, max: 1e5, noNaN: true }), amounts, (rate, investment, inflows) => {
        const net = npv(rate, [-investment, ...inflows], 'start') as number;
        expect(profitabilityIndex(rate, investment, inflows)).toBeCloseTo(1 + net / investment, 9);
      }),
    );
  });

  test('needs an investment, as a positive amount', () => {
    expect(profitabilityIndex(0.1, 0, [1])).toEqual({ fault: 'zero-divisor', argument: 'investment' });
    expect(profitabilityIndex(0.1, -100, [1])).toMatchObject({ fault: 'out-of-range', argument: 'investment' });
  });
});

describe('return on investment', () => {
  test('annualized over one year is the plain one', () => {
    fc.assert(
      fc.property(amounts, amounts, (benefits, costs) =>
        expect(annualizedRoi(benefits, costs, 1)).toBeCloseTo(roi(benefits, costs) as number, 6),
      ),
    );
  });

  test('compounds back over the years', () => {
    fc.assert(
      fc.property(amounts, amounts, fc.double({ min: 1, max: 40, noNaN: true }), (benefits, costs, years) => {
        const growth = Math.pow(1 + (annualizedRoi(benefits, costs, years) as number), years);
        const whole = 1 + (roi(benefits, costs) as number);
        expect(Math.abs(growth - whole)).toBeLessThan(1e-12 * (1 + whole));
      }),
    );
  });

  test('of a total loss is −100%, however long it took', () => {
    expect(roi([0], [100])).toBe(-1);
    expect(annualizedRoi([0], [100], 7)).toBe(-1);
  });

  test.each([
    ['no costs', [1], [0], 1, { fault: 'zero-divisor', argument: 'costs' }],
    ['no years', [1], [1], 0, { fault: 'zero-divisor', argument: 'years' }],
    ['negative years', [1], [1], -2, { fault: 'out-of-range', argument: 'years' }],
    ['more than everything lost', [-1], [1], 2, { fault: 'out-of-range', argument: 'benefits' }],
  ])('%s is refused', (_what, benefits, costs, years, expected) => {
    expect(annualizedRoi(benefits, costs, years)).toMatchObject(expected);
  });
});

describe('the equivalent annual annuity', () => {
  test('paid every year is worth the present value it was made from', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -0.2, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 60 }),
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        (rate, years, value) => {
          const annuity = equivalentAnnualAnnuity(rate, years, value) as number;
          expect(Math.abs((npv(rate, Array<number>(years).fill(annuity)) as number) - value)).toBeLessThan(1e-9 * (Math.abs(value) + 1));
        },
      ),
    );
  });

  test('under a schedule divides by the sum of its factors', () => {
    expect(equivalentAnnualAnnuity(greenBook, 10, 50)).toBeCloseTo(6.01206839336956, 12);
    expect(npv(greenBook, Array<number>(100).fill(equivalentAnnualAnnuity(greenBook, 100, 1000) as number))).toBeCloseTo(1000, 9);
  });

  test('at no rate, and at next to none, spreads evenly', () => {
    expect(equivalentAnnualAnnuity(0, 4, 100)).toBe(25);
    expect(equivalentAnnualAnnuity(1e-14, 4, 100)).toBeCloseTo(25, 10);
  });

  test.each([
    ['no periods', 0.1, 0, { fault: 'zero-divisor', argument: 'periods' }],
    ['negative periods', 0.1, -3, { fault: 'out-of-range', argument: 'periods' }],
    ['a rate of −100%', -1, 3, { fault: 'out-of-range', argument: 'rate' }],
    ['part of a year of a schedule', greenBook, 2.5, { fault: 'not-whole', argument: 'periods' }],
    ['a life beyond reason', greenBook, 1e9, { fault: 'out-of-range', argument: 'periods' }],
    ['too few rates', [0.1], 2, { fault: 'too-few-rates', argument: 'rate' }],
  ])('%s is refused', (_what, rate, periods, expected) => {
    expect(equivalentAnnualAnnuity(rate, periods, 100)).toMatchObject(expected);
  });
});

describe('the expected value', () => {
  test('of scenarios lies between the worst and the best', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(100), fc.double({ min: -1e6, max: 1e6, noNaN: true })), { minLength: 1, maxLength: 20 }),
        (scenarios) => {
          const weight = scenarios.reduce((total, [share]) => total + share, 0);
          fc.pre(weight > 0);
          const values = scenarios.map(([, value]) => value);
          const expected = expectedValue(
            scenarios.map(([share]) => share / weight),
            values,
          ) as number;
          expect(expected).toBeGreaterThanOrEqual(Math.min(...values) - 1e-6);
          expect(expected).toBeLessThanOrEqual(Math.max(...values) + 1e-6);
        },
      ),
    );
  });

  test.each([
    ['a probability above 1', [0.5, 1.5], [1, 2], { fault: 'out-of-range', argument: 'probabilities', position: 2 }],
    ['a value without a probability', [0.5], [1, 2], { fault: 'different-lengths', argument: 'values' }],
    ['nothing', [], [], { fault: 'too-few', argument: 'values' }],
  ])('%s is refused', (_what, probabilities, values, expected) => {
    expect(expectedValue(probabilities, values)).toMatchObject(expected);
  });
});

describe('what may be claimed of a benefit', () => {
  test('is never more than the gross benefit, and does not depend on the order of the reductions', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, share, share, (a, b, c, d) => {
        const claim = claimable(1000, a, b, c, d) as number;
        expect(claim).toBeLessThanOrEqual(1000);
        expect(claimable(1000, d, c, b, a)).toBeCloseTo(claim, 9);
      }),
    );
  });

  test('takes our share and the adjustment for optimism last', () => {
    expect(claimable(1000, 0.5, 0, 0, 0.2, 0.5, -0.1)).toBeCloseTo(180, 10);
  });

  test.each(['deadweight', 'displacement', 'attribution', 'leakage', 'share'])('a %s above 1 is refused by name', (argument) => {
    const names = ['deadweight', 'displacement', 'attribution', 'leakage', 'share'];
    const [deadweight, displacement, attribution, leakage, share] = names.map((name) => (name === argument ? 20 : 0.5)) as [
      number,
      number,
      number,
      number,
      number,
    ];
    expect(claimable(1000, deadweight, displacement, attribution, leakage, share)).toMatchObject({ fault: 'out-of-range', argument });
  });

  test('an adjustment below −100% is refused', () => {
    expect(claimable(1000, 0, 0, 0, 0, 1, -1.5)).toMatchObject({ fault: 'out-of-range', argument: 'optimism' });
  });
});

describe('optimism bias', () => {
  test('adds the published upper bound of each category', () => {
    expect(optimismCategories.map(({ name }) => Math.round(optimismBias(100, name) as number))).toEqual([124, 151, 144, 166, 300, 141]);
  });

  test('an unknown category is answered with those there are', () => {
    expect(optimismBias(100, 'bridges')).toMatchObject({ fault: 'not-one-of', argument: 'category', details: { text: 'bridges' } });
  });

  test('mitigation and a bias of one’s own keep to their range', () => {
    expect(optimismBias(100, 'outsourcing', 1.5)).toMatchObject({ fault: 'out-of-range', argument: 'mitigation' });
    expect(optimismBias(100, -0.1)).toMatchObject({ fault: 'out-of-range', argument: 'category' });
  });
});

describe('rates', () => {
  test('of a month compound to the year', () => {
    fc.assert(
      fc.property(fc.double({ min: -0.9, max: 5, noNaN: true }), (annual) =>
        expect((1 + (periodicRate(annual, 12) as number)) ** 12).toBeCloseTo(1 + annual, 10),
      ),
    );
  });

  test('nominal and real are inverse to each other', () => {
    const rate = fc.double({ min: -0.5, max: 1, noNaN: true });
    fc.assert(
      fc.property(rate, rate, (real, inflation) => expect(realRate(nominalRate(real, inflation), inflation)).toBeCloseTo(real, 12)),
    );
  });

  test('that make no sense are refused', () => {
    expect(periodicRate(-2, 12)).toMatchObject({ fault: 'out-of-range', argument: 'rate' });
    expect(periodicRate(0.1, 0)).toMatchObject({ fault: 'out-of-range', argument: 'periods' });
    expect(realRate(0.1, -1)).toMatchObject({ fault: 'zero-divisor', argument: 'inflation' });
  });
});

test('a distributional weight needs incomes above zero', () => {
  expect(distributionalWeight(0, 100)).toMatchObject({ fault: 'out-of-range', argument: 'income' });
  expect(distributionalWeight(100, 100)).toBe(1);
});

test('value for money in words', () => {
  const ratios = [-1, 0, 0.8, 1, 1.5, 1.99, 2, 3.9, 4];
  expect(ratios.map(valueForMoney)).toEqual(['very-poor', 'very-poor', 'poor', 'low', 'medium', 'medium', 'high', 'high', 'very-high']);
});

test('a delay longer than the series leaves nothing within the horizon', () => {
  expect([...delayed([1, 2], 3, 'fixed')]).toEqual([0, 0]);
  expect([...delayed([1, 2], 3, 'extended')]).toEqual([0, 0, 0, 1, 2]);
});

describe('sums', () => {
  test('lose no penny', () => {
    expect(sum(Array<number>(10).fill(0.1))).toBe(1);
    expect(sum([1e16, 1, -1e16])).toBe(1);
  });

  test('do not depend on the order', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.integer({ min: -1e9, max: 1e9 }).map((n) => n / 100),
          { maxLength: 200 },
        ),
        (list) => expect(sum([...list].reverse())).toBeCloseTo(sum(list), 6),
      ),
    );
  });
});
