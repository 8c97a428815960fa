import type { Point } from '../../../sheets/report/lay-out-map';

export type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

/** How many steps ahead a step aside counts for. */
const aside = 3;

/**
 * The node an arrow key leads to: the nearest one in that direction, nodes straight ahead before those aside.
 * @returns null when there is none in that direction
 */
export function nextNode(places: ReadonlyMap<string, Point>, from: string, direction: Direction): string | null {
  const here = places.get(from);
  if (!here) return null;
  const isLevel = direction === 'ArrowLeft' || direction === 'ArrowRight';
  const sign = direction === 'ArrowRight' || direction === 'ArrowDown' ? 1 : -1;
  let nearest: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [id, { x, y }] of places) {
    const ahead = sign * (isLevel ? x - here.x : y - here.y);
    if (id === from || ahead <= 0) continue;
    const distance = ahead + aside * Math.abs(isLevel ? y - here.y : x - here.x);
    if (distance < least) {
      least = distance;
      nearest = id;
    }
  }
  return nearest;
}

/** The way an arrow key points; null for another key. */
export function directionOf(key: string): Direction | null {
  return key === 'ArrowLeft' || key === 'ArrowRight' || key === 'ArrowUp' || key === 'ArrowDown' ? key : null;
}
