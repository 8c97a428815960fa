import type { Point } from '../../../sheets/report/lay-out-map';

/** A smooth line through the points of a way that leaves and arrives level. */
export function edgePath(way: readonly Point[]): string {
  const [start, ...rest] = way;
  if (!start) return '';
  let before = start;
  let path = `M ${round(start.x)} ${round(start.y)}`;
  for (const point of rest) {
    const bend = round((before.x + point.x) / 2);
    path += ` C ${bend} ${round(before.y)}, ${bend} ${round(point.y)}, ${round(point.x)} ${round(point.y)}`;
    before = point;
  }
  return path;
}

/** Where the label of a way stands: on its middle. */
export function middleOf(way: readonly Point[]): Point {
  const half = (way.length - 1) / 2;
  const before = way[Math.floor(half)]!;
  const after = way[Math.ceil(half)]!;
  return { x: (before.x + after.x) / 2, y: (before.y + after.y) / 2 };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
