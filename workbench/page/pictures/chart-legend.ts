import type { ChartState } from '../../host/pictures/chart-state';
import { chartKind, isRound } from '../../xlsx/pictures/chart-kinds';
import type { Dataset } from './chart-datasets';
import type { Fonts } from './chart-scales';

const sides = { Top: 'top', Bottom: 'bottom', Left: 'left', Right: 'right', Corner: 'right', Custom: 'right' } as const;

/** Pixels of line that show its dashes; the sample of a fill or a marker is as wide as it is high. */
const lineSample = 24;

/** Wider than any legend: Chart.js would else give one at the side less room the more axes there are. */
const widest = 240;

/** The legend's options: in the order of the series, with samples of what is drawn. */
export function legendOf({ legend, type }: ChartState, sets: readonly Dataset[], fonts: Fonts): object {
  const { element, direction } = chartKind(type);
  const color = fonts.color(legend.font);
  const hasLines = sets.some((set) => set.type === 'line' && set.showLine !== false);
  return {
    display: legend.visible,
    position: sides[legend.position],
    maxWidth: widest,
    // Beside bars, whose first series is the lowest.
    reverse: direction === 'bar' && sides[legend.position] !== 'bottom' && sides[legend.position] !== 'top',
    labels: {
      color,
      font: fonts.font(legend.font),
      usePointStyle: true,
      ...(hasLines ? { pointStyleWidth: lineSample } : {}),
      boxHeight: 8,
      padding: 8,
      // Chart.js takes the slices for a doughnut's entries; series are its entries everywhere else.
      ...(isRound({ type, element }) ? {} : { generateLabels: () => legendItems(sets, color) }),
    },
  };
}

export interface LegendItem {
  readonly text: string;
  readonly datasetIndex: number;
  readonly fontColor: string;
  readonly fillStyle: string;
  readonly strokeStyle: string;
  readonly lineWidth: number;
  readonly lineDash: readonly number[];
  readonly pointStyle: 'line' | 'rect' | 'circle';
}

function legendItems(sets: readonly Dataset[], fontColor: string): LegendItem[] {
  return sets.map((set, datasetIndex): LegendItem => {
    const common = { text: set.label ?? '', datasetIndex, fontColor };
    const isLine = set.type === 'line' && set.showLine !== false && set.fill === undefined;
    if (isLine) return {
      ...common,
      fillStyle: String(set.borderColor),
      strokeStyle: String(set.borderColor),
      lineWidth: Number(set.borderWidth),
      lineDash: (set.borderDash as readonly number[] | undefined) ?? [],
      pointStyle: 'line',
    };
    const { backgroundColor } = set;
    const fill = typeof backgroundColor === 'function' ? backgroundColor({ dataIndex: -1 } as never, {}) : backgroundColor;
    const isPoint = set.type === 'line' && set.showLine === false;
    const look = { fillStyle: String(fill), strokeStyle: String(fill), lineWidth: 0, lineDash: [] };
    return { ...common, ...look, pointStyle: isPoint ? 'circle' : 'rect' };
  });
}
