import type { PicturesViewSentences } from '../../strings/pictures-view';
import { picturesViewStrings } from '../../strings/pictures-view';
import { useWords } from '../session-context';

/** The sentences of this view in the user's language. */
export function usePicturesWords(): PicturesViewSentences {
  return picturesViewStrings(useWords().language);
}
