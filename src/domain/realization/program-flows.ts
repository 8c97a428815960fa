import { signOf } from './benefit-flows';
import { isSetAside } from './benefit-state';
import type { Series } from './program';
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
 * Actual then forecast: a period that is over takes its actuals as soon as any line of the program has one, except that the last one
 * over is still being collected while it has fewer than the period before; any other period takes the forecast where any line has one,
 * else the plan. What a line leaves blank in the series taken is nothing. Without dates every period with an actual counts as over. The
 * Business case sheet does the same with formulas.
 */
export function programFlows(facts: ProgramFacts, view: CaseView): ProgramFlows {
  const { cashFlows } = facts.program;
  const sources = periodSources(facts, view);
  const count = sources.length;
  const flows = { benefits: new Array<number>(count).fill(0), costs: new Array<number>(count).fill(0) };
  for (const { benefit: id, type, series, values } of cashFlows) {
    const benefit = facts.benefits.get(id);
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
export function periodSources({ program: { cashFlows }, periods, today }: ProgramFacts, view: CaseView): readonly Series[] {
  const count = cashFlows.reduce((most, line) => Math.max(most, line.values.length), 0);
  if (view === 'plan') return new Array<Series>(count).fill('Plan');
  const entries = (series: Series): readonly number[] => {
    const lines = cashFlows.filter((line) => line.series === series);
    return Array.from({ length: count }, (_, period) => lines.filter((line) => (line.values[period] ?? null) !== null).length);
  };
  const actuals = entries('Actual');
  const forecasts = entries('Forecast');
  const isOver = (period: number): boolean => periods === null || periods.startOf(period + 1) <= today;
  const isCollected = (period: number): boolean => period === 0 || isOver(period + 1) || actuals[period]! >= actuals[period - 1]!;
  return Array.from({ length: count }, (_, period): Series => {
    if (actuals[period]! > 0 && isOver(period) && isCollected(period)) return 'Actual';
    return forecasts[period]! > 0 ? 'Forecast' : 'Plan';
  });
}
