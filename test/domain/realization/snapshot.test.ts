import { assess } from '../../../src/domain/realization/assess';
import { takeSnapshot } from '../../../src/domain/realization/snapshot';
import { benefit, day, line, programOf } from './records';

describe('a snapshot', () => {
  it('keeps the figures of every benefit that has an id', () => {
    const program = programOf({
      benefits: [benefit(), benefit({ id: '' }), benefit({ id: 'B-002', state: 'Withdrawn' })],
      cashFlows: [line({ values: [100, 100] }), line({ series: 'Actual', values: [90] })],
    });
    expect(takeSnapshot(assess(program, day('2026-02-05')), 'January')).toEqual([
      {
        snapshot: 'January', date: day('2026-02-05'), id: 'B-001', planned: 100, actual: 90, variance: -10, realizationPercent: 0.9,
        forecast: 190,
        status: 'At risk',
      },
      expect.objectContaining({ id: 'B-002', planned: null, status: '' }),
    ]);
  });
});
