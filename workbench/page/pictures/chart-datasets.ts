/** The series of a chart as Chart.js draws them. */
import type { ChartDataset } from 'chart.js';
import type { ChartState, LineState, SeriesState } from '../../host/pictures/chart-state';
import { pointsToPixels } from '../../host/units';
import { chartKind, isRound } from '../../xlsx/pictures/chart-kinds';
import type { ChartKind } from '../../xlsx/pictures/chart-kinds';
import type { ChartFigures, SeriesFigures } from './chart-figures';
import { accent, visibleOn } from './colors';
import type { PictureColors } from './colors';

type Values = (number | null | { x: number; y: number })[];
/** A pie is a ring without a hole, a scatter chart a line over numbers. */
type Kind = 'bar' | 'line' | 'doughnut';
export type Dataset = { [K in Kind]: ChartDataset<K, Values> }[Kind];
/** What a data set has beside its type and values. */
type Look<K extends Kind> = Omit<Partial<ChartDataset<K, Values>>, 'type' | 'data'>;

/** Excel's own weight of a line in a chart. */
const lineWeight = 2.25;
const markerSize = 5;

/** Lengths of dashes and gaps in widths of the line, as Office draws them. */
const dashes: Readonly<Record<string, readonly number[]>> = {
  Dash: [4, 3], DashDot: [4, 3, 1, 3], DashDotDot: [8, 3, 1, 3, 1, 3], Dot: [1, 1], RoundDot: [1, 1], SquareDot: [3, 1], LongDash: [8, 3],
  LongDashDot: [8, 3, 1, 3], SystemDash: [3, 1], SystemDot: [1, 1], SystemDashDot: [3, 1, 1, 1],
};

/** The dashes of a line in pixels; none for one that is not interrupted. */
export const dashesOf = (style: string | undefined, width: number): number[] => (dashes[style ?? ''] ?? []).map((length) => length * width);

const markers: Readonly<Record<string, string>> = {
  Square: 'rect', Diamond: 'rectRot', Triangle: 'triangle', X: 'crossRot', Star: 'star', Dash: 'dash', Circle: 'circle', Plus: 'cross',
};

/** One data set per series; the first one on top, as the order says. */
export function datasets(chart: ChartState, figures: ChartFigures, colors: PictureColors): Dataset[] {
  const shares = sharesOf(chart, figures);
  return chart.series.map((series, index): Dataset => {
    const kind = chartKind(series.type ?? chart.type);
    const own = figures.series[index]!;
    const values = shares.get(index) ?? own.values.map((value) => value ?? (chart.displayBlanksAs === 'Zero' ? 0 : null));
    const automatic = visibleOn(accent(index), colors.back);
    const axis = series.axisGroup === 'Secondary' ? 'secondaryValue' : 'value';
    const common = {
      label: own.name,
      order: orders[kind.element],
      ...(isRound(kind) ? {} : { [kind.direction === 'bar' ? 'xAxisID' : 'yAxisID']: axis }),
      ...(isRound(kind) ? {} : { [kind.direction === 'bar' ? 'yAxisID' : 'xAxisID']: 'category' }),
    };
    if (isRound(kind)) return { ...common, type: 'doughnut', data: values, ...slices(series, values, colors) };
    const fill = filled(series, automatic, colors);
    if (kind.element === 'c:barChart') return { ...common, type: 'bar', data: values, ...bars(chart, series, kind, fill, colors) };
    const line = drawn(series, kind, automatic, colors);
    if (kind.element === 'c:scatterChart') return { ...common, type: 'line', data: points(own), ...line, showLine: kind.lines ?? false };
    const stack = kind.grouping === 'standard' ? `series ${index}` : 'stack';
    const blanks = { spanGaps: chart.displayBlanksAs === 'Interplotted', stack };
    if (kind.element === 'c:lineChart') return { ...common, type: 'line', data: values, ...line, ...blanks };
    return { ...common, type: 'line', data: values, ...blanks, ...area(series, kind, fill, colors) };
  });
}

/** What lies over what: a smaller number is drawn later. */
const orders: Readonly<Record<ChartKind['element'], number>> = {
  'c:areaChart': 3, 'c:barChart': 2, 'c:lineChart': 1, 'c:scatterChart': 1, 'c:pieChart': 1, 'c:doughnutChart': 1,
};

/** For charts of shares: each value as a part of the sum of its stack. */
function sharesOf(chart: ChartState, { series }: ChartFigures): ReadonlyMap<number, (number | null)[]> {
  const stacked = chart.series.flatMap((one, index) => (chartKind(one.type ?? chart.type).grouping === 'percentStacked' ? [index] : []));
  const sum = (point: number): number => stacked.reduce((total, index) => total + Math.abs(series[index]!.values[point] ?? 0), 0);
  return new Map(stacked.map((index) => [
    index,
    series[index]!.values.map((value, point) => (value === null ? null : value / (sum(point) || 1))),
  ]));
}

function points({ positions, values }: SeriesFigures): { x: number; y: number }[] {
  return values.flatMap((y, index) => {
    const x = positions.length === 0 ? index + 1 : positions[index];
    return y === null || x === null || x === undefined ? [] : [{ x, y }];
  });
}

function filled({ fill, points: own = {} }: SeriesState, automatic: string, { back }: PictureColors): (index: number) => string {
  return (index) => {
    const point = own[index]?.fill;
    const color = point === undefined ? fill : point;
    return color === null ? 'transparent' : color === undefined ? automatic : visibleOn(color, back);
  };
}

function outline(line: LineState | undefined, { back }: PictureColors): { borderColor?: string; borderWidth: number } {
  if (line?.color === undefined || line.visible === false) return { borderWidth: 0 };
  return { borderColor: visibleOn(line.color, back), borderWidth: pointsToPixels(line.weight ?? 0.75) };
}

/** Where the file says nothing else, the gap is one and a half times as wide as a bar (ECMA-376 part 1, 21.2.2.75). */
const usualGap = 150;

type Fill = (index: number) => string;

function bars(chart: ChartState, series: SeriesState, kind: ChartKind, fill: Fill, colors: PictureColors): Look<'bar'> {
  const isClustered = kind.grouping === 'clustered';
  const alike = chart.series.filter(
    (one) => chartKind(one.type ?? chart.type).element === 'c:barChart' && one.axisGroup === series.axisGroup,
  );
  const side = isClustered ? alike.length : 1;
  const gap = alike.find(({ gapWidth }) => gapWidth !== undefined)?.gapWidth ?? usualGap;
  return {
    backgroundColor: ({ dataIndex }) => fill(dataIndex),
    ...outline(series.line, colors),
    categoryPercentage: side / (side + gap / 100),
    barPercentage: 1,
    pointStyle: 'rect',
    stack: isClustered ? `series ${chart.series.indexOf(series)}` : 'stack',
  };
}

function drawn(series: SeriesState, kind: ChartKind, automatic: string, { back }: PictureColors): Look<'line'> {
  const { line, markerStyle, markerSize: size = markerSize, markerBackgroundColor, markerForegroundColor } = series;
  const width = pointsToPixels(line?.weight ?? lineWeight);
  const isHidden = line?.visible === false || line?.style === 'None';
  const color = visibleOn(line?.color ?? automatic, back);
  const hasMarkers = markerStyle === undefined ? kind.markers === true : markerStyle !== 'None';
  return {
    borderColor: isHidden ? 'transparent' : color,
    borderWidth: isHidden ? 0 : width,
    borderDash: dashesOf(line?.style, width),
    backgroundColor: visibleOn(markerBackgroundColor ?? color, back),
    pointBackgroundColor: visibleOn(markerBackgroundColor ?? color, back),
    pointBorderColor: visibleOn(markerForegroundColor ?? markerBackgroundColor ?? color, back),
    pointBorderWidth: 1,
    pointRadius: hasMarkers ? pointsToPixels(size) / 2 : 0,
    pointStyle: hasMarkers ? (markers[markerStyle ?? ''] ?? 'circle') : 'line',
    tension: (series.smooth ?? kind.smooth) ? 0.4 : 0,
  };
}

function area(series: SeriesState, { grouping }: ChartKind, fill: Fill, colors: PictureColors): Look<'line'> {
  const below = grouping === 'standard' ? 'origin' : 'stack';
  return { backgroundColor: fill(-1), ...outline(series.line, colors), fill: below, pointRadius: 0, pointStyle: 'rect' };
}

function slices(series: SeriesState, values: readonly unknown[], colors: PictureColors): Look<'doughnut'> {
  const fills = values.map((_value, index) => filled(series, visibleOn(accent(index), colors.back), colors)(index));
  return { backgroundColor: fills, borderColor: colors.back, borderWidth: 1.5, pointStyle: 'rect' } as Look<'doughnut'>;
}
