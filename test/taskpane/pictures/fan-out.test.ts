import fc from 'fast-check';
import { fanOut } from '../../../src/taskpane/pictures/grid/fan-out';

const mark = { width: 40, height: 20 };
const plot = { width: 280, height: 260 };
const spots = (most: number) =>
  fc.array(fc.record({ x: fc.integer({ min: 0, max: 280 }), y: fc.integer({ min: 0, max: 260 }) }), { maxLength: most });

describe('marks in a plot', () => {
  it('stay where they belong while they have room', () => {
    expect(fanOut([{ x: 50, y: 50 }, { x: 150, y: 150 }], mark, plot)).toEqual([{ x: 50, y: 50 }, { x: 150, y: 150 }]);
  });

  it('are moved into the plot', () => {
    expect(fanOut([{ x: 0, y: 260 }], mark, plot)).toEqual([{ x: 20, y: 250 }]);
  });

  it('never cover each other while there are few', () => {
    fc.assert(fc.property(spots(12), (given) => {
      const placed = fanOut(given, mark, plot);
      placed.forEach((a, index) => placed.slice(0, index).forEach((b) => {
        expect(Math.abs(a.x - b.x) >= mark.width || Math.abs(a.y - b.y) >= mark.height).toBe(true);
      }));
    }));
  });

  it('are all there and inside, however many', () => {
    fc.assert(fc.property(spots(150), (given) => {
      const placed = fanOut(given, mark, plot);
      expect(placed).toHaveLength(given.length);
      for (const { x, y } of placed) expect(x >= 20 && x <= 260 && y >= 10 && y <= 250).toBe(true);
    }), { numRuns: 20 });
  });
});
