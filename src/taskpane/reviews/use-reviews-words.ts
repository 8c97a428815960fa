import type { ReviewsViewSentences } from '../../strings/reviews-view';
import { reviewsViewStrings } from '../../strings/reviews-view';
import { useWords } from '../session-context';

/** The sentences of this view in the user's language. */
export function useReviewsWords(): ReviewsViewSentences {
  return reviewsViewStrings(useWords().language);
}
