import { assess } from '../../../src/domain/realization/assess';
import type { ReviewStatusRow } from '../../../src/domain/realization/assessment';
import type { Program, Review } from '../../../src/domain/realization/program';
import { benefit, day, line, measure, programOf, review } from './records';

function reviewed(given: Partial<Review>, records: Partial<Program> = {}): ReviewStatusRow {
  return assess(programOf({ benefits: [benefit()], reviews: [review(given)], ...records }), day('2026-07-01')).reviews[0]!;
}

describe('what a review found', () => {
  // The published net benefits of the ex-ante and two ex-post studies of the Coquihalla Highway, in million dollars.
  it.each([[-128.2, -168.4], [394.3, 354.1]])('a planned net benefit of 40.2 that became %d is off by %d', (actual, variance) => {
    const row = reviewed({ originalTarget: 40.2, actual });
    expect(row.varianceToOriginal).toBeCloseTo(variance, 9);
    expect(row.achievedPercent).toBeCloseTo(actual / 40.2, 12);
    expect(row.varianceToCurrent).toBeNull();
  });

  it('is the share of the current target, which may have moved', () => {
    expect(reviewed({ originalTarget: 100, currentTarget: 80, actual: 60 })).toMatchObject({
      varianceToOriginal: -40, varianceToCurrent: -20, achievedPercent: 0.75,
    });
  });

  it('is read on the scale of the leading measure where the benefit has no money', () => {
    const measures = [
      measure({ id: 'M-1', weightPercent: 0.3, baseline: 0, direction: 'Higher is better' }), measure({ id: 'M-2', weightPercent: 0.7 }),
    ];
    const found = { originalTarget: 90, currentTarget: 100, actual: 105 };
    expect(reviewed(found, { measures })).toMatchObject({ varianceToOriginal: -15, varianceToCurrent: -5, achievedPercent: 0.75 });
    expect(reviewed(found, { measures, cashFlows: [line()] })).toMatchObject({ varianceToOriginal: 15, achievedPercent: 1.05 });
  });

  it('is favorable where a dis-benefit is smaller', () => {
    expect(reviewed({ originalTarget: 100, actual: 80 }, { benefits: [benefit({ kind: 'Dis-benefit' })] }).varianceToOriginal).toBe(20);
  });

  it('is unknown without an actual or a target', () => {
    expect(reviewed({ originalTarget: 100 })).toMatchObject({ varianceToOriginal: null, achievedPercent: null });
    expect(reviewed({ actual: 100 })).toMatchObject({ varianceToOriginal: null, achievedPercent: null });
    expect(reviewed({ originalTarget: 0, actual: 100 }).achievedPercent).toBeNull();
  });
});
