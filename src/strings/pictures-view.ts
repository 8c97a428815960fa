import { inLanguage } from './in-language';
import { picturesViewSentences as de } from './pictures-view.de';
import type { PicturesViewSentences } from './pictures-view.en';
import { picturesViewSentences as en } from './pictures-view.en';

export type { PicturesViewSentences } from './pictures-view.en';

/** The sentences of the Pictures view in the language of the pane (`Strings.language`); they load with the view. */
export const picturesViewStrings = (language: string): PicturesViewSentences => inLanguage({ en, de }, language);
