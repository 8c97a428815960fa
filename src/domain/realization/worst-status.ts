import type { Status } from './status';

/** From worst to best. A missing actual is worse than a risk one can see; what has not started says nothing while something else has. */
export const fromWorst: readonly Status[] = ['Off track', 'No data', 'At risk', 'No plan', 'On track', 'Exceeding', 'Not started'];

/** The worst of several statuses; null of none. */
export function worstStatus(statuses: readonly Status[]): Status | null {
  return fromWorst.find((status) => statuses.includes(status)) ?? null;
}
