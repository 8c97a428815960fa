/** Excel's API counts in points, the engine in pixels of 1/96 inch. */
export function pointsToPixels(points: number): number {
  return (points * 96) / 72;
}

export function pixelsToPoints(pixels: number): number {
  return (pixels * 72) / 96;
}
