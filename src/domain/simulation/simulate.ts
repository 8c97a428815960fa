import { fault } from '../fault';
import type { Fault } from '../fault';
import { Generator } from './generator';
import type { SimulationModel } from './model';
import { pertQuantile } from './pert';
import { improbable, misordered } from './three-points';
import { triangularQuantile } from './triangular';

/** Bounds the time of one call (about a second) and the memory of its outcomes (80 MB). */
const mostTrials = 10_000_000;
const mostDraws = 100_000_000;

/** Numbers drawn at a time: what stays in the processor's nearest memory. */
const batch = 4096;

/**
 * The outcomes of many trials of a model, one per trial, in the order drawn. The same model, seed and generator version give the same
 * outcomes everywhere; each line and each risk draws from a stream of its own (see Generator).
 *
 * @param trials a whole number from 1.
 * @param seed any number; its whole part counts.
 * @returns the outcomes, or `out-of-range` for the trials, a probability, or an estimate whose points are out of order.
 */
export function simulate(model: SimulationModel, trials: number, seed: number): Float64Array | Fault {
  const inputs = model.lines.length + model.risks.length;
  const most = Math.min(mostTrials, Math.floor(mostDraws / Math.max(inputs, 1)));
  if (!(trials >= 1 && trials <= most)) return fault('out-of-range', { argument: 'trials', details: { minimum: 1, maximum: most } });
  if (!Number.isInteger(trials)) return fault('not-whole', { argument: 'trials' });
  if (!Number.isFinite(seed)) return fault('out-of-range', { argument: 'seed' });

  const outcomes = new Float64Array(trials).fill(model.constant);
  for (const { name, value, factor, distribution } of model.lines) {
    const bad = misordered(factor);
    if (bad) return bad;
    if (factor.low === factor.high) {
      for (let i = 0; i < outcomes.length; i++) outcomes[i]! += value * factor.low;
      continue;
    }
    const quantile = distribution === 'pert' ? pertQuantile(factor) : triangularQuantile(factor);
    addDraws(outcomes, new Generator(seed, name), (probability) => value * quantile(probability));
  }
  for (const { name, probability, impact } of model.risks) {
    const bad = improbable(probability);
    if (bad) return bad;
    addDraws(outcomes, new Generator(seed, name), (draw) => (draw < probability ? impact : 0));
  }
  return outcomes;
}

function addDraws(outcomes: Float64Array, generator: Generator, contribution: (probability: number) => number): void {
  const draws = new Float64Array(Math.min(batch, outcomes.length));
  for (let from = 0; from < outcomes.length; from += draws.length) {
    const count = Math.min(draws.length, outcomes.length - from);
    generator.fill(count === draws.length ? draws : draws.subarray(0, count));
    for (let i = 0; i < count; i++) outcomes[from + i]! += contribution(draws[i]!);
  }
}
