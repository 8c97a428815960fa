/** Lanczos' approximation (g = 7, nine terms), good to 15 digits for positive arguments. */
const lanczos = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
  -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

/** ln Γ(x) for x > 0. */
function logGamma(x: number): number {
  const shifted = x - 1;
  let series = lanczos[0]!;
  for (let i = 1; i < lanczos.length; i++) series += lanczos[i]! / (shifted + i);
  const base = shifted + 7.5;
  return 0.9189385332046727 + (shifted + 0.5) * Math.log(base) - base + Math.log(series); // ½·ln 2π
}

/** The beta distribution on 0 … 1, for shapes of at least 1 (as PERT has them). */
export class BetaDistribution {
  private readonly logNorm: number;

  constructor(
    readonly alpha: number,
    readonly beta: number,
  ) {
    this.logNorm = logGamma(alpha + beta) - logGamma(alpha) - logGamma(beta);
  }

  density(x: number): number {
    if (x < 0 || x > 1) return 0;
    return Math.exp(this.logNorm) * Math.pow(x, this.alpha - 1) * Math.pow(1 - x, this.beta - 1);
  }

  /** The regularized incomplete beta function Iₓ(α, β). */
  probability(x: number): number {
    if (x <= 0) return 0;
    if (x >= 1) return 1;
    const front = Math.exp(this.logNorm + this.alpha * Math.log(x) + this.beta * Math.log1p(-x));
    // The fraction converges fast below the mean; above it, the mirrored one does.
    return x < (this.alpha + 1) / (this.alpha + this.beta + 2)
      ? (front * continuedFraction(this.alpha, this.beta, x)) / this.alpha
      : 1 - (front * continuedFraction(this.beta, this.alpha, 1 - x)) / this.beta;
  }

  /**
   * The x with Iₓ = probability, to the rounding of x: Newton's steps kept inside a bracket.
   * @param start a value nearby, when one is known.
   */
  quantile(probability: number, start = this.alpha / (this.alpha + this.beta)): number {
    if (probability <= 0) return 0;
    if (probability >= 1) return 1;
    let low = 0;
    let high = 1;
    let x = start;
    for (let step = 0; step < 200; step++) {
      const error = this.probability(x) - probability;
      if (error === 0) return x;
      if (error > 0) high = x;
      else low = x;
      const next = x - error / this.density(x);
      const inside = next > low && next < high;
      const moved = inside ? next : (low + high) / 2;
      const change = Math.abs(moved - x);
      x = moved;
      // A Newton step this small leaves an error of about its square; a bracket this small holds nothing between.
      if (change <= (inside ? 1e-9 : Number.EPSILON) * x) break;
    }
    return x;
  }

  /** The distribution of 1 − x. */
  mirrored(): BetaDistribution {
    return new BetaDistribution(this.beta, this.alpha);
  }

  /** The limit of x ÷ p^(1/α) as both go to 0: (α·B(α, β))^(1/α). */
  slopeAtZero(): number {
    return Math.exp((Math.log(this.alpha) - this.logNorm) / this.alpha);
  }
}

/** Lentz's evaluation of the continued fraction of Iₓ (Abramowitz and Stegun 26.5.8). */
function continuedFraction(a: number, b: number, x: number): number {
  const tiny = 1e-300;
  const away = (value: number): number => (Math.abs(value) < tiny ? tiny : value);
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let result = d;
  for (let m = 1; m <= 500; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    result *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    const factor = d * c;
    result *= factor;
    if (Math.abs(factor - 1) < 1e-16) break;
  }
  return result;
}
