/** Connectors follow the shapes they are attached to. */
import { connectionSites } from './connection-sites';
import type { SitePoint } from './connection-sites';
import type { Pictures } from './pictures';
import type { LineEndState, LineShapeState } from './shape-state';
import type { SheetRuler } from './sheet-ruler';

/** Where a line begins and ends, in points from the sheet's corner. */
export interface LineEnds {
  readonly begin: SitePoint;
  readonly end: SitePoint;
}

export function lineEnds(line: LineShapeState, ruler: SheetRuler): LineEnds {
  const { left, top, width, height } = ruler.frameOf(line.anchor);
  const [near, far] = [{ x: left, y: top }, { x: left + width, y: top + height }];
  const [beginX, endX] = line.flippedHorizontally ? [far.x, near.x] : [near.x, far.x];
  const [beginY, endY] = line.flippedVertically ? [far.y, near.y] : [near.y, far.y];
  return { begin: { x: beginX, y: beginY }, end: { x: endX, y: endY } };
}

export function lineBetween(line: LineShapeState, { begin, end }: LineEnds, ruler: SheetRuler): LineShapeState {
  const [width, height] = [Math.abs(end.x - begin.x), Math.abs(end.y - begin.y)];
  const frame = { left: Math.min(begin.x, end.x), top: Math.min(begin.y, end.y), width, height };
  return {
    ...line,
    anchor: ruler.anchorOf(frame, line.anchor.placement),
    flippedHorizontally: end.x < begin.x,
    flippedVertically: end.y < begin.y,
  };
}

/** The line with its attached ends at their sites. */
export function attached(pictures: Pictures, sheet: string, line: LineShapeState): LineShapeState {
  const ruler = pictures.ruler(sheet);
  const free = lineEnds(line, ruler);
  const at = (end: LineEndState): SitePoint | null => sitePoint(pictures, sheet, end, ruler);
  return lineBetween(line, { begin: at(line.begin) ?? free.begin, end: at(line.end) ?? free.end }, ruler);
}

/** After a shape was moved or sized. */
export function followShape(pictures: Pictures, sheet: string, shape: string): void {
  for (const line of pictures.shapes(sheet)) {
    if (line.kind === 'Line' && (line.begin.connected?.shape === shape || line.end.connected?.shape === shape)) {
      pictures.change('shapes', sheet, line.id, () => attached(pictures, sheet, line));
    }
  }
}

/** A line that was attached to a shape that is gone stays where it is, loose. */
export function releaseFrom(pictures: Pictures, sheet: string, shape: string): void {
  for (const line of pictures.shapes(sheet)) {
    if (line.kind === 'Line' && (line.begin.connected?.shape === shape || line.end.connected?.shape === shape)) {
      const { begin, end } = line;
      pictures.change('shapes', sheet, line.id, () => ({ ...line, begin: loose(begin, shape), end: loose(end, shape) }));
    }
  }
}

function loose(end: LineEndState, shape: string): LineEndState {
  const { connected, ...rest } = end;
  return connected?.shape === shape ? rest : end;
}

function sitePoint(pictures: Pictures, sheet: string, { connected }: LineEndState, ruler: SheetRuler): SitePoint | null {
  const shape = connected && pictures.shapes(sheet).find(({ id }) => id === connected.shape);
  if (!shape || shape.kind !== 'GeometricShape') {
    return null;
  }
  const { left, top, width, height } = ruler.frameOf(shape.anchor);
  const site = connectionSites(shape.form, width, height)[connected.site];
  return site ? { x: left + site.x, y: top + site.y } : null;
}
