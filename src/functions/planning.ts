import { profile } from '../domain/realization/profile';
import { ramp, rampCurves } from '../domain/realization/ramp';
import { answerRow } from './answer';
import { decodeNumber } from './decode-number';
import { decodeWord } from './decode-word';
import type { FormattedNumber } from './formatted-answer';
import { answerPercent } from './formatted-answer';

// The enumeration is for Excel's drop-down list: the metadata generator reads it from this file, and nothing of it is compiled.

/**
 * How a benefit grows to its full level.
 * @customenum {string}
 */
declare enum Curve {
  // The full level at once
  Immediate = "Immediate",
  // The same step every period
  Linear = "Linear",
  // Slow, fast, slow: the logistic function with steepness 10
  SCurve = "S-curve",
  // A gentler S: 3x² − 2x³
  Smoothstep = "Smoothstep",
  // Most of it early
  FrontLoaded = "Front-loaded",
}

const curveOf = (curve: unknown) => decodeWord(curve, 'curve', rampCurves, 'Linear');

/**
 * Share of the full level reached during a ramp-up.
 * @customfunction RAMP
 * @param share Share of the ramp's time that has passed; below 0 it has not begun, above 1 it is over.
 * @param [curve] "Immediate", "Linear" (default), "S-curve", "Smoothstep" or "Front-loaded".
 * @returns A share of the full level, 0 to 1.
 * @formula Linear x; S-curve (L(x) − L(0)) / (L(1) − L(0)) with L(z) = 1 / (1 + e^(−10(z − 0.5))); Smoothstep 3x² − 2x³; Front-loaded (1 − e^(−3x)) / (1 − e^(−3)); Immediate 1
 * @source The logistic function, scaled to start at 0 and end at 1
 * @error #VALUE! for an unknown curve; the message lists those there are
 * @example =BENEFIT.RAMP(0.25,"S-curve") → 0.0701037165451082
 */
export function RAMP(share: unknown, curve?: Curve): number | FormattedNumber {
  return answerPercent(ramp(decodeNumber(share, 'share'), curveOf(curve)));
}

/**
 * A benefit period by period, growing to its full value.
 * @customfunction PROFILE
 * @param fullValue Amount per period at the full level.
 * @param periods Number of periods, a whole number from 1 to 16,384.
 * @param [rampPeriods] Periods until the full level; 1 or less (default) means from the first period on.
 * @param [curve] "Immediate", "Linear" (default), "S-curve", "Smoothstep" or "Front-loaded".
 * @returns A row with one amount per period.
 * @formula fullValue · RAMP(k / rampPeriods) for k = 1 … periods
 * @source The level at the end of each period of the ramp
 * @error #NUM! for a number of periods that is not whole or out of bounds, or negative ramp periods
 * @example =BENEFIT.PROFILE(1000,5,4) → {250,500,750,1000,1000}
 */
export function PROFILE(fullValue: unknown, periods: unknown, rampPeriods?: unknown, curve?: Curve): number[][] {
  const length = decodeNumber(rampPeriods, 'rampPeriods', 1);
  return answerRow(profile(decodeNumber(fullValue, 'fullValue'), decodeNumber(periods, 'periods'), length, curveOf(curve)));
}
