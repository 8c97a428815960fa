import { benefitPageSentences as de } from './benefit-page.de';
import type { BenefitPageSentences } from './benefit-page.en';
import { benefitPageSentences as en } from './benefit-page.en';
import { inLanguage } from './in-language';

export type { BenefitPageSentences } from './benefit-page.en';

/** The sentences of the page about one benefit in the language of the pane (`Strings.language`). */
export const benefitPageStrings = (language: string): BenefitPageSentences => inLanguage({ en, de }, language);
