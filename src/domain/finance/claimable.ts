import { fault } from '../fault';
import type { Fault } from '../fault';
import { finite } from './finite';

/**
 * The part of a gross benefit a program may claim: each reduction applies to what the ones before it left, so 20%, 10% and
 * 25% leave 54%, not 45%.
 *
 * @param gross the benefit before any reduction, any sign.
 * @param deadweight what would have happened anyway, a share from 0 to 1.
 * @param displacement what is merely moved from elsewhere, 0 to 1.
 * @param attribution the part that is owed to others, 0 to 1.
 * @param leakage the part that goes to people outside the target group, 0 to 1.
 * @param share our part where programs share the benefit, 0 to 1; the whole of it by default.
 * @param optimism the adjustment for optimism, −0.1 for 10% less; not below −1.
 * @returns gross × (1−deadweight)(1−displacement)(1−attribution)(1−leakage) × share × (1+optimism), or `out-of-range` naming the argument.
 *
 * Source: HM Treasury, Green Book (additionality); Homes and Communities Agency, Additionality Guide.
 * @example claimable(1000000, 0.2, 0.1, 0.25) // 540000
 */
export function claimable(
  gross: number,
  deadweight: number,
  displacement: number,
  attribution: number,
  leakage = 0,
  share = 1,
  optimism = 0,
): number | Fault {
  for (const [argument, value] of Object.entries({ deadweight, displacement, attribution, leakage, share }))
    if (!(value >= 0 && value <= 1)) return fault('out-of-range', { argument, details: { minimum: 0, maximum: 1 } });
  if (!(optimism >= -1)) return fault('out-of-range', { argument: 'optimism', details: { minimum: -1 } });
  const kept = (1 - deadweight) * (1 - displacement) * (1 - attribution) * (1 - leakage);
  return finite(gross * kept * share * (1 + optimism), 'gross');
}
