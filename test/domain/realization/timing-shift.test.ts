import { assess } from '../../../src/domain/realization/assess';
import type { Activity, Benefit } from '../../../src/domain/realization/program';
import { retimed } from '../../../src/domain/realization/timing-shift';
import { activity, benefit, day, line, programOf, settings } from './records';

const monthly = Array(12).fill(100) as number[];

function assessed(milestone: Partial<Activity>, served: Partial<Benefit> = {}, today = '2026-06-15'): ReturnType<typeof assess> {
  return assess(
    programOf({
      settings: settings({ discountRate: 0, numberOfPeriods: 12 }),
      benefits: [benefit({ startsAfter: 'A-001', ...served })],
      activities: [activity(milestone)],
      cashFlows: [line({ values: monthly })],
    }),
    day(today),
  );
}

describe('a benefit that starts after a milestone', () => {
  it('moves as many periods as the milestone slips, whatever its own offset', () => {
    const slipped = { finish: day('2026-12-31'), finishedOn: day('2027-03-31') };
    expect(assessed(slipped, { offsetPeriods: -2 }).benefits[0]!.shiftPeriods).toBe(3);
  });

  it('stays where it is while the milestone slips within its period', () => {
    expect(assessed({ finish: day('2026-06-01') }).benefits[0]!.shiftPeriods).toBe(0);
  });

  it('does not move when the milestone is early', () => {
    expect(assessed({ finish: day('2026-06-01'), finishedOn: day('2026-03-01') }).benefits[0]!.shiftPeriods).toBe(0);
  });

  it('loses in its forecast what no longer fits, and keeps its plan', () => {
    const { plannedToDate, forecast } = assessed({ finish: day('2026-03-31') }, {}, '2026-06-15').benefits[0]!;
    // Five months have ended, May's actual is awaited; three months are lost at the end.
    expect([plannedToDate, forecast]).toEqual([400, 800]);
  });

  it('is reported with the periods', () => {
    const { findings } = assessed({ finish: day('2026-03-31') });
    expect(findings).toContainEqual(expect.objectContaining({
      code: 'benefit-shifted', table: 'BenefitRegister', row: 0, details: { id: 'B-001', milestone: 'A-001', periods: 3 },
    }));
  });
});

describe('value at risk', () => {
  it('is the re-timed value of the benefits that wait for a milestone', () => {
    const { activities, summary } = assessed({ finish: day('2026-03-31') });
    expect([activities[0]!.valueAtRisk, summary.valueAtRisk]).toEqual([300, 300]);
  });

  it('is discounted', () => {
    const program = programOf({
      settings: settings({ discountRate: 0.1, periodLength: 'Year', numberOfPeriods: 2 }),
      benefits: [benefit({ startsAfter: 'A-001' })],
      activities: [activity({ finish: day('2026-12-31') })],
      cashFlows: [line({ values: [110, 121] })],
    });
    // 110 / 1.1 + 121 / 1.21 less 110 / 1.21
    expect(assess(program, day('2027-01-01')).activities[0]!.valueAtRisk).toBeCloseTo(200 - 110 / 1.21, 9);
  });

  it('is nothing once the milestone is reached, and unknown where no money waits for it', () => {
    expect(assessed({ finish: day('2026-03-31'), finishedOn: day('2026-05-31') }).activities[0]!.valueAtRisk).toBe(0);
    expect(assessed({ finish: day('2026-03-31') }, { startsAfter: '' }).activities[0]!.valueAtRisk).toBeNull();
  });

  it('of a change without benefits that start after it is that of the benefits it serves', () => {
    const served = { startsAfter: '' };
    const change = { finish: day('2026-03-31'), benefits: ['B-001', 'B-001', 'B-404'] };
    expect(assessed({ ...change, type: 'Business change' }, served).activities[0]!.valueAtRisk).toBe(300);
    expect(assessed({ ...change, type: 'Engagement' }, served).activities[0]!.valueAtRisk).toBeNull();
  });

  it('of a dis-benefit is a gain', () => {
    expect(assessed({ finish: day('2026-03-31') }, { kind: 'Dis-benefit' }).activities[0]!.valueAtRisk).toBe(-300);
  });

  it('counts a benefit once, however many late activities it waits for', () => {
    const program = programOf({
      settings: settings({ discountRate: 0, numberOfPeriods: 12 }),
      benefits: [benefit({ id: 'B-001' })],
      activities: ['2026-03-31', '2026-04-30'].map(
        (finish, index) => activity({ id: `A-${index}`, finish: day(finish), benefits: ['B-001'] }),
      ),
      cashFlows: [line({ values: monthly })],
    });
    const { activities, summary } = assess(program, day('2026-06-15'));
    expect(activities.map((row) => row.valueAtRisk)).toEqual([300, 200]);
    expect(summary.valueAtRisk).toBe(300);
  });
});

describe('a plan moved later', () => {
  it('starts with nothing and loses its end', () => {
    expect(retimed([1, 2, 3], 2)).toEqual([0, 0, 1]);
    expect(retimed([1, 2, 3], 0)).toEqual([1, 2, 3]);
    expect(retimed([1, 2, 3], 9)).toEqual([0, 0, 0]);
  });
});
