import { isFault } from '../../../src/domain/fault';
import { appraise, businessCase, programFlows } from '../../../src/domain/realization/business-case';
import type { CashFlowLine, Program } from '../../../src/domain/realization/program';
import { programFacts } from '../../../src/domain/realization/program-facts';
import { benefit, day, line, programOf, settings } from './records';

const costs = [10, 20, 30, 30, 20, 10, 5, 5, 5, 5];
const benefits = [0, 0, 5, 10, 30, 40, 40, 40, 40, 25];

describe('the business case of the example of OMB Circular A-94 (formulas.md cases 26, 57, 58, 60)', () => {
  const a94 = programOf({
    settings: settings({ periodLength: 'Year', discountSchedule: 'A94-2023' }),
    benefits: [benefit()],
    cashFlows: [line({ values: benefits }), line({ benefit: '', type: 'Cost', values: costs })],
  });
  const { years, appraisal } = businessCase(programFacts(a94, day('2026-07-01')), 'plan');

  it.each([
    ['npv', 61.546082],
    ['benefitCostRatio', 1.498861],
    ['irr', 0.17551],
    ['roi', 0.642857],
    ['annualizedRoi', 0.050897],
    ['payback', 7],
    ['discountedPayback', 7.2626],
    ['benefitsMayFall', 0.332827],
    ['costsMayRise', 0.498861],
    ['npvDelayedByOne', 38.1172],
  ] as const)('%s is %d', (figure, expected) => {
    expect(appraisal[figure]).toBeCloseTo(expected, 4);
  });

  it('adds up by year', () => {
    expect(years[2]).toEqual({ year: 3, benefits: 5, costs: 30, net: -25, cumulative: -55 });
    expect(years.at(-1)!.cumulative).toBe(90);
  });

  it('is later by another year', () => {
    expect(isFault(appraisal.npvDelayedByTwo)).toBe(false);
    expect(Number(appraisal.npvDelayedByTwo)).toBeLessThan(Number(appraisal.npvDelayedByOne));
  });
});

describe('the flows of a program', () => {
  const flows = (
    view: 'plan' | 'actual-then-forecast', lines: readonly Partial<CashFlowLine>[], records: Partial<Program> = {}, today = '2026-03-10',
  ) =>
    programFlows(programFacts(programOf({ benefits: [benefit()], cashFlows: lines.map(line), ...records }), day(today)), view);
  const plan = { values: [10, 10, 10, 10] };
  const actual = { series: 'Actual', values: [8, 7] } as const;
  const cost = { type: 'Cost', benefit: '' } as const;

  it('are actual in periods that have ended, and planned after', () => {
    expect(flows('actual-then-forecast', [plan, actual]).benefits).toEqual([8, 7, 10, 10]);
    expect(flows('plan', [plan, actual]).benefits).toEqual([10, 10, 10, 10]);
  });

  it('are forecast after, where there is a forecast', () => {
    expect(flows('actual-then-forecast', [plan, actual, { series: 'Forecast', values: [1, 2, 3, 4] }]).benefits).toEqual([8, 7, 3, 4]);
  });

  it('leave the last period open while its actual is being collected, and count earlier gaps as nothing', () => {
    expect(flows('actual-then-forecast', [plan, { ...actual, values: [8] }]).benefits).toEqual([8, 10, 10, 10]);
    expect(flows('actual-then-forecast', [plan, { ...actual, values: [null, 7] }]).benefits).toEqual([0, 7, 10, 10]);
  });

  it('take costs without actuals as planned, and benefits without actuals as not come', () => {
    const both = flows('actual-then-forecast', [plan, { ...plan, ...cost }], {}, '2026-04-10');
    expect(both).toEqual({ benefits: [0, 0, 10, 10], costs: [10, 10, 10, 10] });
  });

  it('count dis-benefits as negative benefits and leave out what was withdrawn', () => {
    const benefitsOf = (given: Parameters<typeof benefit>[0]): readonly number[] => flows(
      'plan', [plan], { benefits: [benefit(given)] },
    ).benefits;
    expect(benefitsOf({ kind: 'Dis-benefit' })).toEqual([-10, -10, -10, -10]);
    expect(benefitsOf({ state: 'Withdrawn' })).toEqual([0, 0, 0, 0]);
  });

  it('count no line that is neither benefit nor cost', () => {
    expect(flows('plan', [{ ...plan, type: 'Saving' }]).benefits).toEqual([0, 0, 0, 0]);
  });
});

describe('an appraisal of months', () => {
  it('discounts their yearly totals', () => {
    const monthly = { benefits: Array(24).fill(10) as number[], costs: [120, ...(Array(23).fill(0) as number[])] };
    const { npv, equivalentAnnualValue } = appraise(monthly, 12, 0.1, 'end');
    expect(npv).toBeCloseTo(120 / 1.21, 9);
    expect(equivalentAnnualValue).toBeCloseTo(120 / 1.21 / (1 / 1.1 + 1 / 1.21), 9);
  });

  it('has no return without costs', () => {
    expect(isFault(appraise({ benefits: [1], costs: [0] }, 1, 0.1, 'end').roi)).toBe(true);
  });
});
