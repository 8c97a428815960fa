import { measureDirection } from './measure-direction';
import type { Measure } from './program';
import type { ProgramFacts } from './program-facts';

/** How single figures about a benefit (a review's, a sustainment check's) are to be read. */
export interface BenefitScale {
  /** The level without the benefit: 0 for money, the baseline of its leading measure otherwise. */
  readonly baseline: number;
  /** +1 where more is better, -1 where less is. */
  readonly sign: 1 | -1;
}

/**
 * Figures about a benefit with money lines, or without any measure, are amounts. About any other they are levels of its leading measure:
 * the one with the greatest weight, then the first id. Of a dis-benefit less is better, whatever the unit.
 */
export function benefitScale(id: string, { benefits, linesOf, measuresOf }: ProgramFacts): BenefitScale {
  const harm = benefits.get(id)?.kind === 'Dis-benefit';
  const leading = linesOf.has(id) || id === '' ? undefined : leadingMeasure(measuresOf.get(id) ?? []);
  const lowerIsBetter = leading !== undefined && measureDirection(leading) === 'Lower is better';
  return { baseline: leading?.baseline ?? 0, sign: harm || lowerIsBetter ? -1 : 1 };
}

function leadingMeasure(measures: readonly Measure[]): Measure | undefined {
  return measures.reduce<Measure | undefined>((leading, measure) => {
    if (leading === undefined) return measure;
    const difference = (measure.weightPercent ?? 0) - (leading.weightPercent ?? 0);
    return difference > 0 || (difference === 0 && measure.id < leading.id) ? measure : leading;
  }, undefined);
}
