import { isSetAside } from './benefit-state';
import { signOf } from './benefit-flows';
import { totalsByYear } from './fiscal-year';
import type { CashFlowLine, Reference, Series } from './program';
import type { ProgramFacts } from './program-facts';
import type { CaseView } from './program-flows';
import { periodSources } from './program-flows';

/** One line of the business case with its range: what is settled, and what may still come to more or less. */
export interface AnalysisLine {
  /** Of the first of its rows. */
  readonly id: string;
  readonly line: string;
  readonly benefit: Reference;
  readonly type: 'Benefit' | 'Cost';
  /** Of the open amounts, as shares: low is at most 1, high at least 1; both 1 where no range is given. */
  readonly low: number;
  readonly high: number;
  /** By fiscal year; costs and dis-benefits negative. In the view of the plan nothing is settled. */
  readonly settled: readonly number[];
  readonly open: readonly number[];
}

export interface AnalysisLines {
  readonly lines: readonly AnalysisLine[];
  /** Ids of rows whose Low % is above 100% or whose High % is below; that end counts as 100%. */
  readonly unusableRanges: readonly string[];
}

const lineTypes = ['Benefit', 'Cost'] as const;

/** Where the range of a line is looked for, the first row that has one wins. */
const rangeSources: Readonly<Record<CaseView, readonly Series[]>> = {
  plan: ['Plan'],
  'actual-then-forecast': ['Forecast', 'Plan'],
};

/**
 * The lines of the business case, one for each thing money is planned, spent or earned for: the rows of Plan, Forecast and Actual with
 * the same benefit, type and name are one line (the second row of a name belongs to the second of the other series). Together they are
 * the flows of {@link programFlows}, and leave out what it leaves out.
 */
export function analysisLines(facts: ProgramFacts, view: CaseView): AnalysisLines {
  const { program, periods, benefits } = facts;
  const sources = periodSources(facts, view);
  const unusableRanges: string[] = [];
  const lines = groupsOf(program.cashFlows).flatMap((rows): readonly AnalysisLine[] => {
    const { id, line, benefit: benefitId } = rows[0]!;
    const benefit = benefits.get(benefitId);
    const type = lineTypes.find((known) => known === rows[0]!.type);
    if (type === undefined || (benefit && isSetAside(benefit.state))) return [];
    const sign = type === 'Benefit' ? signOf(benefit) : -1;
    const settled = new Array<number>(sources.length).fill(0);
    const open = new Array<number>(sources.length).fill(0);
    for (const { series, values } of rows) {
      const amounts = series === 'Actual' ? settled : open;
      values.forEach((value, period) => {
        if (value !== null && series === sources[period]) amounts[period]! += sign * value;
      });
    }
    if ([...settled, ...open].every((amount) => amount === 0)) return [];
    const ranged = rangeSources[view].flatMap((series) => rows.filter((row) => row.series === series && hasRange(row)))[0];
    const [low, high] = [ranged?.lowPercent ?? 1, ranged?.highPercent ?? 1];
    if (ranged && (low > 1 || high < 1)) unusableRanges.push(ranged.id);
    const byYear = (amounts: readonly number[]): readonly number[] => totalsByYear(amounts, program.settings, periods);
    const range = { low: Math.min(low, 1), high: Math.max(high, 1) };
    return [{ id, line, benefit: benefitId, type, ...range, settled: byYear(settled), open: byYear(open) }];
  });
  return { lines, unusableRanges };
}

const hasRange = ({ lowPercent, highPercent }: CashFlowLine): boolean => lowPercent !== null || highPercent !== null;

/** Rows of the different series that are about the same thing, in table order. */
function groupsOf(cashFlows: readonly CashFlowLine[]): readonly (readonly CashFlowLine[])[] {
  const groups = new Map<string, CashFlowLine[]>();
  const seen = new Map<string, number>();
  for (const row of cashFlows) {
    const name = row.line.trim().toLowerCase();
    const thing = [row.benefit, row.type, name].join('\n');
    const nth = (seen.get(`${thing}\n${row.series}`) ?? 0) + 1;
    seen.set(`${thing}\n${row.series}`, nth);
    const key = `${thing}\n${nth}`;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()];
}
