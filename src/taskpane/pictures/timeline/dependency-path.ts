/** Room for the bend beside a bar. */
const bend = 7;

/** From the end of one bar to the start of another in right angles; around the row where the second starts before the first ends. */
export function dependencyPath(
  from: { readonly x: number; readonly y: number }, to: { readonly x: number; readonly y: number }, rowHeight: number,
): string {
  if (to.x >= from.x + 2 * bend) return `M ${from.x} ${from.y} H ${from.x + bend} V ${to.y} H ${to.x}`;
  const between = from.y + Math.sign(to.y - from.y) * (rowHeight / 2);
  return `M ${from.x} ${from.y} H ${from.x + bend} V ${between} H ${to.x - bend} V ${to.y} H ${to.x}`;
}
