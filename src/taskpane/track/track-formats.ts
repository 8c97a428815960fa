import type { ReadingPeriod } from '../../domain/realization/reading-period';

/** How figures and dates of this view are written, in the culture of the workbook. */
export interface TrackFormats {
  /** A reading, as it was entered. */
  number(value: number): string;
  /** A level that was computed, to about three digits. */
  level(value: number): string;
  date(serial: number): string;
  period(period: ReadingPeriod): string;
  money(amount: number): string;
  share(share: number): string;
  /** With its sign, also when it is positive. */
  difference(amount: number): string;
}

const msPerDay = 86_400_000;
const dayZero = Date.UTC(1899, 11, 30);
const dateOf = (serial: number): Date => new Date(dayZero + serial * msPerDay);

/**
 * @param culture as Excel names it, such as `de-DE`
 * @param currency ISO 4217
 */
export function trackFormats(culture: string, currency: string): TrackFormats {
  const numbers = new Intl.NumberFormat(culture, { maximumFractionDigits: 6 });
  const levels = [0, 1, 2].map((digits) => new Intl.NumberFormat(culture, { maximumFractionDigits: digits }));
  const money = { style: 'currency', currency, maximumFractionDigits: 0 } as const;
  const amounts = new Intl.NumberFormat(culture, money);
  const differences = new Intl.NumberFormat(culture, { ...money, signDisplay: 'exceptZero' });
  const shares = new Intl.NumberFormat(culture, { style: 'percent', maximumFractionDigits: 1 });
  const days = new Intl.DateTimeFormat(culture, { timeZone: 'UTC', day: 'numeric', month: 'short', year: 'numeric' });
  const months = new Intl.DateTimeFormat(culture, { timeZone: 'UTC', month: 'short', year: 'numeric' });
  const date = (serial: number): string => days.format(dateOf(serial));
  return {
    number: (value) => numbers.format(value),
    level: (value) => levels[Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2]!.format(value),
    date,
    // Periods of whole calendar months go by the names of the months.
    period: ({ start, end }) => {
      const isWholeMonths = dateOf(start).getUTCDate() === 1 && dateOf(end).getUTCDate() === 1;
      return (isWholeMonths ? months : days).formatRange(dateOf(start), dateOf(end - 1));
    },
    money: (amount) => amounts.format(amount),
    share: (share) => shares.format(share),
    difference: (amount) => differences.format(amount),
  };
}
