/**
 * Where a chart or a shape is: tied to cells as in the file format (twoCellAnchor, oneCellAnchor and absoluteAnchor of ECMA-376 part 1,
 * 20.5.2), so that it moves and grows with them. Offsets and sizes are in points.
 */
export type Anchor =
  /** Moves and sizes with cells: what Excel gives new charts and shapes. */
  | { readonly placement: 'TwoCell'; readonly from: CellPoint; readonly to: CellPoint }
  | { readonly placement: 'OneCell'; readonly from: CellPoint; readonly width: number; readonly height: number }
  | ({ readonly placement: 'Absolute' } & Frame);

/** A point in a cell, right of and below its top left corner. */
export interface CellPoint {
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
}

/** In points from the top left corner of the sheet. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}
