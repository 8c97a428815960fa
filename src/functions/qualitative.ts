import { marginOfError } from '../domain/realization/margin-of-error';
import { netPromoterScore } from '../domain/realization/net-promoter';
import { satisfaction } from '../domain/realization/satisfaction';
import { answer } from './answer';
import { decodeNumber } from './decode-number';
import { decodeNumbers } from './decode-numbers';
import type { FormattedNumber } from './formatted-answer';
import { answerPercent } from './formatted-answer';

/**
 * Customer satisfaction: the share of satisfied responses.
 * @customfunction CSAT
 * @param responses Ratings; blank cells are no response.
 * @param [topFrom] Least rating that counts as satisfied, 4 unless given.
 * @returns A share: 0.8 is 80% satisfied.
 * @formula responses of at least topFrom / all responses
 * @source The usual top-two-box score of a five-point scale
 * @error #VALUE! without a response
 * @example =BENEFIT.CSAT({5,4,3,5,2}) → 0.6
 */
export function CSAT(responses: unknown[][], topFrom?: unknown): number | FormattedNumber {
  return answerPercent(satisfaction(decodeNumbers(responses, 'responses', 'skip'), decodeNumber(topFrom, 'topFrom', 4)));
}

/**
 * Net promoter score.
 * @customfunction NETPROMOTER
 * @param responses Answers from 0 to 10 to "would you recommend it"; blank cells are no response.
 * @returns Points from −100 to 100.
 * @formula % of answers 9 and 10 − % of answers 0 to 6
 * @source Reichheld, The One Number You Need to Grow, Harvard Business Review (2003)
 * @error #VALUE! without a response
 * @error #NUM! for an answer outside 0 to 10
 * @example =BENEFIT.NETPROMOTER({10,9,8,7,6}) → 20
 */
export function NETPROMOTER(responses: unknown[][]): number {
  return answer(netPromoterScore(decodeNumbers(responses, 'responses', 'skip')));
}

/**
 * Margin of error of a share found in a sample, at 95% confidence.
 * @customfunction MARGINOFERROR
 * @param share Share found, 0 to 1.
 * @param n Number of responses.
 * @returns A share: 0.05 is 5 percentage points to either side.
 * @formula 1.96 · √(share (1 − share) / n)
 * @source The normal approximation of the binomial distribution
 * @error #NUM! for a share outside 0 to 1, or fewer than 1 response
 * @example =BENEFIT.MARGINOFERROR(0.8,400) → 0.0392
 * @native CONFIDENCE.NORM
 * @difference CONFIDENCE.NORM takes a standard deviation; of a share that is √(share (1 − share)).
 */
export function MARGINOFERROR(share: unknown, n: unknown): number | FormattedNumber {
  return answerPercent(marginOfError(decodeNumber(share, 'share'), decodeNumber(n, 'n')));
}
