import { fault } from '../fault';
import type { Fault } from '../fault';
import type { PresentValueSeries } from './present-value-series';

/**
 * Rates of return, found on u = ln(1+r) as the zeros of h(u) = ln PV(inflows) − ln PV(outflows). These are the zeros of the net present
 * value, but h is nearly straight (Newton converges from afar), free of scale (amounts of 1e12 and of 1e-9 behave alike) and cannot
 * overflow near −100% or at a million percent.
 *
 * One change of sign: there is exactly one rate and h is monotone; Newton, kept inside a bracket.
 *
 * More changes of sign: the axis is cut into intervals that provably hold no zero, or at most one. Both logarithms are convex in u, so
 * each lies above its tangents and below its chord, and their slopes are monotone. Nothing hides between grid points, and a series
 * without a rate is refused because it was shown to have none.
 */

/** Rates above 1+r = 1e26 are refused, as are those below the least that means anything for the series. */
const highest = Math.log(1e26);

/** After a Newton step this small the error is about its square, below the rounding of the rate. */
const convergedStep = 1e-9;
const maxSteps = 120;

/** A double zero touches without crossing; it counts when the two present values agree to this share. */
const touching = 1e-12;

/** Bounds the work on deliberately hard series; ordinary ones need tens to hundreds of evaluations. */
const maxEvaluations = 20_000;

/** The rate nearest the guess (in log terms, as Excel's search finds it); `one-sign` or `no-solution` when there is none. */
export function rateNearest(series: PresentValueSeries, guess: number): number | Fault {
  if (series.signChanges === 0) return fault('one-sign', { argument: 'flows' });
  const start = Math.min(Math.max(Math.log1p(guess), series.lowest), highest);
  const found = series.signChanges === 1 ? onlyZero(series, start) : new ZeroSearch(series).nearest(start);
  return found === undefined ? fault('no-solution', { argument: 'flows' }) : Math.expm1(found);
}

/** Every rate, in rising order; `one-sign` or `no-solution` when there is none. */
export function allRates(series: PresentValueSeries): number[] | Fault {
  if (series.signChanges === 0) return fault('one-sign', { argument: 'flows' });
  const found = series.signChanges === 1 ? [onlyZero(series, Math.log1p(0.1))] : new ZeroSearch(series).all();
  const rates = found.filter((zero) => zero !== undefined).map((zero) => Math.expm1(zero));
  return rates.length === 0 ? fault('no-solution', { argument: 'flows' }) : rates;
}

function onlyZero(series: PresentValueSeries, start: number): number | undefined {
  const zero = refine(series, series.lowest, highest, !series.startsWithOutflow, start);
  return zero > series.lowest + convergedStep && zero < highest - convergedStep ? zero : undefined;
}

/** The zero between `low` and `high`, where h crosses upward or downward: Newton's step, or half the bracket when it would leave it. */
function refine(series: PresentValueSeries, low: number, high: number, rising: boolean, start: number): number {
  let u = start;
  for (let step = 0; step < maxSteps; step++) {
    series.evaluate(u);
    const h = Math.log(series.inflow / series.outflow);
    if (h === 0) return u;
    if (h > 0 === rising) high = u;
    else low = u;
    const slope = series.outflowTime / series.outflow - series.inflowTime / series.inflow;
    const next = u - h / (u >= 0 ? slope : -slope);
    const inside = next >= low && next <= high;
    const moved = inside ? next : (low + high) / 2;
    const change = Math.abs(moved - u);
    u = moved;
    if ((inside && change < convergedStep) || change <= Number.EPSILON * Math.max(1, Math.abs(u))) return u;
  }
  return u;
}

/** What is known at one log rate: ln PV of inflows and outflows, and minus their slopes in |u|, seen from the near end. */
interface Point {
  readonly u: number;
  readonly h: number;
  readonly logIn: number;
  readonly logOut: number;
  readonly timeIn: number;
  readonly timeOut: number;
}

class ZeroSearch {
  private evaluations = 0;
  /** Intervals are halved to this width and no further; it follows the length of the series, on which the scale of u depends. */
  private readonly narrowest: number;
  private readonly origin: Point;

  constructor(private readonly series: PresentValueSeries) {
    this.narrowest = 1e-3 / Math.max(100, series.span);
    this.origin = this.at(0);
  }

  all(): number[] {
    const zeros: number[] = [];
    this.collect(this.at(this.series.lowest), this.fromFarEnd(this.origin), zeros);
    this.collect(this.origin, this.at(highest), zeros);
    return this.distinct(zeros);
  }

  /** Widening rings around the start; both sides of a ring are searched before the nearest zero found in it is returned. */
  nearest(start: number): number | undefined {
    let left = this.at(start);
    let right = left;
    for (let reach = 0.25; left.u > this.series.lowest || right.u < highest; reach *= 2) {
      const zeros: number[] = [];
      const nextLeft = this.at(Math.max(this.series.lowest, start - reach));
      const nextRight = this.at(Math.min(highest, start + reach));
      this.collectAcross(nextLeft, left, zeros);
      this.collectAcross(right, nextRight, zeros);
      const found = this.distinct(zeros);
      if (found.length > 0) return found.reduce((best, zero) => (Math.abs(zero - start) < Math.abs(best - start) ? zero : best));
      left = nextLeft;
      right = nextRight;
    }
    return undefined;
  }

  private at(u: number): Point {
    this.evaluations++;
    const series = this.series;
    series.evaluate(u);
    const logIn = Math.log(series.inflow);
    const logOut = Math.log(series.outflow);
    // The logarithm of the quotient keeps the digits that the difference of logarithms loses.
    const quotient = Math.log(series.inflow / series.outflow);
    const h = Number.isFinite(quotient) ? quotient : logIn - logOut;
    return { u, h, logIn, logOut, timeIn: series.inflowTime / series.inflow, timeOut: series.outflowTime / series.outflow };
  }

  /** At u = 0 both ends see the same values; times from the other end are the span less these. One point keeps one sign for both sides. */
  private fromFarEnd(point: Point): Point {
    return { ...point, timeIn: this.series.span - point.timeIn, timeOut: this.series.span - point.timeOut };
  }

  private collectAcross(low: Point, high: Point, zeros: number[]): void {
    if (low.u < 0 && high.u > 0) {
      this.collect(low, this.fromFarEnd(this.origin), zeros);
      this.collect(this.origin, high, zeros);
    } else if (low.u < 0 && high.u === 0) this.collect(low, this.fromFarEnd(this.origin), zeros);
    else this.collect(low, high, zeros);
  }

  /** Adds the zeros between two points on the same side of u = 0, in rising order. */
  private collect(low: Point, high: Point, zeros: number[]): void {
    const waiting: [Point, Point][] = [[low, high]];
    for (let interval = waiting.pop(); interval; interval = waiting.pop()) {
      const [a, b] = interval;
      if (a.u >= b.u) continue;
      const crosses = a.h >= 0 !== b.h >= 0;
      const near = a.u >= 0 ? a : b;
      const far = a.u >= 0 ? b : a;
      if (!crosses && excludes(near, far)) continue;
      if (a.h === 0) zeros.push(a.u);
      if (isMonotone(near, far)) {
        if (crosses) zeros.push(this.crossing(a, b));
      } else if (b.u - a.u <= this.narrowest || this.evaluations >= maxEvaluations) {
        const zero = crosses ? this.crossing(a, b) : this.touch(a, b);
        if (zero !== undefined) zeros.push(zero);
      } else {
        const middle = this.at((a.u + b.u) / 2);
        waiting.push([middle, b], [a, middle]);
      }
    }
  }

  /**
   * Zeros in rising order, those too close to tell apart made one: a multiple zero is found several times over, where rounding decides
   * the sign. Of these an exact zero rate is the likeliest (whole amounts), else their middle.
   */
  private distinct(zeros: readonly number[]): number[] {
    const result: number[] = [];
    for (let first = 0, next = 1; first < zeros.length; first = next++) {
      while (next < zeros.length && zeros[next]! - zeros[next - 1]! < 2 * this.narrowest) next++;
      const cluster = zeros.slice(first, next);
      result.push(cluster.includes(0) ? 0 : (zeros[first]! + zeros[next - 1]!) / 2);
    }
    return result;
  }

  private crossing(a: Point, b: Point): number {
    if (a.h === 0) return a.u;
    if (b.h === 0) return b.u;
    const start = a.u - (a.h * (b.u - a.u)) / (b.h - a.h);
    return refine(this.series, a.u, b.u, b.h >= 0, start > a.u && start < b.u ? start : (a.u + b.u) / 2);
  }

  /** Where h turns without crossing: bisection on its slope, then is it zero there? */
  private touch(a: Point, b: Point): number | undefined {
    const slope = (point: Point): number => (b.u <= 0 ? point.timeIn - point.timeOut : point.timeOut - point.timeIn);
    const rising = slope(a) >= 0;
    if (rising === slope(b) >= 0) return undefined;
    if (a.h === 0) return a.u;
    if (b.h === 0) return b.u;
    let low = a;
    let high = b;
    for (let step = 0; step < 60 && high.u - low.u > Number.EPSILON; step++) {
      const middle = this.at((low.u + high.u) / 2);
      if (slope(middle) >= 0 === rising) low = middle;
      else high = middle;
    }
    const best = Math.abs(low.h) <= Math.abs(high.h) ? low : high;
    return Math.abs(best.h) < touching ? best.u : undefined;
  }
}

/**
 * Whether h keeps its sign from `near` to `far` (distances from u = 0), given that it has the same sign at both. First by values, which
 * fall on the way out; then by the tangents of the larger logarithm against the chord of the smaller.
 */
function excludes(near: Point, far: Point): boolean {
  if (far.logIn > near.logOut + touching || far.logOut > near.logIn + touching) return true;
  return near.h > 0
    ? leastGap(near.logIn, near.timeIn, far.logIn, far.timeIn, near.logOut, far.logOut, far.u - near.u) > touching
    : leastGap(near.logOut, near.timeOut, far.logOut, far.timeOut, near.logIn, far.logIn, far.u - near.u) > touching;
}

/** The least distance of the two tangents of the upper curve, at near and far, above the chord of the lower one. */
function leastGap(
  upNear: number,
  timeNear: number,
  upFar: number,
  timeFar: number,
  lowNear: number,
  lowFar: number,
  between: number,
): number {
  const width = Math.abs(between);
  const atEnds = Math.min(upNear - lowNear, upFar - lowFar);
  const bend = timeNear - timeFar;
  if (!(bend > 0)) return atEnds;
  const meet = (upNear - upFar - timeFar * width) / bend;
  if (!(meet > 0 && meet < width)) return Number.isFinite(meet) ? atEnds : Number.NEGATIVE_INFINITY;
  return Math.min(atEnds, upNear - timeNear * meet - (lowNear + ((lowFar - lowNear) * meet) / width));
}

/** Whether the slope of h keeps its sign: mean times fall on the way out, so their values at the ends bound them in between. */
function isMonotone(near: Point, far: Point): boolean {
  return far.timeIn >= near.timeOut || far.timeOut >= near.timeIn;
}
