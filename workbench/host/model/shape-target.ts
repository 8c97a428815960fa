/** A shape as the types of this folder pass it on: by id. */
import type { Book } from '../book';
import { HostError } from '../host-error';
import type { Lens } from '../lens';
import type { GeometricShapeState, LineShapeState, ShapeState } from '../pictures/shape-state';

export interface ShapeTarget {
  readonly book: Book;
  readonly sheet: string;
  readonly id: string;
}

export function shapeState({ book, sheet, id }: ShapeTarget): ShapeState {
  const state = book.pictures.shapes(book.sheet(sheet).id).find((shape) => shape.id === id);
  if (!state) {
    throw new HostError('ItemNotFound', 'The shape was deleted.');
  }
  return state;
}

/** Changing it asks the sheet's protection first (`allowEditObjects` of WorksheetProtectionOptions). */
export function changeShape(target: ShapeTarget, change: (state: ShapeState) => ShapeState): void {
  target.book.guardSheet(target.sheet, 'allowEditObjects');
  target.book.pictures.change('shapes', target.sheet, target.id, change);
}

function kindLens<Kind extends ShapeState>(target: ShapeTarget, kind: Kind['kind']): Lens<Kind> {
  return {
    get: () => {
      const state = shapeState(target);
      if (state.kind !== kind) {
        throw new HostError('InvalidOperation', `The shape "${state.name}" is a ${state.kind}, not a ${kind}.`);
      }
      return state as Kind;
    },
    set: (state) => changeShape(target, () => state),
  };
}

export function geometricLens(target: ShapeTarget): Lens<GeometricShapeState> {
  return kindLens<GeometricShapeState>(target, 'GeometricShape');
}

export function lineLens(target: ShapeTarget): Lens<LineShapeState> {
  return kindLens<LineShapeState>(target, 'Line');
}
