import { assess } from '../../../src/domain/realization/assess';
import type { SustainmentStatusRow } from '../../../src/domain/realization/assessment';
import type { Program, SustainmentCheck } from '../../../src/domain/realization/program';
import { benefit, day, line, measure, programOf, sustainmentCheck } from './records';

function rows(checks: readonly Partial<SustainmentCheck>[], records: Partial<Program> = {}): readonly SustainmentStatusRow[] {
  const benefits = [benefit({ fullEffect: day('2024-01-01') })];
  return assess(programOf({ benefits, sustainment: checks.map(sustainmentCheck), ...records }), day('2026-07-01')).sustainment;
}

describe('whether a benefit lasts', () => {
  it.each([
    [105, 'Growing'],
    [95, 'Sustained'],
    [94, 'Eroding'],
    [50, 'Eroding'],
    [49, 'Lost'],
    [null, 'No data'],
  ])('%p of a peak of 100 is %s', (observed, status) => {
    expect(rows([{ peak: 100, observed }])[0]!.status).toBe(status);
  });

  it('halves in two years when 70.7% is left after one', () => {
    const row = rows([{ peak: 100, observed: 100 * Math.SQRT1_2, checkedOn: day('2024-01-01') + 365.25 }])[0]!;
    expect(row.retentionPercent).toBeCloseTo(Math.SQRT1_2, 12);
    expect(row.dropOffAYear).toBeCloseTo(1 - Math.SQRT1_2, 12);
    expect(row.halfLifeYears).toBeCloseTo(2, 12);
  });

  it('has no pace when it was checked before its full effect', () => {
    expect(rows([{ peak: 100, observed: 80, checkedOn: day('2023-01-01') }])[0]).toMatchObject({ dropOffAYear: null, halfLifeYears: null });
  });

  it('is seen from the baseline of its measure', () => {
    const measures = [measure({ baseline: 120, target: 90 })];
    expect(rows([{ peak: 90, observed: 100 }], { measures })[0]!.retentionPercent).toBeCloseTo(2 / 3, 12);
  });

  it('is compared with the best seen so far where no peak is given', () => {
    const checks = [
      { observed: 80, checkedOn: day('2024-06-01') },
      { observed: 100, checkedOn: day('2025-01-01') },
      { observed: 60, checkedOn: day('2025-06-01') },
    ];
    expect(rows(checks).map((row) => row.retentionPercent)).toEqual([1, 1, 0.6]);
  });
});

test('levels of a measure are read as such where the benefit has money lines, too', () => {
  const measures = [measure({ baseline: 120, target: 90 })];
  expect(rows([{ peak: 90, observed: 100 }], { measures, cashFlows: [line()] })[0]).toMatchObject({ status: 'Eroding' });
});
