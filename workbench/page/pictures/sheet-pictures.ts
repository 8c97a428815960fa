import type { PageEngine } from '../../engine/univer/boot-page';
import type { Host } from '../../host/host';
import type { Anchor } from '../../host/pictures/anchor';
import { pointsToPixels } from '../../host/units';
import type { Theme } from '../preferences';
import { ChartPicture } from './chart-picture';
import { pictureColors } from './colors';
import { PictureLayer } from './picture-layer';
import type { Picture } from './picture-layer';
import type { SheetRectangle } from './picture-places';
import { drawShape } from './shape-picture';

/** Draws the host's charts and shapes over the grid, as long as the workbook has any. */
export class SheetPictures {
  private readonly layer: PictureLayer;
  private isStale = false;

  constructor(private readonly engine: PageEngine, private readonly host: Host, private theme: Theme) {
    this.layer = new PictureLayer(engine.layer, (sheet) => this.picturesOf(sheet));
    host.pictures.onChange(() => this.showOthers());
    engine.on(({ type }) => {
      if (type === 'calculated' || type === 'edited' || type === 'structure') this.refreshSoon();
      else if (type === 'sheets') this.showOthers();
    });
    this.showOthers();
  }

  showTheme(theme: Theme): void {
    this.theme = theme;
    this.layer.redraw();
  }

  private showOthers(): void {
    const { engine, host } = this;
    this.layer.watchWhile(engine.sheets().some(({ id }) => host.pictures.charts(id).length + host.pictures.shapes(id).length > 0));
    this.layer.showPictures();
  }

  /** Once a frame, however many cells were edited and calculated since. */
  private refreshSoon(): void {
    if (this.isStale) return;
    this.isStale = true;
    requestAnimationFrame(() => {
      this.isStale = false;
      this.layer.refresh();
    });
  }

  private picturesOf(sheet: string): readonly Picture[] {
    const { engine, host: { pictures } } = this;
    const ruler = pictures.ruler(sheet);
    const rectangleOf = ({ anchor }: { readonly anchor: Anchor }): SheetRectangle => {
      const { left, top, width, height } = ruler.frameOf(anchor);
      return { left: pointsToPixels(left), top: pointsToPixels(top), width: pointsToPixels(width), height: pointsToPixels(height) };
    };
    const colors = pictureColors[this.theme];
    const format = (value: number, pattern: string): string => engine.formatNumber(value, pattern);
    const charts = pictures.charts(sheet).map((chart): Picture => (
      { key: chart, rectangle: rectangleOf(chart), draw: () => new ChartPicture(chart, { engine, colors, format }) }
    ));
    const shapes = pictures.shapes(sheet).filter(({ visible }) => visible).map((shape): Picture => {
      const rectangle = rectangleOf(shape);
      return { key: shape, rectangle, draw: () => drawShape(shape, rectangle, colors) };
    });
    return [...charts, ...shapes];
  }
}
