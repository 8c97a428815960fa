import { assess } from '../../../src/domain/realization/assess';
import { dueReadings } from '../../../src/domain/realization/due-readings';
import type { Measure, Reading } from '../../../src/domain/realization/program';
import { readingChoices } from '../../../src/domain/realization/reading-choices';
import { benefit, day, measure, programOf, reading } from './records';

const today = day('2026-07-10');

function choices(given: Partial<Measure>, readings: readonly Reading[]) {
  const program = programOf({ benefits: [benefit()], measures: [measure(given)], readings });
  return readingChoices(dueReadings(program, assess(program, today))[0]!, today);
}

const monthsOf = (found: ReturnType<typeof choices>): readonly number[] => found.map(({ period }) => period.start);

test('a reading can be entered for every period from the baseline date to the one that runs, the latest first', () => {
  const found = choices({ baselineDate: day('2026-03-01') }, [reading({ periodStart: day('2026-05-01'), value: 104 })]);
  expect(monthsOf(found)).toEqual(['2026-07-01', '2026-06-01', '2026-05-01', '2026-04-01', '2026-03-01'].map(day));
  expect(found.map(({ standing }) => standing?.value ?? null)).toEqual([null, null, 104, null, null]);
});

test('without a baseline date from the first reading on', () => {
  const readings = [reading({ periodStart: day('2026-04-01') }), reading({ id: 'E-2', periodStart: day('2026-06-01') })];
  expect(monthsOf(choices({ baselineDate: null }, readings))).toEqual(['2026-07-01', '2026-06-01', '2026-05-01', '2026-04-01'].map(day));
});

test('the period that comes next is offered even while it lies ahead, and at most two dozen before it', () => {
  const found = choices({ baselineDate: day('2020-01-01'), everyDays: 30 }, [reading({ periodStart: day('2026-07-01') })]);
  expect(found[0]!.period.start).toBe(day('2026-08-01'));
  expect(found).toHaveLength(25);
});
