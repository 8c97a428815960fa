import { isFault } from '../../../src/domain/fault';
import { appraise, businessCase } from '../../../src/domain/realization/business-case';
import { programFacts } from '../../../src/domain/realization/program-facts';
import { benefit, day, line, programOf, settings } from './records';

const costs = [10, 20, 30, 30, 20, 10, 5, 5, 5, 5];
const benefits = [0, 0, 5, 10, 30, 40, 40, 40, 40, 25];

describe('the business case of the example of OMB Circular A-94', () => {
  const a94 = programOf({
    settings: settings({ periodLength: 'Year', discountSchedule: 'A94-2023' }),
    benefits: [benefit()],
    cashFlows: [line({ values: benefits }), line({ benefit: '', type: 'Cost', values: costs })],
  });
  const { years, appraisal } = businessCase(programFacts(a94, day('2026-07-01')), 'plan');

  it.each([
    ['presentValueOfBenefits', 184.919212],
    ['presentValueOfCosts', 123.37313],
    ['npv', 61.546082],
    ['benefitCostRatio', 1.498861],
    ['irr', 0.17551],
    ['roi', 0.642857],
    ['annualizedRoi', 0.050897],
    ['payback', 7],
    ['discountedPayback', 7.2626],
    ['benefitsMayFall', 0.332827],
    ['costsMayRise', 0.498861],
  ] as const)('%s is %d', (figure, expected) => {
    expect(appraisal[figure]).toBeCloseTo(expected, 4);
  });

  it('loses value when benefits come a year later, less when all still come', () => {
    const [year, two] = appraisal.delays;
    expect(year.horizonKept).toBeCloseTo(38.1172, 4);
    expect(year.allStillCome).toBeCloseTo(55.986, 4);
    expect(Number(two.horizonKept)).toBeLessThan(Number(year.horizonKept));
    expect(Number(two.allStillCome)).toBeLessThan(Number(year.allStillCome));
  });

  it('adds up by year', () => {
    expect(years[2]).toEqual({ year: 2028, benefits: 5, costs: 30, net: -25, cumulative: -55 });
    expect(years.at(-1)!.cumulative).toBe(90);
  });
});

describe('the years of a business case', () => {
  const yearsOf = (given: Parameters<typeof settings>[0]): (readonly [number, number])[] => {
    const program = programOf({ settings: settings(given), cashFlows: [line({ values: Array(15).fill(1) as number[] })] });
    return businessCase(programFacts(program, day('2026-07-01')), 'plan').years.map((year) => [year.year, year.benefits] as const);
  };

  it('are calendar years, the last as long as it is', () => {
    expect(yearsOf({})).toEqual([[2026, 12], [2027, 3]]);
  });

  it('are fiscal years named by the year they end in', () => {
    expect(yearsOf({ fiscalYearStartMonth: 4 })).toEqual([[2026, 3], [2027, 12]]);
  });

  it('are counted while the first period is not set', () => {
    expect(yearsOf({ firstPeriod: null })).toEqual([[1, 12], [2, 3]]);
    expect(yearsOf({ firstPeriod: null, periodLength: 'Quarter' })).toEqual([[1, 4], [2, 4], [3, 4], [4, 3]]);
  });
});

describe('an appraisal', () => {
  const terms = { rate: 0.1, timing: 'end', reinvestmentRate: 0.1 } as const;

  it('spreads its value over the years', () => {
    const { npv, equivalentAnnualValue } = appraise([120, 120], [120, 0], terms);
    expect(npv).toBeCloseTo(120 / 1.21, 9);
    expect(equivalentAnnualValue).toBeCloseTo(120 / 1.21 / (1 / 1.1 + 1 / 1.21), 9);
  });

  it('pays back from the first flow where flows come at the start of a year', () => {
    expect(appraise([0, 200], [100, 0], { ...terms, timing: 'start' }).payback).toBe(0.5);
    expect(appraise([0, 200], [100, 0], terms).payback).toBe(1.5);
  });

  it('has no return without costs', () => {
    expect(isFault(appraise([1], [0], terms).roi)).toBe(true);
  });

  it('of nothing has no figures, and says so without failing', () => {
    expect(businessCase(programFacts(programOf({}), day('2026-07-01')), 'plan').years).toEqual([]);
  });
});
