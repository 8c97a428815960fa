export interface Run {
  readonly first: number;
  readonly count: number;
}

/** Ascending positions as runs of neighbors. */
export function neighborRuns(positions: readonly number[]): Run[] {
  const runs: { first: number; count: number }[] = [];
  for (const position of positions) {
    const last = runs.at(-1);
    if (last && last.first + last.count === position) last.count += 1;
    else runs.push({ first: position, count: 1 });
  }
  return runs;
}
