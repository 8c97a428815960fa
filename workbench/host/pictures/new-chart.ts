/** What Excel gives a new chart before anybody has chosen anything. */
import type { Anchor } from './anchor';
import type { AxisState, ChartState } from './chart-state';
import type { SourceSeries } from './source-series';

/** 5 by 3 inches, in points: `<xdr:ext cx="4572000" cy="2743200"/>` of a chart inserted into a new workbook. */
export const newChartSize = { width: 360, height: 216 } as const;

export function newChart(id: string, name: string, type: string, anchor: Anchor, { series, plotBy }: SourceSeries): ChartState {
  return {
    id, name, type, anchor, series, plotBy,
    title: { visible: true },
    legend: { visible: series.length > 1 || hasNoAxes(type), position: 'Bottom' },
    axes: { category: newAxis(false), value: newAxis(true), secondaryCategory: newAxis(false), secondaryValue: newAxis(false) },
    displayBlanksAs: 'NotPlotted',
  };
}

function newAxis(majorGridlines: boolean): AxisState {
  return {
    visible: true, title: { visible: false }, reversePlotOrder: false, position: 'Automatic', categoryType: 'Automatic',
    tickLabelPosition: 'NextToAxis', majorTickMark: 'None', scaleType: 'Linear', majorGridlines, minorGridlines: false,
  };
}

/** Whether a type of chart is round and so has no axes. */
export function hasNoAxes(type: string): boolean {
  return /Pie|Doughnut/.test(type);
}
