import type { Reading } from '../../../src/domain/realization/program';
import { programFacts } from '../../../src/domain/realization/program-facts';
import { checkReadings } from '../../../src/domain/realization/reading-checks';
import { atOnce } from '../../../src/domain/steps';
import { day, measure, programOf, reading } from './records';

const check = (...readings: Partial<Reading>[]): readonly string[] =>
  atOnce(checkReadings(programFacts(programOf({ measures: [measure()], readings: readings.map(reading) }), day('2026-07-15'))));

describe('the check of a reading', () => {
  it.each<[string, Partial<Reading>, string]>([
    ['nothing remarkable', {}, 'ok'],
    ['no value', { value: null }, 'no-value'],
    ['no measure', { measure: '' }, 'no-measure'],
    ['a measure that is not there', { measure: 'M-999' }, 'unknown-measure'],
    ['a series of its own', { series: 'Budget' }, 'unknown-series'],
    ['no period', { periodStart: null }, 'no-period'],
    ['an actual of a period yet to start', { periodStart: day('2026-08-01') }, 'future-actual'],
    ['a forecast of a period yet to start', { periodStart: day('2026-08-01'), series: 'Forecast' }, 'ok'],
    ['zero is a value', { value: 0 }, 'ok'],
    ['the sign of neither baseline nor target', { value: -100 }, 'wrong-sign'],
    ['a correction of nothing', { replaces: 'E-00099' }, 'replaces-unknown'],
    ['entered two intervals after the period started', { enteredOn: day('2026-07-31') }, 'ok'],
    ['entered later than that', { enteredOn: day('2026-08-01') }, 'late-entry'],
    ['validated by whoever entered it', { enteredBy: 'Analyst', validatedBy: 'Analyst' }, 'self-validated'],
  ])('%s', (_, given, expected) => {
    expect(check(given)).toEqual([expected]);
  });

  it('a reading that is replaced gives way to its correction', () => {
    expect(check({ id: 'E-1', value: 10 }, { id: 'E-2', replaces: 'E-1' })).toEqual(['replaced', 'ok']);
  });

  it('a blank correction withdraws a reading', () => {
    expect(check({ id: 'E-1' }, { id: 'E-2', replaces: 'E-1', value: null })).toEqual(['replaced', 'no-value']);
  });

  it('a reading that replaces itself stays', () => {
    expect(check({ id: 'E-1', replaces: 'E-1' })).toEqual(['ok']);
  });

  it('of two for one period the one entered later counts, wherever it stands', () => {
    const first = { id: 'E-1', enteredOn: day('2026-07-01') };
    const second = { id: 'E-2', enteredOn: day('2026-07-05') };
    expect(check(first, second)).toEqual(['duplicate-period', 'ok']);
    expect(check(second, first)).toEqual(['ok', 'duplicate-period']);
  });

  it('a plan and an actual of one period are no duplicates', () => {
    expect(check({ id: 'E-1', series: 'Plan' }, { id: 'E-2' })).toEqual(['ok', 'ok']);
  });
});
