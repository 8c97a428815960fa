import { fault } from '../fault';
import type { Fault } from '../fault';
import { sum } from '../finance/sum';
import { percentiles } from './percentiles';

/** What is said of the outcomes of a simulation. P80 is the value that 80% of the trials do not exceed. */
export interface SimulationSummary {
  readonly mean: number;
  readonly standardDeviation: number;
  /** Of the mean: how far another seed would move it. */
  readonly standardError: number;
  readonly p5: number;
  readonly p10: number;
  readonly p50: number;
  readonly p80: number;
  readonly p90: number;
  readonly p95: number;
  readonly probabilityBelowZero: number;
}

/**
 * Mean, spread and percentiles of outcomes.
 * @param outcomes are put into another order.
 * @returns the summary, or `too-large` when the outcomes leave the range of numbers.
 */
export function summarize(outcomes: Float64Array): SimulationSummary | Fault {
  const count = outcomes.length;
  const mean = sum(outcomes) / count;
  let squares = 0;
  let below = 0;
  for (let i = 0; i < count; i++) {
    const outcome = outcomes[i]!;
    squares += (outcome - mean) * (outcome - mean);
    if (outcome < 0) below++;
  }
  const standardDeviation = count > 1 ? Math.sqrt(squares / (count - 1)) : 0;
  if (!Number.isFinite(standardDeviation)) return fault('too-large', { argument: 'flows' });
  const [p5, p10, p50, p80, p90, p95] = percentiles(outcomes, [0.05, 0.1, 0.5, 0.8, 0.9, 0.95]) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  return {
    mean,
    standardDeviation,
    standardError: standardDeviation / Math.sqrt(count),
    p5,
    p10,
    p50,
    p80,
    p90,
    p95,
    probabilityBelowZero: below / count,
  };
}
