/** Texts beside the points of a chart, which Chart.js does not draw by itself. */
import type { Chart, Plugin } from 'chart.js';

export interface SeriesLabels {
  readonly texts: readonly string[];
  /** `Excel.ChartDataLabelPosition`. */
  readonly place: string;
  readonly font: { readonly family: string; readonly size: number; readonly weight: string; readonly style: string };
  readonly color: string;
}

/** Options of the plugin: one entry per series. */
export interface PointLabels {
  readonly series: readonly (SeriesLabels | null)[];
}

/** Pixels between a point and its label. */
const distance = 6;

/** Where a text goes from the end of a bar or from a point: to the side, and how it is aligned there. */
const ways: Readonly<Record<string, { readonly x: number; readonly y: number }>> = {
  Top: { x: 0, y: -1 }, Bottom: { x: 0, y: 1 }, Left: { x: -1, y: 0 }, Right: { x: 1, y: 0 }, Center: { x: 0, y: 0 },
};

interface Place {
  readonly x: number;
  readonly y: number;
  readonly way: { readonly x: number; readonly y: number };
}

export const pointLabelsPlugin: Plugin = {
  id: 'pointLabels',
  afterDatasetsDraw(chart: Chart, _arguments: unknown, options: PointLabels): void {
    const { ctx } = chart;
    options.series?.forEach((labels, index) => {
      if (labels === null) return;
      ctx.save();
      const { style, weight, size, family } = labels.font;
      ctx.font = `${style} ${weight} ${size}px ${family}`;
      ctx.fillStyle = labels.color;
      chart.getDatasetMeta(index).data.forEach((element, point) => {
        const text = labels.texts[point];
        if (!text || !Number.isFinite(element.x) || !Number.isFinite(element.y)) return;
        const { x, y, way } = placed(element as never, labels.place, chart.options.indexAxis === 'y');
        ctx.textAlign = way.x === 0 ? 'center' : way.x > 0 ? 'left' : 'right';
        ctx.textBaseline = way.y === 0 ? 'middle' : way.y > 0 ? 'top' : 'bottom';
        ctx.fillText(text, x + way.x * distance, y + way.y * distance);
      });
      ctx.restore();
    });
  },
};

/** Bars have a base; slices know their middle. */
interface Drawn {
  readonly x: number;
  readonly y: number;
  readonly base?: number;
  tooltipPosition(final: boolean): { readonly x: number | null; readonly y: number | null };
}

function placed(element: Drawn, place: string, lies: boolean): Place {
  const { x, y, base } = element;
  if (base === undefined) {
    const way = ways[place] ?? ways.Center!;
    const center = way.x === 0 && way.y === 0 ? element.tooltipPosition(true) : { x, y };
    return { x: center.x ?? x, y: center.y ?? y, way };
  }
  if (place === 'Center') return { x: lies ? (x + base) / 2 : x, y: lies ? y : (y + base) / 2, way: ways.Center! };
  const isNegative = lies ? x < base : y > base;
  const outwards = lies ? { x: isNegative ? -1 : 1, y: 0 } : { x: 0, y: isNegative ? 1 : -1 };
  const inwards = { x: -outwards.x, y: -outwards.y };
  if (place === 'InsideBase') return { x: lies ? base : x, y: lies ? y : base, way: outwards };
  return { x, y, way: place === 'InsideEnd' ? inwards : outwards };
}
