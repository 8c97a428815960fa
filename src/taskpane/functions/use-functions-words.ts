import type { FunctionsViewSentences } from '../../strings/functions-view';
import { functionsViewStrings } from '../../strings/functions-view';
import { useWords } from '../session-context';

/** The sentences of this view in the user's language. */
export function useFunctionsWords(): FunctionsViewSentences {
  return functionsViewStrings(useWords().language);
}
