import type { GridPane } from '../../engine/grid-view';

/** A rectangle on the sheet in pixels at 100%, from the corner of A1. */
export interface SheetRectangle {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where the sheet's corner lies in a pane, in CSS pixels from the pane's own corner: negative once it is scrolled out. */
export function sheetOrigin({ sheetLeft, sheetTop }: GridPane, zoom: number): { readonly left: number; readonly top: number } {
  return { left: -sheetLeft * zoom, top: -sheetTop * zoom };
}

/** Whether a pane shows a part of the rectangle now. */
export function isInPane({ left, top, width, height }: SheetRectangle, pane: GridPane, zoom: number): boolean {
  return left < pane.sheetLeft + pane.width / zoom
    && left + width > pane.sheetLeft
    && top < pane.sheetTop + pane.height / zoom
    && top + height > pane.sheetTop;
}
