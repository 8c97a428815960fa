import { tableNames } from '../domain/realization/tables';
import type { Lesson, Program, Review, SustainmentCheck } from '../domain/realization/program';
import type { ChangePlan } from './change-plan';
import { isoDate } from './iso-date';
import type { Entry } from './record-rows';
import { recordRows } from './record-rows';
import type { Problem, TableContent } from './workbook-facts';

/** What came of a review: one entry per benefit, what was learned, and what is left of benefits that were checked. */
export interface ReviewRecord {
  readonly reviews: readonly Entry<Review>[];
  readonly lessons: readonly Entry<Lesson>[];
  readonly checks: readonly Entry<SustainmentCheck>[];
}

/**
 * Appends reviews, lessons and sustainment checks to their tables, all or nothing: an entry that cannot be recorded is named and nothing is
 * written. Status columns are left to Refresh.
 * @param today serial date; nothing is dated after it
 */
export function planReview(
  { reviews, lessons, checks }: ReviewRecord,
  program: Program,
  tables: ReadonlyMap<string, TableContent>,
  today: number,
): ChangePlan {
  const problems: Problem[] = [
    ...reviewProblems(reviews, program, today),
    ...lessonProblems(lessons, program),
    ...checkProblems(checks, program),
  ];
  const changes = [
    ...recordRows(tableNames.reviews, reviews, tables, problems),
    ...recordRows(tableNames.lessons, lessons, tables, problems),
    ...recordRows(tableNames.sustainment, checks, tables, problems),
  ];
  const command = reviews.length > 0 || checks.length > 0 ? 'record-review' : 'capture-lesson';
  return { changeSet: { command, changes: problems.some(({ severity }) => severity === 'error') ? [] : changes }, problems };
}

function reviewProblems(reviews: readonly Entry<Review>[], program: Program, today: number): readonly Problem[] {
  const known = new Set(program.benefits.map(({ id }) => id));
  const recorded = new Set(program.reviews.map(keyOf));
  return reviews.flatMap((review): Problem[] => {
    const { benefit, date, type } = review;
    if (!known.has(benefit)) return [unknownBenefit(benefit)];
    if (date === null) return [{ code: 'review-undated', severity: 'error', details: { id: benefit } }];
    if (date > today) return [{ code: 'review-ahead', severity: 'error', details: { id: benefit, date: isoDate(date) } }];
    if (recorded.has(keyOf(review)))
      return [{ code: 'review-exists', severity: 'error', details: { id: benefit, type, date: isoDate(date) } }];
    recorded.add(keyOf(review));
    return [];
  });
}

/** A benefit can have one review of each kind per day; a second one is the first, saved twice. */
const keyOf = ({ benefit, date, type }: Entry<Review>): string => `${benefit} ${date ?? ''} ${type.toLowerCase()}`;

function lessonProblems(lessons: readonly Entry<Lesson>[], { benefits }: Program): readonly Problem[] {
  const known = new Set(['', ...benefits.map(({ id }) => id)]);
  return lessons.flatMap(({ lesson, benefit }): Problem[] => [
    ...(lesson.trim() === '' ? [{ code: 'lesson-blank', severity: 'error' } as const] : []),
    ...(known.has(benefit) ? [] : [unknownBenefit(benefit)]),
  ]);
}

function checkProblems(checks: readonly Entry<SustainmentCheck>[], { benefits }: Program): readonly Problem[] {
  const known = new Set(benefits.map(({ id }) => id));
  return checks.flatMap(({ benefit, observed }): Problem[] => [
    ...(known.has(benefit) ? [] : [unknownBenefit(benefit)]),
    ...(observed === null ? [{ code: 'check-without-level', severity: 'error', details: { id: benefit } } as const] : []),
  ]);
}

const unknownBenefit = (id: string): Problem => ({ code: 'unknown-benefit', severity: 'error', details: { id } });
