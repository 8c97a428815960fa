import type { AnalysisViewSentences } from '../../strings/analysis-view';
import { analysisViewStrings } from '../../strings/analysis-view';
import { useWords } from '../session-context';

/** The sentences of this view in the user's language. */
export function useAnalysisWords(): AnalysisViewSentences {
  return analysisViewStrings(useWords().language);
}
