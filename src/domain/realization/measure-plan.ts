import { aggregate } from './aggregate';
import type { Point } from './measure-readings';
import type { Benefit, Measure } from './program';
import type { RampCurve } from './ramp';
import { ramp, rampCurves } from './ramp';

/** What the plan of a measure says: where it comes from, where it goes, and when. */
export interface MeasurePlan {
  /** Null when it is missing; a Sum without a baseline starts at 0. */
  readonly baseline: number | null;
  readonly target: number | null;
  /** When the ramp starts: Baseline date, else the benefit's Starts. */
  readonly from: number | null;
  /** When the target is due: Target date, else the benefit's Full effect. */
  readonly until: number | null;
  /** That of the measure, else of its benefit. */
  readonly curve: RampCurve;
}

/** The plan of a measure, with what its own row leaves blank taken from its benefit; sums that name no baseline start from zero. */
export function measurePlan(measure: Measure, benefit: Benefit | undefined): MeasurePlan {
  return {
    baseline: measure.baseline ?? (measure.aggregation === 'Sum' ? 0 : null),
    target: measure.target,
    from: measure.baselineDate ?? benefit?.starts ?? null,
    until: measure.targetDate ?? benefit?.fullEffect ?? null,
    curve: knownCurve(measure.ramp) ?? knownCurve(benefit?.ramp ?? '') ?? 'Linear',
  };
}

function knownCurve(word: string): RampCurve | undefined {
  return rampCurves.find((curve) => curve === word);
}

/**
 * The level the plan expects at a date. Plan readings come first: those of periods up to the date, aggregated like the actuals. Without
 * any, the way from baseline to target along the ramp; without a start of the ramp, the target once it is due.
 * @returns null when there is no plan for that date
 */
export function expectedAt(date: number, plan: MeasurePlan, planned: readonly Point[], aggregation: Measure['aggregation']): number | null {
  if (planned.length > 0) {
    const due = planned.filter((point) => point.date <= date).map((point) => point.value);
    return aggregate(due, aggregation) ?? plan.baseline;
  }
  const { baseline, target, from, until, curve } = plan;
  if (target === null || until === null) return null;
  if (date >= until || baseline === null) return target;
  if (from === null || from >= until) return baseline;
  return baseline + (target - baseline) * ramp((date - from) / (until - from), curve);
}
