import type { CellInput } from './change-set';
import { parseIsoDate } from './iso-date';
import { nearestWord } from './nearest-word';
import type { ColumnKind } from './schema';
import { wordOfStatus } from './status-words';

export type Field = string | number | boolean | null | readonly string[];

/** What is wrong with a cell. */
export interface CellFault {
  readonly code: 'not-a-number' | 'unknown-word' | 'number-as-text' | 'not-a-date' | 'out-of-range' | 'error-value';
  readonly severity: 'error' | 'warning';
  readonly details?: Readonly<Record<string, string | number>>;
  /** A value that means the same and can be used. */
  readonly fix?: CellInput;
}

/** Reads one cell; reports what is wrong with it, if anything, and makes the best of what can be used. */
export type CellDecoder = (cell: CellInput, report: (fault: CellFault) => void) => Field;

const errorValue = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|GETTING_DATA|FIELD!|BLOCKED!|CONNECT!|BUSY!)$/;
const plainNumber = /^[-+]?\d+(\.\d+)?$/;

/**
 * The decoder of a kind of column, made once per table.
 * @param words of the column's list, for a list column
 */
export function cellDecoder(kind: ColumnKind, words: readonly string[] = []): CellDecoder {
  switch (kind.is) {
    case 'number':
    case 'percent':
      return numberDecoder(kind.min, kind.max);
    case 'date':
      return decodeDate;
    case 'list':
      return wordDecoder(words);
    case 'reference':
      return kind.many ? decodeIds : decodeText;
    case 'status':
      return (cell, report) => wordOfStatus(decodeText(cell, report));
    case 'any':
      return (cell) => (typeof cell === 'string' && cell.trim() === '' ? null : cell);
    default:
      return decodeText;
  }
}

const decodeText = (cell: CellInput, report: (fault: CellFault) => void): string => {
  const text = String(cell).trim();
  if (!errorValue.test(text)) return text;
  report({ code: 'error-value', severity: 'error', details: { text } });
  return '';
};

const decodeIds: CellDecoder = (cell, report) => {
  const text = decodeText(cell, report);
  return text === '' ? [] : text.split(/[,;\n]/).map((part) => part.trim()).filter((part) => part !== '');
};

const decodeDate: CellDecoder = (cell, report) => {
  if (typeof cell === 'number' && cell >= 1) return Math.floor(cell);
  const text = decodeText(cell, report);
  if (text === '') return null;
  const serial = typeof cell === 'string' ? parseIsoDate(text) : null;
  if (serial === null) report({ code: 'not-a-date', severity: 'error', details: { text } });
  return serial;
};

/** Takes a word in any letter case; a word that is on no list is kept as it is and reported. */
function wordDecoder(words: readonly string[]): CellDecoder {
  const standard = new Map(words.map((word) => [word.toLowerCase(), word]));
  return (cell, report) => {
    const text = decodeText(cell, report);
    const word = text === '' ? text : standard.get(text.toLowerCase());
    if (word !== undefined) return word;
    const suggestion = nearestWord(text, words);
    report({
      code: 'unknown-word',
      severity: 'warning',
      details: { text, ...(suggestion !== null && { suggestion }) },
      ...(suggestion !== null && { fix: suggestion }),
    });
    return text;
  };
}

function numberDecoder(min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY): CellDecoder {
  return (cell, report) => {
    let value: number | null = null;
    if (typeof cell === 'number') {
      value = cell;
    } else {
      const text = decodeText(cell, report);
      if (text === '') return null;
      if (typeof cell === 'boolean' || !plainNumber.test(text)) {
        report({ code: 'not-a-number', severity: 'error', details: { text } });
        return null;
      }
      value = Number(text);
      report({ code: 'number-as-text', severity: 'warning', details: { text }, fix: value });
    }
    if (value < min || value > max) report({ code: 'out-of-range', severity: 'warning', details: rangeDetails(value, min, max) });
    return value;
  };
}

function rangeDetails(value: number, min: number, max: number): Record<string, number> {
  return { value, ...(Number.isFinite(min) && { min }), ...(Number.isFinite(max) && { max }) };
}
