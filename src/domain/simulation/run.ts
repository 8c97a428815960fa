import type { Fault } from '../fault';
import { fault, isFault } from '../fault';
import { sum } from '../finance/sum';
import type { SimulationModel } from './model';
import { percentiles } from './percentiles';
import { largestBatch, StratifiedTrials } from './stratified-trials';

/** How many trials, from which random numbers, and how lines are correlated. */
export interface SimulationTerms {
  /** A whole number from {@link fewestTrials} to {@link mostTrials}. */
  readonly trials: number;
  readonly seed: number;
  /** Of any two lines that add value, and of any two that take it away: from 0 (each by itself) to 1. */
  readonly rankCorrelation: number;
}

export const fewestTrials = 100;
export const mostTrials = 1_000_000;
/** Raised when the same terms would give other outcomes; stored with results, so that old and new ones can be told apart. */
export const simulationVersion = 1;

/** The figures whose standard error is known: how far another seed would move them. */
export interface StandardErrors {
  readonly mean: number;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

export interface SimulationRun {
  /** From the lowest to the highest. */
  readonly outcomes: Float64Array;
  readonly mean: number;
  readonly standardDeviation: number;
  readonly standardErrors: StandardErrors;
}

/** There are at least so many batches, so that their spread says something. */
const fewestBatches = 10;

/**
 * A simulation, batch by batch: each step yields how many trials are done, the last one returns the outcomes. Whoever drives it may pause
 * between steps at will; the same model and terms give the same outcomes everywhere.
 * @returns the outcomes; `out-of-range` or `not-whole` for terms or a model that cannot be simulated; `too-large` when outcomes leave the
 * range of numbers.
 */
export function* simulationSteps(
  model: SimulationModel, terms: SimulationTerms,
): IterableIterator<number, SimulationRun | Fault, void> {
  const { trials, seed, rankCorrelation } = terms;
  if (!(trials >= fewestTrials && trials <= mostTrials))
    return fault('out-of-range', { argument: 'trials', details: { minimum: fewestTrials, maximum: mostTrials } });
  if (!Number.isInteger(trials)) return fault('not-whole', { argument: 'trials' });
  if (!Number.isFinite(seed)) return fault('out-of-range', { argument: 'seed' });
  const stratified = StratifiedTrials.of(model, seed, rankCorrelation);
  if (isFault(stratified)) return stratified;

  const outcomes = new Float64Array(trials);
  const size = Math.min(largestBatch, Math.ceil(trials / fewestBatches));
  const batches: StandardErrors[] = [];
  for (let done = 0; done < trials; ) {
    const batch = stratified.next(Math.min(size, trials - done));
    outcomes.set(batch, done);
    done += batch.length;
    if (batch.length === size) batches.push(figuresOf(batch));
    yield done;
  }

  const mean = sum(outcomes) / trials;
  const standardDeviation = spreadOf(outcomes, mean);
  if (!Number.isFinite(standardDeviation)) return fault('too-large', { argument: 'flows' });
  const errorOf = (figure: keyof StandardErrors): number => {
    const figures = Float64Array.from(batches, (batch) => batch[figure]);
    return spreadOf(figures, sum(figures) / figures.length) / Math.sqrt(trials / size);
  };
  const standardErrors = { mean: errorOf('mean'), p10: errorOf('p10'), p50: errorOf('p50'), p90: errorOf('p90') };
  return { outcomes: outcomes.sort(), mean, standardDeviation, standardErrors };
}

/** @param batch is put into another order */
function figuresOf(batch: Float64Array): StandardErrors {
  const mean = sum(batch) / batch.length;
  const [p10, p50, p90] = percentiles(batch, [0.1, 0.5, 0.9]) as [number, number, number];
  return { mean, p10, p50, p90 };
}

function spreadOf(values: Float64Array, mean: number): number {
  let squares = 0;
  for (let i = 0; i < values.length; i++) squares += (values[i]! - mean) * (values[i]! - mean);
  return Math.sqrt(squares / (values.length - 1));
}
