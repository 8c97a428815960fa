import type { Timeline, TimelineActivity, TimelineBenefit, TimelineDependency } from '../../../domain/realization/timeline';

export type TimelineRow =
  | { readonly is: 'heading'; readonly id: 'activities' | 'benefits' }
  | { readonly is: 'activity'; readonly id: string; readonly activity: TimelineActivity; readonly before: readonly string[] }
  | { readonly is: 'benefit'; readonly id: string; readonly benefit: TimelineBenefit };

/** Activities first, the benefits that follow from them below. */
export function timelineRows({ activities, benefits, dependencies }: Timeline): readonly TimelineRow[] {
  const before = new Map<string, string[]>();
  for (const { from, to } of dependencies) before.set(to, [...(before.get(to) ?? []), from]);
  return [
    ...(activities.length > 0 ? [{ is: 'heading', id: 'activities' } as const] : []),
    ...activities.map((activity) => ({ is: 'activity', id: activity.id, activity, before: before.get(activity.id) ?? [] }) as const),
    ...(benefits.length > 0 ? [{ is: 'heading', id: 'benefits' } as const] : []),
    ...benefits.map((benefit) => ({ is: 'benefit', id: benefit.id, benefit }) as const),
  ];
}

export interface RowRange {
  readonly first: number;
  /** One after the last. */
  readonly end: number;
}

/** Rows above and below the visible ones that are drawn too, so that scrolling shows no blank. */
const spare = 8;
/** The range moves in steps, so that most scrolling renders nothing again. */
export const stride = 4;

/** The rows to draw of a long list. */
export function rowsInSight(scrollTop: number, height: number, rowHeight: number, count: number): RowRange {
  const first = Math.floor(scrollTop / rowHeight / stride) * stride - spare;
  const shown = Math.ceil(height / rowHeight) + stride + 2 * spare;
  return { first: Math.max(0, Math.min(first, count - 1)), end: Math.max(0, Math.min(count, first + shown)) };
}

export interface DrawnDependency extends TimelineDependency {
  readonly fromRow: number;
  readonly toRow: number;
}

/** Dependencies with the rows of their ends, and a way to find those that touch a range without looking at all of them. */
export function dependencyFinder(
  { dependencies }: Timeline, rows: readonly TimelineRow[],
): (range: RowRange) => readonly DrawnDependency[] {
  const rowOf = new Map(rows.flatMap((row, index) => (row.is === 'activity' ? [[row.id, index] as const] : [])));
  const touching = rows.map((): DrawnDependency[] => []);
  for (const dependency of dependencies) {
    const drawn = { ...dependency, fromRow: rowOf.get(dependency.from)!, toRow: rowOf.get(dependency.to)! };
    touching[drawn.fromRow]!.push(drawn);
    touching[drawn.toRow]!.push(drawn);
  }
  return ({ first, end }) => [...new Set(touching.slice(first, end).flat())];
}
