import { newLineLook, newOutline, newShapeFill } from '../../host/pictures/new-shape';
import type { GeometricShapeState, LineEndState, LineShapeState, ShapeState } from '../../host/pictures/shape-state';
import { pointsToPixels } from '../../host/units';
import { element } from '../element';
import { dashesOf } from './chart-datasets';
import { visibleOn } from './colors';
import type { PictureColors } from './colors';
import type { DrawnPicture } from './picture-layer';
import { shapeName } from './picture-names';
import type { SheetRectangle } from './picture-places';
import { connectorPath, shapePath } from './shape-path';
import { svg } from './svg';

/** What Excel gives a new shape: the first accent of the Office theme, a darker outline, light text. */
const automatic = { fill: newShapeFill, outline: newOutline, line: newLineLook, text: '#FFFFFF', textSize: 11 } as const;
const fontFamily = "Calibri, Carlito, 'Segoe UI', sans-serif";

/** A shape or a line, drawn into its rectangle. */
export function drawShape(shape: ShapeState, rectangle: SheetRectangle, colors: PictureColors): DrawnPicture {
  const drawing = shape.kind === 'Line' ? lineDrawing(shape, rectangle, colors) : boxDrawing(shape, rectangle, colors);
  const picture = element('div', { 'class': 'picture-shape', 'role': 'img', 'aria-label': shapeName(shape) }, ...drawing);
  if (shape.rotation !== 0) picture.style.rotate = `${shape.rotation}deg`;
  return { element: picture };
}

function boxDrawing(shape: GeometricShapeState, { width, height }: SheetRectangle, { back }: PictureColors): Element[] {
  const { form, fill, line, text } = shape;
  const weight = pointsToPixels(line.weight ?? automatic.outline.weight);
  const outline = svg('path', {
    'd': shapePath(form, width, height),
    'fill': fill.color === null ? 'none' : (fill.color ?? automatic.fill),
    'fill-opacity': 1 - (fill.transparency ?? 0),
    'stroke': line.visible === false ? 'none' : (line.color ?? automatic.outline.color),
    'stroke-opacity': 1 - (line.transparency ?? 0),
    'stroke-width': weight,
    'stroke-dasharray': dashesOf(line.style, weight).join(' ') || 'none',
  });
  const drawing = svg('svg', { 'width': width, 'height': height, 'aria-hidden': 'true' }, outline);
  if (text.text === '') return [drawing];
  const isBare = fill.color === null;
  const color = text.font?.color ?? automatic.text;
  return [drawing, textBox(text, isBare ? visibleOn(color, back) : color)];
}

const horizontal: Readonly<Record<string, string>> = { Left: 'left', Center: 'center', Right: 'right' };
const vertical: Readonly<Record<string, string>> = { Top: 'flex-start', Middle: 'center', Bottom: 'flex-end' };

function textBox(state: GeometricShapeState['text'], color: string): HTMLElement {
  const { text, font = {}, horizontalAlignment, verticalAlignment, margins } = state;
  const box = element('div', { 'class': 'picture-text', 'aria-hidden': 'true' }, element('div', {}, text));
  const margin = [margins.top, margins.right, margins.bottom, margins.left].map((points) => `${pointsToPixels(points)}px`).join(' ');
  Object.assign(box.style, {
    color,
    padding: margin,
    justifyContent: vertical[verticalAlignment] ?? 'center',
    textAlign: horizontal[horizontalAlignment] ?? 'justify',
    fontFamily: font.name === undefined ? fontFamily : `'${font.name}', ${fontFamily}`,
    fontSize: `${pointsToPixels(font.size ?? automatic.textSize)}px`,
    fontWeight: font.bold ? '700' : '400',
    fontStyle: font.italic ? 'italic' : 'normal',
    textDecoration: font.underline === undefined || font.underline === 'None' ? 'none' : 'underline',
  });
  return box;
}

function lineDrawing(shape: LineShapeState, { width, height }: SheetRectangle, { back }: PictureColors): Element[] {
  const { connectorType, flippedHorizontally, flippedVertically, line, begin, end } = shape;
  const weight = pointsToPixels(line.weight ?? automatic.line.weight);
  const color = visibleOn(line.color ?? automatic.line.color, back);
  const [beginX, endX] = flippedHorizontally ? [width, 0] : [0, width];
  const [beginY, endY] = flippedVertically ? [height, 0] : [0, height];
  const arrows = [arrow(begin, 'begin', shape.id, color), arrow(end, 'end', shape.id, color)];
  const path = svg('path', {
    'd': connectorPath(connectorType, { x: beginX, y: beginY }, { x: endX, y: endY }),
    'fill': 'none',
    'stroke': line.visible === false ? 'none' : color,
    'stroke-opacity': 1 - (line.transparency ?? 0),
    'stroke-width': weight,
    'stroke-dasharray': dashesOf(line.style, weight).join(' ') || 'none',
    ...(arrows[0] ? { 'marker-start': `url(#${arrows[0].id})` } : {}),
    ...(arrows[1] ? { 'marker-end': `url(#${arrows[1].id})` } : {}),
  });
  const definitions = svg('defs', {}, ...arrows.flatMap((marker) => marker ?? []));
  return [svg('svg', { 'width': Math.max(1, width), 'height': Math.max(1, height), 'aria-hidden': 'true' }, definitions, path)];
}

/** In widths of the line. */
const arrowLengths = { Short: 2, Medium: 3, Long: 5 } as const;
const arrowWidths = { Narrow: 2, Medium: 3, Wide: 5 } as const;

/** Drawn in a square of 10, its tip at the right. */
const arrowPaths: Readonly<Record<Exclude<LineEndState['arrowhead'], 'None'>, string>> = {
  Triangle: 'M0 0L10 5L0 10Z', Stealth: 'M0 0L10 5L0 10L3.5 5Z', Open: 'M0 0L10 5L0 10', Diamond: 'M0 5L5 0L10 5L5 10Z',
  Oval: 'M0 5a5 5 0 1 1 10 0a5 5 0 1 1 -10 0Z',
};

function arrow(end: LineEndState, where: 'begin' | 'end', shape: string, color: string): SVGMarkerElement | null {
  const { arrowhead, arrowheadLength, arrowheadWidth } = end;
  if (arrowhead === 'None') return null;
  const isOpen = arrowhead === 'Open';
  const isCentered = arrowhead === 'Diamond' || arrowhead === 'Oval';
  const look = { 'fill': isOpen ? 'none' : color, 'stroke': isOpen ? color : 'none', 'stroke-width': 2 };
  const head = svg('path', { d: arrowPaths[arrowhead], ...look });
  return svg('marker', {
    id: `picture-arrow-${shape.replace(/\W/g, '')}-${where}`,
    viewBox: '0 0 10 10', refX: isCentered ? 5 : 10, refY: 5,
    markerWidth: arrowLengths[arrowheadLength], markerHeight: arrowWidths[arrowheadWidth],
    orient: 'auto-start-reverse', preserveAspectRatio: 'none',
  }, head);
}
