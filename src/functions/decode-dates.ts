import { fault } from '../domain/fault';
import { isBlank } from './decode-number';
import { decodeNumbers } from './decode-numbers';
import { refuse } from './refuse';

/**
 * The cells of a range, row by row, as Excel serial numbers. A blank is refused where the host reports it: no date could stand for it.
 */
export function decodeDates(range: unknown, name: string): Float64Array {
  const cells = Array.isArray(range) ? range.flat() : [range];
  const blank = cells.findIndex(isBlank);
  if (blank >= 0) refuse(fault('is-blank', { argument: name, position: blank + 1 }));
  return decodeNumbers(range, name);
}
