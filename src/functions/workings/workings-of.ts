import type { Fault } from '../../domain/fault';
import { isFault } from '../../domain/fault';
import { isDiscountSchedule } from '../../domain/finance/discount-schedules';
import { discountedDatedFlows } from '../../domain/finance/discounted-dated-flows';
import type { DiscountedFlow } from '../../domain/finance/discounted-flows';
import { discountedFlows } from '../../domain/finance/discounted-flows';
import type { DiscountRate, Timing } from '../../domain/finance/discounting';
import { periodRate, timings } from '../../domain/finance/discounting';
import { irr } from '../../domain/finance/irr';
import { irrAll } from '../../domain/finance/irr-all';
import { sum } from '../../domain/finance/sum';
import { xirr } from '../../domain/finance/xirr';
import { xirrAll } from '../../domain/finance/xirr-all';
import { decodeDates } from '../decode-dates';
import { decodeNumber, isBlank } from '../decode-number';
import { decodeNumbers } from '../decode-numbers';
import { decodeRate } from '../decode-rate';
import { decodeWord } from '../decode-word';
import type { Figure, FigureName, FigureTable, RateConvention, Workings } from './workings';
import { noWorkings } from './workings';

/** The arguments of a call as Excel hands them over. */
type Arguments = readonly unknown[];

/**
 * The intermediate figures of a call, by the function's name. One-step functions have none: their arguments say it all.
 * Arguments are decoded as the function itself decodes them, so whoever calls this catches the same errors.
 */
export function workingsOf(name: string, args: Arguments): Workings {
  return makers[name]?.(args) ?? noWorkings;
}

const makers: Readonly<Record<string, (args: Arguments) => Workings>> = {
  NPV: ([rate, flows, timing]) => presentValue(decodeRate(rate), { flows: numbers(flows, 'flows') }, timingOf(timing)),
  BCR: ([rate, benefits, costs, timing]) => sides(rate, benefits, costs, timingOf(timing)),
  SWITCHING: ([rate, benefits, costs, , timing]) => sides(rate, benefits, costs, timingOf(timing)),
  PINDEX: ([rate, , inflows]) => presentValue(decodeRate(rate), { inflows: numbers(inflows, 'inflows') }, 'end'),
  XNPV: ([rate, flows, dates]) => {
    const decoded = decodeRate(rate);
    const tables = datedTable(decoded, numbers(flows, 'flows'), decodeDates(dates, 'dates'));
    return { convention: { rate: conventionOf(decoded) }, figures: [], tables };
  },
  IRR: ([flows, guess]) => ratesOfReturn(numbers(flows, 'flows'), decodeNumber(guess, 'guess', 0.1)),
  IRRALL: ([flows]) => ratesOfReturn(numbers(flows, 'flows'), 0.1),
  XIRR: ([flows, dates, guess]) => {
    const amounts = numbers(flows, 'flows');
    const days = decodeDates(dates, 'dates');
    const rate = xirr(amounts, days, decodeNumber(guess, 'guess', 0.1));
    const figures = [figure('sign changes', signChanges(amounts)), ...ratesFigure(xirrAll(amounts, days))];
    return { figures, tables: isFault(rate) ? [] : datedTable(rate, amounts, days) };
  },
  PAYBACK: ([flows, rate]) => {
    const decoded = decodeRate(rate);
    const table = flowTable('flows', discountedFlows(decoded, numbers(flows, 'flows'), 'end', 0));
    return { ...(isBlank(rate) ? {} : { convention: { rate: conventionOf(decoded) } }), figures: [], tables: table };
  },
  EAA: ([rate, periods]) => factorsOf(decodeRate(rate), decodeNumber(periods, 'periods'), 'end', true),
  DISCOUNTFACTOR: ([rate, period, timing]) => factorsOf(decodeRate(rate), decodeNumber(period, 'period'), timingOf(timing), false),
  ROI: ([benefits, costs]) => sums({ 'sum of benefits': numbers(benefits, 'benefits'), 'sum of costs': numbers(costs, 'costs') }),
  ROIANNUAL: ([benefits, costs]) => sums({ 'sum of benefits': numbers(benefits, 'benefits'), 'sum of costs': numbers(costs, 'costs') }),
  REALIZATION: ([actuals, plans]) => toDate(actuals, plans),
  FORECAST: ([plans, actuals]) => toDate(actuals, plans),
  TOCOMPLETE: ([plans, actuals]) => toDate(actuals, plans),
};

const timingOf = (timing: unknown): Timing => decodeWord(timing, 'timing', timings, 'end');
const numbers = (range: unknown, name: string): Float64Array => decodeNumbers(range, name);
const figure = (what: FigureName, ...values: number[]): Figure => ({ what, values });

function sums(parts: Partial<Record<FigureName, Float64Array>>): Workings {
  return { figures: Object.entries(parts).map(([what, series]) => figure(what as FigureName, sum(series))), tables: [] };
}

function presentValue(rate: DiscountRate, series: Partial<Record<FigureTable['of'], Float64Array>>, timing: Timing): Workings {
  const tables = Object.entries(series).flatMap(([of, flows]) => flowTable(of as FigureTable['of'], discountedFlows(rate, flows, timing)));
  // A single series has its value as the result; of several the values are steps on the way to it.
  const valued = tables.filter(({ of }) => of !== 'flows');
  const figures = valued.map(({ of, rows }) => figure(`value of ${of}` as FigureName, rows[rows.length - 1]?.[4] ?? 0));
  return { convention: { rate: conventionOf(rate), timing }, figures, tables };
}

function sides(rate: unknown, benefits: unknown, costs: unknown, timing: Timing): Workings {
  return presentValue(decodeRate(rate), { benefits: numbers(benefits, 'benefits'), costs: numbers(costs, 'costs') }, timing);
}

function flowTable(of: FigureTable['of'], steps: readonly DiscountedFlow[] | Fault): FigureTable[] {
  if (isFault(steps)) return [];
  const rows = steps.map(({ period, flow, factor, presentValue: value, cumulated }) => [period, flow, factor, value, cumulated]);
  return [{ of, columns: ['period', 'flow', 'factor', 'present value', 'cumulated'], rows }];
}

function datedTable(rate: DiscountRate, flows: Float64Array, dates: Float64Array): FigureTable[] {
  const steps = discountedDatedFlows(rate, flows, dates);
  if (isFault(steps)) return [];
  const rows = steps.map(({ date, years, flow, factor, presentValue: value, cumulated }) => [date, years, flow, factor, value, cumulated]);
  return [{ of: 'flows', columns: ['date', 'years', 'flow', 'factor', 'present value', 'cumulated'], rows }];
}

/** Every rate there is, and the present values at the one that is returned: they add up to zero. */
function ratesOfReturn(flows: Float64Array, guess: number): Workings {
  const rate = irr(flows, guess);
  const figures = [figure('sign changes', signChanges(flows)), ...ratesFigure(irrAll(flows))];
  return { figures, tables: isFault(rate) ? [] : flowTable('flows', discountedFlows(rate, flows, 'end', 0)) };
}

const ratesFigure = (rates: readonly number[] | Fault): Figure[] => (isFault(rates) ? [] : [figure('rates of return', ...rates)]);

function signChanges(flows: Float64Array): number {
  const signs = flows.filter((flow) => flow !== 0).map(Math.sign);
  return signs.reduce((count, sign, index) => (index > 0 && sign !== signs[index - 1] ? count + 1 : count), 0);
}

/** More periods than anyone reads row by row. */
const longestTable = 1000;

function factorsOf(rate: DiscountRate, periods: number, timing: Timing, isAnnuity: boolean): Workings {
  const convention = { rate: conventionOf(rate), timing };
  const count = Math.min(longestTable, Math.floor(periods));
  const steps = count >= 1 ? discountedFlows(rate, new Float64Array(count).fill(1), timing) : [];
  if (isFault(steps)) return { convention, figures: [], tables: [] };
  const rows = steps.map(({ period, factor }) => [period, Number(periodRate(rate, period)), factor]);
  const isWhole = Number.isInteger(periods) && periods <= longestTable && steps.length > 0;
  const figures = isAnnuity && isWhole ? [figure('annuity factor', steps[steps.length - 1]!.cumulated)] : [];
  return { convention, figures, tables: [{ of: 'rates', columns: ['period', 'rate', 'factor'], rows }] };
}

/** Blank actuals at the end are periods not reported yet; the plan counts as far as actuals go. */
function toDate(actuals: unknown, plans: unknown): Workings {
  const reported = decodeNumbers(actuals, 'actuals', 'end');
  const planned = numbers(plans, 'plans');
  return {
    figures: [
      figure('periods reported', reported.length),
      figure('sum of actuals', sum(reported)),
      figure('plan to date', sum(planned.subarray(0, reported.length))),
      figure('sum of plans', sum(planned)),
    ],
    tables: [],
  };
}

function conventionOf(rate: DiscountRate): RateConvention {
  if (typeof rate === 'number') return { is: 'constant', rate };
  if (!isDiscountSchedule(rate)) return { is: 'list', count: rate.length };
  const { name, edition, status } = rate;
  return { is: 'schedule', name, edition, status };
}
