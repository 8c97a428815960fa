import type { StatusThresholds } from './status';
import { defaultThresholds } from './status';

/** Threshold rules in use, as shares of what the plan expects by now. */
export const thresholdPresets = {
  /** Five percent either way is on track; twenty percent short is off track. */
  standard: defaultThresholds,
  /** All of the target is green, up to a tenth short is amber (the rule of PM3 with a variance of 10%). */
  target: { exceeding: 1.05, onTrack: 1, atRisk: 0.9 },
  /** All that is due is green, 80% of it amber (the rule of Cenefits). */
  delivered: { exceeding: 1.05, onTrack: 1, atRisk: 0.8 },
} as const satisfies Record<string, StatusThresholds>;

export type ThresholdPreset = keyof typeof thresholdPresets;

/** The preset that these thresholds are, or null when they are the program's own. */
export function presetOf(thresholds: StatusThresholds): ThresholdPreset | null {
  const presets = Object.entries(thresholdPresets) as [ThresholdPreset, StatusThresholds][];
  const found = presets.find(([, preset]) =>
    preset.exceeding === thresholds.exceeding && preset.onTrack === thresholds.onTrack && preset.atRisk === thresholds.atRisk);
  return found?.[0] ?? null;
}
