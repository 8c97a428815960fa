import { periodsOver, readingPeriod } from '../../../src/domain/realization/reading-period';
import { day } from './records';

test.each([
  ['30 days mean a month', '2026-01-01', 30, 1, '2026-02-01', '2026-03-01'],
  ['31 days too, and the end of a month stays one', '2026-01-31', 31, 1, '2026-02-28', '2026-03-31'],
  ['91 days mean a quarter', '2026-01-01', 91, 2, '2026-07-01', '2026-10-01'],
  ['365 days mean a year', '2024-02-29', 365, 1, '2025-02-28', '2026-02-28'],
  ['7 days are 7 days', '2026-01-01', 7, 1, '2026-01-08', '2026-01-15'],
  ['45 days are 45 days', '2026-01-01', 45, 1, '2026-02-15', '2026-04-01'],
  ['it counts backward too', '2026-03-01', 30, -2, '2026-01-01', '2026-02-01'],
])('%s', (_, anchor, interval, steps, start, end) => {
  expect(readingPeriod(day(anchor), interval, steps)).toEqual({ start: day(start), end: day(end) });
});

test.each([
  ['no month is over on its last day', '2026-01-01', 30, '2026-01-31', 0],
  ['one is on the day after', '2026-01-01', 30, '2026-02-01', 1],
  ['a month from the middle to the middle', '2026-01-15', 30, '2026-03-14', 1],
  ['quarters', '2025-01-01', 91, '2026-01-01', 4],
  ['days', '2026-01-01', 7, '2026-01-21', 2],
  ['nothing is over before the first begins', '2026-06-01', 30, '2026-01-01', 0],
])('over by a day: %s', (_, anchor, interval, today, count) => {
  expect(periodsOver(day(anchor), interval, day(today))).toBe(count);
  if (count > 0) expect(readingPeriod(day(anchor), interval, count - 1).end).toBeLessThanOrEqual(day(today));
  expect(readingPeriod(day(anchor), interval, count).end).toBeGreaterThan(day(today));
});
