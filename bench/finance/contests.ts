import { irr } from '../../src/domain/finance/irr';
import { mirr } from '../../src/domain/finance/mirr';
import { npv } from '../../src/domain/finance/npv';
import { xirr } from '../../src/domain/finance/xirr';
import { netPresentValueModel } from '../../src/domain/simulation/model';
import type { SimulationModel } from '../../src/domain/simulation/model';
import type { SimulationRun } from '../../src/domain/simulation/run';
import { simulationSteps } from '../../src/domain/simulation/run';
import { simulate } from '../../src/domain/simulation/simulate';
import { summarize } from '../../src/domain/simulation/summarize';
import type { SimulationSummary } from '../../src/domain/simulation/summarize';
import { NPV } from '../../src/functions/appraisal';
import type { Peers, Sheet } from './peers';

interface Contender {
  readonly name: string;
  readonly call: () => unknown;
  /** Its answer is not meant to be ours. */
  readonly asksElse?: boolean;
}

/** One piece of work and everyone who can do it; the first is ours, by which the others' times are divided. */
export interface Contest {
  readonly work: string;
  readonly contenders: readonly Contender[];
  /** Frees what a contender holds. */
  readonly done?: () => void;
}

export function* contests(peers: Peers): Generator<Contest> {
  for (const count of [10, 1000, 1_000_000]) yield npvContest(peers, count);
  for (const count of [10, 60, 360, 10_000]) yield irrContest(peers, count);
  yield xirrContest(peers, 1000);
  yield mirrContest(peers, 360);
  yield simulationContest(100_000, 10);
}

function npvContest({ formulajs, financial, HyperFormula }: Peers, count: number): Contest {
  const flows = Float64Array.from({ length: count }, (_, i) => (i === 0 ? -count : 1.2 + (i % 7) * 0.1));
  const list = Array.from(flows);
  const column = list.map((flow) => [flow]);
  const rate = count > 1e5 ? 1e-5 : 0.01;
  // Its first flow is at t = 0.
  const fromStart = [0, ...list];
  const contenders = [
    { name: 'ours', call: () => npv(rate, flows) },
    { name: 'ours, as a custom function (cells)', call: () => NPV([[rate]], column) },
    { name: 'typed-array loop (the floor)', call: () => plainNpv(rate, flows) },
    { name: 'formulajs', call: () => formulajs.NPV(rate, list) },
    { name: 'financial', call: () => financial.npv(rate, fromStart) },
  ];
  // These do not come back in minutes, or refuse, with a million cells.
  if (count > 10_000) return { work: `NPV of ${count} flows`, contenders };
  contenders.push({ name: 'formulajs (cells)', call: () => formulajs.NPV(rate, column) });
  const sheet = sheetOf(HyperFormula, column, rate, `=NPV(C1,A1:A${count})`);
  return {
    work: `NPV of ${count} flows`,
    contenders: [...contenders, { name: 'hyperformula', call: recalculation(sheet, rate) }],
    done: () => sheet.destroy(),
  };
}

function plainNpv(rate: number, flows: Float64Array): number {
  const discount = 1 / (1 + rate);
  let value = 0;
  for (let i = flows.length - 1; i >= 0; i--) value = (value + flows[i]!) * discount;
  return value;
}

/** An outlay and receipts of half as much again in all. */
const investment = (count: number): Float64Array =>
  Float64Array.from({ length: count }, (_, i) => (i === 0 ? -1000 : ((1000 * 1.5) / count) * (1 + 0.1 * (i % 5))));

function irrContest({ formulajs, financial, nodeIrr, HyperFormula }: Peers, count: number): Contest {
  const flows = investment(count);
  const list = Array.from(flows);
  const sheet = sheetOf(
    HyperFormula,
    list.map((flow) => [flow]),
    0.1,
    `=IRR(A1:A${count},C1)`,
  );
  return {
    work: `IRR of ${count} flows`,
    contenders: [
      { name: 'ours', call: () => irr(flows) },
      { name: 'formulajs', call: () => formulajs.IRR(list) },
      { name: 'financial', call: () => financial.irr(list) },
      { name: 'node-irr', call: () => nodeIrr.irr(list) },
      { name: 'hyperformula', call: recalculation(sheet, 0.1) },
    ],
    done: () => sheet.destroy(),
  };
}

function xirrContest({ formulajs, nodeIrr, xirr: npmXirr, HyperFormula }: Peers, count: number): Contest {
  const flows = investment(count);
  const list = Array.from(flows);
  const serials = new Float64Array(count);
  let random = 1;
  serials[0] = 40000;
  for (let i = 1; i < count; i++) {
    random = (Math.imul(random, 1664525) + 1013904223) >>> 0;
    serials[i] = serials[i - 1]! + 1 + ((random >>> 24) % 7);
  }
  const dates = Array.from(serials, (serial) => new Date(1899, 11, 30 + serial));
  const forNodeIrr = list.map((amount, i) => ({ amount, date: dates[i]! }));
  const forXirr = list.map((amount, i) => ({ amount, when: dates[i]! }));
  const sheet = sheetOf(
    HyperFormula,
    list.map((flow, i) => [flow, serials[i]!]),
    0.1,
    `=XIRR(A1:A${count},B1:B${count},C1)`,
  );
  return {
    work: `XIRR of ${count} dates`,
    contenders: [
      { name: 'ours', call: () => xirr(flows, serials) },
      { name: 'formulajs', call: () => formulajs.XIRR(list, dates) },
      { name: 'node-irr', call: () => Math.pow(1 + nodeIrr.xirr(forNodeIrr).rate, 365) - 1 },
      { name: 'xirr', call: () => npmXirr(forXirr) },
      { name: 'hyperformula', call: recalculation(sheet, 0.1) },
    ],
    done: () => sheet.destroy(),
  };
}

function mirrContest({ formulajs, financial, HyperFormula }: Peers, count: number): Contest {
  const flows = investment(count);
  const list = Array.from(flows);
  const sheet = sheetOf(
    HyperFormula,
    list.map((flow) => [flow]),
    0.01,
    `=MIRR(A1:A${count},C1,0.008)`,
  );
  return {
    work: `MIRR of ${count} flows`,
    contenders: [
      { name: 'ours', call: () => mirr(flows, 0.01, 0.008) },
      { name: 'formulajs', call: () => formulajs.MIRR(list, 0.01, 0.008) },
      { name: 'financial', call: () => financial.mirr(list, 0.01, 0.008) },
      { name: 'hyperformula', call: recalculation(sheet, 0.01) },
    ],
    done: () => sheet.destroy(),
  };
}

function simulationContest(trials: number, count: number): Contest {
  const lines = Array.from({ length: count }, (_, line) => Float64Array.from({ length: 10 }, (_, t) => (line === 0 ? -300 : 50 + t)));
  const low = new Float64Array(count).fill(0.8);
  const high = new Float64Array(count).fill(1.3);
  const ours = (distribution: 'triangular' | 'pert'): number => {
    const model = netPresentValueModel(0.08, lines, low, high, 'end', distribution) as SimulationModel;
    return (summarize(simulate(model, trials, 1) as Float64Array) as SimulationSummary).mean;
  };
  const stratified = (distribution: 'triangular' | 'pert'): number => {
    const model = netPresentValueModel(0.08, lines, low, high, 'end', distribution) as SimulationModel;
    const steps = simulationSteps(model, { trials, seed: 1, rankCorrelation: 0 });
    let step = steps.next();
    while (!step.done) step = steps.next();
    return (step.value as SimulationRun).mean;
  };
  const values = lines.map((line) => npv(0.08, line) as number);
  return {
    work: `${trials} trials of ${count} lines`,
    contenders: [
      { name: 'ours', call: () => ours('triangular') },
      { name: 'ours, PERT', call: () => ours('pert'), asksElse: true },
      { name: 'ours, Latin hypercube with standard errors (the pane)', call: () => stratified('triangular'), asksElse: true },
      { name: 'ours, Latin hypercube, PERT', call: () => stratified('pert'), asksElse: true },
      { name: 'typed-array loop with Math.random, mean only', call: () => plainSimulation(values, trials), asksElse: true },
    ],
  };
}

/** The least that a simulation can be: unseeded triangular factors from 0.8 through 1 to 1.3, added up, no percentiles. */
function plainSimulation(values: readonly number[], trials: number): number {
  const outcomes = new Float64Array(trials);
  for (const value of values)
    for (let i = 0; i < trials; i++) {
      const draw = Math.random();
      outcomes[i]! += value * (draw < 0.4 ? 0.8 + Math.sqrt(draw * 0.1) : 1.3 - Math.sqrt((1 - draw) * 0.15));
    }
  return outcomes.reduce((sum, outcome) => sum + outcome, 0) / trials;
}

/** A sheet with data from column A on, the input that changes in C1 and the formula in D1. */
function sheetOf(HyperFormula: Peers['HyperFormula'], data: readonly number[][], input: number, formula: string): Sheet {
  const cells: unknown[][] = data.map((row) => [...row]);
  cells[0] = [data[0]![0], data[0]![1] ?? null, input, formula];
  return HyperFormula.buildFromArray(cells, { licenseKey: 'gpl-v3', smartRounding: false });
}

/** What a spreadsheet engine does: a changed input, and the formula again. */
function recalculation(sheet: Sheet, input: number): () => unknown {
  let edits = 0;
  return () => {
    sheet.setCellContents({ sheet: 0, row: 0, col: 2 }, input + (edits++ % 2) * 1e-12);
    return sheet.getCellValue({ sheet: 0, row: 0, col: 3 });
  };
}
