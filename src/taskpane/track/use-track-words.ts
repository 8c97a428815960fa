import type { TrackViewSentences } from '../../strings/track-view';
import { trackViewStrings } from '../../strings/track-view';
import { useWords } from '../session-context';

/** The sentences of this view in the user's language. */
export function useTrackWords(): TrackViewSentences {
  return trackViewStrings(useWords().language);
}
