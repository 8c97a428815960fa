import type { BoxBlueprint, BoxForm, ConnectorBlueprint, LineBlueprint, Point, ShapeBlueprint, Side } from '../../sheets/picture-blueprints';

/**
 * Excel's name of each form and the number of its connection site on each side, counted as the form's definition lists them (ECMA-376
 * part 1, presetShapeDefinitions, `cxnLst`): from the top against the clock, the ellipse with its corners between, the hexagon from the
 * right with the clock; its top and bottom have sites at the corners only, of which the one towards the right is used.
 */
const forms = {
  rectangle: { type: 'Rectangle', sites: { top: 0, left: 1, bottom: 2, right: 3 } },
  rounded: { type: 'RoundRectangle', sites: { top: 0, left: 1, bottom: 2, right: 3 } },
  diamond: { type: 'Diamond', sites: { top: 0, left: 1, bottom: 2, right: 3 } },
  chevron: { type: 'Chevron', sites: { top: 0, left: 1, bottom: 2, right: 3 } },
  ellipse: { type: 'Ellipse', sites: { top: 0, left: 2, bottom: 4, right: 6 } },
  hexagon: { type: 'Hexagon', sites: { right: 0, bottom: 1, left: 3, top: 5 } },
} as const satisfies Readonly<Record<BoxForm, { readonly type: `${Excel.GeometricShapeType}`; readonly sites: Readonly<Record<Side, number>> }>>;

const connectorTypes = { straight: 'Straight', elbow: 'Elbow', curve: 'Curve' } as const;
const alignments = { left: 'Left', center: 'Center', right: 'Right' } as const;

/** The boxes a connector can be attached to: planned and drawn. */
export interface Boxes {
  readonly boxes: ReadonlyMap<string, BoxBlueprint>;
  readonly drawn: ReadonlyMap<string, Excel.Shape>;
}

/** Queues everything that makes a shape. */
export function drawShape(shapes: Excel.ShapeCollection, blueprint: ShapeBlueprint, name: string, around: Boxes): Excel.Shape {
  const shape = blueprint.is === 'box' ? drawBox(shapes, blueprint) : blueprint.is === 'line' ? drawLine(shapes, blueprint) : drawConnector(shapes, blueprint, around);
  shape.name = name;
  shape.altTextDescription = blueprint.alternativeText;
  return shape;
}

function drawBox(shapes: Excel.ShapeCollection, box: BoxBlueprint): Excel.Shape {
  const shape = shapes.addGeometricShape(forms[box.form].type);
  shape.left = box.left;
  shape.top = box.top;
  shape.width = box.width;
  shape.height = box.height;
  if (box.fill === '') shape.fill.clear();
  else shape.fill.setSolidColor(box.fill);
  if (box.line === '') shape.lineFormat.visible = false;
  else shape.lineFormat.color = box.line;
  if (box.line !== '' && box.lineWeight !== undefined) shape.lineFormat.weight = box.lineWeight;
  if (box.text === '') return shape;

  const { textFrame } = shape;
  textFrame.textRange.text = box.text;
  textFrame.textRange.font.color = box.textColor;
  textFrame.textRange.font.size = box.textSize;
  if (box.bold) textFrame.textRange.font.bold = true;
  textFrame.horizontalAlignment = alignments[box.align ?? 'center'];
  textFrame.verticalAlignment = 'Middle';
  return shape;
}

function drawLine(shapes: Excel.ShapeCollection, { from, to, ...look }: LineBlueprint): Excel.Shape {
  const shape = shapes.addLine(from.x, from.y, to.x, to.y, 'Straight');
  dressLine(shape, look);
  return shape;
}

function drawConnector(shapes: Excel.ShapeCollection, connector: ConnectorBlueprint, { boxes, drawn }: Boxes): Excel.Shape {
  const [from, to] = [boxes.get(connector.from), boxes.get(connector.to)];
  const [begin, end] = [drawn.get(connector.from), drawn.get(connector.to)];
  if (!from || !to || !begin || !end) throw new RangeError(`The connector "${connector.name}" leads from or to a box that is not drawn`);
  const [start, finish] = [middleOf(from, connector.fromSide), middleOf(to, connector.toSide)];
  const shape = shapes.addLine(start.x, start.y, finish.x, finish.y, connectorTypes[connector.kind]);
  shape.line.connectBeginShape(begin, forms[from.form].sites[connector.fromSide]);
  shape.line.connectEndShape(end, forms[to.form].sites[connector.toSide]);
  if (connector.arrow) shape.line.endArrowheadStyle = 'Triangle';
  dressLine(shape, connector);
  return shape;
}

function dressLine(shape: Excel.Shape, { color, weight, dashed }: Pick<LineBlueprint, 'color' | 'weight' | 'dashed'>): void {
  shape.lineFormat.color = color;
  shape.lineFormat.weight = weight;
  if (dashed) shape.lineFormat.dashStyle = 'Dash';
}

function middleOf({ left, top, width, height }: BoxBlueprint, side: Side): Point {
  switch (side) {
    case 'left': return { x: left, y: top + height / 2 };
    case 'right': return { x: left + width, y: top + height / 2 };
    case 'top': return { x: left + width / 2, y: top };
    case 'bottom': return { x: left + width / 2, y: top + height };
  }
}
