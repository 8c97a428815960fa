/**
 * What becomes of a text written into a cell: `range.values = [["12"]]` stores a number, as typing does (documentation: "Excel parses
 * the input"). Read as en-US, which the API always uses.
 */
import type { CellContent } from '../engine/engine';
import { HostError } from './host-error';

export interface TypedCell {
  readonly content: CellContent;
  /** The number format Excel gives a cell of format General with it. */
  readonly numberFormat?: string;
}

/** Characters a cell, a formula and a text within a formula can have (support.microsoft.com: "Excel specifications and limits"). */
const longest = { text: 32_767, formula: 8192, literal: 255 } as const;

const errorTexts: readonly string[] = ['#N/A', '#VALUE!', '#REF!', '#DIV/0!', '#NUM!', '#NAME?', '#NULL!'];
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** @param value what the API got; null leaves the cell as it is */
export function typedCell(value: unknown, currentFormat: string): TypedCell {
  if (value === null || value === undefined) {
    return { content: null };
  }
  if (typeof value === 'object') {
    throw new HostError('InvalidArgument', `A cell holds a text, a number or true or false, not ${JSON.stringify(value).slice(0, 60)}.`);
  }
  if (typeof value === 'string') {
    refuseLong(value);
  }
  if (typeof value === 'boolean') {
    return { content: { value } };
  }
  if (currentFormat === '@' && !(typeof value === 'string' && value.startsWith('='))) {
    return { content: { value: unquoted(String(value)) } };
  }
  if (typeof value === 'number') {
    return { content: { value } };
  }
  return typedText(String(value));
}

function refuseLong(text: string): void {
  const isFormula = text.startsWith('=');
  if (text.length > (isFormula ? longest.formula : longest.text)) {
    throw new HostError('InvalidArgument', `A ${isFormula ? 'formula' : 'text'} of ${text.length} characters is too long for a cell.`);
  }
  const literals = isFormula && text.length > longest.literal ? (text.match(/"(?:[^"]|"")*"/g) ?? []) : [];
  if (literals.some((literal) => literal.length - 2 > longest.literal)) {
    throw new HostError('InvalidArgument', `A text within a formula has at most ${longest.literal} characters.`);
  }
}

function unquoted(text: string): string {
  return text.startsWith("'") ? text.slice(1) : text;
}

function typedText(text: string): TypedCell {
  if (text.startsWith("'")) {
    return { content: { value: text.slice(1) } };
  }
  if (text.startsWith('=') && text.length > 1) {
    return { content: { formula: text } };
  }
  const trimmed = text.trim();
  const upper = trimmed.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') {
    return { content: { value: upper === 'TRUE' } };
  }
  if (errorTexts.includes(upper)) {
    return { content: { formula: `=${upper}` } };
  }
  const found = trimmed === '' ? undefined : (typedNumber(trimmed) ?? typedMoment(trimmed));
  return found ?? { content: { value: text } };
}

/** Numbers with grouping, sign, parentheses, percent and dollar, and in scientific notation. */
function typedNumber(text: string): TypedCell | undefined {
  const parts = /^(\()?([-+])?(\$)?([-+])?(\d{1,3}(?:,\d{3})+|\d*)(\.\d*)?(?:[eE]([-+]?\d+))?(%)?(\))?$/.exec(text);
  if (!parts || !/\d/.test(text)) {
    return undefined;
  }
  const [, open, sign1, dollar, sign2, whole = '', fraction, exponent, percent, close] = parts;
  if (Boolean(open) !== Boolean(close) || (sign1 && sign2) || (exponent !== undefined && (dollar || percent))) {
    return undefined;
  }
  const negative = open !== undefined || sign1 === '-' || sign2 === '-';
  const size = Number(`${whole.replaceAll(',', '')}${fraction ?? ''}${exponent === undefined ? '' : `e${exponent}`}` || NaN);
  if (!Number.isFinite(size)) {
    return undefined;
  }
  const number = (negative ? -size : size) / (percent ? 100 : 1);
  return {
    content: { value: number },
    ...formatOf(Boolean(dollar), Boolean(percent), whole.includes(','), fraction !== undefined, exponent !== undefined),
  };
}

function formatOf(dollar: boolean, percent: boolean, grouped: boolean, decimals: boolean, scientific: boolean): { numberFormat?: string } {
  if (percent) {
    return { numberFormat: decimals ? '0.00%' : '0%' };
  }
  if (dollar) {
    return { numberFormat: decimals ? '$#,##0.00_);[Red]($#,##0.00)' : '$#,##0_);[Red]($#,##0)' };
  }
  if (scientific) {
    return { numberFormat: '0.00E+00' };
  }
  return grouped ? { numberFormat: decimals ? '#,##0.00' : '#,##0' } : {};
}

/** Dates, times and both. A date without a year is refused: it would depend on today. */
function typedMoment(text: string): TypedCell | undefined {
  const [, datePart, timePart] = /^(.*?)(?:(?:^|\s+)(\d{1,2}:\d{2}(?::\d{2})?(?:\s*[AaPp][Mm])?))?$/.exec(text) ?? [];
  const date = datePart ? typedDate(datePart) : undefined;
  const time = timePart ? typedTime(timePart) : undefined;
  if ((datePart && !date) || (timePart && !time) || (!date && !time)) {
    return undefined;
  }
  const numberFormat = date ? (time ? 'm/d/yyyy h:mm' : date.numberFormat) : time!.numberFormat;
  return { content: { value: (date?.serial ?? 0) + (time?.serial ?? 0) }, numberFormat };
}

function typedDate(text: string): { serial: number; numberFormat: string } | undefined {
  const american = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})$/.exec(text);
  if (american) {
    return dated(fullYear(american[3]!), Number(american[1]), Number(american[2]), 'm/d/yyyy');
  }
  const iso = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/.exec(text);
  if (iso) {
    return dated(Number(iso[1]), Number(iso[2]), Number(iso[3]), 'm/d/yyyy');
  }
  const worded = /^(\d{1,2})[\s-]([A-Za-z]{3,9})[\s-](\d{4}|\d{2})$/.exec(text);
  if (worded) {
    return dated(fullYear(worded[3]!), monthNumber(worded[2]!), Number(worded[1]), 'd-mmm-yy');
  }
  const named = /^([A-Za-z]{3,9})\.?\s+(\d{1,2}),\s*(\d{4})$/.exec(text);
  if (named) {
    return dated(Number(named[3]), monthNumber(named[1]!), Number(named[2]), 'd-mmm-yy');
  }
  const monthOnly = /^([A-Za-z]{3,9})[\s-](\d{4}|\d{2})$/.exec(text);
  return monthOnly ? dated(fullYear(monthOnly[2]!), monthNumber(monthOnly[1]!), 1, 'mmm-yy') : undefined;
}

/** Two digits up to 29 are this century (Windows and Mac default). */
function fullYear(text: string): number {
  const year = Number(text);
  return text.length === 4 ? year : year + (year < 30 ? 2000 : 1900);
}

const fullMonths = [
  'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december',
];

function monthNumber(word: string): number {
  const lower = word.toLowerCase();
  const index = months.indexOf(lower);
  return (index >= 0 ? index : fullMonths.indexOf(lower)) + 1;
}

/** Serial number of the 1900 system. */
function dated(year: number, month: number, day: number, numberFormat: string): { serial: number; numberFormat: string } | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (month < 1 || year < 1900 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) {
    return undefined;
  }
  const serial = Math.round(date.getTime() / 86_400_000) + 25_569;
  // Excel counts a 29 February 1900 that never was.
  return { serial: serial > 60 ? serial : serial - 1, numberFormat };
}

function typedTime(text: string): { serial: number; numberFormat: string } | undefined {
  const [, hourText, minute, second, half] = /^(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([AaPp][Mm])?$/.exec(text) ?? [];
  const hour = Number(hourText);
  if (hourText === undefined || Number(minute) > 59 || Number(second ?? 0) > 59 || hour > (half ? 12 : 23) || (half && hour === 0)) {
    return undefined;
  }
  const hours = half ? (hour % 12) + (half.toUpperCase() === 'PM' ? 12 : 0) : hour;
  const serial = (hours * 3600 + Number(minute) * 60 + Number(second ?? 0)) / 86_400;
  return { serial, numberFormat: `h:mm${second === undefined ? '' : ':ss'}${half ? ' AM/PM' : ''}` };
}
