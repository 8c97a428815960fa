import { trackFormats } from '../../../src/taskpane/track/track-formats';
import { day } from '../../domain/realization/records';

const english = trackFormats('en-US', 'EUR');
const period = (start: string, end: string): string =>
  english.period({ start: day(start), end: day(end) }).replace(/[\u2009\u202F\u00A0]/g, ' ');

test.each([
  ['2026-06-01', '2026-07-01', 'Jun 2026'],
  ['2026-04-01', '2026-07-01', 'Apr – Jun 2026'],
  ['2025-12-01', '2026-03-01', 'Dec 2025 – Feb 2026'],
  ['2026-06-08', '2026-06-15', 'Jun 8 – 14, 2026'],
])('the period from %s to before %s is %s', (start, end, text) => expect(period(start, end)).toBe(text));

test('readings keep their digits, computed levels only those that matter', () => {
  expect([1234567, 0.125, 23.45].map(english.reading)).toEqual(['1,234,567', '0.125', '23.45']);
  expect([1234.56, 45.678, 2.3456].map(english.level)).toEqual(['1,235', '45.7', '2.35']);
});

test('a difference has a sign, and none when there is none', () => {
  expect([1500, -20, 0].map(english.difference)).toEqual(['+€1,500', '-€20', '€0']);
});
