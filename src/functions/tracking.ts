import { directions } from '../domain/realization/direction';
import { forecast, forecastMethods } from '../domain/realization/forecast';
import { halfLife } from '../domain/realization/half-life';
import { progress } from '../domain/realization/progress';
import { realizationRate } from '../domain/realization/realization-rate';
import { retention } from '../domain/realization/retention';
import { defaultThresholds, statusOf } from '../domain/realization/status';
import { toComplete } from '../domain/realization/to-complete';
import { trend } from '../domain/realization/trend';
import { variance, variancePercent } from '../domain/realization/variance';
import { answer, answerText } from './answer';
import { decodeNumber, decodeOptionalNumber } from './decode-number';
import { decodeNumbers } from './decode-numbers';
import { decodeWord } from './decode-word';
import type { FormattedNumber } from './formatted-answer';
import { answerPercent } from './formatted-answer';

// The enumerations are for Excel's drop-down lists: the metadata generator reads them from this file, and nothing of them is compiled.

/**
 * Which way a measure should move.
 * @customenum {string}
 */
declare enum Direction {
  // More is better, e.g. revenue
  Higher = "Higher is better",
  // Less is better, e.g. waiting time
  Lower = "Lower is better",
}

/**
 * How the periods to come are estimated.
 * @customenum {string}
 */
declare enum ForecastMethod {
  // What is achieved plus the plan of the rest
  Additive = "additive",
  // Total plan times the realization rate to date
  Performance = "performance",
  // What is achieved plus the trend of the actuals, continued
  Trend = "trend",
}

const directionOf = (direction: unknown) => decodeWord(direction, 'direction', directions, 'Higher is better');

/**
 * Variance of an actual from its plan, favorable positive.
 * @customfunction VARIANCE
 * @param actual Actual value.
 * @param plan Planned value.
 * @param [direction] "Higher is better" (default) or "Lower is better".
 * @returns The difference in the unit of the measure: positive is favorable.
 * @formula s · (actual − plan), s = −1 where lower is better
 * @source PMI, Benefits Realization Management: A Practice Guide
 * @error #VALUE! for text, or an unknown direction
 * @example =BENEFIT.VARIANCE(100,90,"Lower is better") → -10
 */
export function VARIANCE(actual: unknown, plan: unknown, direction?: Direction): number {
  return answer(variance(decodeNumber(actual, 'actual'), decodeNumber(plan, 'plan'), directionOf(direction)));
}

/**
 * Variance of an actual from its plan as a share of the plan, favorable positive.
 * @customfunction VARIANCEPCT
 * @param actual Actual value.
 * @param plan Planned value, not 0.
 * @param [direction] "Higher is better" (default) or "Lower is better".
 * @returns A share of the plan: −0.11 is 11% unfavorable.
 * @formula s · (actual − plan) / |plan|, s = −1 where lower is better
 * @source PMI, Benefits Realization Management: A Practice Guide
 * @error #DIV/0! for a plan of 0: report the absolute variance then
 * @example =BENEFIT.VARIANCEPCT(100,90,"Lower is better") → -0.111111111111111
 */
export function VARIANCEPCT(actual: unknown, plan: unknown, direction?: Direction): number | FormattedNumber {
  return answerPercent(variancePercent(decodeNumber(actual, 'actual'), decodeNumber(plan, 'plan'), directionOf(direction)));
}

/**
 * Progress from a baseline to a target, upwards or downwards.
 * @customfunction PROGRESS
 * @param baseline Level before the benefit.
 * @param target Level to reach, above or below the baseline.
 * @param actual Level now.
 * @returns A share of the way: 1 is the target, below 0 a step backwards. A target equal to the baseline is 1 when met, else #DIV/0!.
 * @formula (actual − baseline) / (target − baseline)
 * @source PMI, Benefits Realization Management: A Practice Guide
 * @error #DIV/0! when target and baseline are equal and the actual differs
 * @example =BENEFIT.PROGRESS(120,90,100) → 0.666666666666667
 * @example =BENEFIT.PROGRESS(60,85,55) → -0.2
 */
export function PROGRESS(baseline: unknown, target: unknown, actual: unknown): number | FormattedNumber {
  return answerPercent(progress(decodeNumber(baseline, 'baseline'), decodeNumber(target, 'target'), decodeNumber(actual, 'actual')));
}

/**
 * Realization rate to date: what was achieved of what was planned so far.
 * @customfunction REALIZATION
 * @param actuals Actuals, one per period reported; blank cells at the end are periods not reported yet.
 * @param plans Plan, one per period; periods without an actual do not count.
 * @returns A share: 1 is as planned.
 * @formula Σ actuals / Σ plans over the periods with an actual
 * @source The benefit counterpart of earned value's cost performance index (ANSI/EIA-748)
 * @error #N/A without an actual
 * @error #NUM! with more actuals than plans
 * @error #DIV/0! when nothing was planned to date
 * @example =BENEFIT.REALIZATION({8,15,34,52,70},{10,20,40,60,80,100,100,100,100,100,100,100}) → 0.852380952380952
 */
export function REALIZATION(actuals: unknown[][], plans: unknown[][]): number | FormattedNumber {
  return answerPercent(realizationRate(decodeNumbers(actuals, 'actuals', 'end'), decodeNumbers(plans, 'plans')));
}

/**
 * Status of a benefit from its progress against plan.
 * @customfunction STATUS
 * @param progress Share of what the plan expects by now; blank when it is due and missing.
 * @param [exceeding] Least progress for Exceeding, 1.05 unless given.
 * @param [onTrack] Least progress for On track, 0.95 unless given.
 * @param [atRisk] Least progress for At risk, 0.8 unless given.
 * @returns "Exceeding", "On track", "At risk", "Off track" or "No data".
 * @formula The first threshold that progress reaches; below all of them Off track
 * @source The product's own rule; the thresholds are settings of the workbook
 * @error #NUM! when the thresholds do not descend
 * @example =BENEFIT.STATUS(0.96) → "On track"
 * @example =BENEFIT.STATUS(0.96,1.1,1,0.9) → "At risk"
 */
export function STATUS(progress: unknown, exceeding?: unknown, onTrack?: unknown, atRisk?: unknown): string {
  return answerText(statusOf(decodeOptionalNumber(progress, 'progress'), {
    exceeding: decodeNumber(exceeding, 'exceeding', defaultThresholds.exceeding),
    onTrack: decodeNumber(onTrack, 'onTrack', defaultThresholds.onTrack),
    atRisk: decodeNumber(atRisk, 'atRisk', defaultThresholds.atRisk),
  }));
}

/**
 * Forecast of the total at completion.
 * @customfunction FORECAST
 * @param plans Plan, one per period, the whole horizon.
 * @param actuals Actuals, one per period reported; blank cells at the end are periods not reported yet.
 * @param [method] "additive" (default), "performance" or "trend".
 * @returns The total expected at the end, in the unit of the plan.
 * @formula additive: Σ actuals + plan of the rest; performance: Σ plans × realization rate; trend: Σ actuals + fitted line over the rest (Theil-Sen for fewer than 8 actuals, else least squares)
 * @source The benefit counterparts of earned value's estimates at completion (ANSI/EIA-748)
 * @error #N/A without an actual, or with fewer than four for a trend
 * @error #NUM! with more actuals than plans
 * @error #DIV/0! for performance when nothing was planned to date
 * @example =BENEFIT.FORECAST({10,20,40,60,80,100,100,100,100,100,100,100},{8,15,34,52,70}) → 879
 * @example =BENEFIT.FORECAST({10,20,40,60,80,100,100,100,100,100,100,100},{8,15,34,52,70},"performance") → 775.666666666667
 * @native FORECAST.LINEAR
 * @difference FORECAST.LINEAR continues a line to one point; this is the total of a plan, and the line is one of three methods.
 */
export function FORECAST(plans: unknown[][], actuals: unknown[][], method?: ForecastMethod): number {
  const chosen = decodeWord(method, 'method', forecastMethods, 'additive');
  return answer(forecast(decodeNumbers(plans, 'plans'), decodeNumbers(actuals, 'actuals', 'end'), chosen));
}

/**
 * To-complete index: the rate at which the rest must deliver its plan to reach the total plan after all.
 * @customfunction TOCOMPLETE
 * @param plans Plan, one per period, the whole horizon.
 * @param actuals Actuals, one per period reported; blank cells at the end are periods not reported yet.
 * @returns A ratio: above 1.1 the plan is hardly within reach.
 * @formula (Σ plans − Σ actuals) / (Σ plans − plan to date)
 * @source The benefit counterpart of earned value's to-complete performance index (ANSI/EIA-748)
 * @error #N/A without an actual
 * @error #NUM! with more actuals than plans
 * @error #DIV/0! when nothing is planned for the rest
 * @example =BENEFIT.TOCOMPLETE({10,20,40,60,80,100,100,100,100,100,100,100},{8,15,34,52,70}) → 1.04428571428571
 */
export function TOCOMPLETE(plans: unknown[][], actuals: unknown[][]): number {
  return answer(toComplete(decodeNumbers(plans, 'plans'), decodeNumbers(actuals, 'actuals', 'end')));
}

/**
 * Whether readings improve or worsen.
 * @customfunction TREND
 * @param values Readings at equal intervals, oldest first; blank cells are left out. Four are the least.
 * @param [direction] "Higher is better" (default) or "Lower is better".
 * @returns "Improving", "Steady" or "Worsening"; #N/A with fewer than four readings.
 * @formula Sign of the fitted slope where it differs from 0 at the 10% level: Theil-Sen with the Mann-Kendall test for fewer than 8 readings, else least squares with the t test
 * @source Sen, J. Am. Stat. Assoc. 63 (1968); Kendall, Rank Correlation Methods (1975)
 * @error #N/A with fewer than four readings: no verdict
 * @example =BENEFIT.TREND({42,40,37,36,31},"Lower is better") → "Improving"
 * @native TREND
 * @difference TREND answers the values on a fitted line; this answers whether they say anything.
 */
export function TREND(values: unknown[][], direction?: Direction): string {
  return answerText(trend(decodeNumbers(values, 'values', 'skip'), directionOf(direction)));
}

/**
 * Retention: how much of the peak improvement is still there.
 * @customfunction RETENTION
 * @param peak Best level reached.
 * @param observed Level now.
 * @param [baseline] Level before the benefit, 0 unless given.
 * @returns A share: 0.9 is 90% kept.
 * @formula (observed − baseline) / (peak − baseline)
 * @source PMI, Benefits Realization Management: A Practice Guide (sustainment)
 * @error #DIV/0! when the peak equals the baseline
 * @example =BENEFIT.RETENTION(500,450) → 0.9
 * @example =BENEFIT.RETENTION(20,26,40) → 0.7
 */
export function RETENTION(peak: unknown, observed: unknown, baseline?: unknown): number | FormattedNumber {
  return answerPercent(retention(decodeNumber(peak, 'peak'), decodeNumber(observed, 'observed'), decodeNumber(baseline, 'baseline')));
}

/**
 * Half-life of a benefit that keeps eroding at the pace seen.
 * @customfunction HALFLIFE
 * @param retention Share of the peak that is left, above 0 and below 1.
 * @param years Years since the peak, above 0.
 * @returns Years from the peak until half is gone; #NUM! when nothing was lost.
 * @formula years · ln 0.5 / ln retention
 * @source Exponential decay: drop-off a year d = 1 − retention^(1/years), half-life ln 0.5 / ln(1 − d)
 * @error #NUM! when nothing was lost (it never halves), nothing is left, or years is not above 0
 * @example =BENEFIT.HALFLIFE(0.81,2) → 6.57881347896059
 */
export function HALFLIFE(retention: unknown, years: unknown): number {
  return answer(halfLife(decodeNumber(retention, 'retention'), decodeNumber(years, 'years')));
}
