import type { SmartGap } from '../domain/realization/assessment';
import type { SmartLetter } from '../domain/realization/smart';
import type { WordingRule } from '../domain/realization/statement-wording';

/** Figures and dates as they are to be read, already written in the culture of the workbook. */
interface SuggestionWords {
  readonly move: 'less' | 'more' | 'keep';
  readonly measure: string;
  readonly from: string;
  readonly to: string;
  readonly beneficiaries: string;
  readonly by: string;
}

const letters: Readonly<Record<SmartLetter, string>> = {
  specific: 'Specific',
  measurable: 'Measurable',
  achievable: 'Achievable',
  relevant: 'Relevant',
  timeBound: 'Time-bound',
};

const there: Readonly<Record<SmartGap, string>> = {
  benefit: 'There is a statement.',
  description: 'It is described.',
  beneficiaries: 'It says who is better off.',
  'output-not-benefit': 'It names an improvement, not something delivered.',
  measure: 'Something measures it.',
  baseline: 'Every measure has a baseline.',
  target: 'Every measure has a target.',
  evidence: 'There is evidence.',
  owner: 'Somebody owns it.',
  confidence: 'The owner is confident enough.',
  'evidence-strength': 'The value rests on more than an assertion.',
  activity: 'Something is done to bring it about.',
  objective: 'It serves an objective.',
  starts: 'It has a start.',
  'full-effect': 'It is said when it is reached in full.',
  'dates-order': 'The dates are in order.',
};

const missing: Readonly<Record<SmartGap, string>> = {
  benefit: 'State the benefit in one sentence.',
  description: 'Describe what changes, from what to what.',
  beneficiaries: 'Say who is better off.',
  'output-not-benefit': 'This names something delivered. Say what gets better by it: fewer, faster, cheaper – what, and for whom?',
  measure: 'Add a measure on the sheet Benefit measures; without one nobody will see it arrive.',
  baseline: 'Give every measure a baseline: where it stands before the change.',
  target: 'Give every measure a target.',
  evidence: 'Record evidence on the sheet Benefit evidence; a qualitative benefit is shown by it.',
  owner: 'Name an owner in the business who answers for it.',
  confidence: 'Say how confident the owner is. If it is low, find out what would raise it.',
  'evidence-strength': 'Say what the value rests on. An assertion needs a measurement or a benchmark behind it.',
  activity: 'Name the milestone it starts after, or the activities that bring it about.',
  objective: 'Choose the objective it serves.',
  starts: 'Say when it begins to show.',
  'full-effect': 'Say when it is reached in full.',
  'dates-order': 'Put the dates in order: it starts, reaches its full effect, ends.',
};

const advice: Readonly<Record<WordingRule, (words: string) => string>> = {
  change: () => 'Begin with what changes: reduce, raise, avoid – or fewer, faster, cheaper.',
  'one-thing': (words) => `“${words}” joins two benefits. Give each a row of its own, so that each can be measured.`,
  'no-vague-word': (words) => `“${words}” sounds good and cannot be checked. Say what will be different.`,
  brief: () => 'Shorten it to one sentence of at most 20 words; the rest belongs in the description.',
  measure: () => 'Name something one can count or time: hours, costs, errors, complaints …',
  amount: () => 'Say by how much: from what to what.',
};

const praise: Readonly<Record<WordingRule, string>> = {
  change: 'It says what changes.',
  'one-thing': 'It is one benefit.',
  'no-vague-word': 'Its words can be checked.',
  brief: 'It is brief.',
  measure: 'It names something measurable.',
  amount: 'It says by how much.',
};

const moves: Readonly<Record<SuggestionWords['move'], string>> = { less: 'Reduce', more: 'Raise', keep: 'Keep' };

/** What the SMART coach of the Benefit view says, in English. */
export const smartCoachSentences = {
  title: 'SMART coach',
  score: (met: number) => `${met} of 5 letters met`,
  letters,
  met: (letter: string) => `${letter}: met`,
  open: (letter: string) => `${letter}: something is missing`,
  isThere: 'There',
  isMissing: 'Missing',
  there,
  missing,
  praise,
  advice,
  readsWell: 'The statement reads well.',
  suggestionTitle: 'How it could read',
  suggestion: ({ move, measure, from, to, beneficiaries, by }: SuggestionWords) =>
    `${moves[move]} ${beginningSmall(measure)} ${move === 'keep' ? `at ${to}` : `from ${from} to ${to}`}` +
    `${beneficiaries === '' ? '' : ` for ${beginningSmall(beneficiaries)}`}${by === '' ? '' : ` by ${by}`}`,
  use: 'Use this wording',
  jump: 'Go to the coach',
};

/** Within a sentence; abbreviations keep their capitals. */
function beginningSmall(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

export type SmartCoachSentences = typeof smartCoachSentences;
