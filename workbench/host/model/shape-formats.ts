/** `Excel.ShapeFill`, `ShapeLineFormat`, `TextFrame` and `TextRange`. */
import { boolean, number, oneOf, text } from '../check';
import { HostError } from '../host-error';
import { defineType, method, readOnly, readWrite } from '../host-type';
import type { HostType, Property } from '../host-type';
import type { Lens } from '../lens';
import { field, fieldOf, part, partOr } from '../lens';
import type { FontState, LineState } from '../pictures/chart-state';
import { newLineLook, newOutline, newShapeFill } from '../pictures/new-shape';
import type { GeometricShapeState, ShapeTextState } from '../pictures/shape-state';
import { color, fontProperties } from './chart-formats';
import type { ShapeTarget } from './shape-target';
import { changeShape, geometricLens, shapeState } from './shape-target';

type FillState = GeometricShapeState['fill'];

/** Of the documentation: from 0, opaque, to 1. */
const share: typeof number = Object.assign((value: unknown) => {
  const result = number(value);
  if (result < 0 || result > 1) {
    throw new HostError('InvalidArgument', `Expected a number from 0 to 1, got ${result}.`);
  }
  return result;
}, { expected: 'a number from 0 to 1' });

export const shapeFillType: HostType<Lens<FillState>> = defineType({
  name: 'ShapeFill',
  properties: {
    ForegroundColor: readWrite(color, (fill) => fill.get().color ?? (fill.get().color === null ? '' : newShapeFill), (fill, value) =>
      part(fill, 'color').set(value)),
    Type: readOnly((fill) => (fill.get().color === null ? 'NoFill' : 'Solid')),
    Transparency: field('transparency', share, 0),
  },
  methods: {
    Clear: method([], (fill) => part(fill, 'color').set(null)),
    SetSolidColor: method([color], (fill, value) => part(fill, 'color').set(value)),
  },
});

/** `Excel.ShapeLineDashStyle`. */
const dashStyle = oneOf(
  'Dash', 'DashDot', 'DashDotDot', 'LongDash', 'LongDashDot', 'RoundDot', 'Solid', 'SquareDot', 'LongDashDotDot', 'SystemDash', 'SystemDot',
  'SystemDashDot',
);

type LookState = LineState & { readonly transparency?: number };

function lookLens(shape: ShapeTarget): Lens<LookState> {
  return { get: () => shapeState(shape).line, set: (line) => changeShape(shape, (state) => ({ ...state, line })) };
}

const lookField = fieldOf(lookLens);

export const shapeLineFormatType: HostType<ShapeTarget> = defineType({
  name: 'ShapeLineFormat',
  properties: {
    Visible: lookField('visible', boolean, true),
    Transparency: lookField('transparency', share, 0),
    Color: readWrite(color, (shape) => shapeState(shape).line.color ?? automaticLook(shape).color, (shape, value) =>
      lookLens(shape).set({ ...lookLens(shape).get(), visible: true, color: value })),
    Weight: readWrite(number, (shape) => shapeState(shape).line.weight ?? automaticLook(shape).weight, (shape, weight) =>
      lookLens(shape).set({ ...lookLens(shape).get(), visible: true, weight })),
    DashStyle: readWrite(dashStyle, (shape) => shapeState(shape).line.style ?? 'Solid', (shape, style) =>
      lookLens(shape).set({ ...lookLens(shape).get(), visible: true, style })),
    Style: readOnly(() => 'Single'),
  },
});

function automaticLook(shape: ShapeTarget): typeof newOutline {
  return shapeState(shape).kind === 'Line' ? newLineLook : newOutline;
}

const shapeFontType: HostType<Lens<FontState>> = defineType({
  name: 'ShapeFont',
  properties: fontProperties({ color: '#FFFFFF', size: 11 }),
});

const textRangeType: HostType<Lens<ShapeTextState>> = defineType({
  name: 'TextRange',
  properties: { Text: field('text', text) },
  children: { Font: (frame) => shapeFontType.of(partOr(frame, 'font', {})) },
});

const horizontalAlignment = oneOf('Left', 'Center', 'Right', 'Justify', 'JustifyLow', 'Distributed', 'ThaiDistributed');

function margin(side: keyof ShapeTextState['margins']): Property<Lens<ShapeTextState>> {
  return readWrite(number, (frame) => frame.get().margins[side], (frame, points) => part(part(frame, 'margins'), side).set(points));
}

const textFrameType: HostType<Lens<ShapeTextState>> = defineType({
  name: 'TextFrame',
  properties: {
    HasText: readOnly((frame) => frame.get().text !== ''),
    HorizontalAlignment: field('horizontalAlignment', horizontalAlignment),
    VerticalAlignment: field('verticalAlignment', oneOf('Top', 'Middle', 'Bottom', 'Justified', 'Distributed')),
    AutoSizeSetting: field('autoSize', oneOf('AutoSizeNone', 'AutoSizeTextToFitShape', 'AutoSizeShapeToFitText', 'AutoSizeMixed')),
    LeftMargin: margin('left'),
    TopMargin: margin('top'),
    RightMargin: margin('right'),
    BottomMargin: margin('bottom'),
  },
  children: { TextRange: (frame) => textRangeType.of(frame) },
  methods: { DeleteText: method([], (frame) => part(frame, 'text').set('')) },
});

export function textFrameOf(shape: ShapeTarget): ReturnType<typeof textFrameType.of> {
  return textFrameType.of(part(geometricLens(shape), 'text'));
}
