import type { FaultReason } from '../domain/fault';

type Details = Readonly<Record<string, string | number>>;

/** How a fault reads in one language. */
export interface FaultSentences {
  /** What is wrong: the sentence after the name of the argument. A `text` among the details comes quoted. */
  readonly reasons: Readonly<Record<FaultReason, (details: Details) => string>>;
  readonly quotes: readonly [open: string, close: string];
  ofInput(reason: string): string;
  ofArgument(argument: string, reason: string): string;
  ofCell(argument: string, position: number, reason: string): string;
}

/** Why a function has no answer. */
export const faultSentences: FaultSentences = {
  reasons: {
    'is-text': ({ text }) => `is text ${text}; a number is needed`,
    'is-boolean': () => 'is TRUE or FALSE; a number is needed',
    'is-error': () => 'holds an error',
    'is-blank': () => 'is blank; a value is needed',
    'not-a-number': () => 'is not a number',
    'not-one-of': ({ text, allowed }) => `is ${text}; use one of: ${allowed}`,
    'not-single': () => 'is a range; a single value is needed',
    'too-few': ({ minimum }) => (Number(minimum) > 1 ? `needs at least ${minimum} values` : 'has no value'),
    'different-lengths': ({ first, second }) => `has ${second} values where ${first} belong to it`,
    'out-of-range': ({ minimum, maximum, above }) => {
      if (above !== undefined) return `must be above ${above}`;
      if (minimum !== undefined && maximum !== undefined) return `must be from ${minimum} to ${maximum}`;
      return maximum === undefined ? `is out of range; the least is ${minimum}` : `is out of range; the most is ${maximum}`;
    },
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
  },
  quotes: ['"', '"'],
  ofInput: (reason) => `The input ${reason}.`,
  ofArgument: (argument, reason) => `${argument}: ${reason}.`,
  ofCell: (argument, position, reason) => `${argument}: cell ${position} ${reason}.`,
};
