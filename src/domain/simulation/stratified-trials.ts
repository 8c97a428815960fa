import type { Fault } from '../fault';
import { Generator } from './generator';
import type { SimulationModel } from './model';
import { normalQuantile } from './normal';
import { pertQuantile, pertShapes } from './pert';
import { improbable, misordered } from './three-points';
import type { Quantile, ThreePoints } from './three-points';
import { triangularQuantile } from './triangular';

/** The most trials of one batch: its numbers stay in the processor's nearest memory, and a place fits ten bits. */
export const largestBatch = 1000;
const places = 1024;

interface Input {
  readonly generator: Generator;
  /** What the input adds to the outcome at a probability. */
  readonly contribution: Quantile;
  /** What it moves with; null for what moves by itself. */
  readonly factor: Factor | null;
}

/** What lines that move together have in common; one number per trial. */
interface Factor {
  readonly generator: Generator;
  readonly scores: Float64Array;
}

/**
 * Trials of a model by Latin hypercube sampling, in batches: each batch cuts the distribution of every input into as many equally
 * probable strata as it has trials and draws once from each, so the mean of an input is met almost exactly and its tails are always there.
 * Batches are independent of one another, so their spread tells the standard error (McKay, Beckman and Conover, Technometrics 21, 1979).
 *
 * Lines may rise and fall together: then the strata of an input are dealt out in the order of normal scores that share a factor, which
 * leaves each distribution as it is (R. L. Iman and W. J. Conover, Communications in Statistics 11, 1982). What adds value has one factor,
 * what takes it away another; events have none.
 *
 * The batches of one object come one after another; each input draws from a stream of its own (see Generator).
 */
export class StratifiedTrials {
  private readonly draws = new Float64Array(largestBatch);
  private readonly strata = new Float64Array(largestBatch);

  private constructor(
    private readonly constant: number,
    private readonly inputs: readonly Input[],
    private readonly factors: readonly Factor[],
    /** How much of a score is the common factor's. */
    private readonly loading: number,
  ) {}

  /**
   * @param seed any number; its whole part counts.
   * @param rankCorrelation of any two lines that move together, from 0 to 1.
   * @returns `out-of-range` for an estimate whose points are out of order, or a probability or correlation outside 0 … 1.
   */
  static of(model: SimulationModel, seed: number, rankCorrelation: number): StratifiedTrials | Fault {
    const badCorrelation = improbable(rankCorrelation);
    if (badCorrelation) return { ...badCorrelation, argument: 'rankCorrelation' };
    const factorOf = (stream: string): Factor => ({ generator: new Generator(seed, stream), scores: new Float64Array(largestBatch) });
    const [gains, losses] = [factorOf('what adds value'), factorOf('what takes value away')];
    const quantiles = new Quantiles();
    const streams = new Streams(seed);
    const inputs: Input[] = [];
    let { constant } = model;
    for (const { name, value, factor, distribution } of model.lines) {
      const bad = misordered(factor);
      if (bad) return bad;
      if (factor.low === factor.high) {
        constant += value * factor.low;
        continue;
      }
      const quantile = quantiles.of(factor, distribution);
      const contribution: Quantile = (probability) => value * quantile(probability);
      const factorOfLine = value < 0 ? losses : gains;
      inputs.push({ generator: streams.of(name), contribution, factor: rankCorrelation === 0 ? null : factorOfLine });
    }
    for (const { name, probability, impact } of model.risks) {
      const bad = improbable(probability);
      if (bad) return bad;
      inputs.push({ generator: streams.of(name), contribution: (draw) => (draw < probability ? impact : 0), factor: null });
    }
    // Of normal scores with correlation r, the ranks have (6/π)·asin(r/2) (K. Pearson, 1907).
    const loading = Math.sqrt(2 * Math.sin((Math.PI * rankCorrelation) / 6));
    return new StratifiedTrials(constant, inputs, rankCorrelation === 0 ? [] : [gains, losses], loading);
  }

  /** The outcomes of the next batch, one per trial. */
  next(trials: number): Float64Array {
    const outcomes = new Float64Array(trials).fill(this.constant);
    const draws = this.draws.subarray(0, trials);
    const strata = this.strata.subarray(0, trials);
    for (const { generator, scores } of this.factors) fillScores(scores.subarray(0, trials), generator);
    for (const { generator, contribution, factor } of this.inputs) {
      if (factor === null) shuffle(strata, draws, generator);
      else this.dealInOrder(strata, factor.scores, generator);
      generator.fill(draws);
      for (let i = 0; i < trials; i++) outcomes[i]! += contribution((strata[i]! + draws[i]!) / trials);
    }
    return outcomes;
  }

  /** The ranks of scores that are partly those of the common factor, partly the input's own. */
  private dealInOrder(strata: Float64Array, common: Float64Array, generator: Generator): void {
    fillScores(strata, generator);
    const own = Math.sqrt(Math.max(0, 1 - this.loading * this.loading));
    const keys = this.draws.subarray(0, strata.length);
    // Score and place in one number, so that a plain numeric sort is enough; 30 binary places of a score, then the place.
    for (let i = 0; i < keys.length; i++) keys[i] = Math.round((this.loading * common[i]! + own * strata[i]!) * 2 ** 30) * places + i;
    keys.sort();
    for (let rank = 0; rank < keys.length; rank++) strata[keys[rank]! - places * Math.floor(keys[rank]! / places)] = rank;
  }
}

function fillScores(scores: Float64Array, generator: Generator): void {
  generator.fill(scores);
  for (let i = 0; i < scores.length; i++) scores[i] = normalQuantile(scores[i]! || 2 ** -54);
}

/** Puts 0 … n − 1 into a random order (R. Durstenfeld, Algorithm 235, CACM 1964). */
function shuffle(strata: Float64Array, draws: Float64Array, generator: Generator): void {
  generator.fill(draws);
  for (let i = 0; i < strata.length; i++) {
    const j = Math.floor(draws[i]! * (i + 1));
    strata[i] = strata[j]!;
    strata[j] = i;
  }
}

/** A stream for each input: a second input of a name has another one, or the two would draw the same numbers. */
class Streams {
  private readonly counts = new Map<string, number>();

  constructor(private readonly seed: number) {}

  of(name: string): Generator {
    const nth = (this.counts.get(name) ?? 0) + 1;
    this.counts.set(name, nth);
    return new Generator(this.seed, nth === 1 ? name : `${name} (${nth})`);
  }
}

/** The inverse distributions of a model; those of one shape share their table. */
class Quantiles {
  private readonly shapes = new Map<string, Quantile>();

  of(factor: ThreePoints, distribution: 'triangular' | 'pert'): Quantile {
    if (distribution === 'triangular') return triangularQuantile(factor);
    const { low, high } = factor;
    const key = String(pertShapes(factor).alpha);
    const known = this.shapes.get(key);
    const shape = known ?? pertQuantile({ low: 0, mode: (factor.mode - low) / (high - low), high: 1 });
    if (known === undefined) this.shapes.set(key, shape);
    return (probability) => low + (high - low) * shape(probability);
  }
}
