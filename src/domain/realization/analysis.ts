import type { Fault } from '../fault';
import { isFault } from '../fault';
import { irrAll } from '../finance/irr-all';
import { npv } from '../finance/npv';
import type { SimulationModel, UncertainLine } from '../simulation/model';
import { tornadoBars } from '../simulation/tornado';
import type { AnalysisLine } from './analysis-lines';
import { analysisLines } from './analysis-lines';
import type { BenefitDelay } from './benefit-delay';
import { benefitDelays } from './benefit-delay';
import type { Appraisal } from './business-case';
import { appraisalTerms, businessCase } from './business-case';
import type { LineSwitching } from './line-switching';
import { lineSwitching } from './line-switching';
import type { ProgramFacts } from './program-facts';
import type { CaseView } from './program-flows';
import type { RiskEvents } from './risk-events';
import { riskEvents } from './risk-events';

/** The net present value with one line at either end of its range and every other line as it is. */
export interface LineBar {
  readonly line: AnalysisLine;
  readonly low: number;
  readonly high: number;
  readonly swing: number;
}

/** What a net present value rests on. */
export interface Sensitivity {
  readonly netPresentValue: number;
  /** Lines with a range, the widest first. */
  readonly tornado: readonly LineBar[];
  readonly switching: readonly LineSwitching[];
  /** Present value by line: of what is settled and of what is open. */
  readonly values: readonly { readonly line: AnalysisLine; readonly settled: number; readonly open: number }[];
}

/** One view of the business case with what could change it. */
export interface Analysis {
  readonly view: CaseView;
  readonly appraisal: Appraisal;
  /** How many internal rates of return the flows have: above one, none of them measures the program. */
  readonly ratesOfReturn: number;
  readonly delays: readonly BenefitDelay[];
  /** A Fault where there is no net present value (a rate of −100%, amounts beyond numbers). */
  readonly sensitivity: Sensitivity | Fault;
  readonly risks: RiskEvents;
  /** Rows whose range cannot be used (see AnalysisLines). */
  readonly unusableRanges: readonly string[];
}

/**
 * The analysis of a program, for its plan or for what happened so far followed by the forecast. Every net present value follows the
 * convention of the Business case: flows added up by fiscal year, the first year being t = 1, discounted at the rate and timing of the
 * settings.
 */
export function analyze(facts: ProgramFacts, view: CaseView): Analysis {
  const { lines, unusableRanges } = analysisLines(facts, view);
  const { appraisal, years } = businessCase(facts, view);
  const rates = irrAll(years.map(({ net }) => net));
  const sensitivity = sensitivityOf(facts, appraisal, lines);
  return {
    view, appraisal, ratesOfReturn: isFault(rates) ? 0 : rates.length, delays: benefitDelays(facts, view), sensitivity,
    risks: riskEvents(facts, view), unusableRanges,
  };
}

function sensitivityOf(facts: ProgramFacts, appraisal: Appraisal, lines: readonly AnalysisLine[]): Sensitivity | Fault {
  const { npv: netPresentValue } = appraisal;
  if (isFault(netPresentValue)) return netPresentValue;
  const { rate, timing } = appraisalTerms(facts);
  const values: Sensitivity['values'][number][] = [];
  for (const line of lines) {
    const settled = npv(rate, line.settled, timing);
    const open = npv(rate, line.open, timing);
    if (isFault(settled) || isFault(open)) return isFault(settled) ? settled : (open as Fault);
    values.push({ line, settled, open });
  }
  const ranged = values.filter(({ line: { low, high }, open }) => low !== high && open !== 0);
  const bars = tornadoBars(netPresentValue, ranged.map(({ line: { low, high }, open }) => ({ value: open, low, high })));
  if (isFault(bars)) return bars;
  return {
    netPresentValue,
    tornado: bars.map(({ line, low, high, swing }) => ({ line: ranged[line - 1]!.line, low, high, swing })),
    switching: lineSwitching(netPresentValue, lines, values.map(({ open }) => open)),
    values,
  };
}

/** What a simulation of an analysis draws: each line with a range, and the risks as events if they are to count. */
export function simulationModel(
  { values }: Sensitivity, risks: RiskEvents | null, distribution: UncertainLine['distribution'],
): SimulationModel {
  return {
    constant: values.reduce((total, { settled }) => total + settled, 0),
    lines: values.map(({ line: { id, low, high }, open }) => ({
      // The stream of random numbers follows the id, so that adding a line leaves the others as they are.
      name: `line ${id}`, value: open, factor: { low, mode: 1, high }, distribution,
    })),
    risks: risks?.events ?? [],
  };
}
