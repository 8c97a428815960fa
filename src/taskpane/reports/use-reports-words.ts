import type { ReportsViewSentences } from '../../strings/reports-view';
import { reportsViewStrings } from '../../strings/reports-view';
import { useWords } from '../session-context';

/** The sentences of this view in the user's language. */
export function useReportsWords(): ReportsViewSentences {
  return reportsViewStrings(useWords().language);
}
