import type { ReadingWarning } from '../../domain/realization/reading-plausibility';
import type { TrackViewSentences } from '../../strings/track-view';
import type { TrackFormats } from './track-formats';

const dates: ReadonlySet<string> = new Set(['date', 'end']);
const computed: ReadonlySet<string> = new Set(['from', 'to']);

/** The sentence of a warning, with its figures and dates in the culture of the workbook. */
export function warningSentence({ code, details }: ReadingWarning, words: TrackViewSentences, formats: TrackFormats): string {
  const shown = Object.entries(details).map(([name, value]) => {
    if (typeof value === 'string') return [name, value];
    return [name, dates.has(name) ? formats.date(value) : computed.has(name) ? formats.level(value) : formats.reading(value)];
  });
  return words.warnings[code](Object.fromEntries(shown) as Readonly<Record<string, string>>);
}
