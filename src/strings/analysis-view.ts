import { analysisViewSentences as de } from './analysis-view.de';
import type { AnalysisViewSentences } from './analysis-view.en';
import { analysisViewSentences as en } from './analysis-view.en';
import { inLanguage } from './in-language';

export type { AnalysisViewSentences } from './analysis-view.en';

/** The sentences of the Analysis view in the language of the pane (`Strings.language`); they load with the view. */
export const analysisViewStrings = (language: string): AnalysisViewSentences => inLanguage({ en, de }, language);
