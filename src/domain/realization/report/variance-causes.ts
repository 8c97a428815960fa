import { groupedBy } from '../record-index';
import type { Program, SerialDate, VarianceReason, Word } from '../program';

/** A reason given for variances, and where it was given. */
export interface VarianceCause {
  readonly reason: Word<VarianceReason>;
  /** Ids of the benefits, in the order of the register. */
  readonly benefits: readonly string[];
  /** What was written with it, newest first. */
  readonly explanations: readonly string[];
}

/**
 * Why figures differ from the plan, by the reason codes that readings and reviews of the period were entered with; the reason of the most
 * benefits first. "On plan" is no variance.
 * @param from first day of the period; null for all time
 * @param today last day
 */
export function varianceCauses(
  { benefits, measures, readings, reviews }: Program, from: SerialDate, today: number,
): readonly VarianceCause[] {
  const benefitOf = new Map(measures.map(({ id, benefit }) => [id, benefit]));
  const isInPeriod = (date: SerialDate): date is number => date !== null && date <= today && (from === null || date >= from);
  const told = [
    ...readings.filter(({ series, periodStart }) => series === 'Actual' && isInPeriod(periodStart))
      .map((
        { reason, measure, comment, periodStart },
      ) => ({ reason, benefit: benefitOf.get(measure) ?? '', text: comment, date: periodStart! })),
    ...reviews.filter(({ date }) => isInPeriod(date)).map(
      ({ reason, benefit, explanation, date }) => ({ reason, benefit, text: explanation, date: date! }),
    ),
  ].filter(({ reason, benefit }) => reason !== '' && reason !== 'On plan' && benefit !== '');

  const order = new Map(benefits.map(({ id }, index) => [id, index]));
  return [...groupedBy(told, ({ reason }) => reason)]
    .map(([reason, items]) => ({
      reason,
      benefits: [...new Set(items.map(({ benefit }) => benefit))].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
      explanations: [...new Set([...items].sort((a, b) => b.date - a.date).map(({ text }) => text.trim()).filter((text) => text !== ''))],
    }))
    .sort((a, b) => b.benefits.length - a.benefits.length);
}
