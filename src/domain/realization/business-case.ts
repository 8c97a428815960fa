import type { Fault } from '../fault';
import { annualizedRoi } from '../finance/annualized-roi';
import { benefitCostRatio } from '../finance/benefit-cost-ratio';
import type { DiscountRate, Timing } from '../finance/discounting';
import { equivalentAnnualAnnuity } from '../finance/equivalent-annual-annuity';
import { irr } from '../finance/irr';
import { mirr } from '../finance/mirr';
import { npv } from '../finance/npv';
import { payback } from '../finance/payback';
import { roi } from '../finance/roi';
import { switchingValue } from '../finance/switching-value';
import { timingOf } from './discount-rate';
import { totalsByYear, yearOfPeriod, yearsOfLead } from './fiscal-year';
import type { CaseView } from './program-flows';
import { programFlows } from './program-flows';
import type { ProgramFacts } from './program-facts';

/** The money of one fiscal year; costs positive, benefits net of dis-benefits. */
export interface YearTotals {
  readonly year: number;
  readonly benefits: number;
  readonly costs: number;
  readonly net: number;
  readonly cumulative: number;
}

/** How the yearly totals are valued. */
export interface AppraisalTerms {
  readonly rate: DiscountRate;
  readonly timing: Timing;
  /** For the modified internal rate of return. */
  readonly reinvestmentRate: number;
}

/** Net present value with all benefits some years later. */
export interface Delay {
  readonly years: 1 | 2;
  /** What is pushed beyond the last year is lost. */
  readonly horizonKept: number | Fault;
  /** It is counted in the years after. */
  readonly allStillCome: number | Fault;
}

/** Every figure by the conventions of src/domain/finance, over yearly totals; the first year is t = 1. */
export interface Appraisal {
  readonly presentValueOfBenefits: number | Fault;
  readonly presentValueOfCosts: number | Fault;
  readonly npv: number | Fault;
  readonly benefitCostRatio: number | Fault;
  readonly roi: number | Fault;
  readonly annualizedRoi: number | Fault;
  readonly irr: number | Fault;
  readonly mirr: number | Fault;
  /** Years from t = 0. */
  readonly payback: number | Fault;
  /** On flows discounted from the end of each year. */
  readonly discountedPayback: number | Fault;
  readonly equivalentAnnualValue: number | Fault;
  /** By what share benefits may fall, or costs rise, before the net present value is 0. */
  readonly benefitsMayFall: number | Fault;
  readonly costsMayRise: number | Fault;
  readonly delays: readonly [Delay, Delay];
}

export interface BusinessCase {
  readonly years: readonly YearTotals[];
  readonly appraisal: Appraisal;
}

/** The business case of a program, for its plan or for what happened so far followed by the forecast; the sheet of that name, computed. */
export function businessCase(facts: ProgramFacts, view: CaseView): BusinessCase {
  const { settings } = facts.program;
  const flows = programFlows(facts, view);
  const benefits = totalsByYear(flows.benefits, settings, facts.periods);
  const costs = totalsByYear(flows.costs, settings, facts.periods);
  const firstYear = yearOfPeriod(0, settings, facts.periods) - yearsOfLead(settings);
  return { years: yearTotals(benefits, costs, firstYear), appraisal: appraise(benefits, costs, appraisalTerms(facts)) };
}

/** The convention of the program, as its settings say. */
export function appraisalTerms({ program: { settings }, discountRate }: ProgramFacts): AppraisalTerms {
  return { rate: discountRate, timing: timingOf[settings.discountTiming], reinvestmentRate: settings.discountRate };
}

function yearTotals(benefits: readonly number[], costs: readonly number[], firstYear: number): readonly YearTotals[] {
  let cumulative = 0;
  return benefits.map((amount, index) => {
    const net = amount - costs[index]!;
    cumulative += net;
    return { year: firstYear + index, benefits: amount, costs: costs[index]!, net, cumulative };
  });
}

/** The appraisal of yearly benefits and costs, equally many. */
export function appraise(
  benefits: readonly number[], costs: readonly number[], { rate, timing, reinvestmentRate }: AppraisalTerms,
): Appraisal {
  const years = benefits.length;
  const net = netOf(benefits, costs);
  const value = npv(rate, net, timing);
  // With flows at the start of a year the first one is that of t = 0.
  const fromStart = timing === 'start' ? net : [0, ...net];
  const delay = (by: 1 | 2): Delay => {
    const later = [...Array<number>(by).fill(0), ...benefits];
    return {
      years: by,
      horizonKept: npv(rate, netOf(later.slice(0, years), costs), timing),
      allStillCome: npv(rate, netOf(later, costs), timing),
    };
  };
  return {
    presentValueOfBenefits: npv(rate, benefits, timing),
    presentValueOfCosts: npv(rate, costs, timing),
    npv: value,
    benefitCostRatio: benefitCostRatio(rate, benefits, costs, timing),
    roi: roi(benefits, costs),
    annualizedRoi: annualizedRoi(benefits, costs, years),
    irr: irr(net),
    mirr: mirr(net, reinvestmentRate, reinvestmentRate),
    payback: payback(fromStart),
    discountedPayback: payback(fromStart, rate),
    equivalentAnnualValue: typeof value === 'number' ? equivalentAnnualAnnuity(rate, years, value) : value,
    benefitsMayFall: switchingValue(rate, benefits, costs, 'benefits', timing),
    costsMayRise: switchingValue(rate, benefits, costs, 'costs', timing),
    delays: [delay(1), delay(2)],
  };
}

function netOf(benefits: readonly number[], costs: readonly number[]): readonly number[] {
  return benefits.map((benefit, year) => benefit - (costs[year] ?? 0));
}
