import { aggregate } from './aggregate';
import { measureDirection } from './measure-direction';
import type { MeasurePlan } from './measure-plan';
import { expectedAt } from './measure-plan';
import type { Point } from './measure-readings';
import { lastUntil } from './measure-readings';
import type { Measure } from './program';
import type { ReadingPeriod } from './reading-period';

/**
 * What the plan expects one reading to be: what stands beside the cell in which it is entered. With Plan readings, that of the period,
 * else the last one before it. Without them, the level of the ramp at the end of the period; of a Sum, what the ramp adds within it.
 * @param planned Plan readings of the measure, oldest first
 * @returns null without a plan, and for a measure that is to stay within a range
 */
export function expectedReading(
  measure: Measure, plan: MeasurePlan, planned: readonly Point[], { start, end }: ReadingPeriod,
): number | null {
  if (measureDirection(measure) === 'Within range') return null;
  if (planned.length > 0) {
    const within = planned.filter(({ date }) => date >= start && date < end).map(({ value }) => value);
    return aggregate(within, measure.aggregation) ?? (measure.aggregation === 'Sum' ? null : (lastUntil(planned, start)?.value ?? null));
  }
  const after = expectedAt(end, plan, [], measure.aggregation);
  if (measure.aggregation !== 'Sum' || after === null) return after;
  return after - (expectedAt(start, plan, [], measure.aggregation) ?? 0);
}
