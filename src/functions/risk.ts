import { isFault } from '../domain/fault';
import { netPresentValueModel } from '../domain/simulation/model';
import { pert } from '../domain/simulation/pert';
import { simulate } from '../domain/simulation/simulate';
import { summarize } from '../domain/simulation/summarize';
import { tornado } from '../domain/simulation/tornado';
import { triangular } from '../domain/simulation/triangular';
import { answer, answerColumn } from './answer';
import { decodeLines } from './decode-lines';
import { decodeNumber } from './decode-number';
import { decodeNumbers } from './decode-numbers';
import { decodeRate } from './decode-rate';
import { refuse } from './refuse';

/** Enough for the first two digits of a percentile. */
const usualTrials = 10_000;
const usualSeed = 1;

/**
 * Value of a PERT distribution that is not exceeded with a probability.
 * @customfunction PERT
 * @param probability Probability, 0 to 1: 0.8 answers the P80.
 * @param low Least value.
 * @param mode Likeliest value.
 * @param high Greatest value.
 * @returns A value from low to high.
 * @formula Inverse of the beta distribution on [low, high] with shapes 1 + 4(mode − low)/(high − low) and 1 + 4(high − mode)/(high − low)
 * @source Malcolm, Roseboom, Clark and Fazar, Operations Research 7 (1959)
 * @error #NUM! for a probability outside 0 to 1, or values that do not ascend
 * @example =BENEFIT.PERT(0.9,80,100,150) → 122.727
 * @native BETA.INV
 * @difference BETA.INV takes the two shapes instead of the likeliest value.
 */
export function PERT(probability: unknown, low: unknown, mode: unknown, high: unknown): number {
  const points = [decodeNumber(low, 'low'), decodeNumber(mode, 'mode'), decodeNumber(high, 'high')] as const;
  return answer(pert(decodeNumber(probability, 'probability'), ...points));
}

/**
 * Value of a triangular distribution that is not exceeded with a probability.
 * @customfunction TRIANGULAR
 * @param probability Probability, 0 to 1: 0.8 answers the P80.
 * @param low Least value.
 * @param mode Likeliest value.
 * @param high Greatest value.
 * @returns A value from low to high.
 * @formula low + √(p (high − low)(mode − low)) up to the mode, high − √((1 − p)(high − low)(high − mode)) above it
 * @source Evans, Hastings and Peacock, Statistical Distributions
 * @error #NUM! for a probability outside 0 to 1, or values that do not ascend
 * @example =BENEFIT.TRIANGULAR(0.9,80,100,150) → 131.2917
 */
export function TRIANGULAR(probability: unknown, low: unknown, mode: unknown, high: unknown): number {
  const points = [decodeNumber(low, 'low'), decodeNumber(mode, 'mode'), decodeNumber(high, 'high')] as const;
  return answer(triangular(decodeNumber(probability, 'probability'), ...points));
}

/**
 * Monte Carlo simulation of a net present value whose lines are uncertain.
 * @customfunction SIMULATE
 * @param rate Discount rate per period, the name of a discount schedule, or a range with one rate per period.
 * @param flows Block with one line per row and one period per column; costs negative.
 * @param low Least share of each line (0.8 is 80%), at most 1: one per line, or one for all.
 * @param high Greatest share of each line, at least 1: one per line, or one for all.
 * @param [trials] Number of trials, a whole number; 10,000 unless given.
 * @param [seed] Start of the random numbers, 1 unless given: the same seed gives the same answer everywhere.
 * @returns A column: mean, standard deviation, standard error of the mean, P5, P10, P50, P80, P90, P95, probability below zero.
 * @formula Each trial adds the present value of every line times a share drawn from a triangular distribution (low, 1, high)
 * @source Hertz, Risk Analysis in Capital Investment, Harvard Business Review (1964); generator sfc32, one stream per line
 * @error #NUM! for a low above 1, a high below 1, counts that differ from the number of lines, or trials out of bounds
 * @example =BENEFIT.SIMULATE(0.1,{-100,60,60},1,1,100) → {3.75657400450789;0;0;3.75657400450789;3.75657400450789;3.75657400450789;3.75657400450789;3.75657400450789;3.75657400450789;0}
 */
export function SIMULATE(
  rate: unknown[][], flows: unknown[][], low: unknown[][], high: unknown[][], trials?: unknown, seed?: unknown,
): number[][] {
  const lines = decodeLines(flows, 'flows');
  const model = netPresentValueModel(decodeRate(rate), lines, sharesOf(low, 'low', lines.length), sharesOf(high, 'high', lines.length));
  if (isFault(model)) return refuse(model);
  const outcomes = simulate(model, decodeNumber(trials, 'trials', usualTrials), decodeNumber(seed, 'seed', usualSeed));
  if (isFault(outcomes)) return refuse(outcomes);
  const summary = summarize(outcomes);
  if (isFault(summary)) return refuse(summary);
  const { mean, standardDeviation, standardError, p5, p10, p50, p80, p90, p95, probabilityBelowZero } = summary;
  return answerColumn([mean, standardDeviation, standardError, p5, p10, p50, p80, p90, p95, probabilityBelowZero]);
}

/**
 * Which lines a net present value depends on most.
 * @customfunction TORNADO
 * @param rate Discount rate per period, the name of a discount schedule, or a range with one rate per period.
 * @param flows Block with one line per row and one period per column; costs negative.
 * @param low Least share of each line (0.8 is 80%), at most 1: one per line, or one for all.
 * @param high Greatest share of each line, at least 1: one per line, or one for all.
 * @returns A row per line, the widest first: number of the line, net present value at its low, at its high, and the distance between them.
 * @formula NPV with the line at its low or high share and every other line as planned
 * @source Eschenbach, Interfaces 22 (1992), on tornado diagrams
 * @error #NUM! for a low above 1, a high below 1, or counts that differ from the number of lines
 * @example =BENEFIT.TORNADO(0,{100;-50},{0.8;0.9},{1.1;1.5}) → {1,30,60,30;2,55,25,30}
 */
export function TORNADO(rate: unknown[][], flows: unknown[][], low: unknown[][], high: unknown[][]): number[][] {
  const lines = decodeLines(flows, 'flows');
  const bars = tornado(decodeRate(rate), lines, sharesOf(low, 'low', lines.length), sharesOf(high, 'high', lines.length));
  if (isFault(bars)) return refuse(bars);
  return bars.map((bar) => [bar.line, answer(bar.low), answer(bar.high), answer(bar.swing)]);
}

/** One share for each line; a single one stands for all of them. */
function sharesOf(argument: unknown, name: string, lines: number): Float64Array {
  const shares = decodeNumbers(argument, name);
  return shares.length === 1 ? new Float64Array(lines).fill(shares[0]!) : shares;
}
