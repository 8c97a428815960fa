import { benefitViewSentences as de } from './benefit-view.de';
import type { BenefitViewSentences } from './benefit-view.en';
import { benefitViewSentences as en } from './benefit-view.en';
import { inLanguage } from './in-language';

export type { BenefitViewSentences } from './benefit-view.en';

/** The sentences of the Benefit view in the language of the pane (`Strings.language`); they load with the view. */
export const benefitViewStrings = (language: string): BenefitViewSentences => inLanguage({ en, de }, language);
