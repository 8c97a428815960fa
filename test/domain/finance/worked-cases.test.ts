// Published worked cases, and cases derived from the definitions with an independent implementation.
// Sources: [Excel] Microsoft's function pages; [OpenFormula] OASIS; [npf] numpy-financial; OMB Circular A-94 (2023), appendix B;
// [GB] HM Treasury's Green Book and its supplementary guidance; [derived] from the definition.
import { annualizedRoi } from '../../../src/domain/finance/annualized-roi';
import { benefitCostRatio } from '../../../src/domain/finance/benefit-cost-ratio';
import { claimable } from '../../../src/domain/finance/claimable';
import { delayed } from '../../../src/domain/finance/delayed';
import { discountFactor } from '../../../src/domain/finance/discount-factor';
import type { DiscountRate, Timing } from '../../../src/domain/finance/discounting';
import { discountSchedule } from '../../../src/domain/finance/discount-schedules';
import { distributionalWeight } from '../../../src/domain/finance/distributional-weight';
import { equivalentAnnualAnnuity } from '../../../src/domain/finance/equivalent-annual-annuity';
import { expectedValue } from '../../../src/domain/finance/expected-value';
import { irr } from '../../../src/domain/finance/irr';
import { mirr } from '../../../src/domain/finance/mirr';
import { npv } from '../../../src/domain/finance/npv';
import { optimismBias } from '../../../src/domain/finance/optimism-bias';
import { payback } from '../../../src/domain/finance/payback';
import { nominalRate, periodicRate, realRate } from '../../../src/domain/finance/rate-conversion';
import { roi } from '../../../src/domain/finance/roi';
import { switchingValue } from '../../../src/domain/finance/switching-value';
import { xirr } from '../../../src/domain/finance/xirr';
import { xnpv } from '../../../src/domain/finance/xnpv';
import type { Fault } from '../../../src/domain/fault';

const greenBook = discountSchedule('GREENBOOK') as DiscountRate;

/** OMB's example: costs and benefits of years 1 to 10. */
const costs = [10, 20, 30, 30, 20, 10, 5, 5, 5, 5];
const benefits = [0, 0, 5, 10, 30, 40, 40, 40, 40, 25];
const net = benefits.map((benefit, i) => benefit - costs[i]!);
const ombValue = (flows: number[], timing?: Timing): number => npv(0.031, flows, timing) as number;

/** The Green Book's optimism example: costs of years 0 to 2, benefits of years 3 to 9. */
const works = [100, 50, 50];
const returns = [0, 0, 0, 30, 30, 30, 30, 30, 30, 30];
const withBias = (mitigation: number): number[] => works.map((cost) => optimismBias(cost, 0.51, mitigation) as number);
const biased = (mitigation: number): number =>
  (npv(greenBook, returns, 'start') as number) - (npv(greenBook, withBias(mitigation), 'start') as number);

/** Serial numbers of 1 January 2008, 1 March, 30 October, 15 February 2009 and 1 April, in Microsoft's example. */
const excelDates = [39448, 39508, 39751, 39859, 39904];
const excelDated = [-10000, 2750, 4250, 3250, 2750];

const cases: readonly [what: string, answer: number | Fault, expected: number, digits?: number][] = [
  ['NPV at the end of each period [Excel]', npv(0.1, [-10000, 3000, 4200, 6800]), 1188.4434123352235],
  ['the same with the first flow on the appraisal date [derived]', npv(0.1, [-10000, 3000, 4200, 6800], 'start'), 1307.287753568743],
  ['NPV from t = 0 [npf]', npv(0.08, [-40000, 5000, 8000, 12000, 30000], 'start'), 3065.22267, 5],
  ['NPV from t = 1 of the same [derived]', npv(0.08, [-40000, 5000, 8000, 12000, 30000]), 2838.169137203],
  ['NPV at no rate is the sum [npf]', npv(0, [-40000, 5000, 8000, 12000, 30000]), 15000],
  ['NPV of five rising flows [npf]', npv(0.12, [12000, 15000, 18000, 21000, 24000]), 62448.362521940246],
  ['NPV of a level stream [OpenFormula]', npv(0.1, [400, 400, 400]), 994.74, 2],
  ['NPV near −100% [npf]', npv(-0.999, [-100, 110], 'start'), 109900, 2],
  ['XNPV [Excel]', xnpv(0.09, excelDated, excelDates), 2086.647602031535],
  ['XIRR [Excel]', xirr(excelDated, excelDates), 0.37336253351883],
  [
    'XIRR of flows out of order [pyxirr]',
    xirr([1260404.83, -2881.4, -10565.62, 20000, -1278822.63], [43831, 43841, 43840, 43840, 43845]),
    0.27607208,
    6,
  ],
  ['IRR [Excel]', irr([-70000, 12000, 15000, 18000, 21000, 26000]), 0.0866309480365],
  ['IRR [npf]', irr([-100, 39, 59, 55, 20]), 0.28095, 5],
  ['a negative IRR [npf]', irr([-100, 0, 0, 74]), -0.0955, 4],
  ['an IRR with a late cost [npf]', irr([-100, 100, 0, -7]), -0.0833, 4],
  ['an IRR with a late receipt [npf]', irr([-100, 100, 0, 7]), 0.06206, 5],
  ['an IRR with three changes of sign [npf]', irr([-5, 10.5, 1, -8, 1]), 0.0886, 4],
  ['almost everything lost [derived]', irr([-100, 0.5]), -0.995],
  ['twentyfold in a period [derived]', irr([-1, 20]), 19],
  ['present value of costs [A-94]', ombValue(costs), 123.37313, 6],
  ['present value of benefits [A-94]', ombValue(benefits), 184.919212, 6],
  ['net present value [A-94]', ombValue(net), 61.546082, 6],
  ['benefit-cost ratio [derived]', benefitCostRatio(0.031, benefits, costs), 1.4989, 4],
  ['costs mid-year [derived]', ombValue(costs, 'mid'), 125.2708, 4],
  ['benefits mid-year [derived]', ombValue(benefits, 'mid'), 187.7636, 4],
  ['net value mid-year [derived]', ombValue(net, 'mid'), 62.4928, 4],
  ['MIRR [Excel]', mirr([-120000, 39000, 30000, 21000, 37000, 46000], 0.1, 0.12), 0.1260941303659],
  ['MIRR with a cost between receipts [npf]', mirr([-100, 50, -60, 70], 0.1, 0.12), -0.03909366594356467],
  ['payback [derived]', payback([-1000, 400, 400, 400]), 2.5],
  ['discounted payback [derived]', payback([-1000, 400, 400, 400, 400], 0.1), 3.01925, 5],
  ['the factor of year 1 [GB]', discountFactor(greenBook, 1), 0.9661835749],
  ['the factor of year 31 steps down from year 30 [GB]', discountFactor(greenBook, 31), 0.3459013695],
  ['the factor of year 75 [GB]', discountFactor(greenBook, 75), 0.0942137726],
  ['the factor of year 76 [GB]', discountFactor(greenBook, 76), 0.0919158757],
  ['equivalent annual net cost [GB]', equivalentAnnualAnnuity(greenBook, 5, 35.4515712641), 7.8518626842],
  [
    'equivalent annuity of the short life [derived]',
    equivalentAnnualAnnuity(0.1, 2, npv(0.1, [-100, 60, 60], 'start') as number),
    2.38095,
    5,
  ],
  [
    'equivalent annuity of the long life [derived]',
    equivalentAnnualAnnuity(0.1, 4, npv(0.1, [-130, 52, 52, 52, 52], 'start') as number),
    10.9888,
    5,
  ],
  ['optimism bias [GB]', optimismBias(100, 'Non-standard buildings'), 151],
  ['optimism bias half mitigated [GB]', optimismBias(100, 0.5, 0.5), 125],
  ['optimism bias all mitigated [GB]', optimismBias(50, 'non-standard buildings', 1), 50],
  ['costs before optimism bias [derived]', npv(greenBook, works, 'start'), 194.9847, 4],
  ['benefits beside them [derived]', npv(greenBook, returns, 'start'), 171.2398, 4],
  ['their ratio [derived]', benefitCostRatio(greenBook, returns, works, 'start'), 0.8782, 4],
  ['net value with the whole bias [derived]', biased(0), -123.1872, 4],
  ['net value with a quarter mitigated [derived]', biased(0.25), -98.3266, 4],
  ['net value with half mitigated [derived]', biased(0.5), -73.466, 4],
  ['net value with three quarters mitigated [derived]', biased(0.75), -48.6055, 4],
  ['net value without bias [derived]', biased(1), -23.7449, 4],
  ['distributional weight [GB]', distributionalWeight(15000, 55000), 5.414431449],
  ['a risk register [derived]', expectedValue([0.3, 0.5], [100, 200]), 130],
  ['benefit-cost ratio below one [derived]', benefitCostRatio(0, [8e6], [1e7]), 0.8],
  ['benefits may fall by [derived]', switchingValue(0.031, benefits, costs, 'benefits'), 0.332827, 6],
  ['costs may rise by [derived]', switchingValue(0.031, benefits, costs, 'costs'), 0.498861, 6],
  ['the rate of return beside them [derived]', irr(net), 0.17551, 5],
  [
    'a year late, what falls beyond the last year lost [derived]',
    ombValue([...delayed(benefits, 1, 'fixed')]) - ombValue(costs),
    38.1172,
    4,
  ],
  ['a year late, the last year extended [derived]', ombValue([...delayed(benefits, 1, 'extended')]) - ombValue(costs), 55.986, 4],
  ['simple return on investment [derived]', roi(benefits, costs), 0.642857, 6],
  ['annualized return on investment [derived]', annualizedRoi(benefits, costs, 10), 0.050897, 6],
  ['payback in the year the balance is exactly zero [derived]', payback([0, ...net]), 7],
  ['discounted payback [derived]', payback([0, ...net], 0.031), 7.2626, 4],
  ['reductions multiply, they do not add [derived]', claimable(1_000_000, 0.2, 0.1, 0.25), 540_000],
  ['a claim of a social return [derived]', claimable(100_000, 0.25, 0.1, 0.2), 54_000],
  ['its drop-off, at the end of each year [derived]', npv(0.035, [54000, 48600, 43740, 39366, 35429.4]), 201129.31, 2],
  ['a factory [Excel]', (npv(0.08, [8000, 9200, 10000, 12000, 14500]) as number) - 40000, 1922.061555, 6],
  ['the factory when its roof collapses [Excel]', (npv(0.08, [8000, 9200, 10000, 12000, 14500, -9000]) as number) - 40000, -3749.465087, 6],
  ['a year of monthly flows [derived]', npv(periodicRate(0.035, 12) as number, Array<number>(12).fill(100)), 1177.9038, 4],
  ['the same mid-month [derived]', npv(periodicRate(0.035, 12) as number, Array<number>(12).fill(100), 'mid'), 1179.5934, 4],
  ['a nominal rate [Fisher]', nominalRate(0.035, 0.02), 0.0557],
  ['a real rate [Fisher]', realRate(0.07, 0.025), 0.043902, 6],
];

/** Decimals are given where the source shows so many; other values are known to all their digits. */
for (const [what, answer, expected, decimals] of cases)
  test(what, () => {
    const tolerance = decimals === undefined ? 1e-9 * Math.abs(expected) : 0.51 * 10 ** -decimals;
    expect(Math.abs((answer as number) - expected)).toBeLessThanOrEqual(tolerance);
  });

test('a payback that is not reached says within how many periods', () => {
  expect(payback([-1000, 400, 400, 400], 0.1)).toEqual({ fault: 'not-paid-back', argument: 'flows', details: { periods: 3 } });
});

test('the net present value of OMB’s example is the difference of its two sides', () => {
  expect(ombValue(net)).toBeCloseTo(ombValue(benefits) - ombValue(costs), 10);
});
