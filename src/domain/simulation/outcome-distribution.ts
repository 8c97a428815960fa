/** Bars of equal width, each from `from + i·width` (included) to the next (excluded). */
export interface Histogram {
  readonly from: number;
  readonly width: number;
  readonly counts: readonly number[];
}

/** What the outcomes of a simulation say, however often one asks. */
export class OutcomeDistribution {
  /** @param outcomes at least one, from the lowest to the highest */
  constructor(readonly outcomes: Float64Array) {}

  /** The outcome that a share of the trials does not exceed, straight between neighbors, as Excel's PERCENTILE.INC. */
  percentile(probability: number): number {
    const place = probability * (this.outcomes.length - 1);
    const below = this.outcomes[Math.floor(place)]!;
    return below + (place % 1) * (this.outcomes[Math.ceil(place)]! - below);
  }

  /** The share of the trials that end below a value. */
  shareBelow(value: number): number {
    return this.countBelow(value) / this.outcomes.length;
  }

  /**
   * The standard error of a share, at most: that of independent trials. Even an outcome that never occurred is not impossible:
   * it counts as one trial of all.
   */
  errorOfShare(share: number): number {
    const least = 1 / this.outcomes.length;
    const uncertain = Math.min(Math.max(share, least), 1 - least);
    return Math.sqrt((uncertain * (1 - uncertain)) / this.outcomes.length);
  }

  /** At most so many bars, their edges on round numbers. All outcomes the same, or apart by no more than rounding: one bar. */
  histogram(mostBars: number): Histogram {
    const lowest = this.outcomes[0]!;
    const highest = this.outcomes[this.outcomes.length - 1]!;
    const spread = highest - lowest;
    const rounding = Math.max(1e-12 * Math.max(Math.abs(lowest), Math.abs(highest)), 1e-300);
    if (spread <= rounding) return { from: lowest, width: spread, counts: [this.outcomes.length] };
    const width = roundWidth(spread / (mostBars - 1));
    const first = Math.floor(lowest / width);
    const bars = Math.floor(highest / width) - first + 1;
    const edges = Array.from({ length: bars + 1 }, (_, i) => this.countBelow((first + i) * width));
    // Rounding may put the lowest below the first edge and the highest on the last one.
    edges[0] = 0;
    edges[bars] = this.outcomes.length;
    return { from: first * width, width, counts: edges.slice(1).map((count, i) => count - edges[i]!) };
  }

  private countBelow(value: number): number {
    let low = 0;
    let high = this.outcomes.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.outcomes[middle]! < value) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** The next of 1, 2, 2.5, 5 and 10 times a power of ten. */
function roundWidth(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return ([1, 2, 2.5, 5].find((step) => step * power >= least) ?? 10) * power;
}
