import { benefitScale } from '../../domain/realization/benefit-scale';
import type { Lesson, Review, ReviewType, SustainmentCheck } from '../../domain/realization/program';
import type { ProgramFacts } from '../../domain/realization/program-facts';
import type { ReviewProposal } from '../../domain/realization/review-proposal';
import { reviewVariance } from '../../domain/realization/review-variance';
import { isoDate, parseIsoDate } from '../../sheets/iso-date';
import type { ReviewRecord } from '../../sheets/plan-review';
import type { Entry } from '../../sheets/record-rows';
import type { NumberSigns } from '../../sheets/typed-number';
import { figureText, typedFigure } from './typed-figure';

/** What a reviewer says about one benefit, as typed: figures in the culture's signs, dates as `2026-04-30`. */
export interface Judgment {
  readonly originalTarget: string;
  readonly currentTarget: string;
  readonly actual: string;
  readonly achieved: string;
  readonly reason: string;
  readonly explanation: string;
  readonly unplannedEffects: string;
  readonly followUp: string;
  readonly owner: string;
  readonly due: string;
  /** Of a long-term review: the sustainment check that goes with it. */
  readonly hasCheck: boolean;
  readonly observed: string;
  readonly peak: string;
  readonly operationsOwner: string;
  readonly method: string;
  readonly cause: string;
  readonly nextCheck: string;
}

export interface LessonDraft {
  readonly phase: string;
  readonly type: string;
  readonly lesson: string;
  readonly rootCause: string;
  readonly recommendation: string;
  readonly benefit: string;
  readonly owner: string;
}

export const blankLesson: LessonDraft = {
  phase: 'Evaluate',
  type: 'Worked',
  lesson: '',
  rootCause: '',
  recommendation: '',
  benefit: '',
  owner: '',
};

export type ReviewStep = 'choose' | 'judge' | 'check';

/** A review that is not saved yet. */
export interface ReviewDraft {
  readonly type: ReviewType;
  /** As typed: `2026-04-30`. */
  readonly date: string;
  readonly reviewer: string;
  /** Ids of benefits. */
  readonly chosen: readonly string[];
  readonly step: ReviewStep;
  /** The benefit being looked at. */
  readonly at: string;
  /** What was typed, by benefit; everything else is as proposed. */
  readonly typed: Readonly<Record<string, Partial<Judgment>>>;
  readonly lessons: readonly LessonDraft[];
}

/**
 * A review as it begins: dated today, nothing judged yet.
 * @param chosen ids of the benefits it opens with
 */
export function newReview(type: ReviewType, chosen: readonly string[], today: number): ReviewDraft {
  return { type, date: isoDate(today), reviewer: '', chosen, step: 'choose', at: chosen[0] ?? '', typed: {}, lessons: [] };
}

const dateText = (serial: number | null): string => (serial === null ? '' : isoDate(serial));

/** What stands in the form of a benefit: the proposal, and over it what was typed. */
export function judgmentOf(proposal: ReviewProposal, typed: Partial<Judgment> | undefined, signs: NumberSigns): Judgment {
  const { original, currentTarget, actual, achieved, followUp, check } = proposal;
  return {
    originalTarget: figureText(original?.value ?? null, signs),
    currentTarget: figureText(currentTarget, signs),
    // What actuals amount to in a year is an estimate: the small change of it would only look exact.
    actual: figureText(actual === null || proposal.measure !== null ? actual : Math.round(actual), signs),
    achieved: achieved ?? '',
    reason: '',
    explanation: '',
    unplannedEffects: '',
    followUp: followUp?.followUp ?? '',
    owner: followUp?.owner ?? '',
    due: dateText(followUp?.due ?? null),
    hasCheck: check !== null,
    observed: figureText(check?.observed ?? null, signs),
    peak: figureText(check?.peak ?? null, signs),
    operationsOwner: check?.operationsOwner ?? '',
    method: check === null ? '' : 'Data',
    cause: '',
    nextCheck: dateText(check?.nextCheck ?? null),
    ...typed,
  };
}

export type Mistake = 'notNumber' | 'notDate' | 'noLevel';

const figureFields = ['originalTarget', 'currentTarget', 'actual'] as const;
const checkFigures = ['observed', 'peak'] as const;

/** What cannot be saved as it was typed, by field. */
export function judgmentMistakes(judgment: Judgment, signs: NumberSigns): Partial<Record<keyof Judgment, Mistake>> {
  const { hasCheck, observed } = judgment;
  const figures = hasCheck ? [...figureFields, ...checkFigures] : figureFields;
  const dates = hasCheck ? (['due', 'nextCheck'] as const) : (['due'] as const);
  return {
    ...(hasCheck && observed.trim() === '' ? { observed: 'noLevel' } : {}),
    ...Object.fromEntries(
      figures.filter((field) => typedFigure(judgment[field], signs) === undefined).map((field) => [field, 'notNumber']),
    ),
    ...Object.fromEntries(
      dates.filter((field) => judgment[field] !== '' && parseIsoDate(judgment[field]) === null).map((field) => [field, 'notDate']),
    ),
  };
}

/** The row of a benefit as it would be written; what is no number or date counts as blank. */
export function reviewEntry(draft: ReviewDraft, benefit: string, judgment: Judgment, signs: NumberSigns): Entry<Review> {
  const { achieved, reason, explanation, unplannedEffects, followUp, owner, due } = judgment;
  const figure = (field: (typeof figureFields)[number]): number | null => typedFigure(judgment[field], signs) ?? null;
  return {
    date: parseIsoDate(draft.date),
    type: draft.type,
    benefit,
    reviewer: draft.reviewer,
    originalTarget: figure('originalTarget'),
    currentTarget: figure('currentTarget'),
    actual: figure('actual'),
    achieved,
    reason,
    explanation,
    unplannedEffects,
    followUp,
    owner,
    due: parseIsoDate(due),
  };
}

/** What the row says about the targets, as Refresh will compute it. */
export function varianceOf(entry: Entry<Review>, facts: ProgramFacts): ReturnType<typeof reviewVariance> {
  return reviewVariance({ ...entry, row: -1, id: '' }, benefitScale(entry.benefit, facts));
}

function checkEntry(draft: ReviewDraft, benefit: string, judgment: Judgment, signs: NumberSigns): Entry<SustainmentCheck> {
  const { operationsOwner, method, observed, peak, cause, nextCheck } = judgment;
  return {
    benefit,
    operationsOwner,
    checkedOn: parseIsoDate(draft.date),
    method,
    observed: typedFigure(observed, signs) ?? null,
    peak: typedFigure(peak, signs) ?? null,
    cause,
    nextCheck: parseIsoDate(nextCheck),
  };
}

/** A lesson as its row will hold it. */
export function lessonEntry(lesson: LessonDraft, date: number | null): Entry<Lesson> {
  return { ...lesson, date, state: 'Logged', tags: '' };
}

/** Everything that will be written. */
export function reviewRecord(draft: ReviewDraft, proposals: readonly ReviewProposal[], signs: NumberSigns): ReviewRecord {
  const judged = proposals.map((proposal) => ({
    id: proposal.benefit.id,
    judgment: judgmentOf(proposal, draft.typed[proposal.benefit.id], signs),
  }));
  return {
    reviews: judged.map(({ id, judgment }) => reviewEntry(draft, id, judgment, signs)),
    lessons: draft.lessons.map((lesson) => lessonEntry(lesson, parseIsoDate(draft.date))),
    checks:
      draft.type === 'Long-term'
        ? judged.filter(({ judgment }) => judgment.hasCheck).map(({ id, judgment }) => checkEntry(draft, id, judgment, signs))
        : [],
  };
}
