import type { CellInput } from '../../sheets/change-set';
import { dateOfSerial } from '../../strings/date-of-serial';

/** How figures are written, in the culture of the workbook. */
export interface FigureFormats {
  value(value: CellInput): string;
  percent(rate: number): string;
  amount(amount: number): string;
  factor(factor: number): string;
  date(serial: number): string;
}

/** @param culture as Excel names it, such as `de-DE` */
export function figureFormats(culture: string): FigureFormats {
  const plain = new Intl.NumberFormat(culture, { maximumSignificantDigits: 15 });
  const amounts = new Intl.NumberFormat(culture, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const factors = new Intl.NumberFormat(culture, { minimumFractionDigits: 6, maximumFractionDigits: 6 });
  const percents = new Intl.NumberFormat(culture, { style: 'percent', maximumFractionDigits: 6 });
  const dates = new Intl.DateTimeFormat(culture, { timeZone: 'UTC', dateStyle: 'medium' });
  return {
    value: (value) => (typeof value === 'number' ? plain.format(value) : typeof value === 'boolean' ? String(value).toUpperCase() : value),
    percent: (rate) => percents.format(rate),
    amount: (amount) => amounts.format(amount),
    factor: (factor) => factors.format(factor),
    date: (serial) => dates.format(dateOfSerial(serial)),
  };
}
