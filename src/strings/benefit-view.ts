import { benefitViewSentences as de } from './benefit-view.de';
import type { BenefitViewSentences } from './benefit-view.en';
import { benefitViewSentences as en } from './benefit-view.en';

export type { BenefitViewSentences } from './benefit-view.en';

const tables: Readonly<Record<string, BenefitViewSentences>> = { en, de };

/** The sentences of the Benefit view in the language of the pane (`Strings.language`); they load with the view. */
export function benefitViewStrings(language: string): BenefitViewSentences {
  return tables[language] ?? en;
}
