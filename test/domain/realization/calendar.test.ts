import fc from 'fast-check';
import { addMonths, civilDateOf, serialOf } from '../../../src/domain/realization/calendar';
import { day } from './records';

describe('dates as Excel serial numbers', () => {
  // As Excel shows them.
  it.each([
    ['1900-03-01', 61],
    ['2000-01-01', 36526],
    ['2008-02-29', 39507],
    ['2026-12-31', 46387],
    ['9999-12-31', 2958465],
  ])('%s is %d', (text, serial) => {
    expect(day(text)).toBe(serial);
    expect(civilDateOf(serial + 0.75)).toEqual(civilDateOf(serial));
  });

  it('turn into a date and back', () => {
    fc.assert(fc.property(fc.integer({ min: 61, max: 2958465 }), (serial) => serialOf(civilDateOf(serial)) === serial));
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-11-15', 3, '2027-02-15'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-01', -12, '2025-01-01'],
  ])('%s plus %d months is %s', (from, months, to) => {
    expect(addMonths(day(from), months)).toBe(day(to));
  });
});
