import { IRenderManagerService, SHEET_VIEWPORT_KEY, SheetSkeletonManagerService } from '@univerjs/preset-sheets-core';
import type { IRender, Scene, Viewport } from '@univerjs/preset-sheets-core';
import type { GridLayer, GridPane, GridView } from '../grid-view';
import type { Core } from './core';

/** The parts that show cells; the others show row and column headings. */
const CELL_PANES = [
  SHEET_VIEWPORT_KEY.VIEW_MAIN_LEFT_TOP,
  SHEET_VIEWPORT_KEY.VIEW_MAIN_TOP,
  SHEET_VIEWPORT_KEY.VIEW_MAIN_LEFT,
  SHEET_VIEWPORT_KEY.VIEW_MAIN,
] as const;

/** The canvas has 8, the cell editor and everything that pops up 10. */
const BETWEEN_CELLS_AND_EDITOR = '9';

/** An element over Univer's canvas, and where the canvas shows which cells. */
export class UniverGridLayer implements GridLayer {
  readonly element: HTMLElement;
  private readonly renders: IRenderManagerService;

  constructor(private readonly core: Core) {
    this.renders = core.injector.get(IRenderManagerService);
    this.element = document.createElement('div');
    Object.assign(this.element.style, {
      position: 'absolute', inset: '0', overflow: 'hidden', pointerEvents: 'none', zIndex: BETWEEN_CELLS_AND_EDITOR,
    });
  }

  /** Looks after each frame that Univer has drawn: whatever moved the cells, pictures move in the same frame. */
  watch(listener: (view: GridView) => void): () => void {
    const known = this.renders.getRenderById(this.core.unitId);
    if (known) return this.watchFrames(known, listener);
    // Univer makes its grid some time after the workbook has opened.
    let stop = (): void => created.unsubscribe();
    const created = this.renders.created$.subscribe((render) => {
      if (render.unitId !== this.core.unitId) return;
      created.unsubscribe();
      stop = this.watchFrames(render, listener);
    });
    return () => stop();
  }

  private watchFrames(render: IRender, listener: (view: GridView) => void): () => void {
    let last = '';
    let sizes = 0;
    let sizesChanged: { unsubscribe(): void } | null = null;
    const frames = render.engine.endFrame$.subscribe(() => {
      const skeletons = render.with(SheetSkeletonManagerService);
      sizesChanged ??= skeletons.currentSkeleton$.subscribe(() => {
        sizes += 1;
      });
      const view = viewOf(render.scene, skeletons, sizes);
      const key = JSON.stringify(view);
      if (view === null || key === last) return;
      last = key;
      this.attach(render.engine.getCanvasElement());
      listener(view);
    });
    return () => {
      frames.unsubscribe();
      sizesChanged?.unsubscribe();
    };
  }

  private attach(canvas: HTMLCanvasElement): void {
    if (canvas.parentElement !== null && canvas.parentElement !== this.element.parentElement) canvas.parentElement.append(this.element);
  }
}

function viewOf(scene: Scene, skeletons: SheetSkeletonManagerService, sizes: number): GridView | null {
  const current = skeletons.getCurrentParam();
  if (!current) return null;
  const { rowHeaderWidthAndMarginLeft, columnHeaderHeightAndMarginTop } = current.skeleton;
  const panes = CELL_PANES.flatMap((key) => scene.getViewport(key) ?? []).filter(({ isActive }) => isActive);
  return {
    sheet: current.sheetId,
    zoom: scene.scaleX,
    sizes,
    panes: panes.map((viewport) => paneOf(viewport, rowHeaderWidthAndMarginLeft, columnHeaderHeightAndMarginTop)),
  };
}

/** Univer counts the headings as part of the sheet. Its scroll bars lie on the cells: they stay in sight. */
function paneOf(viewport: Viewport, headingsWidth: number, headingsHeight: number): GridPane {
  const bars = viewport.getScrollBar();
  const { left, top, viewBound } = viewport;
  return {
    left,
    top,
    width: (viewport.width ?? 0) - (bars?.hasVerticalThumb() ? bars.barSize : 0),
    height: (viewport.height ?? 0) - (bars?.hasHorizonThumb() ? bars.barSize : 0),
    sheetLeft: viewBound.left - headingsWidth,
    sheetTop: viewBound.top - headingsHeight,
  };
}
