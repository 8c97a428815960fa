import type { CellGrid, CellInput, Change } from './change-set';

type RemoveRows = Extract<Change, { readonly do: 'remove-rows' }>;

/**
 * The rows of a table that a removal means, from the top: one for each of its values. Where more rows hold a value than are to go, as many
 * as the change has content for go: those that hold that content, of equal ones the last.
 * @param rows what the body of the table holds, by its headers
 * @returns the positions of the rows, or the value whose row is not there any more
 */
export function rowsToRemove(
  change: RemoveRows, headers: readonly string[], rows: CellGrid,
): readonly number[] | { readonly missing: CellInput } {
  const key = headers.indexOf(change.key);
  const holders = new Map<CellInput, number[]>();
  rows.forEach((row, position) => holders.set(row[key]!, [...(holders.get(row[key]!) ?? []), position]));
  const found = new Set<number>();
  for (const value of new Set(change.values)) {
    const candidates = holders.get(value) ?? [];
    const wanted = change.values.filter((other) => other === value).length;
    if (candidates.length < wanted) return { missing: value };
    const taken = change.exactly === true || candidates.length > wanted
      ? holdingContent(change, headers, rows, value, candidates)
      : candidates;
    if (taken === null) return { missing: value };
    for (const position of taken) found.add(position);
  }
  return [...found].sort((a, b) => a - b);
}

/** The candidates that hold what the change says its rows hold; all of them without content, null when one is not among them. */
function holdingContent(
  { key, content }: RemoveRows, headers: readonly string[], rows: CellGrid, value: CellInput, candidates: readonly number[],
): readonly number[] | null {
  if (!content) return candidates;
  const places = content.columns.map((column) => headers.indexOf(column));
  const left = [...candidates];
  const taken: number[] = [];
  for (const wanted of content.rows.filter((row) => row[content.columns.indexOf(key)] === value)) {
    const index = left.map((position) => places.every((place, column) => rows[position]![place] === wanted[column])).lastIndexOf(true);
    if (index < 0) return null;
    taken.push(...left.splice(index, 1));
  }
  return taken;
}
