import type { Fault } from '../fault';
import { fault } from '../fault';
import type { Flows } from '../finance/flows';

const leastPromoter = 9;
const mostDetractor = 6;

/**
 * Net promoter score: percentage of promoters (9 or 10) less percentage of detractors (0 to 6), in points from -100 to 100.
 * @param responses answers from 0 to 10; the caller leaves out missing answers
 * @returns points; #VALUE! without a response; #NUM! for an answer outside 0 to 10
 */
export function netPromoterScore(responses: Flows): number | Fault {
  if (responses.length === 0) return fault('too-few', { argument: 'responses', details: { minimum: 1 } });
  let balance = 0;
  for (let i = 0; i < responses.length; i++) {
    const response = responses[i]!;
    if (!(response >= 0 && response <= 10)) {
      return fault('out-of-range', { argument: 'responses', position: i + 1, details: { minimum: 0, maximum: 10 } });
    }
    if (response >= leastPromoter) balance++;
    else if (response <= mostDetractor) balance--;
  }
  return (100 * balance) / responses.length;
}
