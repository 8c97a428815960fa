/**
 * Which part of the sheet is where on the screen: for what a page draws over the cells. Everything is in CSS pixels. A point of the
 * sheet is counted from the corner of A1 at 100%; a point of the layer from the layer's corner.
 */

/** A part of the grid that scrolls for itself: the cells, or, beside frozen rows and columns, up to four of them. */
export interface GridPane {
  /** Where the pane lies in the layer. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** The sheet's point in the pane's top left corner. */
  readonly sheetLeft: number;
  readonly sheetTop: number;
}

export interface GridView {
  readonly sheet: string;
  /** 1 at 100%. */
  readonly zoom: number;
  readonly panes: readonly GridPane[];
  /** Another number when widths, heights or what is hidden may have changed. */
  readonly sizes: number;
}

/** The grid as a place to draw on. */
export interface GridLayer {
  /** Covers the cells and their headings; above them, below the cell editor and menus; lets the pointer through. */
  readonly element: HTMLElement;
  /** Calls back in the next frame and in every frame in which the view has changed. Returns a function that stops it. */
  watch(listener: (view: GridView) => void): () => void;
}
