import type { Point } from '../../../sheets/report/lay-out-map';
import type { Size } from '../viewport';

/** Places around a spot that are tried before marks may overlap after all. */
const tries = 240;
/** Turns of a spiral that never come to lie in line: the golden angle. */
const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/**
 * Marks moved apart where they would cover each other, each as near to its spot as there is room, all inside the plot.
 * @param spots where the middle of each mark belongs
 * @returns the middle of each mark, in the same order
 */
export function fanOut(spots: readonly Point[], mark: Size, plot: Size): readonly Point[] {
  const placed: Point[] = [];
  const inside = ({ x, y }: Point): Point => ({
    x: Math.min(Math.max(x, mark.width / 2), plot.width - mark.width / 2),
    y: Math.min(Math.max(y, mark.height / 2), plot.height - mark.height / 2),
  });
  const isFree = (point: Point): boolean =>
    placed.every(({ x, y }) => Math.abs(x - point.x) >= mark.width || Math.abs(y - point.y) >= mark.height);
  for (const spot of spots) {
    let chosen = inside(spot);
    for (let turn = 1; turn <= tries && !isFree(chosen); turn++) {
      const far = Math.sqrt(turn) / 2;
      const next = inside({
        x: spot.x + far * mark.width * Math.cos(turn * goldenAngle),
        y: spot.y + far * mark.height * Math.sin(turn * goldenAngle),
      });
      if (isFree(next) || turn === tries) chosen = next;
    }
    placed.push(chosen);
  }
  return placed;
}
