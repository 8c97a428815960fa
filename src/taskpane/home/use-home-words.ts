import type { HomeViewSentences } from '../../strings/home-view';
import { homeViewStrings } from '../../strings/home-view';
import { useWords } from '../session-context';

/** The sentences of this view in the user's language. */
export function useHomeWords(): HomeViewSentences {
  return homeViewStrings(useWords().language);
}
