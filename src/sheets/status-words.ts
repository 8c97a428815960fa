import type {
  ActivityStatus, ReadingCheck, RiskRating, RiskStatus, SmartGap, StakeholderStatus, SustainmentStatus,
} from '../domain/realization/assessment';
import type { Status } from '../domain/realization/status';
import { statusWordSymbols } from '../domain/realization/status-text';
import type { Trend } from '../domain/realization/trend';
import type { ConditionalFormatBlueprint } from './change-set';
import type { Tone } from './tone-colors';
import { toneColors } from './tone-colors';

export type StatusWord =
  | Status | Trend | ActivityStatus | StakeholderStatus | RiskRating | RiskStatus | SustainmentStatus | (typeof checkWords)[ReadingCheck];

/** The statuses of records, without the remarks on single readings. */
export type StandingStatus = Exclude<StatusWord, (typeof checkWords)[ReadingCheck]>;

/** The words for what is notable about a reading. */
export const checkWords = {
  ok: 'OK',
  replaced: 'Replaced',
  'late-entry': 'Entered late',
  'future-actual': 'In the future',
  'unknown-measure': 'Unknown measure',
  'no-measure': 'No measure',
  'no-value': 'No value',
  'no-period': 'No period',
  'wrong-sign': 'Wrong sign?',
  'duplicate-period': 'Second for period',
  'replaces-unknown': 'Replaces unknown',
  'self-validated': 'Validated by author',
  'unknown-series': 'Unknown series',
} as const satisfies Record<ReadingCheck, string>;

/** The words for what a benefit statement lacks, as they stand in Quality issues. */
export const gapWords: Readonly<Record<SmartGap, string>> = {
  benefit: 'no statement',
  description: 'no description',
  beneficiaries: 'nobody named who gains',
  'output-not-benefit': 'names an output, not a benefit',
  measure: 'no measure',
  baseline: 'no baseline',
  target: 'no target',
  evidence: 'no evidence',
  owner: 'no owner',
  'evidence-strength': 'rests on no more than an assertion',
  confidence: 'confidence low or not given',
  activity: 'no activity brings it about',
  objective: 'serves no objective',
  starts: 'no start date',
  'full-effect': 'no full-effect date',
  'dates-order': 'dates out of order',
};

/** The tone of every status. */
export const toneOf: Readonly<Record<StatusWord, Tone>> = {
  Exceeding: 'better',
  Improving: 'better',
  Growing: 'better',
  'On track': 'good',
  Finished: 'good',
  'Finished late': 'good',
  Low: 'good',
  Mitigating: 'good',
  Sustained: 'good',
  OK: 'good',
  'At risk': 'watch',
  'No data': 'watch',
  'Support gap': 'watch',
  Medium: 'watch',
  Overdue: 'watch',
  Eroding: 'watch',
  'Entered late': 'watch',
  'No value': 'watch',
  'Second for period': 'watch',
  'Validated by author': 'watch',
  'Off track': 'bad',
  Worsening: 'bad',
  Late: 'bad',
  Blocked: 'bad',
  'Contact overdue': 'bad',
  High: 'bad',
  Triggered: 'bad',
  Occurred: 'bad',
  Lost: 'bad',
  'In the future': 'bad',
  'Unknown measure': 'bad',
  'Unknown series': 'bad',
  'No measure': 'bad',
  'No period': 'bad',
  'Wrong sign?': 'bad',
  'Replaces unknown': 'bad',
  'Not started': 'quiet',
  'No plan': 'quiet',
  Steady: 'quiet',
  Open: 'quiet',
  Closed: 'quiet',
  Replaced: 'quiet',
};

const toneSymbols: Readonly<Record<Tone, string>> = { better: '▲', good: '●', watch: '◆', bad: '▼', quiet: '○' };
const symbols: Readonly<Record<string, string>> = statusWordSymbols;

/** The symbol before a word. Words without a symbol of their own take that of their tone. */
export function statusSymbol(word: StatusWord): string {
  return symbols[word] ?? toneSymbols[toneOf[word]];
}

/** What stands in the cell: `▲ Exceeding`. */
export function statusCell(word: StatusWord): string {
  return `${statusSymbol(word)} ${word}`;
}

/** The word of a status cell without its symbol: `▲ Exceeding` → `Exceeding`. */
export function wordOfStatus(text: string): string {
  return text.replace(/^[^\p{L}]+/u, '').trim();
}

/** The statuses a column can show, by table and field. */
const vocabularies: Readonly<Record<string, readonly StatusWord[]>> = {
  progress: ['Exceeding', 'On track', 'At risk', 'Off track', 'No data', 'Not started', 'No plan'],
  trend: ['Improving', 'Steady', 'Worsening'],
  activity: ['Finished', 'On track', 'At risk', 'Late', 'Blocked', 'Not started', 'No plan'],
  stakeholder: ['On track', 'Support gap', 'Contact overdue', 'No data'],
  rating: ['Low', 'Medium', 'High'],
  risk: ['Open', 'Mitigating', 'Overdue', 'Triggered', 'Occurred', 'Closed'],
  sustainment: ['Sustained', 'Eroding', 'Lost', 'Growing', 'No data'],
  check: Object.values(checkWords),
};

const vocabularyOfColumn: Readonly<Record<string, string>> = {
  'RealizationPlan.status': 'activity',
  'StakeholderRegister.status': 'stakeholder',
  'BenefitRisks.rating': 'rating',
  'BenefitRisks.status': 'risk',
  'Sustainment.status': 'sustainment',
  'BenefitTracking.check': 'check',
};

/**
 * The words a status column can show. Without a vocabulary of its own it shows those of progress.
 * @param field key of the column
 */
export function statusVocabulary(table: string, field: string): readonly StatusWord[] {
  const name = vocabularyOfColumn[`${table}.${field}`] ?? (field === 'trend' ? 'trend' : 'progress');
  return vocabularies[name]!;
}

/** One rule per status, on the beginning of its text (Finished and Finished late look alike). */
export function statusFormats(words: readonly StatusWord[]): readonly ConditionalFormatBlueprint[] {
  return words.map((word) => ({ rule: { beginsWith: statusCell(word) }, ...toneColors[toneOf[word]], bold: toneOf[word] === 'bad' }));
}
