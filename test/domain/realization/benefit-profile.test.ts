import { assess } from '../../../src/domain/realization/assess';
import type { BenefitProfile } from '../../../src/domain/realization/benefit-profile';
import { benefitProfiles } from '../../../src/domain/realization/benefit-profile';
import type { Program } from '../../../src/domain/realization/program';
import { assessmentOf, programIn, sampleWorkbook } from '../../sheets/sample-workbook';
import { activity, benefit, day, evidence, line, link, measure, objective, programOf, reading, review, risk, settings, snapshot,
  stakeholder } from './records';

const today = day('2026-07-01');

function of(records: Partial<Program>, row = 0): BenefitProfile {
  const program = programOf({ benefits: [benefit()], ...records });
  return benefitProfiles(program, assess(program, today))(program.benefits[row]!);
}

const actuals = (...values: number[]) =>
  values.map((value, month) => reading({ id: `E-${month}`, periodStart: day(`2026-0${month + 1}-01`), value }));

describe('what a profile brings together', () => {
  it('is every record that refers to the benefit, and none of another', () => {
    const profile = of({
      benefits: [benefit({ overlapGroup: 'Calls', startsAfter: 'A-001' }), benefit({ id: 'B-002', overlapGroup: 'Calls' })],
      objectives: [objective(), objective({ id: 'O-02' }), objective({ id: 'O-03' })],
      links: [link({ to: 'O-02' }), link({ to: 'O-03', link: 'Conflicts' }), link({ from: 'A-001', to: 'B-001' }),
        link({ from: 'B-002', to: 'B-001' }), link({ to: 'X' })],
      measures: [measure(), measure({ id: 'M-002', benefit: 'B-002' })],
      cashFlows: [line(), line({ id: 'L-002', benefit: 'B-002' }), line({ id: 'L-003', type: 'Cost' })],
      activities: [activity({ benefits: ['B-001', 'B-002'], stakeholdersInvolved: ['S-01'] }),
        activity({ id: 'A-002', benefits: ['B-002'] })],
      risks: [risk(), risk({ id: 'R-02', benefit: '' })],
      evidence: [evidence(), evidence({ id: 'Q-02', date: day('2026-06-01') })],
      stakeholders: [stakeholder(), stakeholder({ id: 'S-02', name: 'contact CENTER' }), stakeholder({ id: 'S-03', name: 'Suppliers' }),
        stakeholder({ id: 'S-04', name: '' })],
      history: [snapshot(), snapshot({ snapshot: 'June', date: day('2026-06-30') })],
      reviews: [review(), review({ id: 'V-02', date: day('2026-06-01') })],
    });
    expect(profile.objectives.map(({ id }) => id)).toEqual(['O-01', 'O-02']);
    expect(profile.startsAfter?.id).toBe('A-001');
    expect(profile.overlapping.map(({ id }) => id)).toEqual(['B-002']);
    expect(profile.links.map(({ direction, other }) => [direction, other?.kind ?? null, other?.id ?? null])).toEqual([
      ['from', 'objectives', 'O-02'], ['from', 'objectives', 'O-03'], ['from', null, null], ['to', 'activities', 'A-001'],
        ['to', 'benefits', 'B-002'],
    ]);
    expect(profile.measures.map(({ record, status }) => [record.id, status.id])).toEqual([['M-001', 'M-001']]);
    expect(profile.cashFlows.map(({ id }) => id)).toEqual(['L-001', 'L-003']);
    expect(profile.activities.map(({ record }) => record.id)).toEqual(['A-001']);
    expect(profile.risks.map(({ record, status }) => [record.id, status.status])).toEqual([['R-01', 'Open']]);
    expect(profile.evidence.map(({ id }) => id)).toEqual(['Q-02', 'Q-01']);
    expect(profile.stakeholders.map(({ record }) => record.id)).toEqual(['S-01', 'S-02']);
    expect(profile.history.map((entry) => entry.snapshot)).toEqual(['June', 'May']);
    expect(profile.reviews.map(({ record }) => record.id)).toEqual(['V-02', 'V-01']);
  });

  it('has the findings of its own row and of the rows that belong to it', () => {
    const profile = of({
      benefits: [benefit({ owner: '' }), benefit({ id: 'B-002', owner: '' })],
      measures: [measure({ target: null })],
      readings: [reading({ value: 100 }), reading({ id: 'E-2', value: 90 })],
    });
    const codes = profile.findings.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['benefit-without-owner', 'measure-without-target', 'duplicate-reading']));
    expect(codes.filter((code) => code === 'benefit-without-owner')).toHaveLength(1);
  });

  it('gives a second row of the same id nothing that belongs to the first', () => {
    const profile = of({ benefits: [benefit(), benefit()], measures: [measure()], cashFlows: [line()], evidence: [evidence()] }, 1);
    expect([profile.measures, profile.cashFlows, profile.evidence, profile.money]).toEqual([[], [], [], null]);
  });
});

describe('why a status is what it is', () => {
  it('names the measure that stands worst, and not the one that stands well', () => {
    const profile = of({
      measures: [measure({ weightPercent: 0.5 }), measure({ id: 'M-002', measure: 'Errors', weightPercent: 0.5 })],
      readings: [...actuals(118, 116, 113, 111, 108, 106),
        ...actuals(119, 119, 118, 118, 118, 118).map((one) => ({ ...one, id: `F${one.id}`, measure: 'M-002' }))],
    });
    expect(profile.status.status).toBe('Off track');
    const named = profile.reasons.map((reason) => (reason.because === 'measure' ? [reason.measure.id, reason.status] : reason.because));
    expect(named).toEqual([['M-002', 'Off track']]);
  });

  it('names the money and a measure where both stand as badly', () => {
    const profile = of({
      cashFlows: [line({ values: [10, 10, 10, 10, 10, 10] }), line({ id: 'L-2', series: 'Actual', values: [5, 5, 5, 5, 5, 5] })],
      measures: [measure()],
      readings: actuals(120, 120, 119, 119, 119, 119),
    });
    expect(profile.status.status).toBe('Off track');
    expect(profile.reasons.map(({ because }) => because)).toEqual(['money', 'measure']);
    expect(profile.money).toMatchObject({ planned: 60, actual: 30, status: 'Off track' });
  });

  it.each<[string, Partial<Program>]>([
    ['set-aside', { benefits: [benefit({ state: 'Deferred' })], measures: [measure()] }],
    ['not-started-yet', { benefits: [benefit({ starts: day('2027-01-01') })] }],
    ['nothing-to-go-by', {}],
    ['evidence', { benefits: [benefit({ evidenceType: 'Qualitative' })], evidence: [evidence()] }],
    ['nothing-to-go-by', { benefits: [benefit({ evidenceType: 'Qualitative' })] }],
  ])('is %s', (because, records) => {
    expect(of(records).reasons.map((reason) => reason.because)).toEqual([because]);
  });

  it('always names something that has the status of the benefit', () => {
    const { program, assessment } = sample();
    const profileOf = benefitProfiles(program, assessment);
    for (const one of program.benefits) {
      const { reasons, status } = profileOf(one);
      expect(reasons.length).toBeGreaterThan(0);
      for (const reason of reasons) if ('status' in reason) expect([one.id, reason.status]).toEqual([one.id, status.status]);
    }
  });
});

describe('a measure over time', () => {
  const series = (given: Parameters<typeof measure>[0], readings: Program['readings'], records: Partial<Program> = {}) =>
    of({ measures: [measure(given)], readings, ...records }).measures[0]!.series;

  it('has the plan along its ramp, the readings where they are compared, and the forecast from the last one on', () => {
    const { baseline, target, plan, actual, forecast } = series({}, actuals(118, 116));
    expect(baseline).toEqual({ date: day('2026-01-01'), value: 120 });
    expect(target).toEqual({ date: day('2027-01-01'), value: 90 });
    expect(plan).toEqual([{ date: day('2026-01-01'), value: 120 }, { date: day('2027-01-01'), value: 90 }]);
    expect(actual.map(({ periodStart, date, reading: read, value }) => [periodStart, date, read, value])).toEqual([
      [day('2026-01-01'), day('2026-01-31'), 118, 118], [day('2026-02-01'), day('2026-03-03'), 116, 116],
    ]);
    expect(actual[1]!.expected).toBeCloseTo(120 - (30 * 61) / 365, 10);
    expect(forecast[0]).toEqual({ date: day('2026-03-03'), value: 116 });
    expect(forecast.at(-1)!.date).toBe(day('2027-01-01'));
  });

  it('ends where the assessment says that it will', () => {
    const { program, assessment } = sample();
    const profileOf = benefitProfiles(program, assessment);
    for (const { record, status, series: drawn } of program.benefits.flatMap((one) => profileOf(one).measures)) {
      if (drawn.forecast.length > 0) expect([record.id, drawn.forecast.at(-1)!.value]).toEqual([record.id, status.forecastAtTargetDate]);
      if (drawn.actual.length > 0) expect([record.id, drawn.actual.at(-1)!.value]).toEqual([record.id, status.latest]);
      if (drawn.actual.length > 0 && drawn.range === null && status.status !== 'No data') {
        expect(drawn.actual.at(-1)!.expected).toBeCloseTo(status.expectedByNow!, 9);
      }
    }
  });

  it('adds a sum up and evens an average out', () => {
    const levels = (aggregation: string): number[] =>
      series({ aggregation, baseline: 0, target: 100, direction: 'Higher is better' },
        actuals(10, 20, 60)).actual.map(({ value }) => value);
    expect(levels('Sum')).toEqual([10, 30, 90]);
    expect(levels('Average')).toEqual([10, 15, 30]);
    expect(levels('Latest')).toEqual([10, 20, 60]);
  });

  it('steps where the ramp is immediate, and is cut finely where it is curved', () => {
    const steps = series({ ramp: 'Immediate' }, []).plan;
    expect(steps.map(({ date, value }) => [date, value])).toEqual([[day('2025-12-31'), 120], [day('2026-01-01'), 90],
      [day('2027-01-01'), 90]]);
    expect(series({ ramp: 'S-curve' }, []).plan.length).toBe(25);
  });

  it('follows the plan and the forecast readings of the owner', () => {
    const { plan, actual, forecast } = series({}, [
      ...actuals(118),
      reading({ id: 'P1', series: 'Plan', periodStart: day('2026-01-01'), value: 119 }),
      reading({ id: 'P2', series: 'Plan', periodStart: day('2026-02-01'), value: 110 }),
      reading({ id: 'F1', series: 'Forecast', periodStart: day('2026-03-01'), value: 105 }),
      reading({ id: 'F2', series: 'Forecast', periodStart: day('2026-09-01'), value: 95 }),
    ]);
    expect(plan).toEqual([{ date: day('2026-01-01'), value: 119 }, { date: day('2026-02-01'), value: 110 }]);
    expect(actual.map(({ date, expected }) => [date, expected])).toEqual([[day('2026-01-01'), 119]]);
    expect(forecast.map(({ value }) => value)).toEqual([118, 105, 95, 95]);
  });

  it('has a range and no plan line where it is to stay within one', () => {
    const { range, plan, actual } = series({ direction: 'Within range', rangeLow: 80, rangeHigh: null, target: null }, actuals(90));
    expect([range, plan, actual[0]!.expected]).toEqual([{ low: 80, high: null }, [], null]);
  });

  it('has only the target as forecast while there is no actual, and no forecast once the target date has passed', () => {
    expect(series({}, []).forecast).toEqual([{ date: day('2027-01-01'), value: 90 }]);
    expect(series({ targetDate: day('2026-01-15') }, actuals(110, 95)).forecast).toEqual([]);
  });
});

describe('money over time', () => {
  const values = { settings: settings({ numberOfPeriods: 12 }), benefits: [benefit()] };
  const plan = line({ values: Array.from({ length: 12 }, () => 10) });

  it('adds up to where the assessment says it will', () => {
    const { moneySeries, status } = of({ ...values, cashFlows: [plan, line({ id: 'L-2', series: 'Actual', values: [8, 8, 8, 8, 8, 8] })] });
    expect(moneySeries!.plan.map(({ value }) => value)).toEqual([10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120]);
    expect(moneySeries!.plan[0]!.date).toBe(day('2026-01-31'));
    expect(moneySeries!.actual.at(-1)).toEqual({ date: day('2026-06-30'), value: 48 });
    expect(moneySeries!.forecast[0]).toEqual({ date: day('2026-06-30'), value: 48 });
    expect(moneySeries!.forecast.at(-1)!.value).toBeCloseTo(status.forecast!, 9);
  });

  it('counts a dis-benefit negative, and forecasts nothing but the plan before there is an actual', () => {
    const { moneySeries } = of({ ...values, benefits: [benefit({ kind: 'Dis-benefit' })], cashFlows: [plan] });
    expect(moneySeries!.plan.at(-1)!.value).toBe(-120);
    expect([moneySeries!.actual, moneySeries!.forecast]).toEqual([[], []]);
  });

  it('follows the forecast lines of the owner', () => {
    const { moneySeries } = of({
      ...values,
      cashFlows: [plan, line({ id: 'L-2', series: 'Actual', values: [8, 8, 8, 8, 8, 8] }),
        line({ id: 'L-3', series: 'Forecast', values: [0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6] })],
    });
    expect(moneySeries!.forecast.map(({ value }) => value)).toEqual([48, 49, 51, 54, 58, 63, 69]);
  });
});

function sample() {
  const workbook = sampleWorkbook();
  return { program: programIn(workbook), assessment: assessmentOf(workbook) };
}
