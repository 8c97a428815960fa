import { inLanguage } from './in-language';
import { reportsViewSentences as de } from './reports-view.de';
import type { ReportsViewSentences } from './reports-view.en';
import { reportsViewSentences as en } from './reports-view.en';

export type { ReportsViewSentences } from './reports-view.en';

/** The sentences of the Reports view in the language of the pane (`Strings.language`); they load with the view. */
export const reportsViewStrings = (language: string): ReportsViewSentences => inLanguage({ en, de }, language);
