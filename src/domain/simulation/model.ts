import { isFault } from '../fault';
import type { Fault } from '../fault';
import type { DiscountRate, Timing } from '../finance/discounting';
import type { Flows } from '../finance/flows';
import { lineValues } from './line-values';
import type { ThreePoints } from './three-points';

/** What a simulation draws: a certain part, uncertain lines, and events that happen or do not. */
export interface SimulationModel {
  readonly constant: number;
  readonly lines: readonly UncertainLine[];
  readonly risks: readonly RiskEvent[];
}

/** An amount times an uncertain factor. */
export interface UncertainLine {
  /** Names the line's own stream of random numbers. */
  readonly name: string;
  readonly value: number;
  readonly factor: ThreePoints;
  readonly distribution: 'triangular' | 'pert';
}

export interface RiskEvent {
  readonly name: string;
  /** Share from 0 to 1. */
  readonly probability: number;
  /** What it adds to the outcome when it happens; negative for a loss. */
  readonly impact: number;
}

/**
 * The model of a net present value: each line is reduced to its present value once, so a trial is one product per line however many
 * periods there are. Arguments and faults as in {@link lineValues}.
 */
export function netPresentValueModel(
  rate: DiscountRate,
  lines: readonly Flows[],
  low: Flows,
  high: Flows,
  timing: Timing = 'end',
  distribution: UncertainLine['distribution'] = 'triangular',
): SimulationModel | Fault {
  const values = lineValues(rate, lines, low, high, timing);
  if (isFault(values)) return values;
  const uncertain = values.map((value, i) => ({
    name: `line ${i + 1}`,
    value,
    factor: { low: low[i]!, mode: 1, high: high[i]! },
    distribution,
  }));
  return { constant: 0, lines: uncertain, risks: [] };
}
