import fc from 'fast-check';
import { assess } from '../../../src/domain/realization/assess';
import type { Program } from '../../../src/domain/realization/program';
import type { Timeline } from '../../../src/domain/realization/timeline';
import { timeline } from '../../../src/domain/realization/timeline';
import { anyDay, arbitraryProgram } from './arbitrary-program';
import { activity, benefit, day, programOf } from './records';

const today = day('2026-06-15');
const drawn = (part: Partial<Program>): Timeline => {
  const program = programOf(part);
  return timeline(program, assess(program, today));
};

describe('the timeline', () => {
  it('puts activities in the order they start, with the day each is expected to finish', () => {
    const { activities, dependencies } = drawn({
      activities: [
        activity({ id: 'A-2', type: 'Business change', start: day('2026-06-11'), finish: day('2026-06-30'), dependsOn: ['A-1'] }),
        activity({ id: 'A-1', type: 'Enabling change', start: day('2026-05-01'), finish: day('2026-06-10'), completePercent: 0.5 }),
        activity(
          { id: 'A-0', type: 'Enabling change', start: day('2026-01-01'), finish: day('2026-03-31'), finishedOn: day('2026-03-20') },
        ),
      ],
    });
    expect(activities.map(({ id, expectedFinish, daysLate, isFinished, complete }) => [id, expectedFinish, daysLate, isFinished, complete]))
      .toEqual([
      ['A-0', day('2026-03-20'), 0, true, 1], ['A-1', today, 5, false, 0.5], ['A-2', day('2026-07-04'), 4, false, 0],
    ]);
    expect(dependencies).toEqual([{ from: 'A-1', to: 'A-2', pushes: true }]);
  });

  it('stands a milestone, and an activity with one date, on a single day', () => {
    const { activities } = drawn({ activities: [
      activity({ id: 'A-1', type: 'Milestone', start: day('2026-05-01'), finish: day('2026-07-01') }),
      activity({ id: 'A-2', type: 'Engagement', start: day('2026-08-01') }),
    ] });
    expect(activities.map(({ id, start, finish }) => [id, start, finish])).toEqual([
      ['A-1', day('2026-07-01'), day('2026-07-01')], ['A-2', day('2026-08-01'), day('2026-08-01')],
    ]);
  });

  it('moves a benefit with the milestone it starts after', () => {
    const { benefits } = drawn({
      activities: [activity({ id: 'A-1', finish: day('2026-03-31'), finishedOn: day('2026-05-31') })],
      benefits: [benefit({ starts: day('2026-04-01'), fullEffect: day('2026-08-01'), startsAfter: 'A-1', ramp: 'Linear' })],
    });
    expect(benefits[0]).toMatchObject(
      { shiftPeriods: 2, plannedStart: day('2026-04-01'), start: day('2026-06-01'), fullEffect: day('2026-10-01'), ends: null },
    );
    expect(benefits[0]!.growth[0]).toEqual({ date: day('2026-06-01'), level: 0 });
    expect(benefits[0]!.growth.at(-1)).toEqual({ date: day('2026-10-01'), level: 1 });
  });

  it('starts a benefit without a date with its milestone, its offset later', () => {
    const { benefits } = drawn({
      activities: [activity({ id: 'A-1', finish: day('2026-09-30') })],
      benefits: [benefit({ starts: null, fullEffect: null, startsAfter: 'A-1', offsetPeriods: 2 })],
    });
    expect(benefits[0]).toMatchObject({ plannedStart: day('2026-11-30'), growth: [{ date: day('2026-11-30'), level: 1 }] });
  });

  it('names what has no date, and leaves out benefits that are set aside', () => {
    const found = drawn({
      activities: [activity({ id: 'A-1' })],
      benefits: [benefit({ id: 'B-1', starts: null }), benefit({ id: 'B-2', state: 'Deferred' })],
    });
    expect(found).toMatchObject({ activities: [], benefits: [], undated: ['A-1', 'B-1'], from: today, to: today });
  });

  it('of any program keeps every date between its ends, today included, and ramps that never fall', () => {
    fc.assert(
      fc.property(arbitraryProgram(false), anyDay, (program, on) => {
        const found = timeline(program, assess(program, on));
        const dates = [
          on, ...found.activities.flatMap(({ start, finish, expectedFinish }) => [start, finish, expectedFinish]),
          ...found.benefits.flatMap(({ start, growth, ends }) => [start, ...growth.map(({ date }) => date), ends ?? start]),
        ];
        for (const date of dates) {
          expect(date).toBeGreaterThanOrEqual(found.from);
          expect(date).toBeLessThanOrEqual(found.to + 1e-6);
        }
        const ids = new Set(found.activities.map(({ id }) => id));
        for (const { from, to } of found.dependencies) expect(ids.has(from) && ids.has(to)).toBe(true);
        for (const { growth } of found.benefits) growth.reduce(
          (before, { level }) => (expect(level).toBeGreaterThanOrEqual(before), level), 0,
        );
        for (const id of found.undated) expect(ids.has(id)).toBe(false);
      }),
    );
  });
});
