import type { ActivityType } from './program';

/** The activities that bring about the benefits they serve; a measurement or a newsletter serves a benefit without carrying it. */
export const carriesBenefits: ReadonlySet<string> = new Set<ActivityType>(['Milestone', 'Enabling change', 'Business change']);
