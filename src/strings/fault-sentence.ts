import type { Fault } from '../domain/fault';
import { faultSentences as de } from './faults.de';
import { faultSentences as en } from './faults.en';
import { inLanguage } from './in-language';

/** The sentence a user reads, e.g. `flows: cell 4 is text "tbc"; a number is needed.` */
export function faultSentence({ fault, argument, position, details = {} }: Fault, language: string): string {
  const { reasons, quotes, ofInput, ofArgument, ofCell } = inLanguage({ en, de }, language);
  const text: Record<string, string> = details.text === undefined
    ? {}
    : { text: fault === 'not-a-date' ? String(details.text) : quoted(String(details.text), quotes) };
  const reason = reasons[fault]({ ...details, ...text });
  if (argument === undefined) return ofInput(reason);
  return position === undefined ? ofArgument(argument, reason) : ofCell(argument, position, reason);
}

/** A cell can hold 32,767 characters; an error message is a line. */
const longestQuote = 60;

function quoted(text: string, [open, close]: readonly [string, string]): string {
  return `${open}${text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text}${close}`;
}
