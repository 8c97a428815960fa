import fc from 'fast-check';
import { OutcomeDistribution } from '../../../src/domain/simulation/outcome-distribution';

const of = (...outcomes: number[]): OutcomeDistribution => new OutcomeDistribution(Float64Array.from(outcomes).sort());

test('a percentile lies straight between the outcomes next to it', () => {
  expect(of(1, 2, 3, 4).percentile(0.3)).toBeCloseTo(1.9, 12); // Excel's own example of PERCENTILE.INC
  expect([0, 0.5, 1].map((share) => of(4, 1, 7).percentile(share))).toEqual([1, 4, 7]);
});

test('a target is missed by the outcomes below it, not by those that meet it', () => {
  const distribution = of(10, 20, 20, 30);
  expect([5, 20, 20.5, 30, 31].map((target) => distribution.shareBelow(target))).toEqual([0, 0.25, 0.75, 0.75, 1]);
});

test('the error of a share is that of independent trials', () => {
  const distribution = of(...Array.from({ length: 400 }, (_, i) => i));
  expect(distribution.errorOfShare(0.2)).toBeCloseTo(0.02, 12);
  expect(distribution.errorOfShare(0)).toBeCloseTo(Math.sqrt(0.0025 * 0.9975 / 400), 12);
  expect(distribution.errorOfShare(1)).toBeCloseTo(distribution.errorOfShare(0), 12);
});

test('bars stand on round numbers', () => {
  expect(of(-7, 1, 2, 3, 99).histogram(12)).toEqual({ from: -10, width: 10, counts: [1, 3, 0, 0, 0, 0, 0, 0, 0, 0, 1] });
  expect(of(0.012, 0.013, 0.031).histogram(11)).toMatchObject({ width: 0.002 });
});

test('outcomes that are all the same are one bar', () => {
  expect(of(5, 5, 5).histogram(20)).toEqual({ from: 5, width: 0, counts: [3] });
  expect(of(0, -5e-324).histogram(20).counts).toEqual([2]);
  expect(of(0.3, 0.1 + 0.2).histogram(20).counts).toEqual([2]);
});

test('bars are as many as asked for at most, and hold every outcome once', () => {
  const outcome = fc.double({ min: -1e9, max: 1e9, noNaN: true });
  fc.assert(
    fc.property(fc.array(outcome, { minLength: 1, maxLength: 50 }), fc.integer({ min: 5, max: 40 }), (outcomes, most) => {
      const { counts, from, width } = of(...outcomes).histogram(most);
      expect(counts.length).toBeLessThanOrEqual(most + 1);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(outcomes.length);
      expect(from).toBeLessThanOrEqual(Math.min(...outcomes) + 1e-6 * width);
    }),
  );
});
