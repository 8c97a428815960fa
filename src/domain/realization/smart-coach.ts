import type { SmartGap } from './assessment';
import { leadingMeasure } from './benefit-scale';
import { measureDirection } from './measure-direction';
import { measurePlan } from './measure-plan';
import type { Benefit, Measure } from './program';
import type { ProgramFacts } from './program-facts';
import type { SmartLetter } from './smart';
import { smartParts } from './smart';
import type { WordingVerdict } from './statement-wording';
import { statementWording } from './statement-wording';

const smartLetters: readonly SmartLetter[] = ['specific', 'measurable', 'achievable', 'relevant', 'timeBound'];

/** What one letter of SMART says of a benefit. */
export interface CoachedLetter {
  readonly letter: SmartLetter;
  readonly isMet: boolean;
  readonly there: readonly SmartGap[];
  readonly missing: readonly SmartGap[];
  /** How the statement is worded; advice only, a letter is met without it. */
  readonly wording: readonly WordingVerdict[];
}

/** A statement put together from what the leading measure says; `src/strings` makes the sentence. Figures in the measure's unit. */
export interface SuggestedWording {
  readonly move: 'less' | 'more' | 'keep';
  readonly measure: string;
  readonly unit: string;
  readonly from: number;
  readonly to: number;
  /** For whom; '' when nobody is named. */
  readonly beneficiaries: string;
  /** Serial date; null when no date is set. */
  readonly by: number | null;
}

export interface Coaching {
  /** How many letters are met, 0 to 5. */
  readonly met: number;
  readonly letters: readonly CoachedLetter[];
  /** Null where the wording leaves nothing to wish for, or the measures do not say enough to suggest any. */
  readonly suggestion: SuggestedWording | null;
}

/**
 * What is there and what is missing in the statement of a benefit, letter by letter, and how it could be worded.
 * @param benefit may be a draft that is in no table yet; records refer to it by its id
 */
export function coach(benefit: Benefit, facts: ProgramFacts): Coaching {
  const parts = smartParts(benefit, facts);
  const measures = benefit.id === '' ? [] : (facts.measuresOf.get(benefit.id) ?? []);
  const wording = statementWording(benefit, measures);
  const letters = smartLetters.map((letter): CoachedLetter => {
    const missing = parts[letter].filter(({ isOpen }) => isOpen).map(({ gap }) => gap);
    return {
      letter,
      isMet: missing.length === 0,
      there: parts[letter].filter(({ isOpen }) => !isOpen).map(({ gap }) => gap),
      missing,
      wording: wording.filter((verdict) => verdict.letter === letter),
    };
  });
  const met = letters.filter(({ isMet }) => isMet).length;
  const leavesWishes = wording.length === 0 || wording.some(({ isMet }) => !isMet) || letters[0]!.missing.includes('output-not-benefit');
  return { met, letters, suggestion: leavesWishes ? suggestedWording(benefit, measures) : null };
}

function suggestedWording(benefit: Benefit, measures: readonly Measure[]): SuggestedWording | null {
  const measure = leadingMeasure(measures);
  if (measure === undefined || measure.measure.trim() === '') return null;
  const { baseline, target, until } = measurePlan(measure, benefit);
  if (baseline === null || target === null || measureDirection(measure) === 'Within range') return null;
  return {
    move: target < baseline ? 'less' : target > baseline ? 'more' : 'keep',
    measure: measure.measure.trim(),
    unit: measure.unit.trim(),
    from: baseline,
    to: target,
    beneficiaries: benefit.beneficiaries.trim(),
    by: until,
  };
}
