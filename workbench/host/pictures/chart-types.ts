import { oneOf } from '../check';

/** The types of `Excel.ChartType` that the workbench keeps; the others it does not know how to draw or save. */
export const chartType = oneOf(
  'ColumnClustered', 'ColumnStacked', 'ColumnStacked100', 'BarClustered', 'BarStacked', 'BarStacked100',
  'Line', 'LineStacked', 'LineMarkers', 'Area', 'AreaStacked', 'AreaStacked100', 'Pie', 'Doughnut',
  'XYScatter', 'XYScatterSmooth', 'XYScatterSmoothNoMarkers', 'XYScatterLines', 'XYScatterLinesNoMarkers',
);
