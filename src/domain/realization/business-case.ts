import type { Fault } from '../fault';
import { annualizedRoi } from '../finance/annualized-roi';
import { benefitCostRatio } from '../finance/benefit-cost-ratio';
import type { DiscountRate, Timing } from '../finance/discounting';
import { periodRate } from '../finance/discounting';
import { equivalentAnnualAnnuity } from '../finance/equivalent-annual-annuity';
import { irr } from '../finance/irr';
import { mirr } from '../finance/mirr';
import { npv } from '../finance/npv';
import { payback } from '../finance/payback';
import { roi } from '../finance/roi';
import { switchingValue } from '../finance/switching-value';
import type { SeriesFlows } from './benefit-flows';
import { addedUp, signOf } from './benefit-flows';
import { isSetAside } from './benefit-state';
import { timingOf } from './discount-rate';
import type { CashFlowLine, Series } from './program';
import type { ProgramFacts } from './program-facts';
import { retimed } from './timing-shift';

export type CaseView = 'plan' | 'actual-then-forecast';

/** The money of the whole program by period; costs positive, dis-benefits as negative benefits. */
export interface ProgramFlows {
  readonly benefits: readonly number[];
  readonly costs: readonly number[];
}

export interface YearTotals {
  /** Year of the program, from 1. */
  readonly year: number;
  readonly benefits: number;
  readonly costs: number;
  readonly net: number;
  readonly cumulative: number;
}

/** Every figure by the conventions of src/domain/finance, over yearly totals; the first year is t = 1. */
export interface Appraisal {
  readonly npv: number | Fault;
  readonly roi: number | Fault;
  readonly annualizedRoi: number | Fault;
  readonly benefitCostRatio: number | Fault;
  readonly irr: number | Fault;
  readonly mirr: number | Fault;
  /** Years from t = 0. */
  readonly payback: number | Fault;
  readonly discountedPayback: number | Fault;
  readonly equivalentAnnualValue: number | Fault;
  /** By what share benefits may fall, or costs rise, before the net present value is 0. */
  readonly benefitsMayFall: number | Fault;
  readonly costsMayRise: number | Fault;
  /** Net present value when all benefits come one or two periods later, the last ones being lost. */
  readonly npvDelayedByOne: number | Fault;
  readonly npvDelayedByTwo: number | Fault;
}

export interface BusinessCase {
  readonly years: readonly YearTotals[];
  readonly appraisal: Appraisal;
}

/** The business case of a program, for its plan or for what happened so far followed by the forecast. */
export function businessCase(facts: ProgramFacts, view: CaseView): BusinessCase {
  const flows = programFlows(facts, view);
  const perYear = facts.periods?.perYear ?? 1;
  const timing = timingOf[facts.program.settings.discountTiming];
  return { years: yearTotals(flows, perYear), appraisal: appraise(flows, perYear, facts.discountRate, timing) };
}

/**
 * The money of the program by period. Benefits that are deferred, substituted or withdrawn are left out.
 *
 * Actual then forecast, for each benefit (and for the program) and type: what was recorded in the periods that have ended, a blank of
 * the last one being still open; then the Forecast lines, or the Plan lines where there is no forecast. Where a type has no Actual
 * line at all, costs are taken to be as planned and benefits are taken not to have come: the prudent reading of silence.
 */
export function programFlows(facts: ProgramFacts, view: CaseView): ProgramFlows {
  const count = facts.program.cashFlows.reduce((most, line) => Math.max(most, line.values.length), 0);
  const totals = { Benefit: new Array<number>(count).fill(0), Cost: new Array<number>(count).fill(0) };
  const ended = facts.periods?.endedBy(facts.today) ?? 0;
  for (const { type, benefit: id, lines } of linesByBenefitAndType(facts.program.cashFlows)) {
    const benefit = facts.benefits.get(id);
    if (benefit && isSetAside(benefit.state)) continue;
    const sign = type === 'Benefit' ? signOf(benefit) : 1;
    const of = (series: Series): SeriesFlows => addedUp(lines.filter((line) => line.series === series), sign) ?? [];
    const amounts = view === 'plan' ? of('Plan') : actualThenForecast(of('Actual'), of('Forecast'), of('Plan'), ended, type);
    amounts.forEach((amount, period) => (totals[type][period]! += amount ?? 0));
  }
  return { benefits: totals.Benefit, costs: totals.Cost };
}

type FlowType = 'Benefit' | 'Cost';

interface LineGroup {
  readonly type: FlowType;
  readonly benefit: string;
  readonly lines: CashFlowLine[];
}

/** Lines that are neither benefit nor cost count nowhere. */
function linesByBenefitAndType(lines: readonly CashFlowLine[]): Iterable<LineGroup> {
  const groups: Record<FlowType, Map<string, LineGroup>> = { Benefit: new Map(), Cost: new Map() };
  for (const line of lines) {
    const type = line.type === 'Benefit' ? 'Benefit' : 'Cost';
    if (line.type !== type) continue;
    const group = groups[type].get(line.benefit);
    if (group) group.lines.push(line);
    else groups[type].set(line.benefit, { type, benefit: line.benefit, lines: [line] });
  }
  return [...groups.Benefit.values(), ...groups.Cost.values()];
}

function actualThenForecast(actual: SeriesFlows, forecast: SeriesFlows, plan: SeriesFlows, ended: number, type: FlowType): SeriesFlows {
  const ahead = forecast.length > 0 ? forecast : plan;
  if (actual.length === 0 && type === 'Cost') return ahead;
  const known = ended > 0 && (actual[ended - 1] ?? null) === null ? ended - 1 : ended;
  const length = Math.max(actual.length, ahead.length);
  return Array.from({ length }, (_, period) => (period < known ? (actual[period] ?? null) : (ahead[period] ?? null)));
}

/** Totals of the years of the program, counted from its first period; the last may be shorter. */
export function yearTotals({ benefits, costs }: ProgramFlows, periodsPerYear: number): readonly YearTotals[] {
  const yearly = { benefits: byYear(benefits, periodsPerYear), costs: byYear(costs, periodsPerYear) };
  let cumulative = 0;
  return Array.from(yearly.benefits, (amount, index) => {
    const net = amount - yearly.costs[index]!;
    cumulative += net;
    return { year: index + 1, benefits: amount, costs: yearly.costs[index]!, net, cumulative };
  });
}

function byYear(amounts: readonly number[], periodsPerYear: number): Float64Array {
  const years = new Float64Array(Math.ceil(amounts.length / periodsPerYear));
  amounts.forEach((amount, period) => (years[Math.floor(period / periodsPerYear)]! += amount));
  return years;
}

/** The appraisal of flows by period, over their yearly totals. */
export function appraise({ benefits, costs }: ProgramFlows, periodsPerYear: number, rate: DiscountRate, timing: Timing): Appraisal {
  const gains = byYear(benefits, periodsPerYear);
  const outlays = byYear(costs, periodsPerYear);
  const years = gains.length;
  const net = gains.map((gain, year) => gain - outlays[year]!);
  const fromStart = Float64Array.of(0, ...net);
  const value = npv(rate, net, timing);
  const delayed = (periods: number): number | Fault => {
    const later = byYear(retimed(benefits, periods), periodsPerYear);
    return npv(rate, later.map((gain, year) => gain - outlays[year]!), timing);
  };
  const first = periodRate(rate, 1);
  return {
    npv: value,
    roi: roi(gains, outlays),
    annualizedRoi: annualizedRoi(gains, outlays, years),
    benefitCostRatio: benefitCostRatio(rate, gains, outlays, timing),
    irr: irr(fromStart),
    mirr: typeof first === 'number' ? mirr(fromStart, first, first) : first,
    payback: payback(fromStart),
    discountedPayback: payback(fromStart, rate, timing),
    equivalentAnnualValue: typeof value === 'number' ? equivalentAnnualAnnuity(rate, years, value) : value,
    benefitsMayFall: switchingValue(rate, gains, outlays, 'benefits', timing),
    costsMayRise: switchingValue(rate, gains, outlays, 'costs', timing),
    npvDelayedByOne: delayed(1),
    npvDelayedByTwo: delayed(2),
  };
}
