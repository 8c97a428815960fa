import type { Assessment } from './assessment';
import { isClosed, isEarly, isSetAside } from './benefit-state';
import type { FindingCode } from './health/finding-codes';
import type { Benefit, Program } from './program';

export const workStages = ['identify', 'plan', 'monitor', 'evaluate'] as const;
export type WorkStage = (typeof workStages)[number];

export type StepId =
  | 'settings' | 'objectives' | 'benefits' | 'owners' | 'stakeholders'
  | 'measures' | 'activities' | 'map' | 'money' | 'risks' | 'baseline'
  | 'refreshed' | 'readings' | 'actuals' | 'snapshot' | 'triggers'
  | 'reviews' | 'sustainment' | 'lessons';

export interface NextStep {
  readonly id: StepId;
  readonly stage: WorkStage;
  /** Done; open; or waiting for a step before it, such as the first benefit. */
  readonly state: 'done' | 'open' | 'waiting';
  /** The ids of the records that still need it; none where it is not about single records. */
  readonly lacking: readonly string[];
}

/** What the steps look at. */
interface Standing {
  readonly program: Program;
  readonly assessment: Assessment;
  /** Benefits that are not given up or put off. */
  readonly kept: readonly Benefit[];
  /** Of those, the ones that are more than an idea. */
  readonly planned: readonly Benefit[];
  /** Serial date of the last refresh; null before the first. */
  readonly refreshedOn: number | null;
}

interface StepRule {
  readonly id: StepId;
  readonly stage: WorkStage;
  /** Whether there is anything to do it for yet. */
  readonly canStart?: (standing: Standing) => boolean;
  /** Whether it has been begun at all; where this is left out, only what is still missing counts. */
  readonly begun?: (standing: Standing) => boolean;
  /** The ids of the records that still need it. */
  readonly lacking?: (standing: Standing) => readonly string[];
}

const hasBenefits = ({ kept }: Standing): boolean => kept.length > 0;
const hasPlan = ({ planned }: Standing): boolean => planned.length > 0;
const hasPlannedMoney = ({ program }: Standing): boolean =>
  program.cashFlows.some(({ series, values }) => series === 'Plan' && values.some((value) => value !== null));
const hasMeasures = ({ program }: Standing): boolean => program.measures.length > 0;
/** The records that findings of these kinds are about. */
const found = (...codes: readonly FindingCode[]) => ({ assessment }: Standing): readonly string[] =>
  assessment.findings.filter(({ code }) => codes.includes(code)).map(({ details }) => String(details['id'] ?? ''));

/** A snapshot older than this says little about what has moved since the last report. */
const freshDays = 92;

/** Results that operations have to keep up. */
const lasting: ReadonlySet<string> = new Set(['Realized', 'Verified', 'Sustained']);

/** The method of work, step by step; each is read off the workbook. */
const rules: readonly StepRule[] = [
  {
    id: 'settings', stage: 'identify',
    begun: ({ program: { settings } }) => settings.program !== '' && settings.firstPeriod !== null,
  },
  { id: 'objectives', stage: 'identify', begun: ({ program }) => program.objectives.length > 0 },
  { id: 'benefits', stage: 'identify', begun: hasBenefits },
  {
    id: 'owners', stage: 'identify', canStart: hasBenefits,
    lacking: ({ kept }) => kept.filter(({ owner }) => owner.trim() === '').map(({ id }) => id),
  },
  { id: 'stakeholders', stage: 'identify', begun: ({ program }) => program.stakeholders.length > 0 },

  {
    id: 'measures', stage: 'plan', canStart: hasBenefits, begun: hasMeasures,
    lacking: found('benefit-without-measure', 'measure-without-baseline', 'measure-without-target', 'measure-without-target-date'),
  },
  {
    id: 'activities', stage: 'plan', canStart: hasBenefits, begun: ({ program }) => program.activities.length > 0,
    lacking: found('benefit-without-activity'),
  },
  { id: 'map', stage: 'plan', canStart: hasBenefits, begun: ({ program }) => program.links.length > 0 },
  { id: 'money', stage: 'plan', canStart: hasBenefits, begun: hasPlannedMoney },
  { id: 'risks', stage: 'plan', canStart: hasBenefits, begun: ({ program }) => program.risks.length > 0 },
  { id: 'baseline', stage: 'plan', canStart: hasPlan, begun: ({ program }) => program.baselines.length > 0 },

  {
    id: 'readings', stage: 'monitor', canStart: hasMeasures, lacking: found('reading-overdue'),
    begun: ({ program }) => program.readings.some(({ series }) => series === 'Actual'),
  },
  { id: 'actuals', stage: 'monitor', canStart: hasPlannedMoney, lacking: found('actuals-missing') },
  {
    id: 'refreshed', stage: 'monitor', canStart: hasBenefits,
    begun: ({ refreshedOn, assessment, program }) =>
      refreshedOn !== null && assessment.today - refreshedOn <= program.settings.reviewCadenceDays,
  },
  { id: 'triggers', stage: 'monitor', canStart: ({ program }) => program.risks.length > 0, lacking: found('trigger-fired') },
  {
    id: 'snapshot', stage: 'monitor', canStart: ({ refreshedOn }) => refreshedOn !== null,
    begun: ({ program, assessment }) => program.history.some(({ date }) => date !== null && assessment.today - date <= freshDays),
  },

  {
    id: 'reviews', stage: 'evaluate', canStart: hasPlan, begun: ({ program }) => program.reviews.length > 0,
    lacking: found('review-overdue'),
  },
  {
    id: 'sustainment', stage: 'evaluate', canStart: ({ kept }) => kept.some(({ state }) => lasting.has(state)),
    lacking: (standing) => [
      ...standing.kept
        .filter(({ id, state }) => lasting.has(state) && !standing.program.sustainment.some(({ benefit }) => benefit === id))
        .map(({ id }) => id),
      ...found('sustainment-check-overdue')(standing),
    ],
  },
  {
    id: 'lessons', stage: 'evaluate', canStart: ({ program }) => program.reviews.length > 0,
    begun: ({ program }) => program.lessons.length > 0,
  },
];

/**
 * What is done and what comes next in the four stages of the work, in its order.
 * @param refreshedOn serial date that the register says it was last refreshed on; null before the first refresh
 */
export function nextSteps(program: Program, assessment: Assessment, refreshedOn: number | null): readonly NextStep[] {
  const kept = program.benefits.filter(({ state }) => !isSetAside(state));
  const planned = kept.filter(({ state }) => !isEarly(state) && !isClosed(state));
  const standing: Standing = { program, assessment, kept, planned, refreshedOn };
  return rules.map(({ id, stage, canStart, begun, lacking }): NextStep => {
    const missing = lacking?.(standing) ?? [];
    const isDone = (begun?.(standing) ?? true) && missing.length === 0;
    const isReady = canStart?.(standing) ?? true;
    return { id, stage, state: !isReady ? 'waiting' : isDone ? 'done' : 'open', lacking: missing };
  });
}
