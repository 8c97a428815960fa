import { annualizedRoi } from '../domain/finance/annualized-roi';
import { benefitCostRatio } from '../domain/finance/benefit-cost-ratio';
import { discountFactor } from '../domain/finance/discount-factor';
import { timings } from '../domain/finance/discounting';
import { equivalentAnnualAnnuity } from '../domain/finance/equivalent-annual-annuity';
import { irr } from '../domain/finance/irr';
import { irrAll } from '../domain/finance/irr-all';
import { mirr } from '../domain/finance/mirr';
import { npv } from '../domain/finance/npv';
import { payback } from '../domain/finance/payback';
import { profitabilityIndex } from '../domain/finance/profitability-index';
import { roi } from '../domain/finance/roi';
import { switchingSides, switchingValue } from '../domain/finance/switching-value';
import { xirr } from '../domain/finance/xirr';
import { xnpv } from '../domain/finance/xnpv';
import { answer, answerColumn } from './answer';
import { decodeDates } from './decode-dates';
import { decodeNumber } from './decode-number';
import { decodeNumbers } from './decode-numbers';
import { decodeRate } from './decode-rate';
import { decodeWord } from './decode-word';
import type { FormattedNumber } from './formatted-answer';
import { answerMoney, answerPercent } from './formatted-answer';

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

/** Where the search for a rate of return starts, as in Excel. */
const usualGuess = 0.1;

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
 * @error #DIV/0! for a rate of −100%
 * @error #VALUE! for an unknown schedule, or fewer rates than periods
 * @example =BENEFIT.NPV(0.1,{-10000,3000,4200,6800}) → 1188.44341233522
 * @example =BENEFIT.NPV("GREENBOOK",{-100,50,50,50},"start") → 40.0818490456826
 * @native NPV
 * @difference NPV drops blank cells, text and TRUE/FALSE in a range, so later flows silently move one period earlier. Here a blank is a zero flow in its own period, and text or TRUE/FALSE is #VALUE! with its position. NPV knows one rate and the end of the period only.
 */
export function NPV(rate: unknown[][], flows: unknown[][], timing?: Timing): number | FormattedNumber {
  return answerMoney(npv(decodeRate(rate), decodeNumbers(flows, 'flows'), timingOf(timing)));
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
 * @error #NUM! for a rate of −100% or less, counts that differ, a date earlier than the first or outside Excel's calendar
 * @error #VALUE! for a blank date
 * @example =BENEFIT.XNPV(0.09,{-10000,2750,4250,3250,2750},{39448,39508,39751,39859,39904}) → 2086.64760203153
 * @native XNPV
 * @difference XNPV refuses a negative rate and a blank amount with #NUM!; both have a clear answer and get it here. Text among the amounts is #VALUE! with its position.
 */
export function XNPV(rate: unknown[][], flows: unknown[][], dates: unknown[][]): number | FormattedNumber {
  return answerMoney(xnpv(decodeRate(rate), decodeNumbers(flows, 'flows'), decodeDates(dates, 'dates')));
}

/**
 * Internal rate of return: the rate at which the net present value is zero.
 * @customfunction IRR
 * @param flows Amounts from the start (period 0) on; a blank cell is a zero flow in its own period.
 * @param [guess] Where several rates exist the nearest to it is returned; 0.1 unless given, above −1.
 * @returns A rate per period; #NUM! when there is none.
 * @formula Σ flow(t) / (1+IRR)^t = 0 for t = 0, 1, …
 * @source Microsoft, IRR function; solved by bracketed Newton steps on ln(1+rate)
 * @error #NUM! when no rate solves the flows: nothing is paid, nothing is received, or the net present value never reaches zero
 * @error #VALUE! for a guess of −1 or less
 * @example =BENEFIT.IRR({-70000,12000,15000,18000,21000,26000}) → 0.0866309480365316
 * @example =BENEFIT.IRR({100,200,300}) → #NUM!
 * @native IRR
 * @difference IRR gives up after 20 steps and drops blank cells, which moves later flows one period earlier. Here every rate above −100% is found (to one part in 10^12), and #NUM! means that there is none.
 */
export function IRR(flows: unknown[][], guess?: unknown): number | FormattedNumber {
  return answerPercent(irr(decodeNumbers(flows, 'flows'), decodeNumber(guess, 'guess', usualGuess)));
}

/**
 * Every internal rate of return of flows that change sign more than once.
 * @customfunction IRRALL
 * @param flows Amounts from the start (period 0) on; a blank cell is a zero flow in its own period.
 * @returns A column with every rate per period, in rising order; #NUM! when there is none.
 * @formula All solutions of Σ flow(t) / (1+r)^t = 0
 * @source Norstrøm, J. Financial and Quantitative Analysis 7 (1972), on several rates of return
 * @error #NUM! when no rate solves the flows
 * @example =BENEFIT.IRRALL({-1,3,-2}) → {0;1}
 */
export function IRRALL(flows: unknown[][]): number[][] {
  return answerColumn(irrAll(decodeNumbers(flows, 'flows')));
}

/**
 * Internal rate of return of dated flows, per year.
 * @customfunction XIRR
 * @param flows Amounts, one per date; a blank cell is a zero flow.
 * @param dates Dates of the flows, in any order. The time of day does not count.
 * @param [guess] Where several rates exist the nearest to it is returned; 0.1 unless given, above −1.
 * @returns A rate per year of 365 days; #NUM! when there is none.
 * @formula Σ flow / (1+XIRR)^((date − first date)/365) = 0
 * @source Microsoft, XIRR function; solved by bracketed Newton steps on ln(1+rate)
 * @error #NUM! when no rate solves the flows, counts differ, a date is outside Excel's calendar, or the guess is −1 or less
 * @error #VALUE! for a blank date
 * @example =BENEFIT.XIRR({-10000,2750,4250,3250,2750},{39448,39508,39751,39859,39904}) → 0.37336253
 * @native XIRR
 * @difference XIRR answers 0.00000000298 where its search fails, #NUM! for some large losses, and stops at about eight digits.
 */
export function XIRR(flows: unknown[][], dates: unknown[][], guess?: unknown): number | FormattedNumber {
  return answerPercent(xirr(decodeNumbers(flows, 'flows'), decodeDates(dates, 'dates'), decodeNumber(guess, 'guess', usualGuess)));
}

/**
 * Modified internal rate of return, with a rate for money borrowed and one for money reinvested.
 * @customfunction MIRR
 * @param flows Amounts from the start (period 0) on; a blank cell is a zero flow in its own period.
 * @param financeRate Rate per period paid on negative flows.
 * @param reinvestRate Rate per period earned on positive flows.
 * @returns A rate per period; −1 when nothing comes back; #DIV/0! without a negative flow.
 * @formula (future value of positive flows at reinvestRate / present value of negative flows at financeRate)^(1/(n−1)) − 1
 * @source Microsoft, MIRR function
 * @error #DIV/0! without a negative flow, with fewer than two flows, or for a rate of −100% that is used
 * @error #NUM! when the root is not real (a reinvestment rate below −100%)
 * @example =BENEFIT.MIRR({-120000,39000,30000,21000,37000,46000},0.1,0.12) → 0.126094130365905
 * @native MIRR
 * @difference MIRR drops blank cells, which shortens the series.
 */
export function MIRR(flows: unknown[][], financeRate: unknown, reinvestRate: unknown): number | FormattedNumber {
  return answerPercent(
    mirr(decodeNumbers(flows, 'flows'), decodeNumber(financeRate, 'financeRate'), decodeNumber(reinvestRate, 'reinvestRate')),
  );
}

/**
 * Return on investment, undiscounted.
 * @customfunction ROI
 * @param benefits Benefits, a number or a range.
 * @param costs Costs as positive amounts, a number or a range.
 * @returns A share: 0.5 is 50%.
 * @formula (Σ benefits − Σ costs) / Σ costs
 * @source PMI, Benefits Realization Management: A Practice Guide
 * @error #DIV/0! when the costs add to 0
 * @example =BENEFIT.ROI(15000,10000) → 0.5
 */
export function ROI(benefits: unknown[][], costs: unknown[][]): number | FormattedNumber {
  return answerPercent(roi(decodeNumbers(benefits, 'benefits'), decodeNumbers(costs, 'costs')));
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
 * @error #DIV/0! when the costs add to 0 or years is 0
 * @error #NUM! for negative years, or when more than everything is lost
 * @example =BENEFIT.ROIANNUAL(19500,10000,3) → 0.249332977461391
 * @native RRI
 * @difference RRI takes the number of periods first and single amounts only.
 */
export function ROIANNUAL(benefits: unknown[][], costs: unknown[][], years: unknown): number | FormattedNumber {
  return answerPercent(annualizedRoi(decodeNumbers(benefits, 'benefits'), decodeNumbers(costs, 'costs'), decodeNumber(years, 'years')));
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
 * @error #DIV/0! when the costs have no present value, or for a rate of −100%
 * @example =BENEFIT.BCR(0.031,{0,0,5,10,30,40,40,40,40,25},{10,20,30,30,20,10,5,5,5,5}) → 1.49886131675921
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
 * @error #DIV/0! for an investment of 0
 * @error #NUM! for a negative one
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
 * @error #N/A when the flows end before the outlay is recovered; the message says after how many periods
 * @error #NUM! for a rate of −100% or less
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
 * @error #DIV/0! for 0 periods
 * @error #NUM! for negative periods or a rate of −100% or less
 * @example =BENEFIT.EAA(0.08,15,150000) → 17524.43174
 * @native PMT
 * @difference PMT answers with the opposite sign and knows one rate only.
 */
export function EAA(rate: unknown[][], periods: unknown, npv: unknown): number | FormattedNumber {
  return answerMoney(equivalentAnnualAnnuity(decodeRate(rate), decodeNumber(periods, 'periods'), decodeNumber(npv, 'npv')));
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
 * @error #NUM! for a negative period
 * @error #DIV/0! for a rate of −100%
 * @example =BENEFIT.DISCOUNTFACTOR("GREENBOOK",31) → 0.345901369516798
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
 * @param [timing] When in its period a flow arises: "end" (default), "mid" or "start". Changes the answer only where the rate changes from period to period.
 * @returns A share: 0.33 is 33%; negative when the net present value is below zero already.
 * @formula benefits: 1 − PV(costs) / PV(benefits); costs: PV(benefits) / PV(costs) − 1
 * @source HM Treasury, Green Book (switching values)
 * @error #DIV/0! when the side asked for has no present value
 * @example =BENEFIT.SWITCHING(0.031,{0,0,5,10,30,40,40,40,40,25},{10,20,30,30,20,10,5,5,5,5}) → 0.332826867423484
 * @example =BENEFIT.SWITCHING(0.031,{0,0,5,10,30,40,40,40,40,25},{10,20,30,30,20,10,5,5,5,5},"costs") → 0.498861316759205
 */
export function SWITCHING(
  rate: unknown[][], benefits: unknown[][], costs: unknown[][], which?: SwitchingSide, timing?: Timing,
): number | FormattedNumber {
  const side = decodeWord(which, 'which', switchingSides, 'benefits');
  const amounts = [decodeNumbers(benefits, 'benefits'), decodeNumbers(costs, 'costs')] as const;
  return answerPercent(switchingValue(decodeRate(rate), ...amounts, side, timingOf(timing)));
}
