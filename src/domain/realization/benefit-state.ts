import type { BenefitState, Word } from './program';

/** Given up or put off: they keep their figures but have no status and count in no total. */
export const setAsideStates = ['Deferred', 'Substituted', 'Withdrawn'] as const satisfies readonly BenefitState[];
const setAside: ReadonlySet<string> = new Set(setAsideStates);

/** Nothing more is measured or reviewed. */
const closed: ReadonlySet<string> = new Set<BenefitState>(['Deferred', 'Substituted', 'Withdrawn', 'Closed', 'Not realized']);

/** Not fully planned yet: missing parts of the plan are no findings. */
const early: ReadonlySet<string> = new Set<BenefitState>(['Identified']);

export const isSetAside = (state: Word<BenefitState>): boolean => setAside.has(state);
export const isClosed = (state: Word<BenefitState>): boolean => closed.has(state);
export const isEarly = (state: Word<BenefitState>): boolean => early.has(state);
