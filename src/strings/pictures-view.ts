import { picturesViewSentences as de } from './pictures-view.de';
import type { PicturesViewSentences } from './pictures-view.en';
import { picturesViewSentences as en } from './pictures-view.en';

export type { PicturesViewSentences } from './pictures-view.en';

const tables: Readonly<Record<string, PicturesViewSentences>> = { en, de };

/** The sentences of the Pictures view in the language of the pane (`Strings.language`); they load with the view. */
export function picturesViewStrings(language: string): PicturesViewSentences {
  return tables[language] ?? en;
}
