/**
 * A smooth function between two points as cubic pieces of equal width, each meeting the function's values and slopes at its ends
 * (Hermite). One look-up is an index and three multiply-adds.
 */
export class CubicPieces {
  private readonly coefficients: Float64Array;
  private readonly perStep: number;

  constructor(
    private readonly pieces: number,
    private readonly from: number,
    to: number,
    sample: (x: number) => { readonly value: number; readonly slope: number },
  ) {
    const step = (to - from) / pieces;
    this.perStep = 1 / step;
    this.coefficients = new Float64Array(4 * pieces);
    let left = sample(from);
    for (let piece = 0; piece < pieces; piece++) {
      const right = sample(from + (to - from) * ((piece + 1) / pieces));
      const rise = right.value - left.value;
      const leftSlope = left.slope * step;
      const rightSlope = right.slope * step;
      this.coefficients.set([left.value, leftSlope, 3 * rise - 2 * leftSlope - rightSlope, leftSlope + rightSlope - 2 * rise], 4 * piece);
      left = right;
    }
  }

  at(x: number): number {
    const place = (x - this.from) * this.perStep;
    const piece = Math.min(Math.max(place | 0, 0), this.pieces - 1);
    const part = place - piece;
    const c = this.coefficients;
    const k = 4 * piece;
    return c[k]! + part * (c[k + 1]! + part * (c[k + 2]! + part * c[k + 3]!));
  }
}
