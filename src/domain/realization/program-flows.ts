import { signOf } from './benefit-flows';
import { isSetAside } from './benefit-state';
import type { CashFlowLine, Series } from './program';
import type { ProgramFacts } from './program-facts';

export type CaseView = 'plan' | 'actual-then-forecast';

/** The money of the whole program by period; costs positive, dis-benefits as negative benefits. */
export interface ProgramFlows {
  readonly benefits: readonly number[];
  readonly costs: readonly number[];
}

/**
 * The money of the program by period. Lines of benefits that are deferred, substituted or withdrawn, and lines that are neither benefit
 * nor cost, are left out.
 *
 * Actual then forecast: a period takes its actuals as soon as any line of the program has one, else the forecast where any line has one,
 * else the plan; what a line leaves blank in the series taken is nothing. The Business case sheet does the same with formulas.
 */
export function programFlows({ program: { cashFlows }, benefits }: ProgramFacts, view: CaseView): ProgramFlows {
  const sources = periodSources(cashFlows, view);
  const count = sources.length;
  const flows = { benefits: new Array<number>(count).fill(0), costs: new Array<number>(count).fill(0) };
  for (const { benefit: id, type, series, values } of cashFlows) {
    const benefit = benefits.get(id);
    if ((type !== 'Benefit' && type !== 'Cost') || (benefit && isSetAside(benefit.state))) continue;
    const totals = type === 'Benefit' ? flows.benefits : flows.costs;
    const sign = type === 'Benefit' ? signOf(benefit) : 1;
    values.forEach((value, period) => {
      if (value !== null && series === sources[period]) totals[period]! += sign * value;
    });
  }
  return flows;
}

/** The series each period of the cash flow is taken from; see {@link programFlows}. */
export function periodSources(cashFlows: readonly CashFlowLine[], view: CaseView): readonly Series[] {
  const count = cashFlows.reduce((most, line) => Math.max(most, line.values.length), 0);
  const filled = (series: Series): readonly boolean[] => {
    const lines = cashFlows.filter((line) => line.series === series);
    return Array.from({ length: count }, (_, period) => lines.some((line) => (line.values[period] ?? null) !== null));
  };
  const actual = view === 'plan' ? [] : filled('Actual');
  const forecast = view === 'plan' ? [] : filled('Forecast');
  return Array.from({ length: count }, (_, period): Series => {
    if (actual[period]) return 'Actual';
    return forecast[period] ? 'Forecast' : 'Plan';
  });
}
