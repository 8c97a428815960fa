import type { IRange } from '@univerjs/core';

/**
 * The ranges of a rule, and with them `rows` rows below the last row of `above`, in the columns in which the rule ends there; null where
 * it ends in none. A range that ends there as a whole becomes longer, so that many rows one by one stay one range.
 */
export function withRowsBelow(ranges: readonly IRange[], above: IRange, rows: number): IRange[] | null {
  const ends = (range: IRange): boolean =>
    range.endRow === above.endRow && range.startColumn <= above.endColumn && range.endColumn >= above.startColumn;
  if (!ranges.some(ends)) return null;
  return ranges.flatMap((range) => {
    if (!ends(range)) return [range];
    const isWithin = range.startColumn >= above.startColumn && range.endColumn <= above.endColumn;
    if (isWithin) return [{ ...range, endRow: range.endRow + rows }];
    return [range, {
      ...range,
      startRow: above.endRow + 1,
      endRow: above.endRow + rows,
      startColumn: Math.max(range.startColumn, above.startColumn),
      endColumn: Math.min(range.endColumn, above.endColumn),
    }];
  });
}
