/**
 * A shape as the host keeps it: JSON, in Excel's words, immutable. The shapes of a sheet are in their z-order, the lowest first, and lie
 * over its charts.
 */
import type { Anchor } from './anchor';
import type { FontState, LineState } from './chart-state';

export type ShapeState = GeometricShapeState | LineShapeState;

interface ShapeBase {
  readonly id: string;
  readonly name: string;
  readonly anchor: Anchor;
  /** Degrees. */
  readonly rotation: number;
  readonly visible: boolean;
  readonly altTextTitle: string;
  readonly altTextDescription: string;
  readonly lockAspectRatio: boolean;
  readonly line: LineState & { readonly transparency?: number };
}

export interface GeometricShapeState extends ShapeBase {
  readonly kind: 'GeometricShape';
  /** `Excel.GeometricShapeType`, e.g. `Rectangle`, `RoundRectangle`, `Diamond`. */
  readonly form: string;
  /** `color` without a value: the blue of Excel's theme; null: no fill. */
  readonly fill: { readonly color?: string | null; readonly transparency?: number };
  readonly text: ShapeTextState;
}

export interface ShapeTextState {
  readonly text: string;
  readonly font?: FontState;
  readonly horizontalAlignment: 'Left' | 'Center' | 'Right' | 'Justify' | 'JustifyLow' | 'Distributed' | 'ThaiDistributed';
  readonly verticalAlignment: 'Top' | 'Middle' | 'Bottom' | 'Justified' | 'Distributed';
  readonly autoSize: 'AutoSizeNone' | 'AutoSizeTextToFitShape' | 'AutoSizeShapeToFitText' | 'AutoSizeMixed';
  /** Points. */
  readonly margins: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
}

/** A line or a connector: it runs between two opposite corners of its frame. */
export interface LineShapeState extends ShapeBase {
  readonly kind: 'Line';
  readonly connectorType: 'Straight' | 'Elbow' | 'Curve';
  /** From right to left, from bottom to top. */
  readonly flippedHorizontally: boolean;
  readonly flippedVertically: boolean;
  readonly begin: LineEndState;
  readonly end: LineEndState;
}

export interface LineEndState {
  readonly arrowhead: 'None' | 'Triangle' | 'Stealth' | 'Diamond' | 'Oval' | 'Open';
  readonly arrowheadLength: 'Short' | 'Medium' | 'Long';
  readonly arrowheadWidth: 'Narrow' | 'Medium' | 'Wide';
  /** The shape it is attached to, by id, and which of that shape's connection sites (connection-sites.ts). */
  readonly connected?: { readonly shape: string; readonly site: number };
}
