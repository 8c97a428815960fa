import type { Settings } from './settings';
import type { StatusThresholds } from './status';
import { defaultThresholds } from './status';

/** The thresholds of the settings, or the standard ones when they do not descend (the health check says so). */
export function programThresholds({ exceedingFrom, onTrackFrom, atRiskFrom }: Settings): StatusThresholds {
  const descend = exceedingFrom >= onTrackFrom && onTrackFrom >= atRiskFrom;
  return descend ? { exceeding: exceedingFrom, onTrack: onTrackFrom, atRisk: atRiskFrom } : defaultThresholds;
}

/**
 * The thresholds of one measure. A Tolerance % of its own stretches every band in proportion: where the program is on track within 5%
 * and at risk within 20%, a measure with a tolerance of 10% is on track within 10% and at risk within 40%.
 * @param tolerance a share; null or not above 0 keeps the program's thresholds
 */
export function measureThresholds(program: StatusThresholds, tolerance: number | null): StatusThresholds {
  const usual = 1 - program.onTrack;
  if (tolerance === null || !(tolerance > 0) || !(usual > 0)) return program;
  const stretch = tolerance / usual;
  return {
    exceeding: 1 + (program.exceeding - 1) * stretch,
    onTrack: 1 - tolerance,
    atRisk: 1 - (1 - program.atRisk) * stretch,
  };
}
