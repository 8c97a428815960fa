import type { Problem } from '../commands/command';
import type { LocatedFinding } from '../commands/read-program';
import type { Strings } from '../strings/strings';
import type { Notice } from './ProblemList';

/** A problem as a sentence; its code where no table of sentences knows it. */
export function noticeOfProblem({ code, severity, sheet, address, details }: Problem, words: Strings): Notice {
  return { severity, sentence: words.problems[code]?.(details ?? {}) ?? code, sheet, address };
}

/** A finding of the health check as a sentence. */
export function noticeOfFinding({ code, severity, details, cell }: LocatedFinding, words: Strings): Notice {
  return { severity, sentence: words.findings[code](details), sheet: cell?.sheet, address: cell?.address };
}
