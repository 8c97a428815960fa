import { addSheets } from '../../src/commands/add-sheets';
import { captureLesson } from '../../src/commands/capture-lesson';
import { rebaseline } from '../../src/commands/rebaseline';
import { recordReview } from '../../src/commands/record-review';
import { undoLast } from '../../src/commands/undo-last';
import type { Lesson, Review } from '../../src/domain/realization/program';
import type { RebaselineRequest } from '../../src/sheets/plan-rebaseline';
import type { Entry } from '../../src/sheets/record-rows';
import { OpenExcel, today } from './open-excel';

const review: Entry<Review> = {
  date: today,
  type: 'Post-implementation',
  benefit: 'B-001',
  reviewer: 'Benefits manager',
  originalTarget: 420_000,
  currentTarget: 420_000,
  actual: 349_920,
  achieved: 'Mostly',
  reason: 'Adoption',
  explanation: '= not what was hoped',
  unplannedEffects: '',
  followUp: 'Callback',
  owner: 'Head of contact center',
  due: today + 30,
};
const lesson: Entry<Lesson> = {
  date: today,
  phase: 'Evaluate',
  type: 'Did not work',
  lesson: 'Agents could not move',
  rootCause: '',
  recommendation: 'Plan moves early',
  benefit: 'B-001',
  owner: 'Director of people',
  state: 'Logged',
  tags: '',
};
const request: RebaselineRequest = {
  version: '1.0',
  date: today,
  decision: 'Approved',
  decidedBy: 'Sponsor',
  name: 'City manager',
  trigger: 'New information',
  reason: 'Gate review',
  targets: [
    { kind: 'benefits', id: 'B-001', field: 'fullYearValue', value: 360_000 },
    { kind: 'benefits', id: 'B-002', field: 'fullYearValue', value: 90_000 },
  ],
};

const filled = (cells: readonly unknown[]): unknown[] => cells.filter((cell) => cell !== '');

test('a review with a lesson and a re-baseline stand in their tables, and each is taken back in one step', async () => {
  const excel = await OpenExcel.open();
  try {
    await addSheets.run(excel.surroundings, {
      sheets: ['program-settings', 'benefit-register', 'benefit-reviews', 'lessons-learned', 'change-log', 'baselines'],
    });
    await excel.type('BenefitRegister', 'ID', 'B-001', 'B-002');
    await excel.type('BenefitRegister', 'Full-year value', 420_000, 90_000);
    const before = await excel.contents();

    const { changeSet } = await recordReview.preview(excel.surroundings, { reviews: [review], lessons: [lesson], checks: [] });
    expect(changeSet.changes).toHaveLength(2);
    expect(await excel.contents()).toEqual(before);
    const recorded = await recordReview.run(excel.surroundings, { reviews: [review], lessons: [lesson], checks: [] });
    expect(recorded).toMatchObject({ reviews: 1, lessons: 1, problems: [] });
    expect((await excel.column('BenefitReviews', 'Explanation'))[0]).toBe('= not what was hoped');
    expect((await excel.column('LessonsLearned', 'ID'))[0]).toBe('N-01');
    const again = await recordReview.run(excel.surroundings, { reviews: [review], lessons: [], checks: [] });
    expect(again).toMatchObject({ reviews: 0, problems: [{ code: 'review-exists' }] });
    await undoLast.run(excel.surroundings);
    expect(filled(await excel.column('BenefitReviews', 'ID'))).toEqual([]);

    const set = await rebaseline.run(excel.surroundings, request);
    expect(set).toMatchObject({ frozen: 2, logged: 1, problems: [] });
    expect(filled(await excel.column('Baselines', 'Version'))).toEqual(['Before 1.0', '1.0', '1.0']);
    expect(filled(await excel.column('Baselines', 'Value'))).toEqual([420_000, 360_000, 90_000]);
    expect((await excel.column('ChangeLog', 'Value impact'))[0]).toBe(-60_000);
    expect(filled(await excel.column('BenefitRegister', 'Full-year value'))).toEqual([360_000, 90_000]);
    expect((await rebaseline.run(excel.surroundings, request)).problems).toEqual([expect.objectContaining({ code: 'baseline-exists' })]);
    await undoLast.run(excel.surroundings);
    expect(filled(await excel.column('BenefitRegister', 'Full-year value'))).toEqual([420_000, 90_000]);
    expect(filled(await excel.column('Baselines', 'Version'))).toEqual([]);
    expect(filled(await excel.column('ChangeLog', 'ID'))).toEqual([]);

    expect(await captureLesson.run(excel.surroundings, [lesson])).toMatchObject({ lessons: 1 });
    expect(filled(await excel.column('LessonsLearned', 'Lesson'))).toEqual(['Agents could not move']);
  } finally {
    excel.close();
  }
});
