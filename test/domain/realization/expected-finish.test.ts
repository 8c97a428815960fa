import { expectedFinishes } from '../../../src/domain/realization/expected-finish';
import type { Activity } from '../../../src/domain/realization/program';
import { activity, day } from './records';

const today = day('2026-06-15');
const finishes = (...activities: Partial<Activity>[]): (number | null)[] => [...expectedFinishes(activities.map(activity), today)];

describe('when an activity finishes', () => {
  it.each<[string, Partial<Activity>, string | null]>([
    ['as planned while that lies ahead', { finish: day('2026-07-01') }, '2026-07-01'],
    ['today at the earliest, once its date has passed', { finish: day('2026-06-01') }, '2026-06-15'],
    ['on the day it was finished', { finish: day('2026-06-01'), finishedOn: day('2026-06-08') }, '2026-06-08'],
    ['as planned, when it is complete and no date says otherwise', { finish: day('2026-06-01'), completePercent: 1 }, '2026-06-01'],
    ['at no known date without one', {}, null],
  ])('%s', (_, given, expected) => {
    expect(finishes(given)).toEqual([expected === null ? null : day(expected)]);
  });

  it('is pushed by its predecessors as far as its slack does not absorb', () => {
    const late = { id: 'A-1', finish: day('2026-06-05') };
    const next = { id: 'A-2', start: day('2026-06-09'), finish: day('2026-06-30'), dependsOn: ['A-1'] };
    const last = { id: 'A-3', start: day('2026-06-30'), finish: day('2026-07-10'), dependsOn: ['A-2'] };
    // A-1 is 10 days late, A-2 has 4 days of slack, A-3 none.
    const expected = [today, day('2026-07-06'), day('2026-07-16')];
    expect(finishes(late, next, last)).toEqual(expected);
    expect(finishes(last, next, late)).toEqual([...expected].reverse());
  });

  it('of activities that wait for each other rests on their own dates', () => {
    const around = (id: string, dependsOn: string[]): Partial<Activity> => ({ id, finish: day('2026-07-01'), dependsOn });
    expect(finishes(around('A-1', ['A-2']), around('A-2', ['A-1']), around('A-3', ['A-3']))).toEqual(Array(3).fill(day('2026-07-01')));
  });

  it('ignores predecessors that are not there', () => {
    expect(finishes({ finish: day('2026-07-01'), dependsOn: ['A-99', ''] })).toEqual([day('2026-07-01')]);
  });
});
