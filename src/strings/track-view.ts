import { trackViewSentences as de } from './track-view.de';
import type { TrackViewSentences } from './track-view.en';
import { trackViewSentences as en } from './track-view.en';

export type { TrackViewSentences } from './track-view.en';

const tables: Readonly<Record<string, TrackViewSentences>> = { en, de };

/** The sentences of the Track view in the language of the pane (`Strings.language`); they load with the view. */
export function trackViewStrings(language: string): TrackViewSentences {
  return tables[language] ?? en;
}
