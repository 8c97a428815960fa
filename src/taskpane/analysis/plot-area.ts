/** Where things are in a drawing, in its own units; the pane is about as wide as the drawing, so text keeps its size. */
export const plot = { width: 320, height: 170, left: 30, right: 8, top: 34, bottom: 18 } as const;

export interface Scale {
  readonly from: number;
  readonly to: number;
}

/** The place of a value on the x axis. */
export function across({ from, to }: Scale, value: number): number {
  const share = to > from ? (value - from) / (to - from) : 0.5;
  return plot.left + share * (plot.width - plot.left - plot.right);
}

/** The place of a share of the height, 0 on the axis. */
export function up(share: number): number {
  return plot.height - plot.bottom - share * (plot.height - plot.top - plot.bottom);
}
