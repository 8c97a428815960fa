import type { BenefitViewSentences } from '../../strings/benefit-view';
import { benefitViewStrings } from '../../strings/benefit-view';
import { useWords } from '../session-context';

/** The sentences of this view in the user's language. */
export function useBenefitWords(): BenefitViewSentences {
  return benefitViewStrings(useWords().language);
}
