import type { Fault, FaultReason } from '../domain/fault';

type Details = Readonly<Record<string, string | number>>;

/** Why a function has no answer: the sentence after the name of the argument and, where there is one, the position of the cell. */
const sentences: Readonly<Record<FaultReason, (details: Details) => string>> = {
  'is-text': ({ text }) => `is text ${quoted(text)}; a number is needed`,
  'is-boolean': () => 'is TRUE or FALSE; a number is needed',
  'is-error': () => 'holds an error',
  'is-blank': () => 'is blank; a value is needed',
  'not-a-number': () => 'is not a number',
  'not-one-of': ({ text, allowed }) => `is ${quoted(text)}; use one of: ${allowed}`,
  'not-single': () => 'is a range; a single value is needed',
  'too-few': ({ minimum }) => (Number(minimum) > 1 ? `needs at least ${minimum} values` : 'has no value'),
  'different-lengths': ({ first, second }) => `has ${second} values where ${first} belong to it`,
  'out-of-range': outOfRange,
  'no-solution': () => 'has no solution',
  'zero-divisor': () => 'gives a division by zero',
  'not-yet': ({ count, minimum }) => (minimum === undefined ? 'has no value yet' : `has ${count} values so far; ${minimum} are needed`),
  'too-few-rates': ({ rates, periods }) => `has ${rates} rates for ${periods} periods`,
  'guess-too-low': () => 'must be above -1 (-100%)',
  'one-sign': () => 'needs at least one positive and one negative amount',
  'not-a-date': ({ text }) => `is ${text}, which is no date`,
  'before-first-date': () => 'is earlier than the first date',
  'not-whole': () => 'must be a whole number',
  'too-large': () => 'leads to a result too large for a number',
  'not-paid-back': ({ periods }) => `not paid back within ${periods} periods`,
};

/** The sentence a user reads, e.g. `flows: cell 4 is text "tbc"; a number is needed`. */
export function faultSentence({ fault, argument, position, details }: Fault): string {
  const reason = sentences[fault](details ?? {});
  if (argument === undefined) return `The input ${reason}.`;
  return position === undefined ? `${argument}: ${reason}.` : `${argument}: cell ${position} ${reason}.`;
}

function outOfRange({ minimum, maximum, above }: Details): string {
  if (above !== undefined) return `must be above ${above}`;
  if (minimum !== undefined && maximum !== undefined) return `must be from ${minimum} to ${maximum}`;
  return maximum === undefined ? `is out of range; the least is ${minimum}` : `is out of range; the most is ${maximum}`;
}

/** A cell can hold 32,767 characters; an error message is a line. */
const longestQuote = 60;

function quoted(text: string | number | undefined): string {
  const shown = String(text);
  return `"${shown.length > longestQuote ? `${shown.slice(0, longestQuote)}…` : shown}"`;
}
