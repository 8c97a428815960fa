import { fault } from '../domain/fault';
import { isBlank, singleCell } from './decode-number';
import { refuse } from './refuse';

/**
 * One of a few words, in any case, whole or by a beginning that fits only one of them ("lower" for "Lower is better").
 * @param whenOmitted the word for an argument left out or a blank cell
 */
export function decodeWord<Word extends string>(argument: unknown, name: string, words: readonly Word[], whenOmitted: Word): Word {
  const cell = singleCell(argument, name);
  if (isBlank(cell)) return whenOmitted;
  const text = typeof cell === 'object' ? '' : String(cell);
  const wanted = text.trim().toLowerCase();
  const exact = words.find((word) => word.toLowerCase() === wanted);
  if (exact) return exact;
  const begun = wanted === '' ? [] : words.filter((word) => word.toLowerCase().startsWith(wanted));
  return begun.length === 1 ? begun[0]! : refuse(fault('not-one-of', { argument: name, details: { text, allowed: words.join(', ') } }));
}
