/** @jest-environment jsdom */
import type { GridLayer, GridPane, GridView } from '../../../workbench/engine/grid-view';
import { PictureLayer } from '../../../workbench/page/pictures/picture-layer';
import type { DrawnPicture, Picture } from '../../../workbench/page/pictures/picture-layer';

/** A grid that shows what a test says. */
class FakeGrid implements GridLayer {
  readonly element = document.createElement('div');
  private listener: ((view: GridView) => void) | null = null;

  get isWatched(): boolean {
    return this.listener !== null;
  }

  watch(listener: (view: GridView) => void): () => void {
    this.listener = listener;
    return () => {
      this.listener = null;
    };
  }

  show(view: Partial<GridView>): void {
    this.listener!({ sheet: 'one', zoom: 1, sizes: 0, panes: [pane({})], ...view });
  }

  /** The names of the pictures in each pane, those that a screen reader does not hear of in brackets. */
  get shown(): string[][] {
    return [...this.element.children].map((one) => [...one.firstElementChild!.children].map(
      (picture) => (picture.ariaHidden === 'true' ? `(${picture.id})` : picture.id),
    ));
  }
}

const pane = (own: Partial<GridPane>): GridPane => ({ left: 46, top: 20, width: 800, height: 400, sheetLeft: 0, sheetTop: 0, ...own });

interface CountingPicture extends Picture {
  readonly counts: Record<'draws' | 'refreshes' | 'removes', number>;
}

/** A picture that counts how often it was drawn, looked again, and was removed. */
function picture(id: string, left: number, top: number, width = 100): CountingPicture {
  const counts = { draws: 0, refreshes: 0, removes: 0 };
  const draw = (): DrawnPicture => {
    counts.draws += 1;
    const element = document.createElement('div');
    element.id = id;
    return { element, refresh: () => void (counts.refreshes += 1), remove: () => void (counts.removes += 1) };
  };
  return { key: { id }, rectangle: { left, top, width, height: 50 }, draw, counts };
}

type Sheets = Record<string, readonly Picture[]>;

function layerOf(sheets: Sheets): { grid: FakeGrid; layer: PictureLayer; sheets: Sheets } {
  const grid = new FakeGrid();
  const layer = new PictureLayer(grid, (sheet) => sheets[sheet] ?? []);
  layer.watchWhile(true);
  return { grid, layer, sheets };
}

test('a workbook without pictures is not watched, and one whose last picture goes no longer', () => {
  const grid = new FakeGrid();
  const layer = new PictureLayer(grid, () => [picture('a', 0, 0)]);
  layer.watchWhile(false);
  expect(grid.isWatched).toBe(false);
  layer.watchWhile(true);
  grid.show({});
  expect(grid.shown).toEqual([['a']]);
  layer.watchWhile(false);
  expect([grid.isWatched, grid.shown]).toEqual([false, []]);
});

test('only what is in sight is drawn, in the order of the pictures, and what scrolls out is removed', () => {
  const [near, far, top] = [picture('near', 10, 10), picture('far', 10, 900), picture('top', 20, 20)];
  const { grid } = layerOf({ one: [near, far, top] });
  grid.show({});
  expect(grid.shown).toEqual([['near', 'top']]);
  grid.show({ panes: [pane({ sheetTop: 40 })] });
  expect([near.counts.draws, grid.shown]).toEqual([1, [['near', 'top']]]);
  grid.show({ panes: [pane({ sheetTop: 800 })] });
  expect([near.counts.removes, grid.shown]).toEqual([1, [['far']]]);
});

test('a picture over the edge of frozen panes is in both, and a screen reader hears of it once', () => {
  const { grid } = layerOf({ one: [picture('across', 150, 10), picture('beside', 400, 10)] });
  grid.show({ panes: [pane({ width: 200 }), pane({ left: 246, width: 600, sheetLeft: 200 })] });
  expect(grid.shown).toEqual([['across'], ['(across)', 'beside']]);
});

test('another sheet has its own pictures', () => {
  const { grid } = layerOf({ one: [picture('a', 0, 0)], two: [picture('b', 0, 0)] });
  grid.show({ sheet: 'one' });
  grid.show({ sheet: 'two' });
  expect(grid.shown).toEqual([['b']]);
  grid.show({ sheet: 'three' });
  expect(grid.shown).toEqual([[]]);
});

test('scrolling moves the sheet, zooming magnifies it', () => {
  const { grid } = layerOf({ one: [picture('a', 100, 50)] });
  grid.show({ zoom: 2, panes: [pane({ sheetLeft: 30, sheetTop: 10 })] });
  const sheet = grid.element.querySelector<HTMLElement>('.picture-sheet')!;
  expect(sheet.style.transform).toBe('translate(-60px, -20px) scale(2)');
  const { style } = grid.element.querySelector<HTMLElement>('#a')!;
  expect(style).toMatchObject({ left: '100px', top: '50px', width: '100px', height: '50px' });
});

test('what is moved by other cells keeps its drawing, what another width makes wider is drawn again', () => {
  const one = picture('a', 100, 50);
  const { grid, sheets } = layerOf({ one: [one] });
  grid.show({});
  sheets.one = [{ ...one, rectangle: { ...one.rectangle, left: 300 } }];
  grid.show({ sizes: 1 });
  expect([one.counts.draws, grid.element.querySelector<HTMLElement>('#a')!.style.left]).toEqual([1, '300px']);
  sheets.one = [{ ...one, rectangle: { ...one.rectangle, width: 140 } }];
  grid.show({ sizes: 2 });
  expect([one.counts.draws, one.counts.removes]).toEqual([2, 1]);
});

test('a refresh asks what is drawn to look at its cells, a redraw draws all of it again', () => {
  const one = picture('a', 0, 0);
  const { grid, layer } = layerOf({ one: [one] });
  grid.show({});
  layer.refresh();
  expect(one.counts).toEqual({ draws: 1, refreshes: 1, removes: 0 });
  layer.redraw();
  expect(one.counts).toEqual({ draws: 2, refreshes: 1, removes: 1 });
});
