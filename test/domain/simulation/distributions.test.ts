import fc from 'fast-check';
import { isFault } from '../../../src/domain/fault';
import { BetaDistribution } from '../../../src/domain/simulation/beta-distribution';
import { pert, pertMean, pertQuantile, pertShapes, pertStandardDeviation } from '../../../src/domain/simulation/pert';
import { triangular, triangularMean, triangularQuantile, triangularStandardDeviation } from '../../../src/domain/simulation/triangular';

type Estimate = [low: number, mode: number, high: number];
const points = ([low, mode, high]: Estimate) => ({ low, mode, high });

/** Values of scipy.stats (triang and beta, ppf). */
const triangularValues: readonly [...Estimate, probability: number, value: number][] = [
  [10, 12, 20, 0.001, 10.14142135623731],
  [10, 12, 20, 0.01, 10.447213595499958],
  [10, 12, 20, 0.5, 13.67544467966324],
  [10, 12, 20, 0.999, 19.71715728752538],
  [-5, -5, 10, 0.01, -4.924811556599299],
  [-5, -5, 10, 0.9, 5.256583509747431],
  [-1, 3, 3, 0.25, 1],
  [-1, 3, 3, 0.99, 2.97994974842648],
  [100, 180, 200, 0.1, 128.2842712474619],
];
const pertValues: readonly [...Estimate, probability: number, value: number][] = [
  [0, 1, 2, 0.001, 0.09510379635091534],
  [0, 1, 2, 0.5, 1],
  [0, 1, 2, 0.9, 1.5067270934230668],
  [10, 12, 20, 0.01, 10.231345261922646],
  [10, 12, 20, 0.9, 15.45334050433582],
  [0, 0, 10, 0.01, 0.020080483385741997],
  [0, 0, 10, 0.999, 7.488113568490419],
  [100, 180, 200, 0.5, 172.33277406074814],
  [100, 180, 200, 0.999, 199.3686025832153],
  [1, 1.05, 10, 0.01, 1.0202175012487749],
  [1, 1.05, 10, 0.99, 6.461298615656487],
];

test.each(triangularValues)('triangular %d, %d, %d at %d is scipy’s value', (low, mode, high, probability, value) => {
  expect(Math.abs((triangular(probability, low, mode, high) as number) - value)).toBeLessThan(1e-9 * (high - low));
});

test.each(pertValues)('PERT %d, %d, %d at %d is scipy’s value', (low, mode, high, probability, value) => {
  expect(Math.abs((pert(probability, low, mode, high) as number) - value)).toBeLessThan(1e-9 * (high - low));
});

describe('an estimate of 80, 100 to 150', () => {
  const estimate: Estimate = [80, 100, 150];
  const at = [0.05, 0.1, 0.5, 0.8, 0.9, 0.95];

  test('as a triangle', () => {
    expect(triangularMean(points(estimate))).toBe(110);
    expect(triangularStandardDeviation(points(estimate))).toBeCloseTo(14.7196, 4);
    const expected = [88.3666, 91.8322, 108.167, 123.5425, 131.2917, 136.7712];
    at.forEach((probability, i) => expect(triangular(probability, ...estimate)).toBeCloseTo(expected[i]!, 4));
  });

  test('as a PERT', () => {
    expect(pertMean(points(estimate))).toBe(105);
    expect(pertStandardDeviation(points(estimate))).toBeCloseTo(12.6773, 4);
    expect(pertShapes(points(estimate))).toEqual({ alpha: expect.closeTo(2.142857, 6), beta: expect.closeTo(3.857143, 6) });
    const expected = [86.3016, 89.0435, 103.8259, 116.2588, 122.727, 127.7392];
    at.forEach((probability, i) => expect(pert(probability, ...estimate)).toBeCloseTo(expected[i]!, 4));
  });
});

test('a symmetric PERT estimate has shapes 3 and 3, where the textbook formula divides zero by zero', () => {
  const estimate = points([0, 50, 100]);
  expect(pertShapes(estimate)).toEqual({ alpha: 3, beta: 3 });
  expect(pertMean(estimate)).toBe(50);
  expect(pertStandardDeviation(estimate)).toBeCloseTo(18.8982, 4);
});

const estimates = fc
  .tuple(
    fc.double({ min: -1e3, max: 1e3, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 1e-3, max: 1e4, noNaN: true }),
  )
  .map(([low, share, range]): Estimate => [low, Math.min(low + share * range, low + range), low + range]);
const probabilities = fc.double({ min: 0, max: 1, noNaN: true });

describe.each([
  ['triangular', triangular, triangularQuantile],
  ['PERT', pert, pertQuantile],
])('the %s inverse distribution', (_name, inverse, quantileOf) => {
  test('reaches the low at 0 and the high at 1', () => {
    for (const estimate of [
      [0, 1, 2],
      [10, 10, 20],
      [10, 20, 20],
    ] as Estimate[]) {
      expect(inverse(0, ...estimate)).toBe(estimate[0]);
      expect(inverse(1, ...estimate)).toBe(estimate[2]);
    }
  });

  test('rises with the probability, within the range', () => {
    fc.assert(
      fc.property(estimates, probabilities, probabilities, (estimate, p, q) => {
        const [low, , high] = estimate;
        const [lesser, greater] = [Math.min(p, q), Math.max(p, q)].map((probability) => inverse(probability, ...estimate) as number);
        expect(lesser).toBeLessThanOrEqual(greater! + 1e-12 * (high - low));
        expect(lesser).toBeGreaterThanOrEqual(low);
        expect(greater).toBeLessThanOrEqual(high);
      }),
    );
  });

  test('mirrored is the distribution of the mirrored estimate', () => {
    fc.assert(
      fc.property(estimates, fc.double({ min: 0.001, max: 0.999, noNaN: true }), ([low, mode, high], probability) => {
        const mirrored = inverse(1 - probability, -high, -mode, -low) as number;
        expect(Math.abs((inverse(probability, low, mode, high) as number) + mirrored)).toBeLessThan(1e-9 * (high - low));
      }),
    );
  });

  test('for drawing many is the exact one, to a ten-millionth of the range, and rises', () => {
    for (const estimate of [
      [0, 0, 1],
      [0, 0.01, 1],
      [0, 0.3, 1],
      [0, 0.5, 1],
      [0, 1, 1],
    ] as Estimate[]) {
      const quantile = quantileOf(points(estimate));
      let before = 0;
      for (let i = 0; i <= 5000; i++) {
        // Dense toward both ends, where tables go wrong.
        const probability = (1 - Math.cos((Math.PI * i) / 5000)) / 2;
        const value = quantile(probability);
        if (Math.abs(value - (inverse(probability, ...estimate) as number)) > 1e-7)
          throw new Error(`${estimate.join(', ')} at ${probability}: ${value}`);
        if (value < before) throw new Error(`${estimate.join(', ')} falls at ${probability}`);
        before = value;
      }
    }
  });

  test('of a certain value is that value', () => {
    expect(inverse(0.3, 5, 5, 5)).toBe(5);
    expect(quantileOf(points([5, 5, 5]))(0.3)).toBe(5);
  });

  test.each([
    ['a probability below 0', -0.1, 1, 2, 3, 'probability'],
    ['a probability above 1', 1.1, 1, 2, 3, 'probability'],
    ['a mode below the low', 0.5, 1, 0, 3, 'mode'],
    ['a mode above the high', 0.5, 1, 4, 3, 'high'],
  ])('refuses %s', (_what, probability, low, mode, high, argument) => {
    const answer = inverse(probability, low, mode, high);
    expect(isFault(answer) && answer).toMatchObject({ fault: 'out-of-range', argument });
  });
});

describe('the beta distribution', () => {
  test('and its inverse undo each other', () => {
    const shape = fc.double({ min: 1, max: 9, noNaN: true });
    fc.assert(
      fc.property(shape, shape, fc.double({ min: 1e-6, max: 0.999999, noNaN: true }), (alpha, beta, probability) => {
        const distribution = new BetaDistribution(alpha, beta);
        expect(distribution.probability(distribution.quantile(probability))).toBeCloseTo(probability, 12);
      }),
    );
  });

  test('has its closed forms where it has them', () => {
    expect(new BetaDistribution(1, 1).probability(0.3)).toBeCloseTo(0.3, 14);
    expect(new BetaDistribution(1, 5).probability(0.2)).toBeCloseTo(1 - 0.8 ** 5, 14);
    expect(new BetaDistribution(5, 1).quantile(0.2)).toBeCloseTo(0.2 ** 0.2, 14);
    expect(new BetaDistribution(2, 2).density(0.5)).toBeCloseTo(1.5, 14);
    expect(new BetaDistribution(2, 2).density(1.5)).toBe(0);
  });
});
