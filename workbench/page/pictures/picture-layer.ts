import type { GridLayer, GridPane, GridView } from '../../engine/grid-view';
import { element } from '../element';
import { isInPane, sheetOrigin } from './picture-places';
import type { SheetRectangle } from './picture-places';

/** Something that is drawn over the cells. */
export interface Picture {
  /** The same object as long as what is drawn stays the same. */
  readonly key: object;
  readonly rectangle: SheetRectangle;
  draw(): DrawnPicture;
}

export interface DrawnPicture {
  readonly element: HTMLElement | SVGElement;
  /** For what the browser alone cannot magnify. */
  showZoom?(zoom: number): void;
  /** Looks at its cells again. */
  refresh?(): void;
  remove?(): void;
}

/** One pane of the grid with the pictures of which it shows a part. */
class PicturePane {
  readonly element = element('div', { class: 'picture-pane' });
  private readonly sheet = element('div', { class: 'picture-sheet' });
  private readonly drawn = new Map<object, { readonly picture: DrawnPicture; readonly width: number; readonly height: number }>();

  constructor() {
    this.element.append(this.sheet);
  }

  /** `named` has the pictures that another pane shows a part of: a screen reader hears of each one once. */
  show(pictures: readonly Picture[], pane: GridPane, zoom: number, named: Set<object>): void {
    const { left, top, width, height } = pane;
    Object.assign(this.element.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
    const origin = sheetOrigin(pane, zoom);
    this.sheet.style.transform = `translate(${origin.left}px, ${origin.top}px) scale(${zoom})`;
    const visible = pictures.filter(({ rectangle }) => isInPane(rectangle, pane, zoom));
    const keys = new Set(visible.map(({ key }) => key));
    for (const key of this.drawn.keys()) if (!keys.has(key)) this.drop(key);
    visible.forEach((picture, index) => {
      const drawn = this.place(picture, index);
      drawn.showZoom?.(zoom);
      drawn.element.ariaHidden = named.has(picture.key) ? 'true' : null;
      named.add(picture.key);
    });
  }

  refresh(): void {
    this.drawn.forEach(({ picture }) => picture.refresh?.());
  }

  remove(): void {
    for (const key of this.drawn.keys()) this.drop(key);
    this.element.remove();
  }

  /** In the order of the pictures, so that the last one lies on top and is read last. */
  private place({ key, rectangle, draw }: Picture, index: number): DrawnPicture {
    const { left, top, width, height } = rectangle;
    const known = this.drawn.get(key);
    if (known && (known.width !== width || known.height !== height)) this.drop(key);
    const { picture } = this.drawn.get(key) ?? { picture: draw() };
    this.drawn.set(key, { picture, width, height });
    Object.assign(picture.element.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
    const there = this.sheet.children[index];
    if (there !== picture.element) this.sheet.insertBefore(picture.element, there ?? null);
    return picture;
  }

  private drop(key: object): void {
    const { picture } = this.drawn.get(key)!;
    this.drawn.delete(key);
    picture.remove?.();
    picture.element.remove();
  }
}

/** Pictures over the grid's cells: they scroll and grow with them and end where the headings and frozen panes begin. */
export class PictureLayer {
  private readonly panes: PicturePane[] = [];
  private view: GridView | null = null;
  private stopWatching: (() => void) | null = null;
  private pictures: readonly Picture[] = [];

  constructor(
    private readonly layer: GridLayer,
    /** The pictures of a sheet from the bottom to the top. */
    private readonly picturesOf: (sheet: string) => readonly Picture[],
  ) {}

  /** Watches the grid as long as there is anything to show; a workbook without pictures costs nothing. */
  watchWhile(needed: boolean): void {
    if (needed && this.stopWatching === null) {
      this.stopWatching = this.layer.watch((view) => this.showView(view));
    } else if (!needed && this.stopWatching !== null) {
      this.stopWatching();
      this.stopWatching = null;
      this.view = null;
      this.showPanes([]);
    }
  }

  /** The pictures are others, or other sizes. */
  showPictures(): void {
    if (this.view === null) return;
    this.pictures = this.picturesOf(this.view.sheet);
    this.arrange();
  }

  /** The pictures are to be drawn in other colors. */
  redraw(): void {
    this.showPanes([]);
    this.showPictures();
  }

  /** What the pictures show may have changed. */
  refresh(): void {
    this.panes.forEach((pane) => pane.refresh());
  }

  private showView(view: GridView): void {
    const areSame = this.view?.sheet === view.sheet && this.view.sizes === view.sizes;
    this.view = view;
    if (areSame) this.arrange();
    else this.showPictures();
  }

  private arrange(): void {
    const { panes, zoom } = this.view!;
    this.showPanes(panes);
    const named = new Set<object>();
    panes.forEach((pane, index) => this.panes[index]!.show(this.pictures, pane, zoom, named));
  }

  private showPanes(panes: readonly GridPane[]): void {
    this.panes.splice(panes.length).forEach((pane) => pane.remove());
    while (this.panes.length < panes.length) {
      const pane = new PicturePane();
      this.panes.push(pane);
      this.layer.element.append(pane.element);
    }
  }
}
