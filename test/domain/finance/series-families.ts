// Families of random series whose rates of return are known, each hard for some solver in use. Deterministic: the draws are seeded.
import { Generator } from '../../../src/domain/simulation/generator';

/** Looked up once: inside the test runner every mention of a global is a slow look-up, and brute force makes millions. */
const { abs, exp } = Math;

export interface Series {
  readonly flows: number[];
  /** Excel serial numbers; periodic when there are none. */
  readonly dates?: number[];
  /** Every rate of return. */
  readonly rates: number[];
}

export class SeriesMaker {
  private readonly generator: Generator;

  constructor(family: string) {
    this.generator = new Generator(2024, family);
  }

  between(low: number, high: number): number {
    return low + (high - low) * this.generator.uniform();
  }

  whole(low: number, high: number): number {
    return Math.floor(this.between(low, high + 1));
  }

  /** A power of ten, its exponent uniform. */
  powerOfTen(low: number, high: number): number {
    return 10 ** this.between(low, high);
  }

  either<T>(a: T, b: T): T {
    return this.generator.uniform() < 0.5 ? a : b;
  }

  /** One outlay, then `count` receipts of random shape, scaled so that `rate` is the only rate of return. */
  investment(count: number, rate: number, outlay = 1000): Series {
    const shape = Array.from({ length: count }, () => this.between(0.2, 1));
    const value = shape.reduce((sum, flow, i) => sum + flow * (1 + rate) ** -(i + 1), 0);
    return { flows: [-outlay, ...shape.map((flow) => (flow * outlay) / value)], rates: [rate] };
  }

  /** `outlays` payments, then receipts, on different days within `span` days. */
  datedInvestment(count: number, span: number, rate: number, outlays = 1): Series {
    const dates = this.days(count, span);
    const shape = dates.map(() => this.between(0.2, 1));
    const worth = shape.map((flow, i) => flow * (1 + rate) ** (-(dates[i]! - dates[0]!) / 365));
    const paid = worth.slice(0, outlays).reduce((sum, value) => sum + value, 0);
    const received = worth.slice(outlays).reduce((sum, value) => sum + value, 0);
    return { flows: shape.map((flow, i) => (i < outlays ? (-1000 * flow) / paid : (1000 * flow) / received)), dates, rates: [rate] };
  }

  /** Flows of random sign, drawn until `wanted` likes how many rates of return they have. */
  mixed(count: () => number, wanted: (rates: number) => boolean, span?: () => number): Series {
    for (;;) {
      const length = count();
      const dates = span && this.days(length, span());
      const flows = Array.from({ length }, () => this.between(-1000, 1000));
      if (!flows.some((flow) => flow > 0) || !flows.some((flow) => flow < 0)) continue;
      const rates = ratesOf(flows, dates);
      if (wanted(rates.length)) return { flows, dates, rates };
    }
  }

  private days(count: number, span: number): number[] {
    const chosen = new Set([0]);
    while (chosen.size < count) chosen.add(this.whole(1, Math.max(span, count)));
    return [...chosen].sort((a, b) => a - b).map((day) => 43000 + day);
  }
}

/** Times from the first flow, in periods or in years of 365 days; they rise. */
export const timesOf = (flows: ArrayLike<number>, dates?: readonly number[]): Float64Array =>
  Float64Array.from(flows, (_, i) => (dates ? (dates[i]! - dates[0]!) / 365 : i));

/** Present value at the log rate u, divided by the values of all flows without their signs: between −1 and 1, without overflow. */
export function relativeValue(flows: ArrayLike<number>, times: Float64Array, u: number): number {
  const base = u >= 0 ? times[0]! : times[times.length - 1]!;
  let value = 0;
  let size = 0;
  for (let i = 0; i < times.length; i++) {
    const term = flows[i]! * exp(-u * (times[i]! - base));
    value += term;
    size += abs(term);
  }
  return value / size;
}

/** Rates of return by brute force: sign changes on a grid of ln(1+r) over the whole range answered, then bisection. */
export function ratesOf(flows: readonly number[], dates?: readonly number[]): number[] {
  const times = timesOf(flows, dates);
  const rates: number[] = [];
  let previous = Math.log(dates === undefined ? 1e-12 : 1e-7);
  let before = relativeValue(flows, times, previous);
  while (previous < Math.log(1e26)) {
    const u = previous + (abs(previous) < 4 ? 0.01 : 0.1);
    const after = relativeValue(flows, times, u);
    if (before * after < 0) {
      let low = previous;
      let high = u;
      for (let step = 0; step < 60; step++) {
        const middle = (low + high) / 2;
        if (relativeValue(flows, times, middle) * before > 0) low = middle;
        else high = middle;
      }
      rates.push(Math.expm1(low));
    }
    previous = u;
    before = after;
  }
  return rates;
}
