import { typedFlows } from './flows';
import type { Flows } from './flows';
import type { PresentValueSeries } from './present-value-series';
import { safelyScaled } from './safely-scaled';
import { daysPerYear } from './xnpv';

/** A yearly rate below −99.99999% says no more than that everything is lost, and dated flows have many such roots. */
const lowest = Math.log(1e-7);

/** Gaps up to this many days share one factor each; longer ones are rare and get their own. */
const longestSharedGap = 4096;

/**
 * Flows on whole days, in any order; flows of the same day count as one. The rate is per year of 365 days.
 *
 * Dates repeat the same few gaps (1, 7, 28 … 31 days), so a value costs one exponential for each different gap, not one for each flow.
 */
export class DatedSeries implements PresentValueSeries {
  readonly signChanges: number;
  readonly startsWithOutflow: boolean;
  readonly span: number;
  readonly lowest = lowest;
  inflow = 0;
  outflow = 0;
  inflowTime = 0;
  outflowTime = 0;

  private readonly amounts: Float64Array;
  /** For each flow but the first, which of {@link gaps} lies before it. */
  private readonly gapIndex: Int32Array;
  /** The different gaps, in years, and the factor of each at the rate being evaluated. */
  private readonly gaps: number[] = [];
  private readonly gapFactors: Float64Array;

  constructor(flows: Flows, days: Float64Array) {
    const { amounts, dates, longestGap } = netByDay(typedFlows(flows), days);
    const count = amounts.length;
    const seen = new Int32Array(longestGap <= longestSharedGap ? longestGap + 1 : 0);
    this.gapIndex = new Int32Array(count);
    let changes = 0;
    for (let i = 1; i < count; i++) {
      if (amounts[i]! > 0 !== amounts[i - 1]! > 0) changes++;
      const gap = dates[i]! - dates[i - 1]!;
      // Places are counted from 1 here, because 0 says not seen.
      let place = gap < seen.length ? seen[gap]! : 0;
      if (place === 0) {
        place = this.gaps.push(gap / daysPerYear);
        if (gap < seen.length) seen[gap] = place;
      }
      this.gapIndex[i] = place - 1;
    }
    this.gapFactors = new Float64Array(this.gaps.length);
    this.amounts = amounts;
    this.signChanges = changes;
    this.startsWithOutflow = count > 0 && amounts[0]! < 0;
    this.span = count > 0 ? (dates[count - 1]! - dates[0]!) / daysPerYear : 0;
  }

  /** Horner's rule from the far end to the near one, with the factor of each gap. */
  evaluate(logRate: number): void {
    const { amounts, gapIndex, gaps, gapFactors } = this;
    const decay = -Math.abs(logRate);
    for (let k = 0; k < gaps.length; k++) gapFactors[k] = Math.exp(decay * gaps[k]!);
    const fromLast = logRate >= 0;
    const inward = fromLast ? -1 : 1;
    const gapOffset = fromLast ? 1 : 0;
    let i = fromLast ? amounts.length - 1 : 0;
    const farthest = amounts[i]!;
    let inflow = farthest > 0 ? farthest : 0;
    let outflow = farthest > 0 ? 0 : -farthest;
    let inflowTime = 0;
    let outflowTime = 0;
    for (let left = amounts.length - 1; left > 0; left--) {
      i += inward;
      const place = gapIndex[i + gapOffset]!;
      const gap = gaps[place]!;
      const factor = gapFactors[place]!;
      inflowTime = (inflowTime + gap * inflow) * factor;
      outflowTime = (outflowTime + gap * outflow) * factor;
      inflow *= factor;
      outflow *= factor;
      const amount = amounts[i]!;
      if (amount > 0) inflow += amount;
      else outflow -= amount;
    }
    this.inflow = inflow;
    this.outflow = outflow;
    this.inflowTime = inflowTime;
    this.outflowTime = outflowTime;
  }
}

interface NetFlows {
  readonly amounts: Float64Array;
  readonly dates: Float64Array;
  readonly longestGap: number;
}

/** Flows in order of day, those of one day added up, days without a net flow left out. */
function netByDay(flows: Float64Array, days: Float64Array): NetFlows {
  const order = inOrderOfDay(days);
  const amounts = new Float64Array(flows.length);
  const dates = new Float64Array(flows.length);
  let used = 0;
  let longestGap = 0;
  let largest = 0;
  for (let k = 0; k < flows.length;) {
    const day = days[order ? order[k]! : k]!;
    let amount = 0;
    do amount += flows[order ? order[k]! : k]!;
    while (++k < flows.length && days[order ? order[k]! : k]! === day);
    if (amount === 0) continue;
    if (used > 0 && day - dates[used - 1]! > longestGap) longestGap = day - dates[used - 1]!;
    if (Math.abs(amount) > largest) largest = Math.abs(amount);
    amounts[used] = amount;
    dates[used] = day;
    used++;
  }
  return { amounts: safelyScaled(used < amounts.length ? amounts.subarray(0, used) : amounts, largest), dates, longestGap };
}

/** Positions in order of day, or nothing when the days are in order already. Day and position share one number, so a typed sort does it. */
function inOrderOfDay(days: Float64Array): Float64Array | undefined {
  let sorted = true;
  for (let i = 1; i < days.length && sorted; i++) sorted = days[i]! >= days[i - 1]!;
  if (sorted) return undefined;
  const count = days.length;
  const keys = days.map((day, i) => day * count + i).sort();
  return keys.map((key) => key % count);
}
