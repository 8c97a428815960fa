import { defaultThresholds } from '../../../src/domain/realization/status';
import { measureThresholds, programThresholds } from '../../../src/domain/realization/thresholds';
import { settings } from './records';

describe('thresholds', () => {
  it('come from the settings', () => {
    expect(
      programThresholds(settings({ exceedingFrom: 1.1, onTrackFrom: 1, atRiskFrom: 0.9 })),
    ).toEqual({ exceeding: 1.1, onTrack: 1, atRisk: 0.9 });
  });

  it('that do not descend are the standard ones', () => {
    expect(programThresholds(settings({ onTrackFrom: 0.7 }))).toEqual(defaultThresholds);
  });

  it('of a measure with a tolerance stretch every band in proportion', () => {
    const { exceeding, onTrack, atRisk } = measureThresholds(defaultThresholds, 0.1);
    expect([exceeding, onTrack, atRisk].map((share) => share.toFixed(4))).toEqual(['1.1000', '0.9000', '0.6000']);
  });

  it.each([null, 0, -0.1])('of a measure with a tolerance of %p are the program’s', (tolerance) => {
    expect(measureThresholds(defaultThresholds, tolerance)).toBe(defaultThresholds);
  });
});
