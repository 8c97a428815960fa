import { activityStatus } from '../../../src/domain/realization/activity-status';
import { expectedFinishes } from '../../../src/domain/realization/expected-finish';
import type { Activity } from '../../../src/domain/realization/program';
import { defaultThresholds } from '../../../src/domain/realization/status';
import { activity, day } from './records';

const today = day('2026-06-15');
const of = (given: Partial<Activity>, waits = false): ReturnType<typeof activityStatus> => {
  const record = activity(given);
  const expectedFinish = expectedFinishes([record], today)[0]!;
  return activityStatus(record, { expectedFinish, waits, valueAtRisk: null }, today, defaultThresholds);
};

describe('where an activity stands', () => {
  const june = { start: day('2026-06-01'), finish: day('2026-06-29') };

  it.each<[string, Partial<Activity>, string]>([
    ['finished in time', { ...june, finishedOn: day('2026-06-10') }, 'Finished'],
    ['finished after its date', { finish: day('2026-06-01'), finishedOn: day('2026-06-10') }, 'Finished late'],
    ['complete without a date', { ...june, completePercent: 1 }, 'Finished'],
    ['without a date', {}, 'No plan'],
    ['past its date', { finish: day('2026-06-14') }, 'Late'],
    ['due today', { finish: today }, 'On track'],
    ['half done at half time', { ...june, completePercent: 0.5 }, 'On track'],
    ['well behind', { ...june, completePercent: 0.39 }, 'At risk'],
    ['running, nothing said about progress', june, 'On track'],
    ['still to come', { start: day('2026-07-01'), finish: day('2026-07-31') }, 'Not started'],
    ['a milestone still to come', { finish: day('2026-07-31') }, 'Not started'],
    ['begun before its time', { start: day('2026-07-01'), finish: day('2026-07-31'), completePercent: 0.2 }, 'On track'],
  ])('%s', (_, given, expected) => {
    expect(of(given).status).toBe(expected);
  });

  it('is blocked when it should have started and waits for another', () => {
    expect(of(june, true).status).toBe('Blocked');
    expect(of({ ...june, completePercent: 0.5 }, true).status).toBe('On track');
  });

  it.each([
    [{ start: null, finish: day('2026-06-29') }, 0],
    [{ start: day('2026-06-15'), finish: day('2026-06-29') }, 0],
    [june, 0.5],
    [{ start: null, finish: today }, 1],
  ])('expects of %j that %d is done', (given, expected) => {
    expect(of(given).expectedPercent).toBe(expected);
  });

  it('counts the days behind its date', () => {
    expect(of({ finish: day('2026-06-01') }).daysLate).toBe(14);
    expect(of({ finish: day('2026-06-01'), finishedOn: day('2026-06-03') }).daysLate).toBe(2);
    expect(of({ finish: day('2026-06-20'), finishedOn: day('2026-06-03') }).daysLate).toBe(0);
  });
});
