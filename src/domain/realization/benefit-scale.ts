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
 * How a review's figures are read. Those about a benefit with money lines, or without any measure, are amounts; about any other they are
 * levels of its leading measure. Of a dis-benefit less is better, whatever the unit.
 */
export function benefitScale(id: string, facts: ProgramFacts): BenefitScale {
  return facts.linesOf.has(id) || id === '' ? scaleOf(id, undefined, facts) : levelScale(id, facts);
}

/** How a sustainment check's figures are read: levels of the leading measure wherever there is one, as its sheet says. */
export function levelScale(id: string, facts: ProgramFacts): BenefitScale {
  return scaleOf(id, leadingMeasure(facts.measuresOf.get(id) ?? []), facts);
}

function scaleOf(id: string, leading: Measure | undefined, { benefits }: ProgramFacts): BenefitScale {
  const isHarm = benefits.get(id)?.kind === 'Dis-benefit';
  const lowerIsBetter = leading !== undefined && measureDirection(leading) === 'Lower is better';
  return { baseline: leading?.baseline ?? 0, sign: isHarm || lowerIsBetter ? -1 : 1 };
}

/** The measure figures about a benefit are read by: the one with the greatest weight, then the first id. */
export function leadingMeasure(measures: readonly Measure[]): Measure | undefined {
  return measures.reduce<Measure | undefined>((leading, measure) => {
    if (leading === undefined) return measure;
    const difference = (measure.weightPercent ?? 0) - (leading.weightPercent ?? 0);
    return difference > 0 || (difference === 0 && measure.id < leading.id) ? measure : leading;
  }, undefined);
}
