import type { FunctionsViewSentences } from './functions-view.en';
import { functionsViewSentences as en } from './functions-view.en';
import { functionsViewSentences as de } from './functions-view.de';
import { inLanguage } from './in-language';

export type { FunctionsViewSentences } from './functions-view.en';

/** The sentences of the Functions view in the language of the pane (`Strings.language`); they load with the view. */
export const functionsViewStrings = (language: string): FunctionsViewSentences => inLanguage({ en, de }, language);
