/**
 * A chart as the host keeps it: JSON, in Excel's words (`Excel.ChartType`, `Excel.ChartLegendPosition`, …), immutable: a change makes a
 * new one. What is left out is Excel's automatic choice. The page draws charts from it and the file writer writes them; both get at them
 * through `host.pictures` (pictures.ts).
 */
import type { Area } from '../../engine/engine';
import type { Anchor } from './anchor';

export interface ChartState {
  readonly id: string;
  readonly name: string;
  /** `Excel.ChartType`, e.g. `Line`, `ColumnClustered`, `BarStacked`, `Doughnut`, `XYScatter`; a series may have its own. */
  readonly type: string;
  readonly anchor: Anchor;
  readonly title: ChartTextState & { readonly overlay?: boolean };
  readonly legend: { readonly visible: boolean; readonly position: LegendPosition; readonly overlay?: boolean; readonly font?: FontState };
  readonly series: readonly SeriesState[];
  readonly axes: Readonly<Record<AxisName, AxisState>>;
  readonly plotBy: 'Rows' | 'Columns';
  readonly displayBlanksAs: 'NotPlotted' | 'Zero' | 'Interplotted';
  /** Of the chart's area; null: none. */
  readonly fill?: string | null;
  readonly border?: LineState;
  readonly plotFill?: string | null;
  readonly font?: FontState;
  readonly roundedCorners?: boolean;
  readonly style?: number;
}

export type LegendPosition = 'Top' | 'Bottom' | 'Left' | 'Right' | 'Corner' | 'Custom';
export type AxisName = 'category' | 'value' | 'secondaryCategory' | 'secondaryValue';

export interface ChartTextState {
  readonly visible: boolean;
  /** Without it a title is Excel's own: the only series' name, or "Chart Title" and "Axis Title". */
  readonly text?: string;
  readonly font?: FontState;
}

export interface SeriesState {
  /** Within its chart; stays when others are deleted. */
  readonly id: string;
  /** As it was set; without it the text of `nameFrom`, else "Series1", … */
  readonly name?: string;
  readonly nameFrom?: Area;
  /** Where it differs from the chart's. */
  readonly type?: string;
  /** The cells it shows now: they move when rows and columns are inserted. Null: none, or they were deleted (`#REF!`). */
  readonly values: Area | null;
  /** Category labels, or the x values of a scatter chart. */
  readonly categories: Area | null;
  readonly axisGroup: 'Primary' | 'Secondary';
  readonly line?: LineState;
  /** Null: no fill. */
  readonly fill?: string | null;
  /** By position; points that look like their series are left out. */
  readonly points?: Readonly<Record<number, { readonly fill?: string | null; readonly border?: LineState }>>;
  readonly markerStyle?: string;
  readonly markerSize?: number;
  readonly markerBackgroundColor?: string;
  readonly markerForegroundColor?: string;
  readonly smooth?: boolean;
  /** Percent of a column's width. */
  readonly gapWidth?: number;
  readonly overlap?: number;
  readonly doughnutHoleSize?: number;
  readonly labels?: DataLabelsState;
}

export interface DataLabelsState {
  readonly visible: boolean;
  readonly position?: string;
  readonly numberFormat?: string;
  readonly showValue: boolean;
  readonly showSeriesName: boolean;
  readonly showCategoryName: boolean;
  readonly showPercentage: boolean;
  readonly showLegendKey: boolean;
  readonly separator?: string;
  readonly font?: FontState;
}

export interface AxisState {
  readonly visible: boolean;
  readonly title: ChartTextState;
  readonly numberFormat?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly majorUnit?: number;
  readonly minorUnit?: number;
  /** Counts from the other end: the first category on top of a bar chart. */
  readonly reversePlotOrder: boolean;
  /** Where the other axis crosses this one. */
  readonly position: 'Automatic' | 'Maximum' | 'Minimum' | 'Custom';
  readonly positionAt?: number;
  readonly categoryType: 'Automatic' | 'TextAxis' | 'DateAxis';
  readonly tickLabelPosition: 'NextToAxis' | 'High' | 'Low' | 'None';
  /** Names of categories every so many; without it as many as there is room for. */
  readonly tickLabelSpacing?: number;
  readonly majorTickMark: 'None' | 'Cross' | 'Inside' | 'Outside';
  readonly scaleType: 'Linear' | 'Logarithmic';
  readonly majorGridlines: boolean;
  readonly minorGridlines: boolean;
  readonly line?: LineState;
  readonly font?: FontState;
}

/** A line or an outline. */
export interface LineState {
  readonly visible?: boolean;
  readonly color?: string;
  /** Points. */
  readonly weight?: number;
  /** `Excel.ChartLineStyle` for charts (`Continuous`, `Dash`, …), `Excel.ShapeLineDashStyle` for shapes (`Solid`, `Dash`, …). */
  readonly style?: string;
}

export interface FontState {
  readonly color?: string;
  readonly name?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: string;
}
