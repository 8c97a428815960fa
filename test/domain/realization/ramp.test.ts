import fc from 'fast-check';
import { isFault } from '../../../src/domain/fault';
import { profile } from '../../../src/domain/realization/profile';
import type { RampCurve } from '../../../src/domain/realization/ramp';
import { ramp, rampCurves } from '../../../src/domain/realization/ramp';

describe('ramp', () => {
  test.each<[RampCurve, number, number, number]>([
    ['Linear', 0.25, 0.5, 0.75],
    ['S-curve', 0.0701, 0.5, 0.9299],
    ['Smoothstep', 0.1562, 0.5, 0.8438],
    ['Front-loaded', 0.5553, 0.8176, 0.9415],
    ['Immediate', 1, 1, 1],
  ])('%s reaches %p, %p and %p after a quarter, half and three quarters of the time', (curve, quarter, half, threeQuarters) => {
    [quarter, half, threeQuarters].forEach(
      (level, index) => expect(Math.abs(ramp((index + 1) / 4, curve) - level)).toBeLessThanOrEqual(6e-5),
    );
  });

  test.each(rampCurves)('%s is nothing before it starts and full after it ends', (curve) => {
    expect(ramp(-0.1, curve)).toBe(0);
    expect(ramp(0, curve)).toBeCloseTo(curve === 'Immediate' ? 1 : 0, 12);
    expect(ramp(1, curve)).toBe(1);
    expect(ramp(2, curve)).toBe(1);
  });

  test.each(rampCurves)('%s never falls and never leaves 0 to 1', (curve) => {
    fc.assert(fc.property(fc.double({ min: -1, max: 2, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (x, more) => {
      const level = ramp(x, curve);
      expect(level).toBeGreaterThanOrEqual(0);
      expect(level).toBeLessThanOrEqual(1);
      expect(ramp(x + more, curve)).toBeGreaterThanOrEqual(level - 1e-15);
    }));
  });
});

describe('profile', () => {
  test('grows over the ramp and stays at the full value', () => {
    expect(Array.from(profile(1000, 6, 4) as Float64Array)).toEqual([250, 500, 750, 1000, 1000, 1000]);
  });

  test('is full from the first period without a ramp', () => {
    for (const rampPeriods of [undefined, 0, 1]) expect(Array.from(profile(7, 3, rampPeriods) as Float64Array)).toEqual([7, 7, 7]);
  });

  test.each([[0, 1], [16_385, 1], [2.5, 1], [3, -1]])('%p periods with a ramp of %p are refused', (periods, rampPeriods) => {
    expect(isFault(profile(1, periods, rampPeriods))).toBe(true);
  });
});
