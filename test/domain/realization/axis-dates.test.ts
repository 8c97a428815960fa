import fc from 'fast-check';
import { axisDates } from '../../../src/domain/realization/axis-dates';
import { day } from './records';

describe('the dates of a calendar axis', () => {
  it.each<[string, number, number, string[]]>([
    ['months', 28, 1, ['2026-02-01', '2026-03-01', '2026-04-01', '2026-05-01']],
    ['quarters from January', 60, 3, ['2026-04-01']],
    ['years', 300, 12, []],
  ])('are %s', (_, leastDays, months, dates) => {
    expect(axisDates(day('2026-01-15'), day('2026-05-20'), leastDays)).toEqual({ months, dates: dates.map(day) });
  });

  it('lie between the ends, in order and far enough apart', () => {
    const date = fc.integer({ min: day('1990-01-01'), max: day('2090-01-01') });
    fc.assert(fc.property(date, fc.integer({ min: 0, max: 9000 }), fc.integer({ min: 1, max: 4000 }), (from, days, leastDays) => {
      const { dates, months } = axisDates(from, from + days, leastDays);
      dates.forEach((each, index) => {
        expect(each >= from && each <= from + days).toBe(true);
        if (index > 0) expect(each - dates[index - 1]!).toBeGreaterThanOrEqual(months * 28);
      });
    }));
  });
});
