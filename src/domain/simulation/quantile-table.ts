import type { BetaDistribution } from './beta-distribution';
import { CubicPieces } from './cubic-pieces';

/** Equal steps of probability across the body of the distribution, and of its root across each tail. */
const bodyPieces = 512;
const tailPieces = 32;
/** Where a tail ends and the body begins. */
const tailEnd = 1 / 32;

/**
 * The inverse of a beta distribution as a table, built once for each input of a simulation: a draw is then one look-up, faster than any
 * sampler, and it rises with the uniform number, so that variants can be compared on the same draws.
 *
 * Toward the ends the inverse behaves like p^(1/α) and (1−p)^(1/β), which no polynomial follows; there the table is in that root, in
 * which the inverse is smooth.
 */
export class QuantileTable {
  private readonly body: CubicPieces;
  private readonly lowTail: CubicPieces;
  private readonly highTail: CubicPieces;
  private readonly lowRoot: number;
  private readonly highRoot: number;

  constructor(beta: BetaDistribution) {
    this.lowRoot = 1 / beta.alpha;
    this.highRoot = 1 / beta.beta;
    this.lowTail = tailOf(beta);
    this.highTail = tailOf(beta.mirrored());
    let x: number | undefined;
    this.body = new CubicPieces(bodyPieces, tailEnd, 1 - tailEnd, (probability) => {
      x = beta.quantile(probability, x);
      return { value: x, slope: 1 / beta.density(x) };
    });
  }

  /** The value, from 0 to 1, of a probability from 0 to 1. */
  at(probability: number): number {
    if (probability < tailEnd) return this.lowTail.at(Math.pow(probability, this.lowRoot));
    if (probability > 1 - tailEnd) return 1 - this.highTail.at(Math.pow(1 - probability, this.highRoot));
    return this.body.at(probability);
  }
}

/** The low tail as a function of z = p^(1/α). */
function tailOf(beta: BetaDistribution): CubicPieces {
  const { alpha } = beta;
  let x: number | undefined;
  return new CubicPieces(tailPieces, 0, Math.pow(tailEnd, 1 / alpha), (z) => {
    if (z === 0) return { value: 0, slope: beta.slopeAtZero() };
    x = beta.quantile(Math.pow(z, alpha), x);
    return { value: x, slope: (alpha * Math.pow(z, alpha - 1)) / beta.density(x) };
  });
}
