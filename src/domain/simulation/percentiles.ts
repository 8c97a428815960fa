/**
 * Percentiles of many numbers, by selection instead of sorting: each is found in time proportional to the numbers, and the next one is
 * looked for only among those above.
 *
 * @param values are put into another order.
 * @param probabilities rising, from 0 to 1.
 * @returns for each, the value at rank 1 + probability × (n − 1), straight between neighbors, as Excel's PERCENTILE.INC.
 */
export function percentiles(values: Float64Array, probabilities: readonly number[]): number[] {
  let settled = 0; // everything before this index is at most what follows it
  const ranked = (rank: number): number => {
    if (rank >= settled) {
      select(values, rank, settled, values.length - 1);
      settled = rank + 1;
    }
    return values[rank]!;
  };
  return probabilities.map((probability) => {
    const place = probability * (values.length - 1);
    const rank = Math.floor(place);
    const value = ranked(rank);
    return place === rank ? value : value + (place - rank) * (ranked(rank + 1) - value);
  });
}

/**
 * Puts the value of a rank in its place between `left` and `right`, none greater before it, none smaller after it. Floyd and Rivest,
 * Algorithm 489 (CACM 1975): on long stretches the pivot is first selected from a sample, so about n + rank comparisons suffice.
 */
function select(values: Float64Array, rank: number, left: number, right: number): void {
  while (right > left) {
    if (right - left > 600) {
      const n = right - left + 1;
      const i = rank - left + 1;
      const z = Math.log(n);
      const size = 0.5 * Math.exp((2 * z) / 3);
      const spread = 0.5 * Math.sqrt((z * size * (n - size)) / n) * (i < n / 2 ? -1 : 1);
      const from = Math.max(left, Math.floor(rank - (i * size) / n + spread));
      const to = Math.min(right, Math.floor(rank + ((n - i) * size) / n + spread));
      select(values, rank, from, to);
    }
    const pivot = values[rank]!;
    let i = left;
    let j = right;
    swap(values, left, rank);
    if (values[right]! > pivot) swap(values, left, right);
    while (i < j) {
      swap(values, i, j);
      i++;
      j--;
      while (values[i]! < pivot) i++;
      while (values[j]! > pivot) j--;
    }
    if (values[left] === pivot) swap(values, left, j);
    else swap(values, ++j, right);
    if (j <= rank) left = j + 1;
    if (rank <= j) right = j - 1;
  }
}

function swap(values: Float64Array, i: number, j: number): void {
  const held = values[i]!;
  values[i] = values[j]!;
  values[j] = held;
}
