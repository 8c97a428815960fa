/** What Excel gives a new shape: the looks of the Office theme (accent 1, its outline a shade darker), text at the top left. */
import type { Anchor } from './anchor';
import type { GeometricShapeState, LineShapeState } from './shape-state';

export const newShapeFill = '#4472C4';
export const newOutline = { color: '#2F528F', weight: 1 };
export const newLineLook: typeof newOutline = { color: '#4472C4', weight: 0.5 };

const base = { rotation: 0, visible: true, altTextTitle: '', altTextDescription: '', lockAspectRatio: false, line: {} } as const;

export function newGeometricShape(id: string, name: string, form: string, anchor: Anchor): GeometricShapeState {
  return {
    ...base, kind: 'GeometricShape', id, name, form, anchor, fill: {},
    text: {
      text: '', horizontalAlignment: 'Left', verticalAlignment: 'Top', autoSize: 'AutoSizeNone',
      // 0.1 and 0.05 inch, the defaults of bodyPr (ECMA-376 part 1, 21.1.2.1.1).
      margins: { left: 7.2, top: 3.6, right: 7.2, bottom: 3.6 },
    },
  };
}

export function newLine(id: string, name: string, connectorType: LineShapeState['connectorType'], anchor: Anchor): LineShapeState {
  const end = { arrowhead: 'None', arrowheadLength: 'Medium', arrowheadWidth: 'Medium' } as const;
  return { ...base, kind: 'Line', id, name, connectorType, anchor, flippedHorizontally: false, flippedVertically: false, begin: end, end };
}
