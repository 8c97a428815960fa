import type { Benefit, CashFlowLine, Series } from './program';

/** One amount per period, null where no line of the series has one. */
export type SeriesFlows = readonly (number | null)[];

/** The money of one benefit, by series; null for a series without an amount. */
export type BenefitFlows = Readonly<Record<Series, SeriesFlows | null>>;

/** +1, or -1 for a dis-benefit: its amounts are typed positive and count against the program. */
export function signOf(benefit: Pick<Benefit, 'kind'> | undefined): 1 | -1 {
  return benefit?.kind === 'Dis-benefit' ? -1 : 1;
}

/** The benefit lines of one benefit added up by series and signed; its cost lines belong to the business case. */
export function benefitFlows(lines: readonly CashFlowLine[], sign: 1 | -1): BenefitFlows {
  const benefitLines = lines.filter((line) => line.type === 'Benefit');
  const of = (series: Series): SeriesFlows | null => addedUp(benefitLines.filter((line) => line.series === series), sign);
  return { Plan: of('Plan'), Forecast: of('Forecast'), Actual: of('Actual') };
}

/** Lines added up period by period; a period in which all are blank stays blank. */
export function addedUp(lines: readonly Pick<CashFlowLine, 'values'>[], sign: 1 | -1 = 1): SeriesFlows | null {
  const length = lines.reduce((most, line) => Math.max(most, line.values.length), 0);
  const totals = new Array<number | null>(length).fill(null);
  for (const { values } of lines) {
    values.forEach((value, period) => {
      if (value !== null) totals[period] = (totals[period] ?? 0) + sign * value;
    });
  }
  return totals.some((total) => total !== null) ? totals : null;
}
