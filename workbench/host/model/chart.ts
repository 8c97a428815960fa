/** `Excel.Chart` (learn.microsoft.com/javascript/api/excel/excel.chart) with its title, legend and area. */
import type { Area } from '../../engine/engine';
import { boolean, either, number, object, oneOf, optional, text, withDefault } from '../check';
import { HostError } from '../host-error';
import { defineType, method, readOnly, readWrite } from '../host-type';
import type { HostType, Property } from '../host-type';
import type { Lens } from '../lens';
import { field, part, partOr } from '../lens';
import type { Frame } from '../pictures/anchor';
import type { ChartState, DataLabelsState } from '../pictures/chart-state';
import { chartType } from '../pictures/chart-types';
import { chartTitle } from '../pictures/series-data';
import { sourceSeries } from '../pictures/source-series';
import { chartAxesType } from './chart-axes';
import { chartDataLabelsType, noLabels } from './chart-data-labels';
import { chartBorderType, chartFillType, chartFontType } from './chart-formats';
import { chartSeriesCollectionType } from './chart-series';
import type { ChartTarget } from './chart-target';
import { chartLens, chartState } from './chart-target';
import type { RangeTarget } from './range';
import { areaOf } from './range';
import { worksheetOf } from './worksheet';

const rangeOrAddress = either(object<RangeTarget>('Range'), text);
export const seriesBy = withDefault(oneOf('Auto', 'Columns', 'Rows'), 'Auto');

/** Left and top may not be negative, width and height not be zero either (documentation of `Shape.left` and `Shape.width`). */
export function checkFrame({ left, top, width, height }: Frame): void {
  if (left < 0 || top < 0 || width <= 0 || height <= 0) {
    throw new HostError('InvalidArgument', 'Positions are at least 0, sizes above 0.');
  }
}

function frameProperty(side: keyof Frame): Property<ChartTarget> {
  return readWrite(number, (chart) => chart.book.pictures.frame(chart.sheet, chartState(chart))[side], (chart, value) => {
    const { pictures } = chart.book;
    const frame = { ...pictures.frame(chart.sheet, chartState(chart)), [side]: value };
    checkFrame(frame);
    part(chartLens(chart), 'anchor').set(pictures.ruler(chart.sheet).anchorOf(frame, chartState(chart).anchor.placement));
  });
}

/** Covers the cells from the first to the last; without a last one it keeps its size (documentation of `setPosition`). */
function setPosition(chart: ChartTarget, first: RangeTarget | string, last: RangeTarget | string | undefined): void {
  const from = cellsOf(chart, first);
  const ruler = chart.book.pictures.ruler(chart.sheet);
  const anchor = part(chartLens(chart), 'anchor');
  if (last === undefined) {
    const [left, top] = [ruler.start('columns', from.column), ruler.start('rows', from.row)];
    anchor.set(ruler.anchorOf({ ...ruler.frameOf(anchor.get()), left, top }, 'TwoCell'));
    return;
  }
  const to = cellsOf(chart, last);
  anchor.set({
    placement: 'TwoCell',
    from: { row: from.row, column: from.column, x: 0, y: 0 },
    to: { row: to.row + to.rows, column: to.column + to.columns, x: 0, y: 0 },
  });
}

function cellsOf({ book, sheet }: ChartTarget, place: RangeTarget | string): Area {
  const area = typeof place === 'string' ? book.findArea(place, sheet) : areaOf(place);
  if (!area || area.sheet !== sheet) {
    throw new HostError('InvalidArgument', `${typeof place === 'string' ? `"${place}"` : 'The range'} is not on the chart's sheet.`);
  }
  return area;
}

const titleFormatType: HostType<ChartTarget> = defineType({
  name: 'ChartTitleFormat',
  children: { Font: (chart) => chartFontType.of(partOr(part(chartLens(chart), 'title'), 'font', {})) },
});

/** Until a text is set it is Excel's own, which follows the series. */
const titleType: HostType<ChartTarget> = defineType({
  name: 'ChartTitle',
  properties: {
    Text: readWrite(text, (chart) => chartTitle(chart.book.engine, chartState(chart)), (chart, value) =>
      part(chartLens(chart), 'title').set({ ...chartState(chart).title, visible: true, text: value })),
    Visible: readWrite(boolean, (chart) => chartState(chart).title.visible, (chart, visible) =>
      part(chartLens(chart), 'title').set({ ...chartState(chart).title, visible })),
    Overlay: readWrite(boolean, (chart) => chartState(chart).title.overlay ?? false, (chart, overlay) =>
      part(chartLens(chart), 'title').set({ ...chartState(chart).title, overlay })),
  },
  children: { Format: (chart) => titleFormatType.of(chart) },
});

const legendFormatType: HostType<Lens<ChartState['legend']>> = defineType({
  name: 'ChartLegendFormat',
  children: { Font: (legend) => chartFontType.of(partOr(legend, 'font', {})) },
});

const legendType: HostType<Lens<ChartState['legend']>> = defineType({
  name: 'ChartLegend',
  properties: {
    Visible: field('visible', boolean),
    Position: field('position', oneOf('Top', 'Bottom', 'Left', 'Right', 'Corner', 'Custom')),
    Overlay: field('overlay', boolean, false),
  },
  children: { Format: (legend) => legendFormatType.of(legend) },
});

const areaFormatType: HostType<ChartTarget> = defineType({
  name: 'ChartAreaFormat',
  properties: {
    RoundedCorners: readWrite(boolean, (chart) => chartState(chart).roundedCorners ?? false, (chart, rounded) =>
      part(chartLens(chart), 'roundedCorners').set(rounded)),
  },
  children: {
    Fill: (chart) => chartFillType.of(part(chartLens(chart), 'fill')),
    Border: (chart) => chartBorderType.of(partOr(chartLens(chart), 'border', {})),
    Font: (chart) => chartFontType.of(partOr(chartLens(chart), 'font', {})),
  },
});

const plotAreaFormatType: HostType<ChartTarget> = defineType({
  name: 'ChartPlotAreaFormat',
  children: { Fill: (chart) => chartFillType.of(part(chartLens(chart), 'plotFill')) },
});
const plotAreaType: HostType<ChartTarget> = defineType({
  name: 'ChartPlotArea',
  children: { Format: (chart) => plotAreaFormatType.of(chart) },
});

/** Of all series at once: reads the first one's. */
function labelsOfAll(chart: ChartTarget): Lens<DataLabelsState> {
  const series = part(chartLens(chart), 'series');
  return {
    get: () => series.get()[0]?.labels ?? noLabels,
    set: (labels) => series.set(series.get().map((one) => ({ ...one, labels }))),
  };
}

export const chartObjectType: HostType<ChartTarget> = defineType({
  name: 'Chart',
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: readOnly((chart) => chartState(chart).id),
    Name: readWrite(text, (chart) => chartState(chart).name, (chart, name) => part(chartLens(chart), 'name').set(name)),
    /** Also of series that had a type of their own. */
    ChartType: readWrite(chartType, (chart) => chartState(chart).type, (chart, type) => {
      const state = chartState(chart);
      chartLens(chart).set({ ...state, type, series: state.series.map(({ type: _, ...series }) => series) });
    }),
    Left: frameProperty('left'),
    Top: frameProperty('top'),
    Width: frameProperty('width'),
    Height: frameProperty('height'),
    PlotBy: readOnly((chart) => chartState(chart).plotBy),
    DisplayBlanksAs: readWrite(oneOf('NotPlotted', 'Zero', 'Interplotted'), (chart) => chartState(chart).displayBlanksAs, (chart, value) =>
      part(chartLens(chart), 'displayBlanksAs').set(value)),
    Style: readWrite(number, (chart) => chartState(chart).style ?? 2, (chart, style) => part(chartLens(chart), 'style').set(style)),
  },
  children: {
    Title: (chart) => titleType.of(chart),
    Legend: (chart) => legendType.of(part(chartLens(chart), 'legend')),
    Series: (chart) => chartSeriesCollectionType.of(chart),
    Axes: (chart) => chartAxesType.of(chart),
    DataLabels: (chart) => chartDataLabelsType.of(labelsOfAll(chart)),
    Format: (chart) => areaFormatType.of(chart),
    PlotArea: (chart) => plotAreaType.of(chart),
    Worksheet: (chart) => worksheetOf(chart.book, chart.sheet),
  },
  methods: {
    Delete: method([], (chart) => {
      chart.book.guardSheet(chart.sheet, 'allowEditObjects');
      chart.book.pictures.remove('charts', chart.sheet, chartState(chart).id);
    }),
    Activate: method([], (chart) => chart.book.engine.activateSheet(chart.sheet)),
    SetData: method([object<RangeTarget>('Range'), seriesBy], (chart, range, by) =>
      chartLens(chart).set({ ...chartState(chart), ...sourceSeries(chart.book.engine, areaOf(range), by) })),
    SetPosition: method([rangeOrAddress, optional(rangeOrAddress)], setPosition),
    /** Where there is no screen there is no picture; the workbench's page draws charts, the host does not. */
    GetImage: method([optional(number), optional(number), optional(text)], (_chart, _width, _height, _fitting) => {
      throw new HostError('UnsupportedOperation', 'The workbench has no image of a chart.');
    }),
  },
});
