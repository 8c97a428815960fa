import { fault, isFault } from '../fault';
import type { Fault } from '../fault';
import type { DiscountRate, Timing } from '../finance/discounting';
import type { Flows } from '../finance/flows';
import { sum } from '../finance/sum';
import { lineValues } from './line-values';

/** The net present value with one line at either end of its range and every other line as planned. */
export interface TornadoBar {
  /** Counted from 1, in the order of the lines given. */
  readonly line: number;
  readonly low: number;
  readonly high: number;
  /** |high − low|. */
  readonly swing: number;
}

/** One line: its present value is `value` as planned, and between `low` and `high` as shares of that. */
export interface TornadoLine {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Which lines the net present value depends on most: one bar per line, the widest first; equally wide ones keep the order of the lines.
 *
 * @param lines one series of flows per line; `low` and `high` as shares of it (see lineValues).
 *
 * @example tornado(0, [[100], [-50]], [0.8, 0.9], [1.1, 1.5]) // line 1: 30 … 60, line 2: 55 … 25
 */
export function tornado(
  rate: DiscountRate,
  lines: readonly Flows[],
  low: Flows,
  high: Flows,
  timing: Timing = 'end',
): TornadoBar[] | Fault {
  const values = lineValues(rate, lines, low, high, timing);
  if (isFault(values)) return values;
  return tornadoBars(sum(values), values.map((value, i) => ({ value, low: low[i]!, high: high[i]! })));
}

/**
 * The bars of lines whose present values are known.
 * @param base the net present value with every line as planned.
 * @returns the bars, or `too-large` when an end leaves the range of numbers.
 */
export function tornadoBars(base: number, lines: readonly TornadoLine[]): TornadoBar[] | Fault {
  const bars = lines.map(({ value, low, high }, i) => {
    const others = base - value;
    const atLow = others + value * low;
    const atHigh = others + value * high;
    return { line: i + 1, low: atLow, high: atHigh, swing: Math.abs(atHigh - atLow) };
  });
  if (bars.some(({ swing }) => !Number.isFinite(swing))) return fault('too-large', { argument: 'flows' });
  return bars.sort((a, b) => b.swing - a.swing);
}
