import type { Fault } from '../domain/fault';
import { fault } from '../domain/fault';
import { cellError } from './cell-error';
import { propagate, refuse } from './refuse';

/** What Excel itself takes for a number when it meets text where a number belongs: digits as formulas write them, perhaps with a % sign. */
const numeral = /^\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)\s*(%?)\s*$/i;

/**
 * A single number. As for Excel's own functions TRUE is 1, FALSE is 0, text that reads as a number is that number, and a blank cell is 0:
 * some Excel versions hand a blank over as 0, so nothing else could be the same everywhere.
 * @param whenOmitted stands for an argument left out; without it the argument is required and counts as 0 when left empty
 */
export function decodeNumber(argument: unknown, name: string, whenOmitted = 0): number {
  if (typeof argument === 'number' && Number.isFinite(argument)) return argument;
  const cell = singleCell(argument, name);
  if (isBlank(cell)) return whenOmitted;
  const number = numberOf(cell, name);
  return typeof number === 'number' ? number : refuse(number);
}

/** As decodeNumber, but null where there is no value: blank is missing, zero is a value. */
export function decodeOptionalNumber(argument: unknown, name: string): number | null {
  const cell = singleCell(argument, name);
  return isBlank(cell) ? null : decodeNumber(cell, name);
}

/** The one cell of an argument that should be single; some hosts hand a single cell over as a block of one. */
export function singleCell(argument: unknown, name: string): unknown {
  let cell = argument;
  while (Array.isArray(cell)) {
    if (cell.length !== 1) refuse(fault('not-single', { argument: name }));
    cell = cell[0];
  }
  const error = cellError(cell);
  return error ? propagate(error) : plainValue(cell);
}

/** Whether a cell counts as blank: nothing in it, or an empty string. */
export function isBlank(cell: unknown): cell is null | undefined | '' {
  return cell === null || cell === undefined || cell === '';
}

/**
 * The value inside a data type, such as a formatted number of another function here, which newer hosts hand over as an object. office.js
 * reads `primitive` where it makes data types from what the host sends, and `basicValue` everywhere else.
 */
export function plainValue(cell: unknown): unknown {
  if (typeof cell !== 'object' || cell === null) return cell;
  if ('basicValue' in cell) return cell.basicValue;
  return 'primitive' in cell ? cell.primitive : cell;
}

function numberOf(cell: unknown, name: string): number | Fault {
  switch (typeof cell) {
    case 'number':
      return Number.isFinite(cell) ? cell : fault('not-a-number', { argument: name });
    case 'boolean':
      return cell ? 1 : 0;
    case 'string':
      return numberOfText(cell, name);
    default:
      return fault('not-a-number', { argument: name });
  }
}

/** Whether text reads as a number: "0.1" and "10%" do, the name of a schedule does not. */
export function readsAsNumber(text: string): boolean {
  return numeral.test(text);
}

function numberOfText(text: string, name: string): number | Fault {
  const [, digits, percent] = numeral.exec(text) ?? [];
  const number = digits === undefined ? NaN : Number(digits) / (percent ? 100 : 1);
  return Number.isFinite(number) ? number : fault('is-text', { argument: name, details: { text } });
}
