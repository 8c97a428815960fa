import fc from 'fast-check';
import { periodsOf } from '../../../src/domain/realization/periods';
import { day, settings } from './records';

const calendar = (given: Parameters<typeof settings>[0]): NonNullable<ReturnType<typeof periodsOf>> => periodsOf(settings(given))!;

describe('the periods of a program', () => {
  it('are unknown until the first period is set', () => {
    expect(periodsOf(settings({ firstPeriod: null }))).toBeNull();
  });

  it.each([
    ['Month', '2026-04-01', '2026-03-31'],
    ['Quarter', '2026-10-01', '2026-09-30'],
    ['Year', '2029-01-01', '2028-12-31'],
  ] as const)('of a %s start where the calendar says', (periodLength, fourth, dayBefore) => {
    const periods = calendar({ periodLength });
    expect(periods.startOf(3)).toBe(day(fourth));
    expect(periods.indexOf(day(fourth))).toBe(3);
    expect(periods.indexOf(day(dayBefore))).toBe(2);
  });

  it('may start in mid-month', () => {
    const periods = calendar({ firstPeriod: day('2026-01-15') });
    expect([periods.indexOf(day('2026-02-14')), periods.indexOf(day('2026-02-15'))]).toEqual([0, 1]);
  });

  it('have ended when the next one starts, none before the program and no more than there are', () => {
    const periods = calendar({ numberOfPeriods: 12 });
    expect(
      ['2025-06-01', '2026-01-31', '2026-02-01', '2026-03-15', '2030-01-01'].map((date) => periods.endedBy(day(date))),
    ).toEqual([0, 0, 1, 2, 12]);
  });

  it('hold every date between their start and the next', () => {
    const lengths = fc.constantFrom('Month', 'Quarter', 'Year');
    const dates = fc.integer({ min: 40000, max: 60000 });
    fc.assert(fc.property(dates, dates, lengths, (firstPeriod, date, periodLength) => {
      const periods = calendar({ firstPeriod, periodLength });
      const index = periods.indexOf(date);
      expect(periods.startOf(index)).toBeLessThanOrEqual(date);
      expect(periods.startOf(index + 1)).toBeGreaterThan(date);
    }));
  });
});
