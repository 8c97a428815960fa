// How the functions of the finance cases are asked of ours. A function without an entry has no counterpart.
import { isFault } from '../../src/domain/fault';
import type { UncertainLine } from '../../src/domain/simulation/model';
import { pertMean, pertStandardDeviation } from '../../src/domain/simulation/pert';
import { simulate } from '../../src/domain/simulation/simulate';
import type { SimulationSummary } from '../../src/domain/simulation/summarize';
import { summarize } from '../../src/domain/simulation/summarize';
import { triangularMean, triangularStandardDeviation } from '../../src/domain/simulation/triangular';
import type { Outcome } from '../functions/custom-functions';
import { call } from '../functions/custom-functions';

type Range = unknown[][];
type Ask = (...args: never[]) => Outcome;

const schedules: Readonly<Record<string, string>> = {
  standard: 'GREENBOOK',
  health: 'GREENBOOK-HEALTH',
  catastrophic: 'GREENBOOK-REDUCED',
  reduced: 'GREENBOOK-REDUCED',
};

/** Excel's NPV takes any number of amounts and ranges; ours one range. */
const oneRange = (values: readonly unknown[]): Range => [values.flatMap((value) => (Array.isArray(value) ? value.flat() : [value]))];

/** Inputs of a simulation in the cases: distribution, low, mode, high, and the number it is multiplied by before all are added. */
interface CaseModel {
  readonly inputs: readonly (readonly [UncertainLine['distribution'], number, number, number, number])[];
}

/** The trials the tolerances of the cases are stated for. */
const trials = 100_000;

/** A figure of a simulation, asked of the domain: SIMULATE itself draws from triangular distributions only. */
const simulated = (figure: keyof SimulationSummary) => ({ inputs }: CaseModel): Outcome => {
  const lines = inputs.map(
    ([distribution, low, mode, high, value], index) => ({ name: `line ${index + 1}`, value, factor: { low, mode, high }, distribution }),
  );
  const outcomes = simulate({ constant: 0, lines, risks: [] }, trials, 1);
  const summary = isFault(outcomes) ? outcomes : summarize(outcomes);
  return isFault(summary) ? { error: summary.fault } : { value: summary[figure] };
};

const factor = (schedule: string, year: number) => call('DISCOUNTFACTOR', schedules[schedule], year);

export const canonicalFunctions: Readonly<Record<string, Ask>> = {
  NPV: (rate: unknown, ...values: unknown[]) => call('NPV', rate, oneRange(values)),
  XNPV: (...args: unknown[]) => call('XNPV', ...args),
  IRR: (...args: unknown[]) => call('IRR', ...args),
  XIRR: (...args: unknown[]) => call('XIRR', ...args),
  MIRR: (...args: unknown[]) => call('MIRR', ...args),
  RRI: (periods: unknown, present: unknown, future: unknown) => call('ROIANNUAL', future, present, periods),
  PAYBACK: (flows: Range) => call('PAYBACK', flows),
  DISCOUNTED_PAYBACK: (rate: unknown, flows: Range) => call('PAYBACK', flows, rate),
  PI: (...args: unknown[]) => call('PINDEX', ...args),
  BCR: (rate: unknown, benefits: Range, costs: Range) => call('BCR', rate, benefits, costs, 'start'),
  BCR_PV: (benefits: unknown, costs: unknown) => call('BCR', 0, benefits, costs),
  EAA: (...args: unknown[]) => call('EAA', ...args),
  ROI: (cost: unknown, final: unknown) => call('ROI', final, cost),
  ANNUALISED_ROI: (cost: unknown, final: unknown, years: unknown) => call('ROIANNUAL', final, cost, years),
  NPV0: (rate: unknown, flows: Range) => call('NPV', rate, flows, 'start'),
  EXPECTED: (...args: unknown[]) => call('EXPECTED', ...args),
  GB_FACTOR: (year: number, schedule: string) => factor(schedule, year),
  // The rate of a year is what its factor adds to the one before; year 0 has the rate of year 1.
  GB_RATE: (year: number, schedule: string) => {
    if (year < 0) return factor(schedule, year);
    const last = Math.max(year, 1);
    return { value: Number(factor(schedule, last - 1).value) / Number(factor(schedule, last).value) - 1 };
  },
  GB_NPV: (flows: Range, schedule: string) => call('NPV', schedules[schedule], flows, 'start'),
  GB_EAA: (npv: number, years: number, schedule: string) => call('EAA', schedules[schedule], years, npv),
  TRIANGULAR_INV: (...args: unknown[]) => call('TRIANGULAR', ...args),
  TRIANGULAR_MEAN: (low: number, mode: number, high: number) => ({ value: triangularMean({ low, mode, high }) }),
  TRIANGULAR_SD: (low: number, mode: number, high: number) => ({ value: triangularStandardDeviation({ low, mode, high }) }),
  PERT_INV: (...args: unknown[]) => call('PERT', ...args),
  PERT_MEAN: (low: number, mode: number, high: number) => ({ value: pertMean({ low, mode, high }) }),
  PERT_SD: (low: number, mode: number, high: number) => ({ value: pertStandardDeviation({ low, mode, high }) }),
  MC_MEAN: simulated('mean'),
  MC_P10: simulated('p10'),
  MC_P50: simulated('p50'),
  MC_P90: simulated('p90'),
  MC_PROB_LE_0: simulated('probabilityBelowZero'),
};
