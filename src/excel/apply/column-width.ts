/**
 * Excel counts column widths in characters of its default font, office.js in points. With the default font a character is 7 pixels and
 * a cell has 5 pixels of padding (ECMA-376, 18.3.1.13); a pixel is 0.75 points.
 */
export function pointsOfWidth(characters: number): number {
  return Math.trunc(characters * 7 + 5) * 0.75;
}
