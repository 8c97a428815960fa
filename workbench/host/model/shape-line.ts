/** `Excel.Line`: a line or connector, the part of a shape that has ends (ExcelApi 1.9). */
import { count, object, oneOf } from '../check';
import { HostError } from '../host-error';
import { defineType, method, readOnly } from '../host-type';
import type { HostObject, HostType, Property } from '../host-type';
import { fieldOf, part } from '../lens';
import { connectionSites } from '../pictures/connection-sites';
import { attached } from '../pictures/connectors';
import { shapeType } from './shape';
import type { ShapeTarget } from './shape-target';
import { lineLens, shapeState } from './shape-target';

type End = 'begin' | 'end';

function ends(at: End): Record<string, Property<ShapeTarget>> {
  const name = at === 'begin' ? 'Begin' : 'End';
  const endField = fieldOf((line: ShapeTarget) => part(lineLens(line), at));
  return {
    [`${name}ArrowheadStyle`]: endField('arrowhead', oneOf('None', 'Triangle', 'Stealth', 'Diamond', 'Oval', 'Open')),
    [`${name}ArrowheadLength`]: endField('arrowheadLength', oneOf('Short', 'Medium', 'Long')),
    [`${name}ArrowheadWidth`]: endField('arrowheadWidth', oneOf('Narrow', 'Medium', 'Wide')),
    [`Is${name}Connected`]: readOnly((line) => lineLens(line).get()[at].connected !== undefined),
    [`${name}ConnectedSite`]: readOnly((line) => lineLens(line).get()[at].connected?.site ?? null),
  };
}

function connect(line: ShapeTarget, at: End, shape: ShapeTarget, site: number): void {
  const other = shapeState(shape);
  const sites = other.kind === 'GeometricShape' ? connectionSites(other.form, 1, 1).length : 0;
  if (shape.sheet !== line.sheet || site >= sites) {
    throw new HostError('InvalidArgument', `The shape "${other.name}" has no connection site ${site}.`);
  }
  const lens = lineLens(line);
  const state = lens.get();
  lens.set(attached(line.book.pictures, line.sheet, { ...state, [at]: { ...state[at], connected: { shape: shape.id, site } } }));
}

function disconnect(line: ShapeTarget, at: End): void {
  const { connected: _, ...loose } = lineLens(line).get()[at];
  part(lineLens(line), at).set(loose);
}

/** Null where the end is loose. */
function connectedShape(line: ShapeTarget, at: End): HostObject | null {
  const { connected } = lineLens(line).get()[at];
  return connected ? shapeType.of({ ...line, id: connected.shape }) : null;
}

export const lineType: HostType<ShapeTarget> = defineType({
  name: 'Line',
  properties: {
    Id: readOnly((line) => lineLens(line).get().id),
    connectorType: fieldOf(lineLens)('connectorType', oneOf('Straight', 'Elbow', 'Curve')),
    ...ends('begin'),
    ...ends('end'),
  },
  children: {
    Shape: (line) => shapeType.of(line),
    BeginConnectedShape: (line) => connectedShape(line, 'begin'),
    EndConnectedShape: (line) => connectedShape(line, 'end'),
  },
  methods: {
    ConnectBeginShape: method([object<ShapeTarget>('Shape'), count], (line, shape, site) => connect(line, 'begin', shape, site)),
    ConnectEndShape: method([object<ShapeTarget>('Shape'), count], (line, shape, site) => connect(line, 'end', shape, site)),
    DisconnectBeginShape: method([], (line) => disconnect(line, 'begin')),
    DisconnectEndShape: method([], (line) => disconnect(line, 'end')),
  },
});
