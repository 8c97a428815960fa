import { inLanguage } from './in-language';
import { trackViewSentences as de } from './track-view.de';
import type { TrackViewSentences } from './track-view.en';
import { trackViewSentences as en } from './track-view.en';

export type { TrackViewSentences } from './track-view.en';

/** The sentences of the Track view in the language of the pane (`Strings.language`); they load with the view. */
export const trackViewStrings = (language: string): TrackViewSentences => inLanguage({ en, de }, language);
