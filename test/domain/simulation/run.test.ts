import type { Fault } from '../../../src/domain/fault';
import { isFault } from '../../../src/domain/fault';
import type { SimulationModel, UncertainLine } from '../../../src/domain/simulation/model';
import { normalQuantile } from '../../../src/domain/simulation/normal';
import { OutcomeDistribution } from '../../../src/domain/simulation/outcome-distribution';
import type { SimulationRun, SimulationTerms } from '../../../src/domain/simulation/run';
import { mostTrials, simulationSteps } from '../../../src/domain/simulation/run';

type Input = [distribution: UncertainLine['distribution'], low: number, mode: number, high: number, weight?: number];

const modelOf = (...inputs: Input[]): SimulationModel => ({
  constant: 0,
  lines: inputs.map(([distribution, low, mode, high, weight = 1], i) => ({
    name: `input ${i + 1}`, value: weight, factor: { low, mode, high }, distribution,
  })),
  risks: [],
});

function answerOf(model: SimulationModel, terms: Partial<SimulationTerms> = {}): SimulationRun | Fault {
  const steps = simulationSteps(model, { trials: 100_000, seed: 1, rankCorrelation: 0, ...terms });
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

function run(model: SimulationModel, terms?: Partial<SimulationTerms>): SimulationRun {
  const answer = answerOf(model, terms);
  if (isFault(answer)) throw new Error(answer.fault);
  return answer;
}

/** How many of its own standard errors a figure is from where it should be. */
const errorsAway = (found: number, expected: number, standardError: number): number => Math.abs(found - expected) / standardError;

describe('a simulation agrees with distributions that are known', () => {
  // Mean, standard deviation, percentiles 10, 50 and 90.
  it.each<[string, Input, number, number, number, number, number]>([
    ['triangular 80, 100, 150', ['triangular', 80, 100, 150], 110, 14.719601, 91.8322, 108.167, 131.2917],
    ['PERT 80, 100, 150', ['pert', 80, 100, 150], 105, 12.677314, 89.0435, 103.8259, 122.727],
    ['PERT 0, 50, 100', ['pert', 0, 50, 100], 50, 18.898224, 24.664, 50, 75.336],
  ])('%s', (_what, input, mean, deviation, p10, p50, p90) => {
    const { outcomes, ...found } = run(modelOf(input));
    const distribution = new OutcomeDistribution(outcomes);
    expect(found.mean).toBeCloseTo(mean, 3);
    expect(found.standardDeviation).toBeCloseTo(deviation, 2);
    const percentiles = [0.1, 0.5, 0.9].map((share) => distribution.percentile(share));
    expect(percentiles).toEqual([p10, p50, p90].map((value) => expect.closeTo(value, 1)));
  });

  // Found by an independent statistics library; see simulate.test.ts.
  it.each<[string, Input[], Partial<Record<'mean' | 'p10' | 'p50' | 'p90', number>>]>([
    [
      'three triangular costs',
      [['triangular', 10, 12, 20], ['triangular', 5, 8, 9], ['triangular', 20, 25, 40]],
      { mean: 49.66666666666667, p50: 49.263738568017864, p90: 56.37234359960956 },
    ],
    [
      'PERT benefits less a PERT cost',
      [['pert', 50, 70, 120], ['pert', 40, 45, 80], ['pert', 60, 80, 100, -1]],
      { mean: 45, p10: 24.56411217306953 },
    ],
    [
      'an outlay and four discounted returns',
      [
        ['triangular', 90, 100, 130, -1], ['triangular', 20, 30, 40, 1.08 ** -1], ['triangular', 25, 35, 60, 1.08 ** -2],
        ['triangular', 25, 40, 60, 1.08 ** -3], ['triangular', 20, 40, 70, 1.08 ** -4],
      ],
      { mean: 20.332300920202467, p10: 1.277907214668786, p90: 39.25711124549152 },
    ],
  ])('%s, within four of the standard errors it reports', (_what, inputs, expected) => {
    const { outcomes, mean, standardErrors } = run(modelOf(...inputs));
    const distribution = new OutcomeDistribution(outcomes);
    const found = { mean, p10: distribution.percentile(0.1), p50: distribution.percentile(0.5), p90: distribution.percentile(0.9) };
    for (const [figure, value] of Object.entries(expected) as [keyof typeof found, number][]) {
      expect(errorsAway(found[figure], value, standardErrors[figure])).toBeLessThan(4);
    }
  });

  it('a risk takes its impact as often as its probability says', () => {
    const failing = { name: 'supplier fails', probability: 0.3, impact: -150 };
    const { outcomes, mean, standardDeviation } = run({ constant: 100, lines: [], risks: [failing] });
    expect(mean).toBeCloseTo(55, 9);
    expect(standardDeviation).toBeCloseTo(150 * Math.sqrt(0.3 * 0.7), 3);
    expect(new OutcomeDistribution(outcomes).shareBelow(0)).toBeCloseTo(0.3, 9);
  });

  it('a line without a range and a constant are certain', () => {
    const { mean, standardDeviation } = run({ ...modelOf(['triangular', 1, 1, 1, 40]), constant: 2 });
    expect([mean, standardDeviation]).toEqual([42, 0]);
  });
});

describe('lines that move together', () => {
  const twice = modelOf(['pert', 80, 100, 150], ['pert', 80, 100, 150]);

  // The deviation of the sum by two-dimensional quadrature of the normal copula (120 nodes); 0 and 1 by hand: √2·σ and 2·σ.
  const deviations = [[0, 17.9284], [0.3, 20.5052], [0.6, 22.7644], [1, 25.3546]] as const;

  it.each(deviations)('by a rank correlation of %d spread as they should', (rankCorrelation, expected) => {
    const { mean, standardDeviation } = run(twice, { rankCorrelation });
    expect(mean).toBeCloseTo(210, 2);
    expect(Math.abs(standardDeviation / expected - 1)).toBeLessThan(0.005);
  });

  it('leave the other side alone: what adds value and what takes it away are independent', () => {
    const opposed = modelOf(['pert', 80, 100, 150], ['pert', 80, 100, 150, -1]);
    expect(Math.abs(run(opposed, { rankCorrelation: 0.9 }).standardDeviation / 17.9284 - 1)).toBeLessThan(0.005);
  });
});

describe('the standard error', () => {
  const lines = modelOf(['triangular', 90, 100, 130, -1], ['triangular', 20, 30, 40], ['pert', 25, 35, 60]);
  const model: SimulationModel = { ...lines, risks: [{ name: 'r', probability: 0.2, impact: -30 }] };

  it('says how far another seed moves a figure', () => {
    const runs = Array.from({ length: 40 }, (_, seed) => run(model, { trials: 5000, seed }));
    for (const [figure, share] of [['p10', 0.1], ['p50', 0.5], ['p90', 0.9]] as const) {
      const found = runs.map(({ outcomes }) => new OutcomeDistribution(outcomes).percentile(share));
      const mean = found.reduce((sum, value) => sum + value, 0) / found.length;
      const moved = Math.sqrt(found.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (found.length - 1));
      const reported = runs.reduce((sum, { standardErrors }) => sum + standardErrors[figure], 0) / runs.length;
      expect(reported / moved).toBeGreaterThan(0.7);
      expect(reported / moved).toBeLessThan(1.4);
    }
  });

  it('of the mean is far below that of independent trials', () => {
    const { standardErrors, standardDeviation } = run(model);
    expect(standardErrors.mean).toBeLessThan(standardDeviation / Math.sqrt(100_000) / 10);
  });
});

describe('a seed', () => {
  const model = modelOf(['triangular', 90, 100, 130, -1], ['pert', 100, 130, 160]);

  it('gives the same outcomes whoever drives it and however often it pauses', async () => {
    const steps = simulationSteps(model, { trials: 2500, seed: 7, rankCorrelation: 0.3 });
    let step = steps.next();
    const done: number[] = [];
    while (!step.done) {
      done.push(step.value);
      await Promise.resolve();
      step = steps.next();
    }
    expect(done).toEqual([250, 500, 750, 1000, 1250, 1500, 1750, 2000, 2250, 2500]);
    expect(step.value).toEqual(run(model, { trials: 2500, seed: 7, rankCorrelation: 0.3 }));
  });

  it('draws other numbers than another one', () => {
    expect(run(model, { trials: 500, seed: 7 }).outcomes).not.toEqual(run(model, { trials: 500, seed: 8 }).outcomes);
  });

  it('keeps the draws of the other lines when one is added', () => {
    const wide = modelOf(['triangular', 90, 100, 130, -1], ['pert', 100, 130, 160], ['triangular', 0, 1, 2, 1e-9]);
    const [before, after] = [model, wide].map((each) => run(each, { trials: 1000 }).outcomes) as [Float64Array, Float64Array];
    before.forEach((outcome, i) => expect(after[i]).toBeCloseTo(outcome, 6));
  });

  it('draws differently for two lines of one name', () => {
    const [line] = modelOf(['triangular', 0, 1, 2]).lines;
    const { standardDeviation } = run({ constant: 0, lines: [line!, line!], risks: [] });
    expect(standardDeviation).toBeCloseTo(Math.sqrt(2 / 6), 2);
  });
});

describe('a simulation is refused', () => {
  it.each<[string, Partial<SimulationTerms>, object]>([
    ['with too few trials', { trials: 99 }, { fault: 'out-of-range', argument: 'trials' }],
    ['with too many trials', { trials: mostTrials + 1 }, { fault: 'out-of-range', argument: 'trials' }],
    ['with half a trial', { trials: 100.5 }, { fault: 'not-whole', argument: 'trials' }],
    ['with a seed that is no number', { seed: Number.NaN }, { fault: 'out-of-range', argument: 'seed' }],
    ['with a correlation above 1', { rankCorrelation: 1.1 }, { fault: 'out-of-range', argument: 'rankCorrelation' }],
  ])('%s', (_what, terms, expected) => {
    expect(answerOf(modelOf(['pert', 1, 2, 3]), terms)).toMatchObject(expected);
  });

  it('with an impossible estimate or risk, or amounts beyond numbers', () => {
    expect(answerOf(modelOf(['pert', 3, 2, 1]))).toMatchObject({ fault: 'out-of-range', argument: 'mode' });
    const impossible = { name: 'r', probability: 2, impact: 1 };
    expect(answerOf({ constant: 0, lines: [], risks: [impossible] })).toMatchObject({ argument: 'probability' });
    expect(answerOf(modelOf(['triangular', 0, 1, 1.5, 1e308], ['triangular', 0, 1, 1.5, 1e308]))).toMatchObject({ fault: 'too-large' });
  });
});

describe('the normal quantile', () => {
  // scipy.stats.norm.ppf
  it.each<[number, number]>([
    [1e-20, -9.262340089798409], [1e-5, -4.264890793922825], [0.01, -2.3263478740408408], [0.3, -0.5244005127080409], [0.5, 0],
    [0.9, 1.2815515655446004], [0.999999, 4.753424308817087],
  ])('of %d is %d', (probability, expected) => {
    expect(normalQuantile(probability)).toBeCloseTo(expected, 11);
  });
});
