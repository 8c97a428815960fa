// Whatever numbers come in, an answer is a finite number or a Fault, and it comes within bounded work.
import fc from 'fast-check';
import { isFault } from '../../../src/domain/fault';
import { annualizedRoi } from '../../../src/domain/finance/annualized-roi';
import { benefitCostRatio } from '../../../src/domain/finance/benefit-cost-ratio';
import { discountFactor } from '../../../src/domain/finance/discount-factor';
import type { DiscountRate } from '../../../src/domain/finance/discounting';
import { discountSchedules } from '../../../src/domain/finance/discount-schedules';
import { equivalentAnnualAnnuity } from '../../../src/domain/finance/equivalent-annual-annuity';
import { expectedValue } from '../../../src/domain/finance/expected-value';
import { irr } from '../../../src/domain/finance/irr';
import { irrAll } from '../../../src/domain/finance/irr-all';
import { mirr } from '../../../src/domain/finance/mirr';
import { npv } from '../../../src/domain/finance/npv';
import { payback } from '../../../src/domain/finance/payback';
import { profitabilityIndex } from '../../../src/domain/finance/profitability-index';
import { roi } from '../../../src/domain/finance/roi';
import { switchingValue } from '../../../src/domain/finance/switching-value';
import { xirr } from '../../../src/domain/finance/xirr';
import { xnpv } from '../../../src/domain/finance/xnpv';
import { netPresentValueModel } from '../../../src/domain/simulation/model';
import { pert } from '../../../src/domain/simulation/pert';
import { simulate } from '../../../src/domain/simulation/simulate';
import { summarize } from '../../../src/domain/simulation/summarize';
import { tornado } from '../../../src/domain/simulation/tornado';
import { triangular } from '../../../src/domain/simulation/triangular';

/** Numbers where arithmetic breaks, among ordinary ones. */
const edges = [0, -0, 1, -1, 0.1, -0.5, -2, 1e-9, -1e-9, 1e308, -1e308, 5e-324, 1e200, -1e200, 1e15, -0.9999999999, 1e-300];
const number = fc.oneof(
  fc.constantFrom(...edges),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
);
const flows = fc.array(number, { maxLength: 40 });
const dates = fc.array(fc.oneof(fc.integer({ min: 0, max: 2958465 }), fc.integer({ min: 40000, max: 40400 }), number), { maxLength: 40 });
const rate: fc.Arbitrary<DiscountRate> = fc.oneof(number, fc.array(number, { maxLength: 45 }), fc.constantFrom(...discountSchedules));
const timing = fc.constantFrom('end' as const, 'mid' as const, 'start' as const);

/** Every number in an answer, however it is nested. */
function numbersIn(answer: unknown): number[] {
  if (typeof answer === 'number') return [answer];
  return typeof answer === 'object' && answer !== null ? Object.values(answer).flatMap(numbersIn) : [];
}

const questions: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  NPV: fc.tuple(rate, flows, timing).map((args) => npv(...args)),
  XNPV: fc.tuple(rate, flows, dates).map(([r, f, d]) => xnpv(r, f.slice(0, d.length), d.slice(0, f.length))),
  IRR: fc.tuple(flows, number).map((args) => irr(...args)),
  'every IRR': flows.map((all) => irrAll(all)),
  XIRR: fc.tuple(flows, dates, number).map(([f, d, guess]) => xirr(f.slice(0, d.length), d.slice(0, f.length), guess)),
  MIRR: fc.tuple(flows, number, number).map((args) => mirr(...args)),
  ROI: fc.tuple(flows, flows).map((args) => roi(...args)),
  'annualized ROI': fc.tuple(flows, flows, number).map((args) => annualizedRoi(...args)),
  BCR: fc.tuple(rate, flows, flows, timing).map((args) => benefitCostRatio(...args)),
  'profitability index': fc.tuple(rate, number, flows).map((args) => profitabilityIndex(...args)),
  payback: fc.tuple(flows, rate, timing).map((args) => payback(...args)),
  'equivalent annuity': fc.tuple(rate, number, number).map((args) => equivalentAnnualAnnuity(...args)),
  'discount factor': fc.tuple(rate, number, timing).map((args) => discountFactor(...args)),
  'switching value': fc
    .tuple(rate, flows, flows, fc.constantFrom('benefits' as const, 'costs' as const))
    .map((args) => switchingValue(...args)),
  'expected value': fc.tuple(flows, flows).map((args) => expectedValue(...args)),
  triangular: fc.tuple(number, number, number, number).map((args) => triangular(...args)),
  PERT: fc.tuple(number, number, number, number).map((args) => pert(...args)),
  tornado: fc.tuple(rate, fc.array(flows, { maxLength: 4 }), flows, flows).map((args) => tornado(...args)),
  simulation: fc.tuple(rate, fc.array(flows, { minLength: 1, maxLength: 3 }), number).map(([r, lines, seed]) => {
    const model = netPresentValueModel(
      r,
      lines,
      lines.map(() => 0.5),
      lines.map(() => 2),
    );
    if (isFault(model)) return model;
    const outcomes = simulate(model, 20, seed);
    return isFault(outcomes) ? outcomes : summarize(outcomes);
  }),
};

test.each(Object.entries(questions))('%s is never NaN, never infinite', (_name, question) => {
  fc.assert(
    fc.property(question, (answer) => {
      if (isFault(answer)) return;
      const numbers = numbersIn(answer);
      expect(numbers.length).toBeGreaterThan(0);
      for (const value of numbers) expect(Number.isFinite(value)).toBe(true);
    }),
    { numRuns: 500 },
  );
});
