import type { NewReading } from '../../commands/record-readings';
import type { DueReading } from '../../domain/realization/due-readings';
import type { ReadingPeriod } from '../../domain/realization/reading-period';
import { readingPeriod } from '../../domain/realization/reading-period';
import type { ReadingWarning } from '../../domain/realization/reading-plausibility';
import { readingOfPeriod, readingWarnings } from '../../domain/realization/reading-plausibility';
import type { NumberSigns } from '../../sheets/typed-number';
import { readTypedNumber } from '../../sheets/typed-number';
import type { ReadingDraft } from './reading-drafts';

/** What a draft amounts to: nothing, no number, or a reading with what is notable about it. */
export type JudgedDraft =
  | { readonly is: 'empty' }
  | { readonly is: 'not-a-number' }
  | { readonly is: 'reading'; readonly reading: NewReading; readonly warnings: readonly ReadingWarning[] };

/** The draft of a measure for which nothing was typed yet. */
export function emptyDraft({ period }: DueReading): ReadingDraft {
  return { text: '', periodStart: period.start, evidence: '', reason: '', comment: '' };
}

/** The period a reading is for: the one that is due, unless the user chose another. */
export function periodOfDraft({ period, interval }: DueReading, { periodStart }: ReadingDraft): ReadingPeriod {
  return periodStart === period.start ? period : readingPeriod(periodStart, interval, 0);
}

/** Reads what was typed in the culture of the workbook and judges it. */
export function judgeDraft(draft: ReadingDraft, line: DueReading, culture: NumberSigns, today: number): JudgedDraft {
  if (draft.text.trim() === '') return { is: 'empty' };
  const typed = readTypedNumber(draft.text, culture);
  if (typed === null) return { is: 'not-a-number' };
  // A measure in percent is kept as 23.4; one that is kept as a share is 0.234, which is what 23.4% is.
  const isShare = typed.hasPercentSign && line.measure.unit !== '%';
  const value = isShare ? Number((typed.value / 100).toPrecision(12)) : typed.value;
  const period = periodOfDraft(line, draft);
  const { evidence, comment, reason } = draft;
  const standing = readingOfPeriod(line, period);
  return {
    is: 'reading',
    // A correction stands for the same day as what it corrects.
    reading: {
      measure: line.measure.id, periodStart: standing?.date ?? period.start, value, evidence, comment, reason, replaces: standing?.id ?? '',
    },
    warnings: readingWarnings(value, line, period, today),
  };
}
