import type { DueReading, KnownReading } from './due-readings';
import { expectedReading } from './expected-reading';
import { likelyRange } from './likely-reading';
import { measureDirection } from './measure-direction';
import { lastUntil } from './measure-readings';
import type { ReadingPeriod } from './reading-period';
import { triggerHit } from './risk-status';
import { hasWrongSign } from './wrong-sign';

/**
 * What makes a typed reading worth a second look. A warning is probably a slip; a note is worth knowing.
 * - future-period: the period has not begun, so the reading would not count
 * - before-baseline: the period lies before the baseline date, so the reading would not count
 * - wrong-sign: negative where baseline and target are not, or the other way round
 * - zero: zero where the last reading and the target are not; a blank means that nothing was measured
 * - jump: outside the range that the latest readings and the plan make likely (likely-reading.ts)
 * - outside-range: outside the range the measure is to stay in
 * - replaces: the period has a reading already, which this one corrects
 * - period-not-over: the period has begun but is not over
 * - fires-trigger: a risk's trigger would fire
 */
const readingWarningSeverities = {
  'future-period': 'warning',
  'before-baseline': 'warning',
  'wrong-sign': 'warning',
  zero: 'warning',
  jump: 'warning',
  'outside-range': 'note',
  replaces: 'note',
  'period-not-over': 'note',
  'fires-trigger': 'note',
} as const;

export type ReadingWarningCode = keyof typeof readingWarningSeverities;

export interface ReadingWarning {
  readonly code: ReadingWarningCode;
  readonly severity: 'warning' | 'note';
  /** Figures, dates as serial numbers, and ids its sentence needs. */
  readonly details: Readonly<Record<string, string | number>>;
}

/** The reading that stands for a period already: the one entered for a day of it. */
export function readingOfPeriod({ actuals }: Pick<DueReading, 'actuals'>, { start, end }: ReadingPeriod): KnownReading | null {
  const found = lastUntil(actuals, end - 1);
  return found !== null && found.date >= start ? found : null;
}

/**
 * Judges a reading before it is entered; the most serious first.
 * @param line the measure with what is known of it
 * @param period what the reading is for; need not be the period that is due
 */
export function readingWarnings(value: number, line: DueReading, period: ReadingPeriod, today: number): readonly ReadingWarning[] {
  const { measure, plan } = line;
  const warnings: ReadingWarning[] = [];
  const warn = (code: ReadingWarningCode, details: ReadingWarning['details'] = {}): void => {
    warnings.push({ code, severity: readingWarningSeverities[code], details });
  };
  const before = line.actuals.filter(({ date }) => date < period.start);
  const last = before.at(-1) ?? null;

  if (period.start > today) warn('future-period', { date: period.start });
  if (measure.baselineDate !== null && period.start < measure.baselineDate) warn('before-baseline', { date: measure.baselineDate });

  if (hasWrongSign(value, measure)) warn('wrong-sign');
  else if (value === 0 && last !== null && last.value !== 0 && measure.target !== 0) warn('zero');
  else {
    const steps = last === null ? 1 : Math.round((period.start - last.date) / line.interval);
    const likely = likelyRange(before, steps, plan, expectedReading(measure, plan, line.planned, period));
    if (likely !== null && (value < likely.from || value > likely.to)) warn('jump', { last: last!.value, ...likely });
  }
  const { rangeLow, rangeHigh } = measure;
  if (measureDirection(measure) === 'Within range'
    && ((rangeLow !== null && value < rangeLow) || (rangeHigh !== null && value > rangeHigh))) {
    warn('outside-range', { ...(rangeLow !== null && { low: rangeLow }), ...(rangeHigh !== null && { high: rangeHigh }) });
  }
  const standing = readingOfPeriod(line, period);
  if (standing !== null) warn('replaces', { id: standing.id, value: standing.value });
  if (period.start <= today && period.end > today) warn('period-not-over', { end: period.end - 1 });
  for (const risk of line.risks) {
    if (triggerHit(risk, value) === true) {
      warn('fires-trigger', { id: risk.id, risk: risk.risk, value: risk.triggerValue!, contingencyPlan: risk.contingencyPlan });
    }
  }
  return warnings;
}
