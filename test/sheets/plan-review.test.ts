import type { Lesson, Review, SustainmentCheck } from '../../src/domain/realization/program';
import type { ReviewRecord } from '../../src/sheets/plan-review';
import { planReview } from '../../src/sheets/plan-review';
import type { Entry } from '../../src/sheets/record-rows';
import { assessmentOf, programIn, sampleDay, sampleWorkbook } from './sample-workbook';

const review = (given: Partial<Entry<Review>> = {}): Entry<Review> => ({
  date: sampleDay,
  type: 'Post-implementation',
  benefit: 'B-003',
  reviewer: 'Benefits manager',
  originalTarget: 96_000,
  currentTarget: 96_000,
  actual: 103_000,
  achieved: 'Fully',
  reason: 'Volume',
  explanation: 'More notices went electronic.',
  unplannedEffects: '',
  followUp: '',
  owner: '',
  due: null,
  ...given,
});
const lesson = (given: Partial<Entry<Lesson>> = {}): Entry<Lesson> => ({
  date: sampleDay,
  phase: 'Evaluate',
  type: 'Worked',
  lesson: 'Count what is posted',
  rootCause: '',
  recommendation: '',
  benefit: 'B-003',
  owner: '',
  state: 'Logged',
  tags: '',
  ...given,
});
const check = (given: Partial<Entry<SustainmentCheck>> = {}): Entry<SustainmentCheck> => ({
  benefit: 'B-003',
  operationsOwner: 'Head of procurement',
  checkedOn: sampleDay,
  method: 'Data',
  observed: 22,
  peak: 20.6,
  cause: 'None',
  nextCheck: null,
  ...given,
});
const record = (given: Partial<ReviewRecord>): ReviewRecord => ({ reviews: [], lessons: [], checks: [], ...given });

const workbook = sampleWorkbook();
const plan = (given: Partial<ReviewRecord>, today = sampleDay) =>
  planReview(record(given), programIn(workbook), workbook.contents(), today);

describe('Recording a review', () => {
  it('adds a row a benefit, a lesson and a check, each with the next id, and is read back as it was', () => {
    const written = sampleWorkbook();
    const { changeSet, problems } = planReview(
      record({ reviews: [review()], lessons: [lesson()], checks: [check()] }),
      programIn(written),
      written.contents(),
      sampleDay,
    );
    expect(problems).toEqual([]);
    expect(changeSet.command).toBe('record-review');
    const before = JSON.stringify([...written.tables]);
    written.apply(changeSet);
    const program = programIn(written);
    expect(program.reviews.find(({ id }) => id === 'V-07')).toMatchObject({ ...review(), id: 'V-07' });
    expect(program.lessons.find(({ id }) => id === 'N-07')).toMatchObject(lesson());
    expect(program.sustainment.find(({ id }) => id === 'U-04')).toMatchObject(check());
    expect(assessmentOf(written).reviews.find(({ id }) => id === 'V-07')).toMatchObject({
      varianceToOriginal: 7000,
      varianceToCurrent: 7000,
    });
    written.undo();
    expect(JSON.stringify([...written.tables])).toBe(before);
  });

  it('leaves status columns to Refresh', () => {
    const [appended] = plan({ reviews: [review()] }).changeSet.changes;
    expect(appended).toMatchObject({ do: 'append-rows', table: 'BenefitReviews' });
    expect(appended).not.toMatchObject({ columns: expect.arrayContaining(['Variance to original']) });
  });

  it('keeps what was typed from becoming a formula', () => {
    const written = sampleWorkbook();
    const { changeSet } = planReview(
      record({ lessons: [lesson({ lesson: '=A1 is no lesson' })] }),
      programIn(written),
      written.contents(),
      sampleDay,
    );
    expect(changeSet.command).toBe('capture-lesson');
    expect(written.apply(changeSet).column('LessonsLearned', 'Lesson')).toContain('=A1 is no lesson');
  });

  it.each<[string, Partial<ReviewRecord>, string]>([
    ['of a benefit that is gone', { reviews: [review({ benefit: 'B-999' })] }, 'unknown-benefit'],
    ['without a date', { reviews: [review({ date: null })] }, 'review-undated'],
    ['dated after today', { reviews: [review({ date: sampleDay + 1 })] }, 'review-ahead'],
    ['saved twice in one go', { reviews: [review(), review()] }, 'review-exists'],
    ['recorded before', { reviews: [review({ date: programIn(workbook).reviews[0]!.date, type: 'gate' })] }, 'review-exists'],
    ['with a lesson that says nothing', { reviews: [review()], lessons: [lesson({ lesson: ' ' })] }, 'lesson-blank'],
    ['with a lesson of a benefit that is gone', { lessons: [lesson({ benefit: 'B-999' })] }, 'unknown-benefit'],
    ['with a check of a benefit that is gone', { checks: [check({ benefit: 'B-999' })] }, 'unknown-benefit'],
    ['with a check without a level', { reviews: [review()], checks: [check({ observed: null })] }, 'check-without-level'],
  ])('writes nothing of a review %s', (_, given, code) => {
    const { changeSet, problems } = plan(given);
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    expect(changeSet.changes).toEqual([]);
  });

  it('names the column that is missing for what was typed, and no other', () => {
    const written = sampleWorkbook();
    const { headers } = written.table('BenefitReviews');
    for (const header of ['Explanation', 'Owner']) headers[headers.indexOf(header)] = `My ${header}`;
    const { changeSet, problems } = planReview(record({ reviews: [review()] }), programIn(written), written.contents(), sampleDay);
    expect(problems).toMatchObject([{ code: 'missing-column', details: { table: 'BenefitReviews', column: 'Explanation' } }]);
    expect(changeSet.changes).toEqual([]);
  });

  it('names the table that is missing', () => {
    const tables = new Map([...workbook.contents()].filter(([name]) => name !== 'LessonsLearned'));
    const { changeSet, problems } = planReview(
      record({ reviews: [review()], lessons: [lesson()] }),
      programIn(workbook),
      tables,
      sampleDay,
    );
    expect(problems).toEqual([{ code: 'missing-table', severity: 'error', details: { table: 'LessonsLearned' } }]);
    expect(changeSet.changes).toEqual([]);
  });
});
