import { typedFlows } from './flows';
import type { Flows } from './flows';
import type { PresentValueSeries } from './present-value-series';
import { safelyScaled } from './safely-scaled';

/** Excel, too, returns rates this close to −100% for flows a period apart; anything nearer drowns in rounding. */
const lowest = Math.log(1e-12);

/** Flows one period apart, the first at t = 0. */
export class PeriodicSeries implements PresentValueSeries {
  readonly signChanges: number;
  readonly startsWithOutflow: boolean;
  readonly span: number;
  readonly lowest = lowest;
  inflow = 0;
  outflow = 0;
  inflowTime = 0;
  outflowTime = 0;

  private readonly flows: Float64Array;
  /** Zeros at either end move no root and are left out, so that the flow at the near end is never zero. */
  private readonly first: number;
  private readonly last: number;

  constructor(amounts: Flows) {
    const flows = typedFlows(amounts);
    let first = -1;
    let last = -1;
    let changes = 0;
    let positive = false;
    let largest = 0;
    for (let i = 0; i < flows.length; i++) {
      const flow = flows[i]!;
      if (flow === 0) continue;
      if (first < 0) first = i;
      else if (flow > 0 !== positive) changes++;
      positive = flow > 0;
      last = i;
      const size = positive ? flow : -flow;
      if (size > largest) largest = size;
    }
    this.flows = safelyScaled(flows, largest);
    this.first = first;
    this.last = last;
    this.signChanges = changes;
    this.startsWithOutflow = first >= 0 && flows[first]! < 0;
    this.span = last - first;
  }

  /**
   * Horner's rule for both sums and their derivatives, in two chains (flows an even and an odd number of periods from the near end, in
   * the square of the factor): one chain alone waits for each multiplication to finish.
   */
  evaluate(logRate: number): void {
    const flows = this.flows;
    const factor = Math.exp(-Math.abs(logRate));
    const square = factor * factor;
    const near = logRate >= 0 ? this.first : this.last;
    const outward = logRate >= 0 ? 1 : -1;
    const count = this.last - this.first + 1;
    let evenIn = 0;
    let evenOut = 0;
    let evenInSlope = 0;
    let evenOutSlope = 0;
    let oddIn = 0;
    let oddOut = 0;
    let oddInSlope = 0;
    let oddOutSlope = 0;
    const pairs = count & ~1;
    let i = near + outward * pairs;
    if (pairs < count) {
      const flow = flows[i]!;
      if (flow > 0) evenIn = flow;
      else evenOut = -flow;
    }
    for (let left = pairs; left > 0; left -= 2) {
      i -= outward;
      const odd = flows[i]!;
      i -= outward;
      const even = flows[i]!;
      evenInSlope = evenInSlope * square + evenIn;
      evenOutSlope = evenOutSlope * square + evenOut;
      evenIn *= square;
      evenOut *= square;
      oddInSlope = oddInSlope * square + oddIn;
      oddOutSlope = oddOutSlope * square + oddOut;
      oddIn *= square;
      oddOut *= square;
      if (even > 0) evenIn += even;
      else evenOut -= even;
      if (odd > 0) oddIn += odd;
      else oddOut -= odd;
    }
    this.inflow = evenIn + factor * oddIn;
    this.outflow = evenOut + factor * oddOut;
    this.inflowTime = 2 * square * evenInSlope + factor * (oddIn + 2 * square * oddInSlope);
    this.outflowTime = 2 * square * evenOutSlope + factor * (oddOut + 2 * square * oddOutSlope);
  }
}
