/**
 * Native charts and shapes as data: what is to stand on a sheet, before Excel draws it. Pure, so that a picture can be planned, shown in
 * the pane, stored in the workbook and drawn again. Colors are `#RRGGBB`; places and sizes are in points from the sheet's top left corner.
 */

/** All pictures of one owner on one sheet, e.g. those of the dashboard. */
export interface PicturesBlueprint {
  readonly charts: readonly ChartBlueprint[];
  readonly shapes: readonly ShapeBlueprint[];
}

export type ChartType = 'line' | 'column-clustered' | 'column-stacked' | 'bar-clustered' | 'bar-stacked' | 'doughnut' | 'area' | 'scatter';

export interface ChartBlueprint {
  /** Unique among the owner's pictures; on the sheet it is called `Owner: Name`. */
  readonly name: string;
  readonly type: ChartType;
  /** `''`: no title. */
  readonly title: string;
  /** The cells it covers: from the top left corner of one to the bottom right corner of the other, e.g. `B6` and `H20`. */
  readonly from: string;
  readonly to: string;
  /** With its sheet, e.g. `'Dashboard'!$T$6:$T$17`; the x values of a scatter chart. */
  readonly categories: string;
  readonly series: readonly SeriesBlueprint[];
  readonly valueAxis?: AxisBlueprint;
  /** The axis at the right, for series that ask for it. */
  readonly secondaryValueAxis?: AxisBlueprint;
  readonly categoryAxis?: AxisBlueprint & {
    /** Labels every n-th category; without it, as many as Excel finds room for. */
    readonly labelEvery?: number;
    /** The first category on top, as bars are read. */
    readonly reversed?: boolean;
    /** The names at the edge of the chart and not beside the axis, where negative bars would cover them. */
    readonly labelsAside?: boolean;
  };
  readonly legend: 'bottom' | 'right' | 'none';
  /** Space between columns or bars, in percent of their width. */
  readonly gapWidth?: number;
}

export interface SeriesBlueprint {
  readonly name: string;
  /** One row or one column, with its sheet. */
  readonly values: string;
  readonly color: string;
  /** One per point, in order, e.g. for the slices of a doughnut; points without one have the series' color. */
  readonly pointColors?: readonly string[];
  /** Where it differs from the chart's, e.g. a line over columns. */
  readonly type?: ChartType;
  readonly dashed?: boolean;
  /** Points; for lines. */
  readonly weight?: number;
  readonly axis?: 'secondary';
  /** Writes each point's value beside it, in this number format. */
  readonly labels?: string;
}

export interface AxisBlueprint {
  readonly title?: string;
  readonly numberFormat?: string;
  readonly min?: number;
  readonly max?: number;
}

export type ShapeBlueprint = BoxBlueprint | ConnectorBlueprint | LineBlueprint;
export type BoxForm = 'rectangle' | 'rounded' | 'diamond' | 'ellipse' | 'hexagon' | 'chevron';
export type Side = 'left' | 'right' | 'top' | 'bottom';

export interface BoxBlueprint {
  readonly is: 'box';
  readonly name: string;
  readonly form: BoxForm;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** `''`: none. */
  readonly fill: string;
  /** Of its outline; `''`: none. */
  readonly line: string;
  readonly lineWeight?: number;
  readonly text: string;
  readonly textColor: string;
  /** Points. */
  readonly textSize: number;
  readonly bold?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  readonly alternativeText: string;
}

/** A line that stays attached to two boxes when these are moved. */
export interface ConnectorBlueprint {
  readonly is: 'connector';
  readonly name: string;
  /** Names of boxes of the same blueprint. */
  readonly from: string;
  readonly to: string;
  readonly fromSide: Side;
  readonly toSide: Side;
  readonly kind: 'straight' | 'elbow' | 'curve';
  readonly color: string;
  readonly weight: number;
  readonly dashed: boolean;
  /** An arrowhead at its end. */
  readonly arrow: boolean;
  readonly alternativeText: string;
}

export interface LineBlueprint {
  readonly is: 'line';
  readonly name: string;
  readonly from: Point;
  readonly to: Point;
  readonly color: string;
  readonly weight: number;
  readonly dashed: boolean;
  /** An arrowhead at its end. */
  readonly arrow?: boolean;
  readonly alternativeText: string;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}
