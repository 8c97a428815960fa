/** How figures are written, in the culture of the workbook and the currency of the program. */
export interface AnalysisFormats {
  /** Whole amounts. */
  money(amount: number): string;
  /** Three digits, for the axes of pictures: `$1.25M`. */
  briefMoney(amount: number): string;
  /** With its sign, three digits: `+$352K`. */
  briefChange(amount: number): string;
  /** Two digits, however small: an error of amounts. */
  moneyError(amount: number): string;
  /** One decimal. */
  percent(share: number): string;
  /** Two digits, however small: an error of shares. */
  percentError(share: number): string;
  ratio(ratio: number): string;
  count(count: number): string;
  /** One decimal. */
  years(years: number): string;
  date(serial: number): string;
}

const msPerDay = 86_400_000;
const firstDay = Date.UTC(1899, 11, 30);

/**
 * @param culture as Excel names it, such as `de-DE`
 * @param currency ISO 4217 code; amounts are plain numbers where it is none
 */
export function analysisFormats(culture: string, currency: string): AnalysisFormats {
  const inCurrency: Intl.NumberFormatOptions = /^[A-Z]{3}$/.test(currency) ? { style: 'currency', currency } : {};
  const money = new Intl.NumberFormat(culture, { ...inCurrency, maximumFractionDigits: 0 });
  const briefMoney = new Intl.NumberFormat(culture, { ...inCurrency, notation: 'compact', maximumSignificantDigits: 3 });
  const briefChange = new Intl.NumberFormat(culture, {
    ...inCurrency, notation: 'compact', maximumSignificantDigits: 3, signDisplay: 'exceptZero',
  });
  const moneyError = new Intl.NumberFormat(culture, { ...inCurrency, maximumSignificantDigits: 2 });
  const percent = new Intl.NumberFormat(culture, { style: 'percent', maximumFractionDigits: 1 });
  const percentError = new Intl.NumberFormat(culture, { style: 'percent', maximumSignificantDigits: 2 });
  const ratio = new Intl.NumberFormat(culture, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const count = new Intl.NumberFormat(culture, { maximumFractionDigits: 0 });
  const years = new Intl.NumberFormat(culture, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const dates = new Intl.DateTimeFormat(culture, { timeZone: 'UTC', dateStyle: 'medium' });
  return {
    // Zero has no sign, however small the amount below it was.
    money: (amount) => money.format(Math.round(amount) || 0),
    briefMoney: (amount) => briefMoney.format(amount || 0),
    briefChange: (amount) => briefChange.format(amount || 0),
    moneyError: (amount) => moneyError.format(amount),
    percent: (share) => percent.format(share),
    percentError: (share) => percentError.format(share),
    ratio: (value) => ratio.format(value),
    count: (value) => count.format(value),
    years: (value) => years.format(value),
    date: (serial) => dates.format(new Date(firstDay + serial * msPerDay)),
  };
}
