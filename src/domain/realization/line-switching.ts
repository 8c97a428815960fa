import type { AnalysisLine } from './analysis-lines';

/** By what share the open amounts of one line may change, all else as planned, before the net present value is zero. */
export interface LineSwitching {
  readonly line: AnalysisLine;
  /** −0.3: it may fall by 30%; 0.5: it may rise by 50%; null: it has no open present value, so no change of it matters. */
  readonly change: number | null;
  /** Whether that lies within the line's own range, so that the line alone can turn the case. */
  readonly isWithinRange: boolean;
}

/**
 * Switching values line by line, those that turn the case soonest first. Exact, because the net present value is linear in each line: with
 * `value` the present value of what is open, k = −NPV/value.
 * @param values present value of the open amounts of each line
 */
export function lineSwitching(
  netPresentValue: number, lines: readonly AnalysisLine[], values: readonly number[],
): readonly LineSwitching[] {
  const switching = lines.map((line, i): LineSwitching => {
    const change = values[i] === 0 ? null : -netPresentValue / values[i]! || 0;
    return { line, change, isWithinRange: change !== null && line.low <= 1 + change && 1 + change <= line.high };
  });
  const distance = ({ change }: LineSwitching): number => (change === null ? Number.POSITIVE_INFINITY : Math.abs(change));
  return switching.sort((a, b) => distance(a) - distance(b) || 0);
}
