import { civilDateOf, serialOf } from '../domain/realization/calendar';

const firstDay = 1; // 1900-01-01: a cell cannot show an earlier one

/**
 * `2026-04-30`, with or without a time, as an Excel serial number of its day; null for anything else, for a day that does not exist, and
 * for one before 1900, as a date field gives it when the year was typed with two digits.
 */
export function parseIsoDate(text: string): number | null {
  const match = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/.exec(text.trim());
  if (!match) return null;
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  const serial = serialOf(date);
  const back = civilDateOf(serial);
  const exists = back.year === date.year && back.month === date.month && back.day === date.day;
  return exists && serial >= firstDay ? serial : null;
}

/** The day of an Excel serial number: `2026-04-30`. */
export function isoDate(serial: number): string {
  const { year, month, day } = civilDateOf(serial);
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
