import type { CultureFormats } from '../../strings/culture-formats';
import { cultureFormats } from '../../strings/culture-formats';

/** How figures are written, in the culture of the workbook and the currency of the program. */
export interface AnalysisFormats extends Pick<CultureFormats, 'money' | 'percent' | 'date'> {
  /** Three digits, for the axes of pictures: `$1.25M`. */
  briefMoney(amount: number): string;
  /** With its sign, three digits: `+$352K`. */
  briefChange(amount: number): string;
  /** Two digits, however small: an error of amounts. */
  moneyError(amount: number): string;
  /** Two digits, however small: an error of shares. */
  percentError(share: number): string;
  ratio(ratio: number): string;
  count(count: number): string;
  /** One decimal. */
  years(years: number): string;
}

/**
 * @param culture as Excel names it, such as `de-DE`
 * @param currency ISO 4217 code
 */
export function analysisFormats(culture: string, currency: string): AnalysisFormats {
  const { money, percent, date } = cultureFormats(culture, currency);
  const inCurrency = { style: 'currency', currency } as const;
  const brief = { ...inCurrency, notation: 'compact', maximumSignificantDigits: 3, useGrouping: true } as const;
  const briefMoney = new Intl.NumberFormat(culture, brief);
  const briefChange = new Intl.NumberFormat(culture, { ...brief, signDisplay: 'exceptZero' });
  const moneyError = new Intl.NumberFormat(culture, { ...inCurrency, maximumSignificantDigits: 2 });
  const percentError = new Intl.NumberFormat(culture, { style: 'percent', maximumSignificantDigits: 2 });
  const ratio = new Intl.NumberFormat(culture, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const count = new Intl.NumberFormat(culture, { maximumFractionDigits: 0 });
  const years = new Intl.NumberFormat(culture, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return {
    money,
    percent,
    date,
    briefMoney: (amount) => briefMoney.format(amount || 0),
    briefChange: (amount) => briefChange.format(amount || 0),
    moneyError: (amount) => moneyError.format(amount),
    percentError: (share) => percentError.format(share),
    ratio: (value) => ratio.format(value),
    count: (value) => count.format(value),
    years: (value) => years.format(value),
  };
}
