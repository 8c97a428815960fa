/**
 * Flows prepared for finding their rates of return: what rate-of-return.ts needs to know of a series, whether its flows are a
 * period apart or dated.
 *
 * At a log rate u = ln(1+r) the series gives the present values of its inflows and of its outflows, seen from the end that keeps every
 * factor at or below 1: from the first flow when u ≥ 0, from the last when u < 0. Powers therefore never overflow, and the quotient of
 * the two values is the same from either end.
 */
export interface PresentValueSeries {
  /** Changes of sign from flow to flow, zeros ignored; a series has at most that many rates of return (Descartes). */
  readonly signChanges: number;
  /** Whether the first flow is paid out; with one change of sign the quotient of the values then falls as the rate rises. */
  readonly startsWithOutflow: boolean;
  /** The least log rate that means anything for such flows; lower ones are refused. */
  readonly lowest: number;
  /** Time from the first to the last flow, in the unit of the rate. */
  readonly span: number;
  /** Computes the four sums below at a log rate. */
  evaluate(logRate: number): void;
  /** Σ w·e^(−|u|τ) over inflows and over outflows; w the amount, τ the time from the near end. Both carry the same unknown scale. */
  inflow: number;
  outflow: number;
  /** Σ τ·w·e^(−|u|τ): value-weighted times, which are the slopes. */
  inflowTime: number;
  outflowTime: number;
}
