import { annualizedRoi } from '../domain/finance/annualized-roi';
import { benefitCostRatio } from '../domain/finance/benefit-cost-ratio';
import { discountFactor } from '../domain/finance/discount-factor';
import { timings } from '../domain/finance/discounting';
import { equivalentAnnualAnnuity } from '../domain/finance/equivalent-annual-annuity';
import { npv } from '../domain/finance/npv';
import { payback } from '../domain/finance/payback';
import { profitabilityIndex } from '../domain/finance/profitability-index';
import { roi } from '../domain/finance/roi';
import { switchingSides, switchingValue } from '../domain/finance/switching-value';
import { xnpv } from '../domain/finance/xnpv';
import { answer } from './answer';
import { decodeDates } from './decode-dates';
import { decodeNumber } from './decode-number';
import { decodeNumbers } from './decode-numbers';
import { decodeRate } from './decode-rate';
import { decodeWord } from './decode-word';

// The enumerations are for Excel's drop-down lists: the metadata generator reads them from this file, and nothing of them is compiled.

/**
 * When in its period a flow arises.
 * @customenum {string}
 */
declare enum Timing {
  // At the end of its period, as Excel's NPV assumes
  End = "end",
  // In the middle of its period
  Mid = "mid",
  // At the start of its period: the first flow is on the appraisal date
  Start = "start",
}

/**
 * The side whose switching value is asked for.
 * @customenum {string}
 */
declare enum SwitchingSide {
  // By what share the benefits may fall
  Benefits = "benefits",
  // By what share the costs may rise
  Costs = "costs",
}

const timingOf = (timing: unknown) => decodeWord(timing, 'timing', timings, 'end');

/**
 * Net present value of flows one period apart.
 * @customfunction NPV
 * @param rate Discount rate per period (0.035 is 3.5%), the name of a discount schedule such as "GREENBOOK", or a range with one rate per period.
 * @param flows Amounts, one per period; a blank cell is a zero flow in its own period.
 * @param [timing] When in its period a flow arises: "end" (default), "mid" or "start".
 * @returns The value on the appraisal date, in the unit of the flows.
 * @formula Σ flow(t) / (1+rate)^t for t = 1, 2, …; "mid" uses t − ½, "start" uses t − 1. With a schedule or a range of rates the factors are cumulated period by period.
 * @source Microsoft, NPV function; HM Treasury, Green Book; OMB Circular A-94
 * @example =BENEFIT.NPV(0.1,{-10000,3000,4200,6800}) → 1188.44341233522
 * @example =BENEFIT.NPV("GREENBOOK",{-100,50,50,50},"start") → 40.0818490456826
 * @native NPV
 * @difference NPV drops blank cells, text and TRUE/FALSE in a range, so later flows silently move one period earlier. Here a blank is a zero flow in its own period, and text or TRUE/FALSE is #VALUE! with its position. NPV knows one rate and the end of the period only.
 */
export function NPV(rate: unknown[][], flows: unknown[][], timing?: Timing): number {
  return answer(npv(decodeRate(rate), decodeNumbers(flows, 'flows'), timingOf(timing)));
}

/**
 * Net present value of dated flows.
 * @customfunction XNPV
 * @param rate Discount rate per year, the name of a discount schedule, or a range with one rate per year.
 * @param flows Amounts, one per date; a blank cell is a zero flow.
 * @param dates Dates of the flows; none earlier than the first. The time of day does not count.
 * @returns The value on the first date, in the unit of the flows.
 * @formula Σ flow / (1+rate)^((date − first date)/365)
 * @source Microsoft, XNPV function
 * @example =BENEFIT.XNPV(0.09,{-10000,2750,4250,3250,2750},{39448,39508,39751,39859,39904}) → 2086.64760203153
 * @native XNPV
 * @difference XNPV refuses a negative rate and a blank amount with #NUM!; both have a clear answer and get it here. Text among the amounts is #VALUE! with its position.
 */
export function XNPV(rate: unknown[][], flows: unknown[][], dates: unknown[][]): number {
  return answer(xnpv(decodeRate(rate), decodeNumbers(flows, 'flows'), decodeDates(dates, 'dates')));
}

/**
 * Return on investment, undiscounted.
 * @customfunction ROI
 * @param benefits Benefits, a number or a range.
 * @param costs Costs as positive amounts, a number or a range.
 * @returns A share: 0.5 is 50%.
 * @formula (Σ benefits − Σ costs) / Σ costs
 * @source PMI, Benefits Realization Management: A Practice Guide
 * @example =BENEFIT.ROI(15000,10000) → 0.5
 */
export function ROI(benefits: unknown[][], costs: unknown[][]): number {
  return answer(roi(decodeNumbers(benefits, 'benefits'), decodeNumbers(costs, 'costs')));
}

/**
 * Return on investment as a yearly rate.
 * @customfunction ROIANNUAL
 * @param benefits Benefits, a number or a range.
 * @param costs Costs as positive amounts, a number or a range.
 * @param years Years the return took, above 0; fractions are allowed.
 * @returns A share a year: 0.1 is 10%.
 * @formula (Σ benefits / Σ costs)^(1/years) − 1
 * @source The compound annual growth rate of the money invested
 * @example =BENEFIT.ROIANNUAL(19500,10000,3) → 0.249333154724374
 * @native RRI
 * @difference RRI takes the number of periods first and single amounts only.
 */
export function ROIANNUAL(benefits: unknown[][], costs: unknown[][], years: unknown): number {
  return answer(annualizedRoi(decodeNumbers(benefits, 'benefits'), decodeNumbers(costs, 'costs'), decodeNumber(years, 'years')));
}

/**
 * Benefit-cost ratio.
 * @customfunction BCR
 * @param rate Discount rate per period, the name of a discount schedule, or a range with one rate per period.
 * @param benefits Benefits, one per period; dis-benefits are negative benefits.
 * @param costs Costs as positive amounts, one per period.
 * @param [timing] When in its period a flow arises: "end" (default), "mid" or "start".
 * @returns A ratio: above 1 the benefits outweigh the costs.
 * @formula Σ benefit(t)·factor(t) / Σ cost(t)·factor(t)
 * @source HM Treasury, Green Book; OMB Circular A-94
 * @example =BENEFIT.BCR(0.031,{0,0,5,10,30,40,40,40,40,25},{10,20,30,30,20,10,5,5,5,5}) → 1.49886134577577
 */
export function BCR(rate: unknown[][], benefits: unknown[][], costs: unknown[][], timing?: Timing): number {
  return answer(benefitCostRatio(decodeRate(rate), decodeNumbers(benefits, 'benefits'), decodeNumbers(costs, 'costs'), timingOf(timing)));
}

/**
 * Profitability index: present value of the inflows per unit invested.
 * @customfunction PINDEX
 * @param rate Discount rate per period, the name of a discount schedule, or a range with one rate per period.
 * @param investment Amount invested at the start, positive.
 * @param inflows Inflows from period 1 on.
 * @returns A ratio: above 1 the investment pays.
 * @formula NPV(rate, inflows) / investment
 * @source Brealey, Myers and Allen, Principles of Corporate Finance
 * @example =BENEFIT.PINDEX(0.1,10000,{3000,4000,5000,3000}) → 1.18386722218428
 */
export function PINDEX(rate: unknown[][], investment: unknown, inflows: unknown[][]): number {
  return answer(profitabilityIndex(decodeRate(rate), decodeNumber(investment, 'investment'), decodeNumbers(inflows, 'inflows')));
}

/**
 * Payback period, discounted when a rate is given.
 * @customfunction PAYBACK
 * @param flows Amounts from the start (period 0) on, outlays negative; a blank cell is a zero flow.
 * @param [rate] Discount rate per period, a schedule or a range of rates; without it nothing is discounted.
 * @returns Periods from the start until the outlay is recovered, with the fraction of the last one; 0 when nothing was outstanding.
 * @formula t − 1 + outstanding(t−1) / flow(t) in the first period t whose cumulative flow is not negative
 * @source PMI, Benefits Realization Management: A Practice Guide; Brealey, Myers and Allen, Principles of Corporate Finance
 * @example =BENEFIT.PAYBACK({-1000,400,400,400}) → 2.5
 * @example =BENEFIT.PAYBACK({-1000,400,400,400,400},0.1) → 3.01925
 * @example =BENEFIT.PAYBACK({-1000,400,400}) → #N/A
 */
export function PAYBACK(flows: unknown[][], rate?: unknown[][]): number {
  return answer(payback(decodeNumbers(flows, 'flows'), decodeRate(rate)));
}

/**
 * Equivalent annual annuity: the level amount per period that has the same present value.
 * @customfunction EAA
 * @param rate Discount rate per period, the name of a discount schedule, or a range with one rate per period.
 * @param periods Life in periods, above 0.
 * @param npv Present value to spread.
 * @returns An amount per period, in the unit of the present value.
 * @formula npv / Σ factor(t) for t = 1 … periods
 * @source HM Treasury, Green Book (equivalent annual net cost)
 * @example =BENEFIT.EAA(0.08,15,150000) → 17524.43174
 * @native PMT
 * @difference PMT answers with the opposite sign and knows one rate only.
 */
export function EAA(rate: unknown[][], periods: unknown, npv: unknown): number {
  return answer(equivalentAnnualAnnuity(decodeRate(rate), decodeNumber(periods, 'periods'), decodeNumber(npv, 'npv')));
}

/**
 * Discount factor: the present value of 1 in a period.
 * @customfunction DISCOUNTFACTOR
 * @param rate Discount rate per period, the name of a discount schedule, or a range with one rate per period.
 * @param period Period, 0 for the appraisal date.
 * @param [timing] When in its period the amount arises: "end" (default), "mid" or "start".
 * @returns A factor between 0 and 1 for rates above 0.
 * @formula 1 / ((1+r₁)(1+r₂)…(1+r_t)); never 1/(1+r_t)^t
 * @source HM Treasury, Green Book supplementary guidance: Discounting, Annex A
 * @example =BENEFIT.DISCOUNTFACTOR("GREENBOOK",31) → 0.345901369464849
 * @example =BENEFIT.DISCOUNTFACTOR(0.035,1) → 0.966183574879227
 */
export function DISCOUNTFACTOR(rate: unknown[][], period: unknown, timing?: Timing): number {
  return answer(discountFactor(decodeRate(rate), decodeNumber(period, 'period'), timingOf(timing)));
}

/**
 * Switching value: by what share benefits may fall, or costs rise, before the net present value is zero.
 * @customfunction SWITCHING
 * @param rate Discount rate per period, the name of a discount schedule, or a range with one rate per period.
 * @param benefits Benefits, one per period.
 * @param costs Costs as positive amounts, one per period.
 * @param [which] "benefits" (default) or "costs".
 * @returns A share: 0.33 is 33%; negative when the net present value is below zero already.
 * @formula benefits: 1 − PV(costs) / PV(benefits); costs: PV(benefits) / PV(costs) − 1
 * @source HM Treasury, Green Book (switching values)
 * @example =BENEFIT.SWITCHING(0.031,{0,0,5,10,30,40,40,40,40,25},{10,20,30,30,20,10,5,5,5,5}) → 0.332826876
 * @example =BENEFIT.SWITCHING(0.031,{0,0,5,10,30,40,40,40,40,25},{10,20,30,30,20,10,5,5,5,5},"costs") → 0.498861346
 */
export function SWITCHING(rate: unknown[][], benefits: unknown[][], costs: unknown[][], which?: SwitchingSide): number {
  const side = decodeWord(which, 'which', switchingSides, 'benefits');
  return answer(switchingValue(decodeRate(rate), decodeNumbers(benefits, 'benefits'), decodeNumbers(costs, 'costs'), side));
}
