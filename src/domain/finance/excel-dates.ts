import { fault } from '../fault';
import type { Fault } from '../fault';
import type { Flows } from './flows';

/** 31 December 9999, the last date Excel knows. */
const lastSerial = 2958465;

/**
 * Whole days of Excel serial dates. The time of day is dropped, as Excel's XNPV and XIRR do.
 * @returns the days, or `not-a-date` with the position of the first one outside Excel's calendar.
 */
export function wholeDays(dates: Flows): Float64Array | Fault {
  const days = new Float64Array(dates.length);
  for (let i = 0; i < dates.length; i++) {
    const day = Math.floor(dates[i]!);
    if (!(day >= 0 && day <= lastSerial)) return fault('not-a-date', { argument: 'dates', position: i + 1, details: { text: dates[i]! } });
    days[i] = day;
  }
  return days;
}
