import type { NumberSigns } from '../../sheets/typed-number';
import { readTypedNumber } from '../../sheets/typed-number';

/** More digits of a figure than anybody agrees on are noise. */
const digits = 8;

/** A figure as a user would type it in their culture, in groups of three; '' when it is unknown. */
export function figureText(value: number | null, { decimalSeparator, thousandsSeparator }: NumberSigns): string {
  if (value === null) return '';
  const [whole = '', fraction] = String(Number(value.toPrecision(digits))).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousandsSeparator);
  return fraction === undefined ? grouped : `${grouped}${decimalSeparator}${fraction}`;
}

/** What was typed as a number: null for nothing, undefined for what is no number. */
export function typedFigure(text: string, signs: NumberSigns): number | null | undefined {
  if (text.trim() === '') return null;
  const typed = readTypedNumber(text, signs);
  return typed === null || typed.hasPercentSign ? undefined : typed.value;
}
