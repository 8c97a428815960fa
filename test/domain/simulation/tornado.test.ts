import fc from 'fast-check';
import { npv } from '../../../src/domain/finance/npv';
import { tornado } from '../../../src/domain/simulation/tornado';
import type { TornadoBar } from '../../../src/domain/simulation/tornado';

describe('the tornado', () => {
  test('puts the line with the widest swing first; equal ones keep their order', () => {
    expect(tornado(0, [[100], [-50], [200]], [0.9, 0.9, 0.8], [1.1, 1.3, 1.1])).toEqual([
      { line: 3, low: 210, high: 270, swing: 60 },
      { line: 1, low: 240, high: 260, swing: 20 },
      { line: 2, low: 255, high: 235, swing: 20 },
    ]);
  });

  test('has at either end the net present value with that line alone changed', () => {
    const amount = fc.double({ min: -1000, max: 1000, noNaN: true });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const line = fc.tuple(fc.array(amount, { minLength: 3, maxLength: 3 }), share, share);
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (rows) => {
        const lines = rows.map(([flows]) => flows);
        const low = rows.map(([, below]) => 1 - below);
        const high = rows.map(([, , above]) => 1 + above);
        const bars = tornado(0.07, lines, low, high) as TornadoBar[];
        expect(bars.map((bar) => bar.line).sort((a, b) => a - b)).toEqual(lines.map((_, i) => i + 1));
        for (const bar of bars) {
          const changed = (factor: number): number =>
            lines.reduce((sum, flows, i) => sum + (i === bar.line - 1 ? factor : 1) * (npv(0.07, flows) as number), 0);
          expect(bar.low).toBeCloseTo(changed(low[bar.line - 1]!), 8);
          expect(bar.high).toBeCloseTo(changed(high[bar.line - 1]!), 8);
        }
        const swings = bars.map(({ swing }) => swing);
        expect(swings).toEqual([...swings].sort((a, b) => b - a));
      }),
    );
  });

  test('refuses what a simulation refuses, naming the line', () => {
    expect(tornado(0, [[1], [2]], [0.8, 1.2], [1.1, 1.1])).toMatchObject({ fault: 'out-of-range', argument: 'low', position: 2 });
    expect(tornado(0, [[1]], [0.8, 1], [1.1])).toMatchObject({ fault: 'different-lengths', argument: 'low' });
    expect(tornado(0, [[1e308], [1e308]], [1, 1], [1, 1])).toMatchObject({ fault: 'too-large' });
  });
});
