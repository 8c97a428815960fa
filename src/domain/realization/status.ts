import type { Fault } from '../fault';
import { fault } from '../fault';

/** Every status a benefit or measure can have. A status is text; its symbol and color only repeat it. */
export const statuses = ['Exceeding', 'On track', 'At risk', 'Off track', 'No data', 'Not started', 'No plan'] as const;

export type Status = (typeof statuses)[number];

/** Shapes that differ without color, in print and to a color-blind reader. */
export const statusSymbols: Readonly<Record<Status, string>> = {
  Exceeding: '▲',
  'On track': '●',
  'At risk': '◆',
  'Off track': '▼',
  'No data': '?',
  'Not started': '○',
  'No plan': '–',
};

/** The least progress that earns each status, as shares of what the plan expects by now. */
export interface StatusThresholds {
  readonly exceeding: number;
  readonly onTrack: number;
  readonly atRisk: number;
}

export const defaultThresholds: StatusThresholds = { exceeding: 1.05, onTrack: 0.95, atRisk: 0.8 };

/** Absorbs the last bits of a division, so that 80.75 of 85 is the 95% it looks like. */
const rounding = 1e-9;

/**
 * The status that progress against plan earns.
 * @param progress share of what the plan expects by now, direction-aware (progress.ts); null when an actual is due and missing
 * @returns the status; #NUM! when the thresholds do not descend
 */
export function statusOf(progress: number | null, thresholds: StatusThresholds = defaultThresholds): Status | Fault {
  const { exceeding, onTrack, atRisk } = thresholds;
  if (onTrack > exceeding) return fault('out-of-range', { argument: 'onTrack', details: { maximum: exceeding } });
  if (atRisk > onTrack) return fault('out-of-range', { argument: 'atRisk', details: { maximum: onTrack } });
  if (progress === null) return 'No data';
  const reached = progress + rounding;
  if (reached >= exceeding) return 'Exceeding';
  if (reached >= onTrack) return 'On track';
  return reached >= atRisk ? 'At risk' : 'Off track';
}
