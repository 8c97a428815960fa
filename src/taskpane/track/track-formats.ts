import type { ReadingPeriod } from '../../domain/realization/reading-period';
import type { CultureFormats } from '../../strings/culture-formats';
import { cultureFormats } from '../../strings/culture-formats';
import { dateOfSerial } from '../../strings/date-of-serial';

/** How figures and dates of this view are written, in the culture of the workbook. */
export interface TrackFormats extends Pick<CultureFormats, 'money' | 'percent' | 'date'> {
  /** A reading, with all its digits. */
  reading(value: number): string;
  /** A level that was computed, to about three digits. */
  level(value: number): string;
  period(period: ReadingPeriod): string;
  /** An amount with its sign, also when it is positive. */
  difference(amount: number): string;
}

/**
 * @param culture as Excel names it, such as `de-DE`
 * @param currency ISO 4217
 */
export function trackFormats(culture: string, currency: string): TrackFormats {
  const { money, percent, date } = cultureFormats(culture, currency);
  const readings = new Intl.NumberFormat(culture, { maximumFractionDigits: 6 });
  const levels = [0, 1, 2].map((digits) => new Intl.NumberFormat(culture, { maximumFractionDigits: digits }));
  const differences = new Intl.NumberFormat(culture, { style: 'currency', currency, maximumFractionDigits: 0, signDisplay: 'exceptZero' });
  const days = new Intl.DateTimeFormat(culture, { timeZone: 'UTC', day: 'numeric', month: 'short', year: 'numeric' });
  const months = new Intl.DateTimeFormat(culture, { timeZone: 'UTC', month: 'short', year: 'numeric' });
  return {
    money,
    percent,
    date,
    reading: (value) => readings.format(value),
    level: (value) => levels[Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2]!.format(value),
    // Periods of whole calendar months go by the names of the months.
    period: ({ start, end }) => {
      const isWholeMonths = dateOfSerial(start).getUTCDate() === 1 && dateOfSerial(end).getUTCDate() === 1;
      return (isWholeMonths ? months : days).formatRange(dateOfSerial(start), dateOfSerial(end - 1));
    },
    difference: (amount) => differences.format(amount),
  };
}
