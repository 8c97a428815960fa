import type { ReadingCheck } from './assessment';
import type { Steps } from '../steps';
import { mapInSteps } from '../steps';
import type { ProgramFacts } from './program-facts';
import type { Measure, Reading } from './program';
import { readingInterval } from './reading-interval';
import { hasWrongSign } from './wrong-sign';

/** Readings with these checks are shown but count nowhere. */
const discounted: ReadonlySet<ReadingCheck> = new Set([
  'replaced', 'no-value', 'no-measure', 'unknown-measure', 'unknown-series', 'no-period', 'future-actual', 'duplicate-period',
]);

/** Whether a reading with this check enters the figures of its measure. */
export function counts(check: ReadingCheck): boolean {
  return !discounted.has(check);
}

/**
 * What is notable about each reading, in table order; the first that applies of:
 * - replaced: another reading names it in Replaces, also when the correction is blank (which withdraws it)
 * - no-value, no-measure, unknown-measure, unknown-series, no-period: it cannot be placed
 * - future-actual: an actual of a period that starts after today
 * - duplicate-period: another reading of the same measure, series and period was entered later (then: has the greater id, is lower down)
 * - wrong-sign: it is negative where baseline and target are not, or positive where they are not; it counts until it is corrected
 * - replaces-unknown: what it replaces is not there
 * - late-entry: entered more than one interval after its period ended
 * - self-validated: whoever entered it validated it
 */
export function* checkReadings({ program, measures, today }: ProgramFacts): Steps<readonly ReadingCheck[]> {
  const { readings, settings } = program;
  const replacements = replacersById(readings);
  const ids = new Set(replacements.size === 0 ? [] : readings.map((reading) => reading.id));
  const latest = new Map<string, Map<number, number>>();
  const beaten = new Set<number>();
  yield;
  const checks = yield* mapInSteps(readings, (reading, index): ReadingCheck => {
    if (isReplaced(reading, index, replacements)) return 'replaced';
    const unusable = placement(reading, measures, today);
    if (unusable) return unusable;
    const key = `${reading.measure}\n${reading.series}`;
    const period = Math.floor(reading.periodStart!);
    const ofMeasure = latest.get(key) ?? new Map<number, number>();
    const rival = ofMeasure.get(period);
    const wins = rival === undefined || enteredLater(readings, index, rival);
    if (rival !== undefined) beaten.add(wins ? rival : index);
    if (wins) latest.set(key, ofMeasure.set(period, index));
    return 'ok';
  });
  return yield* mapInSteps(checks, (check, index) => {
    if (check !== 'ok') return check;
    if (beaten.has(index)) return 'duplicate-period';
    const reading = readings[index]!;
    const measure = measures.get(reading.measure)!;
    if (hasWrongSign(reading.value!, measure)) return 'wrong-sign';
    if (reading.replaces !== '' && !ids.has(reading.replaces)) return 'replaces-unknown';
    const interval = readingInterval(measure.everyDays, settings.periodLength);
    if (reading.enteredOn !== null && reading.enteredOn > reading.periodStart! + 2 * interval) return 'late-entry';
    return reading.validatedBy !== '' && reading.validatedBy === reading.enteredBy ? 'self-validated' : 'ok';
  });
}

/** For each id, the readings that replace it: the first, and whether there is another. */
function replacersById(readings: readonly Reading[]): ReadonlyMap<string, { readonly first: number; readonly several: boolean }> {
  const replacers = new Map<string, { first: number; several: boolean }>();
  readings.forEach(({ replaces }, index) => {
    if (replaces === '') return;
    const known = replacers.get(replaces);
    if (known) known.several = true;
    else replacers.set(replaces, { first: index, several: false });
  });
  return replacers;
}

/** A reading that names itself replaces nothing. */
function isReplaced(reading: Reading, index: number, replacers: ReturnType<typeof replacersById>): boolean {
  const replacer = reading.id === '' ? undefined : replacers.get(reading.id);
  return replacer !== undefined && (replacer.several || replacer.first !== index);
}

function placement(reading: Reading, measures: ReadonlyMap<string, Measure>, today: number): ReadingCheck | null {
  if (reading.value === null) return 'no-value';
  if (reading.measure === '') return 'no-measure';
  if (!measures.has(reading.measure)) return 'unknown-measure';
  if (reading.series !== 'Actual' && reading.series !== 'Plan' && reading.series !== 'Forecast') return 'unknown-series';
  if (reading.periodStart === null) return 'no-period';
  return reading.series === 'Actual' && reading.periodStart > today ? 'future-actual' : null;
}

function enteredLater(readings: readonly Reading[], index: number, rival: number): boolean {
  const a = readings[index]!;
  const b = readings[rival]!;
  const difference = (a.enteredOn ?? Number.NEGATIVE_INFINITY) - (b.enteredOn ?? Number.NEGATIVE_INFINITY);
  if (difference > 0 || difference < 0) return difference > 0;
  if (a.id !== b.id) return a.id > b.id;
  return a.row > b.row;
}
