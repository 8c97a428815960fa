import type {
  BoxBlueprint, BoxForm, ConnectorBlueprint, LineBlueprint, Point, ShapeBlueprint, Side,
} from '../../sheets/picture-blueprints';

interface Form {
  readonly type: `${Excel.GeometricShapeType}`;
  readonly sites: Readonly<Record<Side, number>>;
}

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
} as const satisfies Readonly<Record<BoxForm, Form>>;

const connectorTypes = { straight: 'Straight', elbow: 'Elbow', curve: 'Curve' } as const;
const alignments = { left: 'Left', center: 'Center', right: 'Right' } as const;

/** Points between a box and its text; Excel's own take most of a small box. */
const textMargins = { beside: 3, above: 0 } as const;

/** The boxes a connector can be attached to: planned and drawn. */
export interface Boxes {
  readonly boxes: ReadonlyMap<string, BoxBlueprint>;
  readonly drawn: ReadonlyMap<string, Excel.Shape>;
}

/** Queues everything that makes a shape. Its name comes first: should a later step fail, it can be told from what a user drew. */
export function drawShape(shapes: Excel.ShapeCollection, blueprint: ShapeBlueprint, name: string, around: Boxes): Excel.Shape {
  const shape = addShape(shapes, blueprint, around);
  shape.name = name;
  shape.altTextDescription = blueprint.alternativeText;
  if (blueprint.is === 'box') {
    dressBox(shape, blueprint);
    return shape;
  }
  if (blueprint.is === 'connector') connect(shape.line, blueprint, around);
  if (blueprint.arrow) shape.line.endArrowheadStyle = 'Triangle';
  dressLine(shape, blueprint);
  return shape;
}

function addShape(shapes: Excel.ShapeCollection, blueprint: ShapeBlueprint, { boxes }: Boxes): Excel.Shape {
  switch (blueprint.is) {
    case 'box':
      return shapes.addGeometricShape(forms[blueprint.form].type);
    case 'line':
      return shapes.addLine(blueprint.from.x, blueprint.from.y, blueprint.to.x, blueprint.to.y, 'Straight');
    case 'connector': {
      const [from, to] = [boxes.get(blueprint.from), boxes.get(blueprint.to)];
      if (!from || !to) throw new RangeError(`The connector "${blueprint.name}" leads from or to a box that is not drawn`);
      const [start, end] = [middleOf(from, blueprint.fromSide), middleOf(to, blueprint.toSide)];
      return shapes.addLine(start.x, start.y, end.x, end.y, connectorTypes[blueprint.kind]);
    }
  }
}

function dressBox(shape: Excel.Shape, box: BoxBlueprint): void {
  shape.left = box.left;
  shape.top = box.top;
  shape.width = box.width;
  shape.height = box.height;
  if (box.fill === '') shape.fill.clear();
  else shape.fill.setSolidColor(box.fill);
  if (box.line === '') shape.lineFormat.visible = false;
  else shape.lineFormat.color = box.line;
  if (box.line !== '' && box.lineWeight !== undefined) shape.lineFormat.weight = box.lineWeight;
  if (box.text === '') return;

  const { textFrame } = shape;
  textFrame.leftMargin = textMargins.beside;
  textFrame.rightMargin = textMargins.beside;
  textFrame.topMargin = textMargins.above;
  textFrame.bottomMargin = textMargins.above;
  textFrame.textRange.text = box.text;
  textFrame.textRange.font.color = box.textColor;
  textFrame.textRange.font.size = box.textSize;
  if (box.bold) textFrame.textRange.font.bold = true;
  textFrame.horizontalAlignment = alignments[box.align ?? 'center'];
  textFrame.verticalAlignment = 'Middle';
}

function connect(line: Excel.Line, connector: ConnectorBlueprint, { boxes, drawn }: Boxes): void {
  line.connectBeginShape(drawn.get(connector.from)!, forms[boxes.get(connector.from)!.form].sites[connector.fromSide]);
  line.connectEndShape(drawn.get(connector.to)!, forms[boxes.get(connector.to)!.form].sites[connector.toSide]);
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
