import type { Cell } from '@cj-tech-master/excelts';
import type { CellValue } from '../engine/engine';

/** A constant of the file as the engine takes it, or undefined where there is none (blank, or a formula). */
export function contentOf(cell: Cell): CellValue | undefined {
  if (cell.formula || cell.isMerged && cell.master !== cell) return undefined;
  const { value } = cell;
  if (value === null || value === undefined) return undefined;
  if (value instanceof Date) return serialOf(value);
  if (typeof value !== 'object') return value;
  if ('error' in value) return value.error;
  if ('richText' in value && value.richText) return value.richText.map(({ text }) => text).join('');
  if ('text' in value) return typeof value.text === 'string' ? value.text : cell.text;
  return cell.text;
}

const MILLISECONDS_A_DAY = 86_400_000;
/** Serial number of 1970-01-01 in Excel's count. */
const UNIX_EPOCH = 25_569;

/** Excel's serial number; the reader gives dates in UTC. Rounded to the second's fraction that a double keeps. */
export const serialOf = (date: Date): number => Math.round((date.getTime() / MILLISECONDS_A_DAY + UNIX_EPOCH) * 1e9) / 1e9;
