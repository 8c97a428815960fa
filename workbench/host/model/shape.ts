/** `Excel.Shape` (learn.microsoft.com/javascript/api/excel/excel.shape, ExcelApi 1.9): geometric shapes, text boxes and lines. */
import { boolean, number, oneOf, text } from '../check';
import type { Check } from '../check';
import { defineType, method, readOnly, readWrite } from '../host-type';
import type { HostType, Property } from '../host-type';
import { part } from '../lens';
import type { Frame } from '../pictures/anchor';
import { connectionSites, knownForms } from '../pictures/connection-sites';
import { followShape, releaseFrom } from '../pictures/connectors';
import type { ShapeState } from '../pictures/shape-state';
import { requireExcelApi } from '../requirement';
import { checkFrame } from './chart';
import { shapeFillType, shapeLineFormatType, textFrameOf } from './shape-formats';
import { lineType } from './shape-line';
import type { ShapeTarget } from './shape-target';
import { changeShape, geometricLens, lineLens, shapeState } from './shape-target';

export const geometricForm = oneOf(...knownForms);

function frameOf(shape: ShapeTarget): Frame {
  return shape.book.pictures.frame(shape.sheet, shapeState(shape));
}

function place(shape: ShapeTarget, frame: Frame): void {
  const { pictures } = shape.book;
  const isLine = shapeState(shape).kind === 'Line';
  checkFrame(isLine ? { ...frame, width: frame.width || 1, height: frame.height || 1 } : frame);
  changeShape(shape, (state) => ({ ...state, anchor: pictures.ruler(shape.sheet).anchorOf(frame, state.anchor.placement) }));
  followShape(pictures, shape.sheet, shape.id);
}

function frameProperty(side: keyof Frame): Property<ShapeTarget> {
  return readWrite(number, (shape) => frameOf(shape)[side], (shape, value) => place(shape, { ...frameOf(shape), [side]: value }));
}

function common<Key extends 'name' | 'visible' | 'rotation' | 'altTextTitle' | 'altTextDescription' | 'lockAspectRatio'>(
  key: Key, check: Check<ShapeState[Key]>,
): Property<ShapeTarget> {
  return readWrite(check, (shape) => shapeState(shape)[key], (shape, value) => changeShape(shape, (state) => ({ ...state, [key]: value })));
}

function position(shape: ShapeTarget): number {
  return shape.book.pictures.shapes(shape.sheet).findIndex(({ id }) => id === shape.id);
}

const steps = {
  BringToFront: () => Infinity,
  BringForward: (now: number) => now + 1,
  SendToBack: () => 0,
  SendBackward: (now: number) => Math.max(0, now - 1),
} as const;

/** The part of a shape that has a form. */
const geometricShapeType: HostType<ShapeTarget> = defineType({
  name: 'GeometricShape',
  properties: { Id: readOnly((shape) => geometricLens(shape).get().id) },
  children: { Shape: (shape) => shapeType.of(shape) },
});

export const shapeType: HostType<ShapeTarget> = defineType({
  name: 'Shape',
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: readOnly((shape) => shapeState(shape).id),
    Name: common('name', text),
    DisplayName: {
      ...readOnly((shape: ShapeTarget) => {
        requireExcelApi(shape.book, '1.15', 'Shape.displayName');
        return shapeState(shape).name;
      }),
      onlyByName: true,
    },
    Type: readOnly((shape) => shapeState(shape).kind),
    Left: frameProperty('left'),
    Top: frameProperty('top'),
    Width: frameProperty('width'),
    Height: frameProperty('height'),
    Rotation: common('rotation', number),
    Visible: common('visible', boolean),
    AltTextTitle: common('altTextTitle', text),
    AltTextDescription: common('altTextDescription', text),
    LockAspectRatio: common('lockAspectRatio', boolean),
    ZOrderPosition: readOnly(position),
    Level: readOnly(() => 0),
    Placement: readWrite(oneOf('TwoCell', 'OneCell', 'Absolute'), (shape) => shapeState(shape).anchor.placement, (shape, placement) => {
      const anchor = shape.book.pictures.ruler(shape.sheet).anchorOf(frameOf(shape), placement);
      changeShape(shape, (state) => ({ ...state, anchor }));
    }),
    /** A line has none (documentation: null for other types than geometric shapes). */
    GeometricShapeType: readWrite(geometricForm, (shape) => {
      const state = shapeState(shape);
      return state.kind === 'GeometricShape' ? state.form : null;
    }, (shape, form) => part(geometricLens(shape), 'form').set(form)),
    ConnectionSiteCount: readOnly((shape) => {
      const state = shapeState(shape);
      return state.kind === 'GeometricShape' ? connectionSites(state.form, 1, 1).length : 0;
    }),
  },
  children: {
    Fill: (shape) => shapeFillType.of(part(geometricLens(shape), 'fill')),
    LineFormat: (shape) => shapeLineFormatType.of(shape),
    TextFrame: textFrameOf,
    GeometricShape: (shape) => {
      geometricLens(shape).get();
      return geometricShapeType.of(shape);
    },
    Line: (shape) => {
      lineLens(shape).get();
      return lineType.of(shape);
    },
  },
  methods: {
    Delete: method([], (shape) => {
      shape.book.guardSheet(shape.sheet, 'allowEditObjects');
      releaseFrom(shape.book.pictures, shape.sheet, shapeState(shape).id);
      shape.book.pictures.remove('shapes', shape.sheet, shape.id);
    }),
    IncrementLeft: method([number], (shape, by) => place(shape, { ...frameOf(shape), left: frameOf(shape).left + by })),
    IncrementTop: method([number], (shape, by) => place(shape, { ...frameOf(shape), top: frameOf(shape).top + by })),
    SetZOrder: method([oneOf('BringToFront', 'BringForward', 'SendToBack', 'SendBackward')], (shape, where) => {
      shape.book.guardSheet(shape.sheet, 'allowEditObjects');
      shape.book.pictures.reorder(shape.sheet, shape.id, steps[where](position(shape)));
    }),
  },
});
