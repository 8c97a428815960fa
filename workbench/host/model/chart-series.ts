/** `Excel.ChartSeriesCollection`, `ChartSeries` and their points (learn.microsoft.com/javascript/api/excel/excel.chartseries). */
import type { Area } from '../../engine/engine';
import { absoluteAddress, quotedSheet } from '../addresses';
import { boolean, count, number, object, oneOf, optional, text } from '../check';
import { HostError } from '../host-error';
import { calculated, defineType, method, readOnly, readWrite } from '../host-type';
import type { HostObject, HostType } from '../host-type';
import type { Lens } from '../lens';
import { fieldOf, part, partOr } from '../lens';
import { chartType } from '../pictures/chart-types';
import { requireExcelApi } from '../requirement';
import type { SeriesState } from '../pictures/chart-state';
import { cellsAlong, seriesName } from '../pictures/series-data';
import { chartDataLabelsType, noLabels } from './chart-data-labels';
import { chartBorderType, chartFillType, chartLineFormatType, color } from './chart-formats';
import type { ChartTarget } from './chart-target';
import { chartLens, chartState } from './chart-target';
import type { RangeTarget } from './range';
import { areaOf } from './range';

export interface SeriesTarget {
  readonly chart: ChartTarget;
  readonly id: string;
}

function seriesLens({ chart, id }: SeriesTarget): Lens<SeriesState> {
  const all = part(chartLens(chart), 'series');
  return {
    get: () => {
      const state = all.get().find((series) => series.id === id);
      if (!state) {
        throw new HostError('ItemNotFound', 'The series was deleted.');
      }
      return state;
    },
    set: (state) => all.set(all.get().map((series) => (series.id === id ? state : series))),
  };
}

const seriesField = fieldOf(seriesLens);

/** Documented limits: marker sizes 2 to 72, gap width 0 to 500, hole 10 to 90, overlap -100 to 100. */
function between(lowest: number, highest: number): typeof number {
  return Object.assign((value: unknown) => {
    const size = number(value);
    if (size < lowest || size > highest) {
      throw new HostError('InvalidArgument', `Expected a number from ${lowest} to ${highest}, got ${size}.`);
    }
    return size;
  }, { expected: `a number from ${lowest} to ${highest}` });
}

/** `Excel.ChartMarkerStyle`. */
const markerStyle = oneOf('Automatic', 'None', 'Square', 'Diamond', 'Triangle', 'X', 'Star', 'Dot', 'Dash', 'Circle', 'Plus', 'Picture');
const dimension = oneOf('Categories', 'Values', 'XValues', 'YValues', 'BubbleSizes');
type Dimension = ReturnType<typeof dimension>;

function since(version: string, { chart }: SeriesTarget): void {
  requireExcelApi(chart.book, version, 'What a series shows');
}

/** Categories and x values are one and the same here, and so are values and y values. */
function areaFor(series: SeriesTarget, which: Dimension): Area | null {
  const { values, categories } = seriesLens(series).get();
  if (which === 'BubbleSizes') {
    throw new HostError('InvalidArgument', 'The series has no bubbles.');
  }
  return which === 'Categories' || which === 'XValues' ? categories : values;
}

/** As formulas write it; `#REF!` when the cells are gone. */
function sourceOf({ chart: { book } }: SeriesTarget, area: Area | null): string {
  const sheet = area && book.engine.sheets().find(({ id }) => id === area.sheet);
  return area && sheet ? `${quotedSheet(sheet.name)}!${absoluteAddress(area)}` : '#REF!';
}

const seriesFormatType: HostType<SeriesTarget> = defineType({
  name: 'ChartSeriesFormat',
  children: {
    Fill: (series) => chartFillType.of(part(seriesLens(series), 'fill')),
    Line: (series) => chartLineFormatType.of(partOr(seriesLens(series), 'line', {})),
  },
});

interface PointTarget {
  readonly series: SeriesTarget;
  readonly index: number;
}
type PointState = NonNullable<SeriesState['points']>[number];

function pointLens({ series, index }: PointTarget): Lens<PointState> {
  const points = partOr(seriesLens(series), 'points', {});
  return { get: () => points.get()[index] ?? {}, set: (state) => points.set({ ...points.get(), [index]: state }) };
}

const pointFormatType: HostType<PointTarget> = defineType({
  name: 'ChartPointFormat',
  children: {
    Fill: (point) => chartFillType.of(part(pointLens(point), 'fill')),
    Border: (point) => chartBorderType.of(partOr(pointLens(point), 'border', {})),
  },
});

const pointType: HostType<PointTarget> = defineType({
  name: 'ChartPoint',
  properties: { Value: readOnly(({ series, index }) => pointsOf(series)[index]) },
  children: { Format: (point) => pointFormatType.of(point) },
});

function pointsOf(series: SeriesTarget): ReturnType<typeof cellsAlong> {
  return cellsAlong(series.chart.book.engine, seriesLens(series).get().values);
}

const pointsType: HostType<SeriesTarget> = defineType({
  name: 'ChartPointsCollection',
  items: (series) => pointsOf(series).map((_, index) => pointType.of({ series, index })),
  properties: { Count: readOnly((series) => pointsOf(series).length) },
  methods: {
    GetCount: method([], (series) => pointsOf(series).length),
    GetItemAt: method([count], (series, index) => {
      if (index >= pointsOf(series).length) {
        throw new HostError('InvalidArgument', `The series has no point ${index}.`);
      }
      return pointType.of({ series, index });
    }),
  },
});

const chartSeriesType: HostType<SeriesTarget> = defineType({
  name: 'ChartSeries',
  properties: {
    Name: readWrite(text, nameOf, (series, name) => {
      const { nameFrom: _, ...rest } = seriesLens(series).get();
      seriesLens(series).set({ ...rest, name });
    }),
    ChartType: readWrite(chartType, (series) => seriesLens(series).get().type ?? chartState(series.chart).type, (series, type) =>
      seriesLens(series).set({ ...seriesLens(series).get(), type })),
    AxisGroup: seriesField('axisGroup', oneOf('Primary', 'Secondary')),
    HasDataLabels: readWrite(boolean, (series) => labelsLens(series).get().visible, (series, visible) =>
      labelsLens(series).set({ ...labelsLens(series).get(), visible })),
    MarkerStyle: seriesField('markerStyle', markerStyle, 'Automatic'),
    MarkerSize: seriesField('markerSize', between(2, 72), 5),
    MarkerBackgroundColor: seriesField('markerBackgroundColor', color, ''),
    MarkerForegroundColor: seriesField('markerForegroundColor', color, ''),
    Smooth: seriesField('smooth', boolean, false),
    GapWidth: seriesField('gapWidth', between(0, 500), 150),
    Overlap: seriesField('overlap', between(-100, 100), 0),
    DoughnutHoleSize: seriesField('doughnutHoleSize', between(10, 90), 75),
    PlotOrder: readOnly((series) => chartState(series.chart).series.findIndex(({ id }) => id === series.id)),
  },
  children: {
    Format: (series) => seriesFormatType.of(series),
    Points: (series) => pointsType.of(series),
    DataLabels: (series) => chartDataLabelsType.of(labelsLens(series)),
  },
  methods: {
    Delete: method([], (series) => {
      const all = part(chartLens(series.chart), 'series');
      all.set(all.get().filter(({ id }) => id !== series.id));
    }),
    SetValues: method([object<RangeTarget>('Range')], (series, range) => part(seriesLens(series), 'values').set(areaOf(range))),
    SetXAxisValues: method([object<RangeTarget>('Range')], (series, range) => part(seriesLens(series), 'categories').set(areaOf(range))),
    GetDimensionValues: calculated(method([dimension], (series, which) => {
      since('1.12', series);
      return cellsAlong(series.chart.book.engine, areaFor(series, which));
    })),
    GetDimensionDataSourceString: method([dimension], (series, which) => {
      since('1.15', series);
      return sourceOf(series, areaFor(series, which));
    }),
    GetDimensionDataSourceType: method([dimension], (series, which) => {
      since('1.15', series);
      return areaFor(series, which) ? 'LocalRange' : 'Unknown';
    }),
  },
});

function nameOf(series: SeriesTarget): string {
  return seriesName(series.chart.book.engine, chartState(series.chart), seriesLens(series).get());
}

function labelsLens(series: SeriesTarget): Lens<NonNullable<SeriesState['labels']>> {
  return partOr(seriesLens(series), 'labels', noLabels);
}

function seriesAt(chart: ChartTarget, index: number): HostObject {
  const series = chartState(chart).series[index];
  if (!series) {
    throw new HostError('InvalidArgument', `The chart has no series ${index}.`);
  }
  return chartSeriesType.of({ chart, id: series.id });
}

export const chartSeriesCollectionType: HostType<ChartTarget> = defineType({
  name: 'ChartSeriesCollection',
  items: (chart) => chartState(chart).series.map(({ id }) => chartSeriesType.of({ chart, id })),
  properties: { Count: readOnly((chart) => chartState(chart).series.length) },
  methods: {
    GetCount: method([], (chart) => chartState(chart).series.length),
    GetItemAt: method([count], seriesAt),
    /** Without values until `setValues`; in front of the series at `index` when it is given (documentation). */
    Add: method([optional(text), optional(count)], (chart, name, index) => {
      const all = part(chartLens(chart), 'series');
      const before = all.get();
      const id = String(Math.max(0, ...before.map((series) => Number(series.id))) + 1);
      const categories = before[0]?.categories ?? null;
      const added: SeriesState = { id, ...(name !== undefined && { name }), values: null, categories, axisGroup: 'Primary' };
      all.set([...before.slice(0, index ?? before.length), added, ...before.slice(index ?? before.length)]);
      return chartSeriesType.of({ chart, id });
    }),
  },
});
