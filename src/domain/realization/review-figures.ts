import { annualPace } from './annual-pace';
import type { FrozenValue, FrozenValues } from './baseline-versions';
import { benefitFlows } from './benefit-flows';
import { leadingMeasure } from './benefit-scale';
import { targetHistory } from './target-history';
import type { Benefit, Measure, Reference } from './program';
import type { ProgramFacts } from './program-facts';

/** What a review of a benefit compares, all in one unit. */
export interface ReviewFigures {
  /** The measure whose levels these are; null when they are amounts of money a year. */
  readonly measure: Measure | null;
  /** What the first baseline says is to be reached; `value` is null when it is not a number. */
  readonly original: (Pick<FrozenValue, 'version' | 'date'> & { readonly value: number | null }) | null;
  readonly currentTarget: number | null;
  readonly actual: number | null;
}

/**
 * The figures a review of a benefit starts from. A benefit with money lines, or without a measure, is reviewed by its full-year value and
 * what its actuals amount to in a year (annual-pace.ts); any other by the target and the latest level of its leading measure: the same
 * scale on which the variance is computed afterwards (benefit-scale.ts). Amounts of a dis-benefit are positive, as they are typed.
 * @param latestOf the aggregated latest reading of a measure
 */
export function reviewFigures(
  benefit: Benefit,
  facts: ProgramFacts,
  frozen: FrozenValues,
  latestOf: (measure: Measure) => number | null,
): ReviewFigures {
  const measure = reviewedMeasure(benefit.id, facts);
  const history = measure
    ? targetHistory(frozen, 'measures', measure, 'target')
    : targetHistory(frozen, 'benefits', benefit, 'fullYearValue');
  const { original, current } = history;
  return {
    measure,
    original: original === null ? null : { version: original.version, date: original.date, value: numberOf(original.value) },
    currentTarget: numberOf(current),
    actual: measure ? latestOf(measure) : paceOf(benefit, facts),
  };
}

/** The measure whose levels the reviews of a benefit speak of; null when they speak of money. */
export function reviewedMeasure(benefit: Reference, { linesOf, measuresOf }: ProgramFacts): Measure | null {
  return linesOf.has(benefit) ? null : (leadingMeasure(measuresOf.get(benefit) ?? []) ?? null);
}

function paceOf(benefit: Benefit, { linesOf, periods, today }: ProgramFacts): number | null {
  if (periods === null) return null;
  const { Actual } = benefitFlows(linesOf.get(benefit.id) ?? [], 1);
  if (Actual === null) return null;
  const { fullEffect, ends } = benefit;
  return annualPace(Actual, {
    perYear: periods.perYear,
    // A benefit that has ended is judged by what it brought while it lasted.
    ended: Math.min(periods.endedBy(today), ends === null ? Infinity : periods.indexOf(ends) + 1),
    fullEffect: fullEffect === null ? null : periods.indexOf(fullEffect),
  });
}

const numberOf = (value: unknown): number | null => (typeof value === 'number' ? value : null);
