/**
 * The outlines of Excel's shapes as SVG paths. Proportions are those of the forms' definitions (ECMA-376 part 1, presetShapeDefinitions)
 * with their default adjustments.
 */
type Outline = (width: number, height: number) => string;

const polygon = (...points: readonly (readonly [x: number, y: number])[]): string => `M${points.map(([x, y]) => `${x} ${y}`).join('L')}Z`;

const rectangle: Outline = (width, height) => polygon([0, 0], [width, 0], [width, height], [0, height]);

/** By Excel's name of the form (`Excel.GeometricShapeType`). */
const outlines: Readonly<Record<string, Outline>> = {
  Rectangle: rectangle,
  RoundRectangle: (width, height) => {
    const radius = Math.min(width, height) / 6;
    const corner = (x: number, y: number): string => `a${radius} ${radius} 0 0 1 ${x * radius} ${y * radius}`;
    const [across, down] = [width - 2 * radius, height - 2 * radius];
    return `M${radius} 0h${across}${corner(1, 1)}v${down}${corner(-1, 1)}h${-across}${corner(-1, -1)}v${-down}${corner(1, -1)}Z`;
  },
  Diamond: (width, height) => polygon([width / 2, 0], [width, height / 2], [width / 2, height], [0, height / 2]),
  Ellipse: (width, height) => {
    const half = (way: number): string => `a${width / 2} ${height / 2} 0 0 1 ${way * width} 0`;
    return `M0 ${height / 2}${half(1)}${half(-1)}Z`;
  },
  Hexagon: (width, height) => {
    const cut = Math.min(Math.min(width, height) / 4, width / 2);
    const [middle, right] = [height / 2, width - cut];
    return polygon([0, middle], [cut, 0], [right, 0], [width, middle], [right, height], [cut, height]);
  },
  Chevron: (width, height) => {
    const point = Math.min(Math.min(width, height) / 2, width);
    return polygon([0, 0], [width - point, 0], [width, height / 2], [width - point, height], [0, height], [point, height / 2]);
  },
};

/** The outline of a form in a box; a form that is not known is drawn as a rectangle. */
export function shapePath(form: string, width: number, height: number): string {
  return (outlines[form] ?? rectangle)(width, height);
}

export type ConnectorKind = 'Straight' | 'Elbow' | 'Curve';

/** A line between two points. Elbows and curves leave and arrive level. */
export function connectorPath(
  kind: ConnectorKind,
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number },
): string {
  const middle = (from.x + to.x) / 2;
  const start = `M${from.x} ${from.y}`;
  if (kind === 'Straight') return `${start}L${to.x} ${to.y}`;
  if (kind === 'Elbow') return `${start}H${middle}V${to.y}H${to.x}`;
  return `${start}C${middle} ${from.y} ${middle} ${to.y} ${to.x} ${to.y}`;
}
