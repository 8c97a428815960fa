import type { FunctionsViewSentences } from './functions-view.en';
import { functionsViewSentences as en } from './functions-view.en';

export type { FunctionsViewSentences } from './functions-view.en';

const tables: Readonly<Record<string, FunctionsViewSentences>> = { en };

/** The sentences of the Functions view in the language of the pane (`Strings.language`); they load with the view. */
export function functionsViewStrings(language: string): FunctionsViewSentences {
  return tables[language] ?? en;
}
