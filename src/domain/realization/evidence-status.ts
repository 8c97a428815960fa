import type { Evidence } from './program';
import type { Status } from './status';

/** The least balance of the evidence (share of its weight for the benefit, less the share against) that is on track. */
const clearlySupported = 0.5;

/**
 * The status of a qualitative benefit, from its evidence up to today: strength of what supports it less strength of what contradicts it,
 * as a share of all strength. At least one half: On track; at least 0: At risk; below: Off track. Evidence without a strength, or with a
 * strength of 0, carries nothing.
 * @returns null without evidence that carries anything
 */
export function evidenceStatus(evidence: readonly Evidence[], today: number): Status | null {
  let weight = 0;
  let net = 0;
  for (const { date, strength, supports } of evidence) {
    if (date === null || date > today || strength === null || !(strength > 0)) continue;
    weight += strength;
    if (supports === 'Supports') net += strength;
    if (supports === 'Contradicts') net -= strength;
  }
  if (weight === 0) return null;
  if (net / weight >= clearlySupported) return 'On track';
  return net >= 0 ? 'At risk' : 'Off track';
}
