import { nextReviews } from '../../../src/domain/realization/next-reviews';
import { programFacts } from '../../../src/domain/realization/program-facts';
import type { Benefit, Program } from '../../../src/domain/realization/program';
import { nextReviewOf } from '../../../src/domain/realization/review-dates';
import { activity, benefit, day, programOf, review } from './records';

const today = day('2026-07-01');

const due = (given: Partial<Benefit>, records: Partial<Program> = {}) =>
  nextReviews(
    programFacts(programOf({ benefits: [benefit({ starts: day('2026-01-01'), fullEffect: null, ...given })], ...records }), today),
  )[0];

describe('the next review', () => {
  it('comes the cadence after the start, then after the latest review', () => {
    expect(due({})).toMatchObject({ type: 'Regular', due: day('2026-01-31'), daysOverdue: 151, last: null });
    const reviews = [review({ date: day('2026-06-15') }), review({ id: 'V-02', date: day('2026-05-01') })];
    expect(due({}, { reviews })).toMatchObject({ type: 'Regular', due: day('2026-07-15'), daysOverdue: 0, last: { id: 'V-01' } });
  });

  it('is a gate review once the milestone the benefit starts after is finished', () => {
    const activities = [activity({ finishedOn: day('2026-06-20') })];
    const reviews = [review({ date: day('2026-06-10') })];
    expect(due({ startsAfter: 'A-001' }, { activities, reviews })).toMatchObject({
      type: 'Gate',
      due: day('2026-06-20'),
      milestone: 'A-001',
    });
    const since = [review({ date: day('2026-06-25') })];
    expect(due({ startsAfter: 'A-001' }, { activities, reviews: since })).toMatchObject({ type: 'Regular', due: day('2026-07-25') });
    expect(due({ startsAfter: 'A-001' }, { activities: [activity({ finish: today })], reviews })).toMatchObject({ type: 'Regular' });
  });

  it('is a post-implementation review half a year after full effect, which covers the regular one', () => {
    const fullEffect = day('2025-12-31');
    expect(due({ fullEffect })).toMatchObject({ type: 'Post-implementation', due: day('2026-01-31') });
    const reviews = [review({ type: 'Post-implementation', date: day('2026-06-30') })];
    expect(due({ fullEffect }, { reviews })).toMatchObject({ type: 'Long-term', due: day('2027-06-30') });
  });

  it('does not fall due with a heavier one that is still ahead', () => {
    expect(due({ fullEffect: day('2026-03-01') })).toMatchObject({ type: 'Regular' });
  });

  it('is not asked of a closed benefit', () => {
    expect(due({ state: 'Closed', fullEffect: day('2025-01-01') })).toBeUndefined();
    expect(due({ starts: null })).toBeUndefined();
  });

  it('stands in the order of its date', () => {
    const benefits = [
      benefit({ id: 'B-2', starts: day('2026-05-01') }),
      benefit({ id: 'B-1', starts: day('2026-05-01') }),
      benefit({ id: 'B-3' }),
    ];
    expect(nextReviews(programFacts(programOf({ benefits }), today)).map((next) => next.benefit)).toEqual(['B-3', 'B-1', 'B-2']);
  });

  it('of a long cadence is not sooner because the last one was long-term', () => {
    const reviews = [review({ type: 'Long-term', date: day('2026-06-30') })];
    expect(nextReviewOf(benefit(), reviews, 500, today)).toBe(day('2026-06-30') + 500);
  });
});
