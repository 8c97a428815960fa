/**
 * Dates as Excel serial numbers, without a clock or a time zone: day 1 is 1 January 1900 in Excel's count, which holds from 1 March 1900
 * on (Excel has a 29 February 1900 that never existed). A time of day is dropped.
 */
export interface CivilDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** Days from 1 March of the year 0 to 30 December 1899, Excel's day 0. */
const dayZero = 693899;
const daysPerEra = 146097;
const yearsPerEra = 400;

/** The serial number of a date of the Gregorian calendar. Source: H. Hinnant, chrono-compatible low-level date algorithms. */
export function serialOf({ year, month, day }: CivilDate): number {
  const fromMarch = month > 2 ? year : year - 1;
  const era = Math.floor(fromMarch / yearsPerEra);
  const yearOfEra = fromMarch - era * yearsPerEra;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * daysPerEra + dayOfEra - dayZero;
}

/** The date of a serial number. */
export function civilDateOf(serial: number): CivilDate {
  const days = Math.floor(serial) + dayZero;
  const era = Math.floor(days / daysPerEra);
  const dayOfEra = days - era * daysPerEra;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: era * yearsPerEra + yearOfEra + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/** The same day some months later, or the last day of a month that is too short (31 January + 1 month = 28 or 29 February). */
export function addMonths(serial: number, months: number): number {
  const { year, month, day } = civilDateOf(serial);
  const count = year * 12 + (month - 1) + months;
  const target = { year: Math.floor(count / 12), month: count - Math.floor(count / 12) * 12 + 1 };
  const first = serialOf({ ...target, day: 1 });
  const next = serialOf(target.month === 12 ? { year: target.year + 1, month: 1, day: 1 } : { ...target, month: target.month + 1, day: 1 });
  return Math.min(first + day - 1, next - 1);
}
