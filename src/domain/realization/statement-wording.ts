import { namesAnOutput } from './output-words';
import type { Benefit, Measure } from './program';
import type { SmartLetter } from './smart';
import { wordPattern } from './word-pattern';

/** What makes a statement easy to agree on and to check. */
export type WordingRule = 'change' | 'one-thing' | 'no-vague-word' | 'brief' | 'measure' | 'amount';

export interface WordingVerdict {
  readonly rule: WordingRule;
  /** The letter of SMART it serves. */
  readonly letter: SmartLetter;
  readonly isMet: boolean;
  /** The words it objects to, as they stand in the statement; '' where it misses something instead. */
  readonly words: string;
}

/** Words that say which way something moves, in the languages statements are written in. */
const changeWords = wordPattern([
  'reduce', 'reduces', 'reduced', 'reducing', 'reduction', 'cut', 'cuts', 'cutting', 'lower', 'lowers', 'decrease', 'decreased', 'fewer',
  'less', 'shorter', 'shorten', 'shortened', 'faster', 'quicker', 'sooner', 'earlier', 'accelerate', 'speed up', 'increase', 'increases',
  'increased', 'raise', 'raised', 'rise', 'rises', 'more', 'higher', 'greater', 'grow', 'grows', 'growth', 'improve', 'improves',
  'improved', 'improvement', 'better', 'easier', 'safer', 'cheaper', 'simpler', 'cleaner', 'longer', 'avoid', 'avoided', 'prevent',
  'prevented', 'eliminate', 'eliminated', 'end', 'ends', 'save', 'saves', 'saved', 'saving', 'savings', 'halve', 'halved', 'double',
  'doubled', 'free', 'freed', 'release', 'released', 'gain', 'gained', 'win', 'won', 'keep', 'kept', 'retain', 'retained', 'met', 'meet',
  'no longer', 'no more', 'mehr', 'weniger', 'kürzer', 'kürzere', 'kürzeren', 'kürzen', 'verkürzen', 'verkürzung', 'verkürzt',
  'schneller', 'schnellere', 'früher', 'frühere', 'geringer', 'geringere', 'niedriger', 'niedrigere', 'höher', 'höhere', 'besser',
  'bessere', 'einfacher', 'einfachere', 'sicherer', 'günstiger', 'günstigere', 'senken', 'senkung', 'gesenkt', 'reduzieren',
  'reduzierung', 'reduziert', 'verringern', 'verringerung', 'steigern', 'steigerung', 'gesteigert', 'erhöhen', 'erhöhung', 'erhöht',
  'verbessern', 'verbesserung', 'verbessert', 'vermeiden', 'vermeidung', 'vermieden', 'einsparen', 'einsparung', 'einsparungen',
  'gespart', 'freisetzen', 'freigesetzt', 'halbieren', 'verdoppeln', 'beschleunigen', 'beschleunigung', 'wegfall', 'entfällt', 'gewinnen',
  'zuwachs', 'wachstum', 'eingehalten',
]);

/** Words that sound good and say nothing one could check. */
const vagueWords = wordPattern([
  'optimize', 'optimized', 'optimise', 'optimised', 'optimal', 'enhance', 'enhanced', 'streamline', 'streamlined', 'efficient',
  'efficiently', 'effective', 'effectively', 'modern', 'modernize', 'state of the art', 'world class', 'best in class', 'seamless',
  'synergy', 'synergies', 'holistic', 'innovative', 'future proof', 'user friendly', 'leverage', 'transform', 'empower', 'robust',
  'excellence', 'appropriate', 'optimieren', 'optimiert', 'optimierung', 'effizient', 'effizienter', 'effektiv', 'effektiver',
  'modernisieren', 'nahtlos', 'synergien', 'ganzheitlich', 'innovativ', 'zukunftssicher', 'benutzerfreundlich', 'exzellenz', 'nachhaltig',
  'angemessen',
]);

/** Things one can count, time or weigh. */
const quantities = wordPattern([
  'time', 'times', 'hour', 'hours', 'minutes', 'days', 'weeks', 'months', 'wait', 'waiting', 'delay', 'delays', 'deadline', 'deadlines',
  'cost', 'costs', 'price', 'prices', 'spend', 'spending', 'revenue', 'income', 'fees', 'sales', 'profit', 'margin', 'budget', 'rent',
  'energy', 'fuel', 'paper', 'postage', 'emissions', 'carbon', 'waste', 'rate', 'rates', 'share', 'number', 'level', 'score',
  'percentage', 'error', 'errors', 'defects', 'complaints', 'incidents', 'accidents', 'calls', 'visits', 'journeys', 'contacts', 'cases',
  'letters', 'orders', 'claims', 'applications', 'payments', 'customers', 'users', 'staff', 'vacancies', 'turnover', 'absence',
  'satisfaction', 'uptime', 'downtime', 'outages', 'backlog', 'rework', 'zeit', 'zeiten', 'dauer', 'stunden', 'minuten', 'tage', 'wochen',
  'monate', 'frist', 'fristen', 'wartezeit', 'wartezeiten', 'bearbeitungszeit', 'durchlaufzeit', 'kosten', 'preis', 'ausgaben', 'erlöse',
  'umsatz', 'einnahmen', 'gebühren', 'gewinn', 'miete', 'energie', 'papier', 'porto', 'emissionen', 'abfall', 'quote', 'anteil', 'anzahl',
  'zahl', 'fehler', 'mängel', 'beschwerden', 'störungen', 'ausfälle', 'unfälle', 'anrufe', 'besuche', 'fahrten', 'fälle', 'briefe',
  'aufträge', 'anträge', 'zahlungen', 'kunden', 'nutzer', 'zufriedenheit', 'fluktuation', 'krankenstand', 'rückstand', 'nacharbeit',
]);

/** Two things joined: their halves cannot be measured as one. */
const joint = /(?<!\p{L})(?:and|as well as|und|sowie)(?!\p{L})/iu;

/** A statement that is longer is a description. */
const mostWords = 20;

/** Fewer letters say too little to recognize a measure by. */
const fewestLetters = 4;

interface Rule {
  readonly rule: WordingRule;
  readonly letter: SmartLetter;
  readonly asks?: (benefit: Benefit) => boolean;
  readonly isMet: (benefit: Benefit, measures: readonly Measure[]) => boolean;
  readonly stumbles?: (statement: string) => string;
}

const rules: readonly Rule[] = [
  // That a statement names an output comes before all other advice.
  {
    rule: 'change', letter: 'specific',
    asks: ({ benefit }) => !namesAnOutput(benefit), isMet: ({ benefit }) => changeWords.anywhere.test(benefit),
  },
  {
    rule: 'one-thing', letter: 'specific',
    isMet: ({ benefit }) => !joinsTwoChanges(benefit), stumbles: (text) => joint.exec(text)?.[0] ?? '',
  },
  {
    rule: 'no-vague-word', letter: 'specific',
    isMet: ({ benefit }) => !vagueWords.anywhere.test(benefit), stumbles: (text) => vagueWords.anywhere.exec(text)?.[0] ?? '',
  },
  { rule: 'brief', letter: 'specific', isMet: ({ benefit }) => wordsOf(benefit).length <= mostWords },
  {
    rule: 'measure', letter: 'measurable', asks: isQuantitative,
    isMet: ({ benefit }, measures) =>
      /\d/.test(benefit) || quantities.anywhere.test(benefit) || measures.some((measure) => echoes(benefit, measure.measure)),
  },
  { rule: 'amount', letter: 'measurable', asks: isQuantitative, isMet: ({ benefit, description }) => /\d/.test(benefit + description) },
];

/** What stands well and what does not in how a benefit is worded; nothing of a blank statement. */
export function statementWording(benefit: Benefit, measures: readonly Measure[]): readonly WordingVerdict[] {
  if (benefit.benefit.trim() === '') return [];
  return rules
    .filter(({ asks }) => asks === undefined || asks(benefit))
    .map(({ rule, letter, isMet, stumbles }) => {
      const met = isMet(benefit, measures);
      return { rule, letter, isMet: met, words: met ? '' : (stumbles?.(benefit.benefit) ?? '') };
    });
}

function isQuantitative({ evidenceType }: Benefit): boolean {
  return evidenceType !== 'Qualitative';
}

/** 'Fewer calls and shorter waits' is two benefits; 'Fewer calls and visits' is one. */
function joinsTwoChanges(statement: string): boolean {
  const halves = statement.split(joint);
  return halves.filter((half) => changeWords.anywhere.test(half)).length > 1;
}

/** Whether a statement speaks of what a measure measures: they share a word, or its beginning. */
function echoes(statement: string, measure: string): boolean {
  const telling = wordsOf(measure).filter((word) => word.length >= fewestLetters);
  const stems = telling.map((word) => word.slice(0, Math.max(fewestLetters, word.length - 3)));
  return wordsOf(statement).some((word) => stems.some((stem) => word.startsWith(stem)));
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
}
