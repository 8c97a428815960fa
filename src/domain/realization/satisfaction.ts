import type { Fault } from '../fault';
import { fault } from '../fault';
import type { Flows } from '../finance/flows';

/**
 * Customer satisfaction (CSAT): the share of responses in the top boxes.
 * @param responses ratings; the caller leaves out missing answers
 * @param topFrom the least rating that counts as satisfied: 4 on the usual scale from 1 to 5
 * @returns a share from 0 to 1; #VALUE! without a response
 */
export function satisfaction(responses: Flows, topFrom = 4): number | Fault {
  if (responses.length === 0) return fault('too-few', { argument: 'responses', details: { minimum: 1 } });
  let satisfied = 0;
  for (let i = 0; i < responses.length; i++) if (responses[i]! >= topFrom) satisfied++;
  return satisfied / responses.length;
}
