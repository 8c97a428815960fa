/** `Excel.ShapeCollection`: the shapes of a worksheet, lowest first. Groups and images the workbench does not model. */
import { count, key, number, oneOf, optional, text, withDefault } from '../check';
import { HostError } from '../host-error';
import { defineType, method, readOnly } from '../host-type';
import type { HostObject, HostType } from '../host-type';
import { part } from '../lens';
import { lineBetween } from '../pictures/connectors';
import { newGeometricShape, newLine } from '../pictures/new-shape';
import type { ShapeState } from '../pictures/shape-state';
import { geometricForm, shapeType } from './shape';
import { geometricLens } from './shape-target';
import { stateOf } from './worksheet';
import type { SheetTarget } from './worksheet';

/** One inch: what a click with Excel's shape tool draws. */
const newSize = { left: 0, top: 0, width: 72, height: 72 };

function all(sheet: SheetTarget): readonly ShapeState[] {
  return sheet.book.pictures.shapes(stateOf(sheet).id);
}

function shapeOf({ book, id: sheet }: SheetTarget, shape: ShapeState | undefined, wanted: string | number): HostObject {
  if (!shape) {
    throw new HostError('ItemNotFound', `There is no shape ${wanted}.`);
  }
  return shapeType.of({ book, sheet, id: shape.id });
}

function add(sheet: SheetTarget, what: string, make: (id: string, name: string) => ShapeState): HostObject {
  const { pictures } = sheet.book;
  sheet.book.guardSheet(stateOf(sheet).id, 'allowEditObjects');
  const shape = make(pictures.newId(), pictures.newName(sheet.id, what));
  pictures.add('shapes', sheet.id, shape);
  return shapeOf(sheet, shape, shape.id);
}

function addForm(sheet: SheetTarget, form: string, what: string): HostObject {
  const anchor = sheet.book.pictures.ruler(sheet.id).anchorOf(newSize, 'TwoCell');
  return add(sheet, what, (id, name) => newGeometricShape(id, name, form, anchor));
}

export const shapesType: HostType<SheetTarget> = defineType({
  name: 'ShapeCollection',
  items: (sheet) => all(sheet).map((shape) => shapeOf(sheet, shape, shape.id)),
  properties: { Count: { ...readOnly((sheet: SheetTarget) => all(sheet).length), onlyByName: true } },
  methods: {
    GetCount: method([], (sheet) => all(sheet).length),
    GetItemAt: method([count], (sheet, index) => shapeOf(sheet, all(sheet)[index], index)),
    GetItem: method([key], (sheet, wanted) =>
      shapeOf(sheet, all(sheet).find(({ id }) => id === wanted) ?? all(sheet).find(({ name }) => name === wanted), wanted)),
    AddGeometricShape: method([geometricForm], (sheet, form) => addForm(sheet, form, form)),
    AddTextBox: method([optional(text)], (sheet, content) => {
      const box = addForm(sheet, 'Rectangle', 'TextBox');
      const target = shapeType.targetOf(box)!;
      part(part(geometricLens(target), 'text'), 'text').set(content ?? '');
      return box;
    }),
    AddLine: method(
      [number, number, number, number, withDefault(oneOf('Straight', 'Elbow', 'Curve'), 'Straight')],
      (sheet, startLeft, startTop, endLeft, endTop, connectorType) => {
        const ruler = sheet.book.pictures.ruler(sheet.id);
        const ends = { begin: { x: startLeft, y: startTop }, end: { x: endLeft, y: endTop } };
        const anchor = ruler.anchorOf(newSize, 'TwoCell');
        return add(sheet, 'Connector', (id, name) => lineBetween(newLine(id, name, connectorType, anchor), ends, ruler));
      },
    ),
  },
});
