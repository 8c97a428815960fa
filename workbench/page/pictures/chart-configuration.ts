import type { ChartConfiguration, ChartOptions } from 'chart.js';
import type { ChartState, FontState, SeriesState } from '../../host/pictures/chart-state';
import { pointsToPixels } from '../../host/units';
import { chartKind, isRound } from '../../xlsx/pictures/chart-kinds';
import { datasets } from './chart-datasets';
import type { ChartFigures } from './chart-figures';
import { legendOf } from './chart-legend';
import type { PointLabels } from './chart-point-labels';
import { categoryLabels, scales } from './chart-scales';
import type { Fonts, FormatNumber } from './chart-scales';
import { isLight, pictureColors } from './colors';
import type { PictureColors } from './colors';
import { chartTitle } from './picture-names';

/** Excel's, in points. */
const sizes = { title: 14, text: 9 } as const;
/** Percent of the ring. */
const usualHole = 75;
const fontFamily = "Calibri, Carlito, 'Segoe UI', sans-serif";

/**
 * What Chart.js is told to draw a chart as Excel would. Colors of texts count only where the chart's own background counts, too: what was
 * chosen for white paper is not read on a dark sheet.
 */
export function chartConfiguration(
  chart: ChartState,
  figures: ChartFigures,
  pageColors: PictureColors,
  format: FormatNumber,
): ChartConfiguration {
  const colors = chart.fill ? { ...pictureColors[isLight(chart.fill) ? 'light' : 'dark'], back: chart.fill } : pageColors;
  const fonts = fontsOf(chart, colors, Boolean(chart.fill) || isLight(pageColors.back));
  const kind = chartKind(chart.type);
  const sets = datasets(chart, figures, colors);
  const labels = categoryLabels({ chart, figures, format });
  const holes = chart.series.flatMap(({ doughnutHoleSize }) => doughnutHoleSize ?? []);
  const hole = kind.element === 'c:pieChart' ? 0 : (holes[0] ?? usualHole);
  return {
    type: isRound(kind) ? 'doughnut' : 'bar', // each series has a type of its own
    data: { labels, datasets: sets as ChartConfiguration['data']['datasets'] },
    options: {
      animation: false,
      responsive: false,
      maintainAspectRatio: false,
      events: [], // the pointer belongs to the grid
      indexAxis: chart.series.some(({ type }) => chartKind(type ?? chart.type).direction === 'bar') ? 'y' : 'x',
      layout: { padding: 8 },
      ...(isRound(kind) ? { cutout: `${hole}%` } : {}),
      scales: scales({ chart, figures, colors, fonts, format }) as NonNullable<ChartOptions['scales']>,
      plugins: {
        title: {
          display: chart.title.visible,
          text: chartTitle(chart, figures).split('\n'),
          color: fonts.color(chart.title.font),
          font: fonts.font({ size: sizes.title, ...chart.title.font }),
        },
        legend: legendOf(chart, sets, fonts),
        tooltip: { enabled: false },
        pointLabels: pointLabels(chart, figures, labels, fonts, format),
      } as ChartOptions['plugins'] & { pointLabels: PointLabels },
    },
  };
}

function fontsOf({ font: common }: ChartState, { text }: PictureColors, mayChooseColor: boolean): Fonts {
  return {
    font: (own = {}) => {
      const { name, size, bold, italic }: FontState = { size: sizes.text, ...common, ...own };
      return {
        family: name === undefined ? fontFamily : `'${name}', ${fontFamily}`,
        size: pointsToPixels(size ?? sizes.text),
        weight: bold ? 'bold' : 'normal',
        style: italic ? 'italic' : 'normal',
      };
    },
    color: (own) => (mayChooseColor ? (own?.color ?? common?.color ?? text) : text),
  };
}

/** The texts beside the points of each series; null for a series without. */
function pointLabels(
  chart: ChartState,
  figures: ChartFigures,
  categories: readonly string[],
  fonts: Fonts,
  format: FormatNumber,
): PointLabels {
  return {
    series: chart.series.map((series, index) => {
      const { labels } = series;
      const own = figures.series[index]!;
      if (!labels?.visible) return null;
      const total = own.values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
      const separator = labels.separator ?? ', ';
      return {
        texts: own.values.map((value, point) => (value === null ? '' : [
          labels.showSeriesName ? own.name : '',
          labels.showCategoryName ? categories[point] : '',
          labels.showValue ? format(value, labels.numberFormat ?? own.format) : '',
          labels.showPercentage ? format(total === 0 ? 0 : value / total, labels.showValue ? '0%' : (labels.numberFormat ?? '0%')) : '',
        ].filter(Boolean).join(separator))),
        place: placeOf(series, labels.position, chart.type),
        font: fonts.font(labels.font),
        color: isRound(chartKind(chart.type)) ? (labels.font?.color ?? '#FFFFFF') : fonts.color(labels.font),
      };
    }),
  };
}

/** Excel puts labels at the end of bars, in the middle of stacked ones and of slices, and to the right of points. */
function placeOf({ type }: SeriesState, position: string | undefined, chartType: string): string {
  const { element, grouping } = chartKind(type ?? chartType);
  if (position !== undefined) return position;
  if (element === 'c:barChart') return grouping === 'clustered' ? 'OutsideEnd' : 'Center';
  return element === 'c:lineChart' || element === 'c:scatterChart' ? 'Right' : 'Center';
}
