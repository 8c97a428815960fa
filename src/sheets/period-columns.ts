import { civilDateOf } from '../domain/realization/calendar';
import { periodsOf } from '../domain/realization/periods';
import type { Settings } from '../domain/realization/settings';

/** The most periods a cash flow can have: ten years of months. */
export const maxPeriods = 120;

/**
 * The headers of the period columns, in order: `2026 M01`, `2026 Q1`, `Year 2026`, or `Period 1` while no first period is set. None of
 * them can be mistaken for a date, which Excel would turn into a number.
 */
export function periodHeaders(settings: Settings): readonly string[] {
  const count = Math.max(1, Math.min(maxPeriods, Math.floor(settings.numberOfPeriods)));
  const periods = periodsOf(settings);
  return Array.from({ length: count }, (_, index) => {
    if (!periods) return `Period ${index + 1}`;
    const { year, month } = civilDateOf(periods.startOf(index));
    if (settings.periodLength === 'Year') return `Year ${year}`;
    if (settings.periodLength === 'Quarter') return `${year} Q${Math.ceil(month / 3)}`;
    return `${year} M${String(month).padStart(2, '0')}`;
  });
}

/** Whether a header is that of a period column, of whatever settings. */
export function isPeriodHeader(header: string): boolean {
  return /^(\d{4} M(0[1-9]|1[0-2])|\d{4} Q[1-4]|Year \d{4}|Period [1-9]\d*)$/.test(header.trim());
}
