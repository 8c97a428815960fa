import { benefitCostRatio } from '../../src/domain/finance/benefit-cost-ratio';
import { discountSchedules } from '../../src/domain/finance/discount-schedules';
import { irr } from '../../src/domain/finance/irr';
import { irrAll } from '../../src/domain/finance/irr-all';
import { mirr } from '../../src/domain/finance/mirr';
import { npv } from '../../src/domain/finance/npv';
import { payback } from '../../src/domain/finance/payback';
import { xirr } from '../../src/domain/finance/xirr';
import { xnpv } from '../../src/domain/finance/xnpv';
import { Generator } from '../../src/domain/simulation/generator';
import { netPresentValueModel } from '../../src/domain/simulation/model';
import type { SimulationModel } from '../../src/domain/simulation/model';
import { simulate } from '../../src/domain/simulation/simulate';
import { tornado } from '../../src/domain/simulation/tornado';
import { now } from './measure';

const count = 10_000;
/** No call may keep Excel waiting longer than this. */
const longest = 50;

export interface CallRow {
  readonly call: string;
  readonly milliseconds: number;
  readonly within: 'yes' | 'NO';
}

/** The first, cold call of each function with 10,000 flows of random sign (the hardest kind), in milliseconds. */
export function longestCall(): CallRow[] {
  const generator = new Generator(1, 'flows');
  const flows = Float64Array.from({ length: count }, () => generator.uniform() - 0.5);
  const benefits = flows.map(Math.abs);
  const dates = Float64Array.from({ length: count }, () => Math.floor(40_000 + 20_000 * generator.uniform()));
  dates[0] = 40_000;
  const greenBook = discountSchedules[0]!;
  const lines = Array.from({ length: 10 }, (_, i) => flows.subarray(i * 1000, (i + 1) * 1000));
  const low = new Float64Array(10).fill(0.8);
  const high = new Float64Array(10).fill(1.2);
  const calls: Readonly<Record<string, () => unknown>> = {
    NPV: () => npv(0.001, flows),
    'NPV by schedule': () => npv(greenBook, flows, 'mid'),
    XNPV: () => xnpv(0.05, flows, dates),
    IRR: () => irr(flows),
    IRRALL: () => irrAll(flows),
    XIRR: () => xirr(flows, dates),
    MIRR: () => mirr(flows, 0.05, 0.03),
    BCR: () => benefitCostRatio(greenBook, benefits, benefits),
    PAYBACK: () => payback(flows, greenBook),
    'SIMULATE, 10 lines, 10,000 trials': () => simulate(netPresentValueModel(0.05, lines, low, high) as SimulationModel, 10_000, 1),
    TORNADO: () => tornado(0.05, lines, low, high),
  };
  return Object.entries(calls).map(([call, run]) => {
    const started = now();
    run();
    const milliseconds = Math.round((now() - started) * 100) / 100;
    return { call, milliseconds, within: milliseconds <= longest ? 'yes' : 'NO' };
  });
}
