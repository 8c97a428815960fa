import type { Chart } from 'chart.js';
import type { Engine } from '../../engine/engine';
import type { ChartState } from '../../host/pictures/chart-state';
import { element } from '../element';
import { chartConfiguration } from './chart-configuration';
import { readFigures } from './chart-figures';
import type { FormatNumber } from './chart-scales';
import type { PictureColors } from './colors';
import type { DrawnPicture } from './picture-layer';
import { chartName } from './picture-names';

/** What drawing needs besides the chart: its cells, how numbers are written, and the page's colors. */
export interface ChartSurroundings {
  readonly engine: Engine;
  readonly colors: PictureColors;
  readonly format: FormatNumber;
}

/** A chart on a canvas. It is drawn when Chart.js has loaded, and again when the cells it shows are others. */
export class ChartPicture implements DrawnPicture {
  readonly element = element('div', { class: 'picture-chart', role: 'img' });
  private readonly canvas = element('canvas', { 'aria-hidden': 'true' });
  private drawing: Chart | null = null;
  private zoom = 1;
  private shown = '';
  private isRemoved = false;

  constructor(private readonly chart: ChartState, private readonly surroundings: ChartSurroundings) {
    const { fill, border, roundedCorners } = chart;
    const { colors } = surroundings;
    Object.assign(this.element.style, {
      background: fill === null ? 'transparent' : (fill ?? colors.back),
      border: border?.visible === false ? 'none' : `${Math.max(1, border?.weight ?? 0.75)}px solid ${border?.color ?? colors.line}`,
      borderRadius: roundedCorners ? '8px' : '0',
    });
    this.element.append(this.canvas);
    this.refresh();
  }

  showZoom(zoom: number): void {
    const isSame = zoom === this.zoom;
    this.zoom = zoom;
    if (this.drawing === null || isSame) return;
    this.drawing.options.devicePixelRatio = this.pixelRatio;
    this.drawing.resize(this.element.clientWidth, this.element.clientHeight);
  }

  refresh(): void {
    const { engine, colors, format } = this.surroundings;
    const figures = readFigures(engine, this.chart);
    const key = JSON.stringify(figures);
    if (key === this.shown) return;
    this.shown = key;
    this.element.setAttribute('aria-label', chartName(this.chart, figures));
    void this.draw(() => chartConfiguration(this.chart, figures, colors, format), key);
  }

  remove(): void {
    this.isRemoved = true;
    this.drawing?.destroy();
  }

  /** The browser magnifies the layer: the canvas has at least as many points as are then on the screen. */
  private get pixelRatio(): number {
    return window.devicePixelRatio * Math.max(1, this.zoom);
  }

  private async draw(configuration: () => ReturnType<typeof chartConfiguration>, key: string): Promise<void> {
    const { Chart } = await import('./chart-js');
    if (this.isRemoved || key !== this.shown) return;
    this.drawing?.destroy();
    const { type, data, options } = configuration();
    this.canvas.width = this.element.clientWidth;
    this.canvas.height = this.element.clientHeight;
    this.drawing = new Chart(this.canvas, { type, data, options: { ...options, devicePixelRatio: this.pixelRatio } });
  }
}
