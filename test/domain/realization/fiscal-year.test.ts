import { businessCase } from '../../../src/domain/realization/business-case';
import { periodDiscountFactors } from '../../../src/domain/realization/discount-rate';
import { totalsByYear, yearsToFirstPeriod } from '../../../src/domain/realization/fiscal-year';
import { periodsOf } from '../../../src/domain/realization/periods';
import { programFacts } from '../../../src/domain/realization/program-facts';
import { day, line, programOf, settings } from './records';

const started = (appraisalDate: string | null) =>
  settings({ firstPeriod: day('2026-05-01'), numberOfPeriods: 20, appraisalDate: appraisalDate === null ? null : day(appraisalDate) });

describe('Years to the first period', () => {
  it.each([
    ['it is the first period', '2026-05-01', 0],
    ['it is some months before', '2025-05-02', 0],
    ['it is a year before, to the day', '2025-05-01', 1],
    ['it is nearly three years before', '2023-06-01', 2],
    ['it is some months after', '2027-04-30', 0],
    ['it is a year after', '2027-05-01', -1],
    ['there is no appraisal date', null, 0],
  ])('are counted whole when %s', (_, appraisalDate, expected) => {
    expect(yearsToFirstPeriod(started(appraisalDate))).toBe(expected);
  });
});

describe('Amounts by year', () => {
  const amounts = new Array<number>(20).fill(10);
  const totals = (appraisalDate: string | null) => totalsByYear(amounts, started(appraisalDate), periodsOf(started(appraisalDate)));

  it('begin with the fiscal year of the first period, a part of a year being a year', () => {
    expect(totals(null)).toEqual([80, 120]);
  });

  it('begin with years of nothing where values are discounted to an earlier day', () => {
    expect(totals('2024-01-01')).toEqual([0, 0, 80, 120]);
  });

  it('begin with the first period where the appraisal date is later', () => {
    expect(totals('2028-01-01')).toEqual([80, 120]);
  });
});

describe('Discounting to an appraisal date two years before the first period', () => {
  const cashFlows = [line({ type: 'Benefit', benefit: '', values: new Array<number | null>(20).fill(10) })];
  const caseOf = (appraisalDate: string | null) =>
    businessCase(programFacts(programOf({ settings: started(appraisalDate), cashFlows }), day('2026-05-01')), 'plan');

  it('takes two years more off, and names the years between', () => {
    const [now, earlier] = [caseOf(null), caseOf('2024-05-01')];
    expect(earlier.years.map(({ year }) => year)).toEqual([2024, 2025, 2026, 2027]);
    expect(earlier.appraisal.npv).toBeCloseTo(Number(now.appraisal.npv) / 1.035 ** 2, 9);
  });

  it('does so for periods, too', () => {
    const [now, earlier] = [0, 2].map((years) => periodDiscountFactors(0.035, 'Mid', 12, 3, years)!);
    expect([...earlier!]).toEqual([...now!].map((factor) => expect.closeTo(factor / 1.035 ** 2, 12) as number));
  });
});
