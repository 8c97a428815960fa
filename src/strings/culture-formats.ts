import { dateOfSerial } from './date-of-serial';

/** How figures of the program are written, in the culture of the workbook. */
export interface CultureFormats {
  /** Whole amounts of the program's currency. */
  money(amount: number): string;
  number(value: number): string;
  /** Where there is little room: 1,234,000 is 1.2M. */
  shortMoney(amount: number): string;
  shortNumber(value: number): string;
  /** A share: 0.25 is 25%. */
  percent(share: number): string;
  date(serial: number): string;
  /** For the ends of an axis. */
  month(serial: number): string;
}

/** Making the formats of a culture takes longer than writing hundreds of figures, and every row of a list asks for them. */
const made = new Map<string, CultureFormats>();

/**
 * @param culture as Excel names it, such as `de-DE`
 * @param currency ISO 4217 code
 */
export function cultureFormats(culture: string, currency: string): CultureFormats {
  const key = `${culture} ${currency}`;
  const known = made.get(key) ?? makeFormats(culture, currency);
  made.set(key, known);
  return known;
}

function makeFormats(culture: string, currency: string): CultureFormats {
  const money = new Intl.NumberFormat(culture, { style: 'currency', currency, maximumFractionDigits: 0 });
  const number = new Intl.NumberFormat(culture, { maximumSignificantDigits: 6 });
  // Grouped also where four digits stay as they are: in German 5.750, not 5750.
  const short = { notation: 'compact', maximumSignificantDigits: 3, useGrouping: true } as const;
  const shortMoney = new Intl.NumberFormat(culture, { ...short, style: 'currency', currency });
  const shortNumber = new Intl.NumberFormat(culture, short);
  const percent = new Intl.NumberFormat(culture, { style: 'percent', maximumFractionDigits: 1 });
  const date = new Intl.DateTimeFormat(culture, { timeZone: 'UTC', dateStyle: 'medium' });
  const month = new Intl.DateTimeFormat(culture, { timeZone: 'UTC', year: 'numeric', month: 'short' });
  return {
    // Zero has no sign, however small the amount below it was.
    money: (amount) => money.format(Math.abs(amount) < 0.5 ? 0 : amount),
    number: (value) => number.format(value),
    shortMoney: (amount) => shortMoney.format(amount),
    shortNumber: (value) => shortNumber.format(value),
    percent: (share) => percent.format(share),
    date: (serial) => date.format(dateOfSerial(serial)),
    month: (serial) => month.format(dateOfSerial(serial)),
  };
}
