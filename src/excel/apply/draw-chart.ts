import { parseReference } from '../../sheets/formula/reference';
import type { AxisBlueprint, ChartBlueprint, ChartType, SeriesBlueprint } from '../../sheets/picture-blueprints';

const excelTypes = {
  line: 'Line',
  'column-clustered': 'ColumnClustered',
  'column-stacked': 'ColumnStacked',
  'bar-clustered': 'BarClustered',
  'bar-stacked': 'BarStacked',
  doughnut: 'Doughnut',
  area: 'Area',
  scatter: 'XYScatter',
} as const satisfies Readonly<Record<ChartType, `${Excel.ChartType}`>>;

/** Points: charts stand side by side on a page, where Excel's own sizes leave no room for the picture. */
const textSizes = { title: 12, text: 9 } as const;

/** Types whose series are drawn as a line; the others are filled. */
const lines: ReadonlySet<ChartType> = new Set(['line']);

/** Queues everything that makes a chart. */
export function drawChart(worksheets: Excel.WorksheetCollection, sheetName: string, blueprint: ChartBlueprint, name: string): void {
  const rangeOf: RangeOf = (reference) => rangeAt(worksheets, sheetName, reference);
  const [first, ...others] = blueprint.series;
  if (first === undefined) throw new RangeError(`The chart "${blueprint.name}" has no series`);
  // Excel makes a chart from cells; a single row or column gives exactly one series, which becomes the first one here.
  const { charts } = worksheets.getItem(sheetName);
  const chart = charts.add(excelTypes[blueprint.type], rangeOf(first.values), isRow(first.values) ? 'Rows' : 'Columns');
  chart.name = name;
  chart.setPosition(blueprint.from, blueprint.to);
  if (blueprint.title === '') chart.title.visible = false;
  else {
    chart.title.text = blueprint.title;
    chart.title.format.font.size = textSizes.title;
    chart.title.format.font.bold = true;
  }
  // Excel's own choice depends on the number of series.
  chart.legend.visible = blueprint.legend !== 'none';
  if (blueprint.legend !== 'none') {
    chart.legend.position = blueprint.legend === 'bottom' ? 'Bottom' : 'Right';
    chart.legend.format.font.size = textSizes.text;
  }

  // What is #N/A, such as actuals to come, is left out by Excel whatever stands here; other programs take it for a blank.
  if (lines.has(blueprint.type)) chart.displayBlanksAs = 'Interplotted';

  drawSeries(chart.series.getItemAt(0), first, blueprint, rangeOf);
  for (const series of others) drawSeries(chart.series.add(series.name), series, blueprint, rangeOf);
  // Axes last: the secondary one appears with the series that uses it. A doughnut has none.
  if (blueprint.type !== 'doughnut') drawAxes(chart.axes, blueprint);
}

type RangeOf = (reference: string) => Excel.Range;

function drawSeries(series: Excel.ChartSeries, blueprint: SeriesBlueprint, chart: ChartBlueprint, rangeOf: RangeOf): void {
  const type = blueprint.type ?? chart.type;
  series.name = blueprint.name;
  series.setValues(rangeOf(blueprint.values));
  series.setXAxisValues(rangeOf(chart.categories));
  if (type !== chart.type) series.chartType = excelTypes[type];
  if (blueprint.axis === 'secondary') series.axisGroup = 'Secondary';
  if (lines.has(type)) {
    series.format.line.color = blueprint.color;
    if (blueprint.weight !== undefined) series.format.line.weight = blueprint.weight;
    if (blueprint.dashed) series.format.line.lineStyle = 'Dash';
    series.markerStyle = 'None';
  } else if (type === 'scatter') {
    series.markerBackgroundColor = blueprint.color;
    series.markerForegroundColor = blueprint.color;
  } else {
    series.format.fill.setSolidColor(blueprint.color);
    blueprint.pointColors?.forEach((color, index) => series.points.getItemAt(index).format.fill.setSolidColor(color));
    if (chart.gapWidth !== undefined && /^(?:bar|column)/.test(type)) series.gapWidth = chart.gapWidth;
  }
  if (blueprint.labels !== undefined) {
    series.hasDataLabels = true;
    series.dataLabels.numberFormat = blueprint.labels;
  }
}

function drawAxes(axes: Excel.ChartAxes, { valueAxis, secondaryValueAxis, categoryAxis, type }: ChartBlueprint): void {
  drawAxis(axes.valueAxis, valueAxis ?? {});
  drawAxis(axes.categoryAxis, categoryAxis ?? {});
  if (secondaryValueAxis) drawAxis(axes.getItem('Value', 'Secondary'), secondaryValueAxis);
  if (!categoryAxis) return;
  if (categoryAxis.labelEvery !== undefined) axes.categoryAxis.tickLabelSpacing = categoryAxis.labelEvery;
  if (categoryAxis.labelsAside) axes.categoryAxis.tickLabelPosition = 'Low';
  if (categoryAxis.reversed) {
    axes.categoryAxis.reversePlotOrder = true;
    // Else the values' scale would go to the top with the first category.
    if (type.startsWith('bar')) axes.categoryAxis.position = 'Maximum';
  }
}

function drawAxis(axis: Excel.ChartAxis, { title, numberFormat, min, max }: AxisBlueprint): void {
  axis.format.font.size = textSizes.text;
  if (title !== undefined) {
    axis.title.text = title;
    axis.title.format.font.size = textSizes.text;
  }
  if (numberFormat !== undefined) axis.numberFormat = numberFormat;
  if (min !== undefined) axis.minimum = min;
  if (max !== undefined) axis.maximum = max;
}

function rangeAt(worksheets: Excel.WorksheetCollection, fallback: string, text: string): Excel.Range {
  const reference = parseReference(text);
  if (reference?.to !== 'cells') throw new RangeError(`"${text}" is no address a chart can show`);
  return worksheets.getItem(reference.sheet ?? fallback).getRange(reference.address);
}

/** Whether the cells lie in one row; one cell alone counts as a column. */
function isRow(text: string): boolean {
  const reference = parseReference(text);
  const [first, last] = reference?.to === 'cells' ? reference.address.split(':') : [];
  return last !== undefined && first!.replace(/[A-Z]+/, '') === last.replace(/[A-Z]+/, '');
}
