import { isFault } from '../../../src/domain/fault';
import { discountSchedule } from '../../../src/domain/finance/discount-schedules';
import type { DiscountSchedule } from '../../../src/domain/finance/discount-schedules';
import { npv } from '../../../src/domain/finance/npv';
import { netPresentValueModel } from '../../../src/domain/simulation/model';
import type { SimulationModel, UncertainLine } from '../../../src/domain/simulation/model';
import { percentiles } from '../../../src/domain/simulation/percentiles';
import { simulate } from '../../../src/domain/simulation/simulate';
import { summarize } from '../../../src/domain/simulation/summarize';
import type { SimulationSummary } from '../../../src/domain/simulation/summarize';

type Input = [distribution: UncertainLine['distribution'], low: number, mode: number, high: number, weight: number];

/** A model of amounts as they are, each times a weight (a discount factor, or −1 for a cost). */
const modelOf = (inputs: readonly Input[]): SimulationModel => ({
  constant: 0,
  lines: inputs.map(([distribution, low, mode, high, weight], i) => ({
    name: `input ${i + 1}`,
    value: weight,
    factor: { low, mode, high },
    distribution,
  })),
  risks: [],
});

const outcomesOf = (model: SimulationModel, trials = 100_000, seed = 1): Float64Array => {
  const outcomes = simulate(model, trials, seed);
  if (isFault(outcomes)) throw new Error(outcomes.fault);
  return outcomes;
};
const summaryOf = (model: SimulationModel, trials?: number, seed?: number): SimulationSummary =>
  summarize(outcomesOf(model, trials, seed)) as SimulationSummary;

/** Values found by an independent statistics library; each within four standard errors at 100,000 trials. */
const independent: readonly {
  what: string;
  inputs: Input[];
  expected: Partial<Record<keyof SimulationSummary, [value: number, tolerance: number]>>;
}[] = [
  {
    what: 'three triangular costs',
    inputs: [
      ['triangular', 10, 12, 20, 1],
      ['triangular', 5, 8, 9, 1],
      ['triangular', 20, 25, 40, 1],
    ],
    expected: { mean: [49.66666666666667, 0.0613], p50: [49.263738568017864, 0.0828], p90: [56.37234359960956, 0.1148] },
  },
  {
    what: 'PERT benefits less a PERT cost',
    inputs: [
      ['pert', 50, 70, 120, 1],
      ['pert', 40, 45, 80, 1],
      ['pert', 60, 80, 100, -1],
    ],
    expected: { mean: [45, 0.2043], p10: [24.56411217306953, 0.2973] },
  },
  {
    what: 'an outlay and four discounted returns',
    inputs: [
      ['triangular', 90, 100, 130, -1],
      ['triangular', 20, 30, 40, 1.08 ** -1],
      ['triangular', 25, 35, 60, 1.08 ** -2],
      ['triangular', 25, 40, 60, 1.08 ** -3],
      ['triangular', 20, 40, 70, 1.08 ** -4],
    ],
    expected: {
      mean: [20.332300920202467, 0.1858],
      p10: [1.277907214668786, 0.3186],
      p90: [39.25711124549152, 0.3112],
      probabilityBelowZero: [0.08558306790898539, 0.0064],
    },
  },
];

describe.each(independent)('$what', ({ inputs, expected }) => {
  const summary = summaryOf(modelOf(inputs));
  test.each(Object.entries(expected))('%s', (figure, [value, tolerance]) => {
    expect(Math.abs(summary[figure as keyof SimulationSummary] - value)).toBeLessThan(tolerance);
  });
});

describe('a simulation', () => {
  const lines = [
    [-300, 0, 0, 0],
    [0, 120, 120, 120],
    [0, 30, 40, 50],
  ];
  const model = (extra: { low?: number[]; high?: number[] } = {}): SimulationModel =>
    netPresentValueModel(0.08, lines, extra.low ?? [1, 0.7, 0.5], extra.high ?? [1.4, 1.1, 1.2]) as SimulationModel;

  test('is the same for the same seed, another for another', () => {
    expect(outcomesOf(model(), 500, 7)).toEqual(outcomesOf(model(), 500, 7));
    expect(outcomesOf(model(), 500, 8)).not.toEqual(outcomesOf(model(), 500, 7));
  });

  test('begins with the same trials however many follow', () => {
    expect(outcomesOf(model(), 10_000).slice(0, 100)).toEqual(outcomesOf(model(), 100));
  });

  test('keeps the draws of the other lines when one becomes certain', () => {
    const uncertain = outcomesOf(model(), 1000);
    const certain = outcomesOf(model({ low: [1, 1, 0.5], high: [1.4, 1, 1.2] }), 1000);
    const second = outcomesOf({ constant: 0, lines: [model().lines[1]!], risks: [] }, 1000);
    const planned = npv(0.08, lines[1]!) as number;
    uncertain.forEach((outcome, i) => expect(outcome - second[i]! + planned).toBeCloseTo(certain[i]!, 9));
  });

  test('without uncertainty is the net present value in every trial', () => {
    const certain = summaryOf(model({ low: [1, 1, 1], high: [1, 1, 1] }), 1000);
    const value = lines.reduce((sum, line) => sum + (npv(0.08, line) as number), 0);
    expect(certain).toMatchObject({
      mean: expect.closeTo(value, 9),
      standardDeviation: expect.closeTo(0, 9),
      p5: expect.closeTo(value, 9),
      p95: expect.closeTo(value, 9),
    });
  });

  test('has the mean of its lines’ means, within its standard error', () => {
    const { mean, standardDeviation, standardError } = summaryOf(model());
    const means = [(1 + 1 + 1.4) / 3, (0.7 + 1 + 1.1) / 3, (0.5 + 1 + 1.2) / 3];
    const expected = lines.reduce((sum, line, i) => sum + means[i]! * (npv(0.08, line) as number), 0);
    expect(Math.abs(mean - expected)).toBeLessThan(4 * standardError);
    expect(standardError).toBeCloseTo(standardDeviation / Math.sqrt(100_000), 12);
  });

  test('discounts by schedule and timing', () => {
    const greenBook = discountSchedule('GREENBOOK') as DiscountSchedule;
    const one = netPresentValueModel(greenBook, [[100, 100]], [0.9], [1.1], 'mid') as SimulationModel;
    expect(one.lines[0]!.value).toBeCloseTo(npv(greenBook, [100, 100], 'mid') as number, 12);
  });

  test('lets a risk happen as often as its probability', () => {
    const risky = summaryOf({ constant: 100, lines: [], risks: [{ name: 'supplier fails', probability: 0.3, impact: -150 }] });
    expect(Math.abs(risky.probabilityBelowZero - 0.3)).toBeLessThan(0.006);
    expect(Math.abs(risky.mean - 55)).toBeLessThan(1);
    expect([risky.p5, risky.p95]).toEqual([-50, 100]);
  });

  test.each([
    ['no trials', 0, 1, { fault: 'out-of-range', argument: 'trials' }],
    ['half a trial', 1.5, 1, { fault: 'not-whole', argument: 'trials' }],
    ['trials beyond reason', 1e12, 1, { fault: 'out-of-range', argument: 'trials' }],
    ['a seed that is no number', 10, Number.NaN, { fault: 'out-of-range', argument: 'seed' }],
  ])('%s is refused', (_what, trials, seed, expected) => {
    expect(simulate(model(), trials, seed)).toMatchObject(expected);
  });

  test('an impossible probability or estimate is refused', () => {
    expect(simulate({ constant: 0, lines: [], risks: [{ name: 'r', probability: 2, impact: 1 }] }, 10, 1)).toMatchObject({
      argument: 'probability',
    });
    expect(simulate(modelOf([['pert', 3, 2, 1, 1]]), 10, 1)).toMatchObject({ fault: 'out-of-range', argument: 'mode' });
  });

  test.each([
    ['no lines', [], [], [], { fault: 'too-few', argument: 'flows' }],
    ['a line without a low', [[1], [2]], [0.8], [1.1, 1.1], { fault: 'different-lengths', argument: 'low' }],
    ['a line without a high', [[1], [2]], [0.8, 0.8], [1.1], { fault: 'different-lengths', argument: 'high' }],
    ['a low above the line itself', [[1], [2]], [0.8, 1.2], [1.3, 1.3], { fault: 'out-of-range', argument: 'low', position: 2 }],
    ['a high below the line itself', [[1], [2]], [0.8, 0.8], [1.1, 0.9], { fault: 'out-of-range', argument: 'high', position: 2 }],
  ])('%s is refused', (_what, flows, low, high, expected) => {
    expect(netPresentValueModel(0.1, flows, low, high)).toMatchObject(expected);
  });
});

describe('percentiles', () => {
  test('are those of the sorted values, straight between neighbors', () => {
    for (const length of [1, 2, 3, 10, 601, 5000]) {
      const values = outcomesOf(modelOf([['triangular', 0, 1, 5, 1]]), length, length);
      const sorted = values.slice().sort();
      const at = [0, 0.05, 0.1, 0.5, 0.5, 0.8, 0.999, 1];
      const expected = at.map((probability) => {
        const place = probability * (length - 1);
        const [below, above] = [sorted[Math.floor(place)]!, sorted[Math.ceil(place)]!];
        return below + (place % 1) * (above - below);
      });
      percentiles(values, at).forEach((value, i) => expect(value).toBeCloseTo(expected[i]!, 12));
    }
  });

  test('of many equal values are that value', () => {
    expect(percentiles(new Float64Array(10_000).fill(3), [0.1, 0.5, 0.9])).toEqual([3, 3, 3]);
  });

  test('of Excel’s own example', () => {
    expect(percentiles(Float64Array.of(1, 2, 3, 4), [0.3])[0]).toBeCloseTo(1.9, 12);
  });
});

test('a summary of outcomes beyond numbers is refused', () => {
  expect(summarize(Float64Array.of(1e308, -1e308, 1e308))).toMatchObject({ fault: 'too-large' });
});

test('a summary of one trial has no spread', () => {
  expect(summarize(Float64Array.of(-5))).toMatchObject({
    mean: -5,
    standardDeviation: 0,
    standardError: 0,
    p5: -5,
    p95: -5,
    probabilityBelowZero: 1,
  });
});
