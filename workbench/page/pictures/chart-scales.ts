/** The axes of a chart as Chart.js draws them. */
import type { ScaleOptions } from 'chart.js';
import type { AxisState, ChartState, FontState } from '../../host/pictures/chart-state';
import { chartKind, isRound } from '../../xlsx/pictures/chart-kinds';
import type { ChartFigures } from './chart-figures';
import type { PictureColors } from './colors';

/** A number as a cell with this number format would show it. */
export type FormatNumber = (value: number, format: string) => string;

export interface Fonts {
  /** What text has: what was chosen for it, else what fits the chart. */
  font(own?: FontState): { readonly family: string; readonly size: number; readonly weight: string; readonly style: 'italic' | 'normal' };
  color(own?: FontState): string;
}

type Scale = ScaleOptions<'linear' | 'logarithmic' | 'category'>;

interface Drawing {
  readonly chart: ChartState;
  readonly figures: ChartFigures;
  readonly colors: PictureColors;
  readonly fonts: Fonts;
  readonly format: FormatNumber;
}

/** By the ids that data sets use; none for round charts. */
export function scales(drawing: Drawing): Record<string, Scale> {
  const { chart, figures } = drawing;
  const kinds = chart.series.map(({ type }) => chartKind(type ?? chart.type));
  if (kinds.every(isRound)) return {};
  const areBars = kinds.some(({ direction }) => direction === 'bar');
  const isScatter = kinds.every(({ element }) => element === 'c:scatterChart');
  const isStacked = kinds.some(({ grouping }) => grouping === 'stacked' || grouping === 'percentStacked');
  const { category, value, secondaryValue } = chart.axes;
  // The values' axis is where the categories begin, unless they begin at the other end or the axis is sent there.
  const isFar = category.reversePlotOrder !== (category.position === 'Maximum');
  const firstOf = (group: 'Primary' | 'Secondary'): string => {
    const index = chart.series.findIndex(({ axisGroup }) => axisGroup === group);
    const isShare = kinds[index]?.grouping === 'percentStacked';
    return isShare ? '0%' : (figures.series[index]?.format ?? 'General');
  };
  const side = (far: boolean): 'left' | 'right' | 'top' | 'bottom' => (areBars ? (far ? 'top' : 'bottom') : far ? 'right' : 'left');
  const values = (axis: AxisState, group: 'Primary' | 'Secondary', far: boolean): Scale => {
    const shown = figures.series.flatMap((series, index) => (chart.series[index]?.axisGroup === group ? series.values : []));
    const beginAtZero = isStacked || !areFarFromZero(shown);
    const scale = numberScale(drawing, axis, firstOf(group), beginAtZero);
    return { ...scale, axis: areBars ? 'x' : 'y', position: side(far), stacked: isStacked } as Scale;
  };
  const hasSecondary = chart.series.some(({ axisGroup }) => axisGroup === 'Secondary');
  return {
    category: isScatter
      ? { ...numberScale(drawing, category, 'General', true), axis: 'x', position: 'bottom' } as Scale
      : { ...categoryScale(drawing, areBars), axis: areBars ? 'y' : 'x', stacked: isStacked } as Scale,
    value: values(value, 'Primary', isFar),
    ...(hasSecondary ? { secondaryValue: values(secondaryValue, 'Secondary', !isFar) } : {}),
  };
}

/** The texts under the points: what the cells show, unless the axis has a number format of its own. */
export function categoryLabels({ chart, figures, format }: Pick<Drawing, 'chart' | 'figures' | 'format'>): string[] {
  const longest = Math.max(0, ...figures.series.map(({ values }) => values.length));
  const { labels, positions } = figures.series.find((series) => series.labels.length > 0) ?? { labels: [], positions: [] };
  const own = chart.axes.category.numberFormat;
  return Array.from({ length: Math.max(longest, labels.length) }, (_, index) => {
    const position = positions[index];
    if (own !== undefined && typeof position === 'number') return format(position, own);
    return labels[index] ?? (labels.length === 0 ? String(index + 1) : '');
  });
}

function categoryScale(drawing: Drawing, areBars: boolean): object {
  const { category } = drawing.chart.axes;
  // Excel's first bar is the lowest one, Chart.js' the highest.
  const look = frame(drawing, category);
  return {
    type: 'category', ...look, reverse: category.reversePlotOrder !== areBars, offset: hasBars(drawing.chart),
    ticks: { ...look.ticks, ...everyNth(category.tickLabelSpacing, categoryLabels(drawing)) },
  };
}

/** Chart.js leaves out the names there is no room for, unless it is told which ones to show. */
function everyNth(spacing: number | undefined, labels: readonly string[]): object {
  if (spacing === undefined) return {};
  const callback = (_value: string | number, index: number): string | null => (index % spacing === 0 ? (labels[index] ?? '') : null);
  return { autoSkip: false, maxRotation: 0, callback };
}

/** Columns need half a category of room at the ends; Excel gives it to lines, too, but not to areas alone. */
const hasBars = (chart: ChartState): boolean => chart.series.some(({ type }) => chartKind(type ?? chart.type).element !== 'c:areaChart');

/** Excel leaves zero out where the smallest value is more than five sixths of the largest (Microsoft knowledge base, article 214075). */
function areFarFromZero(values: readonly (number | null)[]): boolean {
  const numbers = values.filter((value) => value !== null);
  const [smallest, largest] = [Math.min(...numbers), Math.max(...numbers)];
  return numbers.length > 0 && smallest > 0 && smallest > (largest * 5) / 6;
}

function numberScale(drawing: Drawing, axis: AxisState, cellFormat: string, beginAtZero: boolean): object {
  const { minimum, maximum, majorUnit, scaleType, numberFormat, reversePlotOrder } = axis;
  const look = frame(drawing, axis);
  const pattern = numberFormat ?? cellFormat;
  return {
    type: scaleType === 'Logarithmic' ? 'logarithmic' : 'linear',
    ...look,
    reverse: reversePlotOrder,
    beginAtZero,
    ...(minimum === undefined ? {} : { min: minimum }),
    ...(maximum === undefined ? { grace: '5%' } : { max: maximum }), // Excel's room above the highest value (the same article)
    ticks: {
      ...look.ticks,
      ...(majorUnit === undefined ? {} : { stepSize: majorUnit, autoSkip: false }),
      callback: (value: string | number) => drawing.format(Number(value), pattern),
    },
  };
}

/** Lines, labels and title. */
function frame({ colors, fonts }: Drawing, axis: AxisState): { ticks: object; [option: string]: unknown } {
  const { visible, title, line, majorGridlines, majorTickMark, tickLabelPosition, font } = axis;
  const hasTicks = majorTickMark !== 'None';
  return {
    display: visible,
    grid: { display: majorGridlines || hasTicks, drawOnChartArea: majorGridlines, drawTicks: hasTicks, color: colors.line },
    border: { display: line?.visible !== false, color: line?.color ?? colors.line },
    ticks: { display: tickLabelPosition !== 'None', color: fonts.color(font), font: fonts.font(font), maxRotation: 45 },
    title: {
      display: title.visible,
      text: title.text ?? 'Axis Title',
      color: fonts.color(title.font),
      font: fonts.font({ size: 10, ...title.font }),
    },
  };
}
