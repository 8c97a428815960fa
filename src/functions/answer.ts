import type { Fault } from '../domain/fault';
import { fault, isFault } from '../domain/fault';
import { refuse } from './refuse';

/** What a cell shows: the number of a computation, or its fault as an Excel error. Neither NaN nor an infinity ever reaches a cell. */
export function answer(result: number | Fault): number {
  if (isFault(result)) return refuse(result);
  return Number.isFinite(result) ? result : refuse(fault('too-large'));
}

/** The same for a text. */
export function answerText<Text extends string>(result: Text | Fault): Text {
  return isFault(result) ? refuse(result) : result;
}

/** A series as a row that spills to the right. */
export function answerRow(result: ArrayLike<number> | Fault): number[][] {
  return isFault(result) ? refuse(result) : [Array.from(result, answer)];
}

/** A series as a column that spills downwards. */
export function answerColumn(result: ArrayLike<number> | Fault): number[][] {
  return isFault(result) ? refuse(result) : Array.from(result, (value) => [answer(value)]);
}
