const msPerDay = 86_400_000;
/** Day 0 of Excel's count, which holds from 1 March 1900 on. */
const dayZero = Date.UTC(1899, 11, 30);

/** The day of an Excel serial number as midnight UTC, to be formatted in that time zone; the time of day is dropped. */
export function dateOfSerial(serial: number): Date {
  return new Date(dayZero + Math.floor(serial) * msPerDay);
}
