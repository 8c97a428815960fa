import type { GridPane } from '../../../workbench/engine/grid-view';
import { isInPane, sheetOrigin } from '../../../workbench/page/pictures/picture-places';

const pane = (own: Partial<GridPane>): GridPane => ({ left: 46, top: 20, width: 800, height: 400, sheetLeft: 0, sheetTop: 0, ...own });

describe('where a picture is on the screen', () => {
  test('scrolled cells move the sheet out of the pane, magnified with the zoom', () => {
    expect(sheetOrigin(pane({ sheetLeft: 100, sheetTop: 40 }), 1.5)).toEqual({ left: -150, top: -60 });
  });

  test.each([
    ['at the corner', { left: 0, top: 0, width: 10, height: 10 }, true],
    ['reaching in from the right', { left: 799, top: 0, width: 10, height: 10 }, true],
    ['just right of it', { left: 800, top: 0, width: 10, height: 10 }, false],
    ['just below it', { left: 0, top: 400, width: 10, height: 10 }, false],
    ['just left of it', { left: -10, top: 0, width: 10, height: 10 }, false],
    ['covering it', { left: -10, top: -10, width: 2000, height: 2000 }, true],
  ])('a picture %s', (_where, rectangle, isSeen) => {
    expect(isInPane(rectangle, pane({}), 1)).toBe(isSeen);
  });

  test('at half the size a pane shows twice as much of the sheet', () => {
    const far = { left: 1500, top: 700, width: 50, height: 50 };
    expect(isInPane(far, pane({}), 0.5)).toBe(true);
    expect(isInPane(far, pane({}), 1)).toBe(false);
  });

  test('a frozen pane shows only what lies in it', () => {
    const frozen = pane({ width: 200, height: 100 });
    const rest = pane({ left: 246, top: 120, sheetLeft: 200, sheetTop: 100 });
    const chart = { left: 250, top: 150, width: 300, height: 200 };
    expect([isInPane(chart, frozen, 1), isInPane(chart, rest, 1)]).toEqual([false, true]);
    const across = { ...chart, left: 150, top: 50 };
    expect([isInPane(across, frozen, 1), isInPane(across, rest, 1)]).toEqual([true, true]);
  });
});
