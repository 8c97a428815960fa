/** How numbers are written where the workbook is used. */
export interface NumberSigns {
  readonly decimalSeparator: string;
  readonly thousandsSeparator: string;
}

export interface TypedNumber {
  readonly value: number;
  /** A percent sign was typed behind it; the value is the number before the sign. */
  readonly hasPercentSign: boolean;
}

const spaces = /[\s\u00A0\u2007\u2009\u202F]/gu;
const apostrophes = /['’]/gu;

/**
 * Reads a number as it is typed in a culture: `1.234,5` where the comma is the decimal separator, `1,234.5` where the point is. Groups
 * must be whole (three digits each), so that a number typed with the separators of another culture is refused and not misread.
 * @returns null when it is no number
 */
export function readTypedNumber(text: string, { decimalSeparator, thousandsSeparator }: NumberSigns): TypedNumber | null {
  const trimmed = text.trim().replace(/^[\u2212\u2013]/u, '-');
  const hasPercentSign = trimmed.endsWith('%');
  const written = (hasPercentSign ? trimmed.slice(0, -1) : trimmed).trim();
  const [, sign = '', rest = ''] = /^([-+]?)\s*(.*)$/su.exec(written) ?? [];
  const parts = rest.split(decimalSeparator);
  const whole = withoutGroups(parts[0]!, thousandsSeparator);
  const fraction = parts[1] ?? '';
  if (parts.length > 2 || whole === null || !/^\d*$/u.test(fraction) || whole + fraction === '') return null;
  const value = Number(`${sign}${whole === '' ? '0' : whole}.${fraction === '' ? '0' : fraction}`);
  return Number.isFinite(value) ? { value, hasPercentSign } : null;
}

/** The digits before the decimal separator; null when they are not digits in groups of three. */
function withoutGroups(text: string, thousandsSeparator: string): string | null {
  if (/^\d*$/u.test(text)) return text;
  // People type a plain space or apostrophe where the culture has a special one.
  const uniform = (part: string): string => part.replace(spaces, ' ').replace(apostrophes, "'");
  // A space between groups (ISO 80000-1) cannot be misread in any culture.
  for (const separator of [uniform(thousandsSeparator), ' ']) {
    const groups = uniform(text).split(separator);
    const [first = '', ...others] = groups;
    if (/^\d{1,3}$/u.test(first) && others.length > 0 && others.every((group) => /^\d{3}$/u.test(group))) return groups.join('');
  }
  return null;
}
