import fc from 'fast-check';
import type { Viewport } from '../../../src/taskpane/pictures/viewport';
import { fitted, panned, readable, revealing, zoomed } from '../../../src/taskpane/pictures/viewport';

const drawing = { width: 1200, height: 1500 };
const window = { width: 320, height: 420 };
const at = { left: 600, top: 700, width: 150, height: 44 };

const positionOf = ({ scale, x, y }: Viewport): { left: number; top: number; right: number; bottom: number } => ({
  left: at.left * scale + x, top: at.top * scale + y, right: (at.left + at.width) * scale + x, bottom: (at.top + at.height) * scale + y,
});

describe('the window onto a drawing', () => {
  it('shows all of a large drawing, and a small one no larger than it is', () => {
    expect(fitted(drawing, window)).toEqual({ scale: expect.closeTo(296 / 1200), x: 12, y: 25 });
    expect(fitted({ width: 100, height: 20 }, window)).toEqual({ scale: 1, x: 110, y: 200 });
  });

  it('begins at a size one can read, around what matters', () => {
    const { left, right, top, bottom } = positionOf(readable(drawing, window, at, 0.8));
    expect([(left + right) / 2, (top + bottom) / 2]).toEqual([160, 210]);
  });

  it('keeps the point under the pointer while zooming', () => {
    const start = readable(drawing, window, at, 0.8);
    const pointer = { x: 100, y: 150 };
    const larger = zoomed(start, 1.25, pointer, drawing, window);
    expect(larger.scale).toBeCloseTo(1);
    expect((pointer.x - larger.x) / larger.scale).toBeCloseTo((pointer.x - start.x) / start.scale);
  });

  it('moves as little as is needed to show a part', () => {
    const corner = readable(drawing, window, { left: 0, top: 0, width: 0, height: 0 }, 1);
    expect(corner).toEqual({ scale: 1, x: 12, y: 12 });
    const shown = revealing(corner, at, drawing, window);
    const { left, right, top, bottom } = positionOf(shown);
    expect([left, top].every((edge) => edge >= 12) && right <= 308 && bottom <= 408).toBe(true);
    expect(revealing(shown, at, drawing, window)).toBe(shown);
  });

  it('never loses the drawing, however it is pushed and zoomed', () => {
    const anywhere = fc.record({ x: fc.integer({ min: -1e5, max: 1e5 }), y: fc.integer({ min: -1e5, max: 1e5 }) });
    fc.assert(
      fc.property(anywhere, fc.double({ min: 0.01, max: 100, noNaN: true }), anywhere, (push, factor, pointer) => {
        const viewport = zoomed(panned(fitted(drawing, window), push.x, push.y, drawing, window), factor, pointer, drawing, window);
        expect(viewport.x).toBeLessThan(window.width);
        expect(viewport.y).toBeLessThan(window.height);
        expect(viewport.x + drawing.width * viewport.scale).toBeGreaterThan(0);
        expect(viewport.y + drawing.height * viewport.scale).toBeGreaterThan(0);
      }),
    );
  });
});
