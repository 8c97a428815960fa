import { homeViewSentences as de } from './home-view.de';
import type { HomeViewSentences } from './home-view.en';
import { homeViewSentences as en } from './home-view.en';
import { inLanguage } from './in-language';

export type { HomeViewSentences } from './home-view.en';

/** The sentences of Home in the language of the pane (`Strings.language`); they load with the view. */
export const homeViewStrings = (language: string): HomeViewSentences => inLanguage({ en, de }, language);
