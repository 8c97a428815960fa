import { inLanguage } from './in-language';
import { reviewsViewSentences as de } from './reviews-view.de';
import type { ReviewsViewSentences } from './reviews-view.en';
import { reviewsViewSentences as en } from './reviews-view.en';

export type { ReviewsViewSentences } from './reviews-view.en';

/** The sentences of the Reviews view in the language of the pane (`Strings.language`); they load with the view. */
export const reviewsViewStrings = (language: string): ReviewsViewSentences => inLanguage({ en, de }, language);
