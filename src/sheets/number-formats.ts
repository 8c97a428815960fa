import type { ColumnKind } from './schema';

/** ISO 8601, which reads the same in every country. */
export const dateFormat = 'yyyy-mm-dd';
export const percentFormat = '0.0%';
export const generalFormat = 'General';
/** Text stays text: an id such as 1-2 must not become a date. */
const textFormat = '@';

/** Amounts without a currency. In a block of a new sheet they get that of the program (blueprint.ts). */
export const plainMoneyFormat = '#,##0;[Red]-#,##0';

/** How a currency is written; ISO 4217 code → symbol. Others are written with their code. */
const symbols: Readonly<Record<string, string>> = {
  USD: '$', EUR: '€', GBP: '£', JPY: '¥', CNY: '¥', INR: '₹', KRW: '₩', AUD: 'A$', CAD: 'C$', NZD: 'NZ$', BRL: 'R$', MXN: 'MX$',
  ILS: '₪', TRY: '₺', NGN: '₦',
  PHP: '₱', VND: '₫', UAH: '₴', KZT: '₸',
};

/** Written after the amount in their own countries. */
const symbolAfter = new Set(['CZK', 'DKK', 'HUF', 'NOK', 'PLN', 'RON', 'SEK', 'VND', 'KZT', 'UAH']);

/** The Excel format of whole amounts of a currency; negative amounts are red and have a minus sign. */
export function moneyFormat(currency: string): string {
  const code = currency.trim().toUpperCase();
  const symbol = symbols[code] ?? code;
  if (symbol === '') return plainMoneyFormat;
  if (symbolAfter.has(code)) return `#,##0 "${symbol}";[Red]-#,##0 "${symbol}"`;
  const gap = symbol.length > 1 && !symbol.endsWith('$') ? ' ' : '';
  return `"${symbol}${gap}"#,##0;[Red]-"${symbol}${gap}"#,##0`;
}

/** Whether a column shows amounts in the program's currency. */
export function isMoney(kind: ColumnKind): boolean {
  return (kind.is === 'number' || kind.is === 'formula') && kind.format === 'money';
}

/** @param currency ISO 4217 code of the program settings. */
export function numberFormat(kind: ColumnKind, currency: string, header = ''): string {
  switch (kind.is) {
    case 'number':
    case 'formula':
      return formatOf(kind.format, currency, header);
    case 'percent':
      return percentFormat;
    case 'date':
      return dateFormat;
    case 'any':
      return kind.date ? dateFormat : generalFormat;
    case 'id':
      return textFormat;
    default:
      return generalFormat;
  }
}

type Format = 'money' | 'integer' | 'decimal' | 'percent' | 'date' | 'text';

function formatOf(format: Format, currency: string, header: string): string {
  switch (format) {
    case 'money':
      return moneyFormat(currency);
    case 'integer':
      // The letters of SMART: 4 is shown as 4/5. The text "4/5" would become a date.
      return header === 'Quality' ? '0"/5"' : '#,##0';
    case 'decimal':
      return '#,##0.0#';
    case 'percent':
      return percentFormat;
    case 'date':
      return dateFormat;
    case 'text':
      return generalFormat;
  }
}
