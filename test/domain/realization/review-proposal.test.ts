import { assess } from '../../../src/domain/realization/assess';
import type { Program, ReviewType } from '../../../src/domain/realization/program';
import { proposedVerdict } from '../../../src/domain/realization/proposed-verdict';
import { programFacts } from '../../../src/domain/realization/program-facts';
import type { ReviewProposal } from '../../../src/domain/realization/review-proposal';
import { reviewProposals } from '../../../src/domain/realization/review-proposal';
import { defaultThresholds } from '../../../src/domain/realization/status';
import { benefit, day, frozen, line, measure, programOf, reading, review, sustainmentCheck } from './records';

const today = day('2026-07-01');

function proposed(records: Partial<Program>, type: ReviewType = 'Regular'): ReviewProposal {
  const program = programOf({ benefits: [benefit({ fullEffect: day('2026-03-01') })], ...records });
  return reviewProposals(programFacts(program, today), assess(program, today), type)('B-001')!;
}

const money: Partial<Program> = {
  benefits: [benefit({ fullYearValue: 1000, fullEffect: day('2026-03-01') })],
  cashFlows: [
    line({ values: new Array<number>(12).fill(100) }),
    line({ id: 'L-002', series: 'Actual', values: [20, 40, 60, 80, 80, 100] }),
  ],
  baselines: [frozen({ table: 'BenefitRegister', id: 'B-001', field: 'Full-year value', value: 1200 })],
};

describe('what a review starts from', () => {
  it('is money a year where the benefit has money: first baseline, register, and the pace of the actuals', () => {
    // March to June at full effect: 80 a month.
    expect(proposed(money)).toMatchObject({
      measure: null,
      original: { version: '1.0', value: 1200 },
      currentTarget: 1000,
      actual: 960,
      achieved: 'Fully',
    });
  });

  it('is the leading measure where it has none', () => {
    const found = proposed({
      measures: [measure({ targetDate: day('2026-06-01') })],
      readings: [reading({ value: 96 })],
      baselines: [frozen({ value: 84 })],
    });
    expect(found).toMatchObject({ measure: { id: 'M-001' }, original: { value: 84 }, currentTarget: 90, actual: 96, achieved: 'Mostly' });
  });

  it('has no original target without a baseline, and no verdict without an actual', () => {
    expect(proposed({ measures: [measure()] })).toMatchObject({ original: null, actual: null, achieved: null });
  });

  it('is too early to judge while the target date is ahead', () => {
    expect(proposed({ measures: [measure()], readings: [reading({ value: 110 })] }).achieved).toBe('Too early');
  });

  it('is favorable for a dis-benefit that is smaller than was feared', () => {
    const benefits = [benefit({ kind: 'Dis-benefit', fullYearValue: 1000, fullEffect: day('2026-03-01') })];
    expect(proposed({ ...money, benefits }).achieved).toBe('Fully');
    expect(proposed({ ...money, benefits: [{ ...benefits[0]!, fullYearValue: 800 }] }).achieved).toBe('Mostly');
  });

  it('judges a benefit that has ended by what it was while it lasted', () => {
    const benefits = [benefit({ fullYearValue: 1000, fullEffect: day('2026-02-01'), ends: day('2026-03-31') })];
    const cashFlows = [line({ series: 'Actual', values: [20, 90, 90, 0, 0, 0] })];
    expect(proposed({ benefits, cashFlows }).actual).toBe(1080);
  });

  it('carries over what the last review left to do', () => {
    const reviews = [
      review({ date: day('2026-03-01'), followUp: 'Old' }),
      review({ id: 'V-02', date: day('2026-06-01'), followUp: 'Callback', owner: 'Head of service', due: day('2026-06-15') }),
    ];
    expect(proposed({ reviews }).followUp).toEqual({
      review: 'V-02',
      decided: day('2026-06-01'),
      followUp: 'Callback',
      owner: 'Head of service',
      due: day('2026-06-15'),
      isOverdue: true,
    });
    expect(proposed({ reviews: [review({ followUp: ' ' })] }).followUp).toBeNull();
  });

  it('says when the benefit is due again', () => {
    expect(proposed({}).nextReview).toBe(today + 30);
    expect(proposed({}, 'Long-term').nextReview).toBe(day('2027-07-01'));
  });

  it('reckons what comes next from the day it is held, and from a later review where there is one', () => {
    const heldEarlier = (records: Partial<Program>) => {
      const program = programOf({ benefits: [benefit()], measures: [measure()], readings: [reading({ value: 95 })], ...records });
      return reviewProposals(programFacts(program, today), assess(program, today), 'Regular', today - 10)('B-001')!;
    };
    expect(heldEarlier({}).nextReview).toBe(today + 20);
    expect(heldEarlier({ reviews: [review({ date: today - 3 })] }).nextReview).toBe(today + 27);
  });

  it('brings a sustainment check along when it is long-term: the latest level and the best', () => {
    const records: Partial<Program> = {
      ...money,
      measures: [measure()],
      readings: [reading({ periodStart: day('2026-05-01'), value: 95 }), reading({ id: 'E-2', value: 100 })],
      sustainment: [sustainmentCheck({ checkedOn: day('2026-02-01'), operationsOwner: 'Operations' })],
    };
    expect(proposed(records, 'Long-term').check).toMatchObject({
      observed: 100,
      peak: 95,
      operationsOwner: 'Operations',
      nextCheck: day('2027-01-01'),
    });
    expect(proposed(records).check).toBeNull();
    expect(proposed({ ...records, benefits: [benefit({ kind: 'Dis-benefit' })] }, 'Long-term').check).toBeNull();
    expect(proposed({ ...records, readings: [] }, 'Long-term').check).toBeNull();
    expect(proposed({ ...records, sustainment: [] }, 'Long-term').check?.operationsOwner).toBe('Head of service');
  });

  it('leaves out ids that are no benefit’s', () => {
    const program = programOf({ benefits: [benefit()] });
    const proposalOf = reviewProposals(programFacts(program, today), assess(program, today), 'Gate');
    expect([proposalOf('B-9'), proposalOf('B-001')?.benefit.id]).toEqual([null, 'B-001']);
  });
});

test.each([
  [0.95, false, false, 'Fully'],
  [0.94, false, false, 'Mostly'],
  [0.94, false, true, 'Too early'],
  [0.79, false, false, 'Partly'],
  [0.49, false, false, 'Not'],
  [1.3, true, false, 'Partly'],
  [0.7, true, false, 'Fully'],
  [null, false, true, null],
])('a share of %p (harm: %p, too early: %p) speaks for %p', (share, isHarm, isTooEarly, verdict) => {
  expect(proposedVerdict(share, isHarm, isTooEarly, defaultThresholds)).toBe(verdict);
});
