import { assess } from '../../../src/domain/realization/assess';
import type { BenefitStatusRow } from '../../../src/domain/realization/assessment';
import type { Benefit, Program } from '../../../src/domain/realization/program';
import { benefit, day, evidence, line, measure, programOf, reading, review, settings, snapshot } from './records';

function row(given: Partial<Benefit>, records: Partial<Program> = {}, today = '2026-07-02'): BenefitStatusRow {
  return assess(programOf({ benefits: [benefit(given)], ...records }), day(today)).benefits[0]!;
}

/** A measure of which a plan of 90 and an actual were read on 1 June. */
function measured(id: string, actual: number, weightPercent: number | null = null): Pick<Program, 'measures' | 'readings'> {
  return {
    measures: [measure({ id, weightPercent })],
    readings: [
      reading({ id: `${id}-A`, measure: id, value: actual }),
      reading({ id: `${id}-P`, measure: id, value: 90, series: 'Plan' }),
    ],
  };
}

function together(...parts: readonly Pick<Program, 'measures' | 'readings'>[]): Partial<Program> {
  return { measures: parts.flatMap((part) => part.measures), readings: parts.flatMap((part) => part.readings) };
}

const money = (...actual: number[]): Partial<Program> => ({
  cashFlows: [line({ values: Array(12).fill(100) as number[] }), line({ id: 'L-002', series: 'Actual', values: actual })],
});

describe('the status of a benefit', () => {
  it('is the worst of its money and its measures', () => {
    const onTrack = { ...money(100, 100, 100, 100, 100), ...measured('M-1', 90) };
    expect(row({}, onTrack).status).toBe('On track');
    expect(row({}, { ...onTrack, ...measured('M-1', 96) }).status).toBe('At risk');
    expect(row({}, { ...onTrack, ...money(10, 10, 10, 10, 10) }).status).toBe('Off track');
  });

  it('is not decided by a measure without weight', () => {
    expect(row({}, together(measured('M-1', 90, 1), measured('M-2', 130, 0))).status).toBe('On track');
  });

  it('is not held back by a measure that has not started', () => {
    const later = { measures: [measure({ id: 'M-2', baselineDate: day('2026-08-01') })], readings: [] };
    expect(row({}, together(measured('M-1', 90), later)).status).toBe('On track');
  });

  it.each(['Deferred', 'Substituted', 'Withdrawn'])('does not exist when it is %s', (state) => {
    expect(row({ state }, money(100, 100, 100, 100, 100)).status).toBeNull();
  });

  it('that has nothing to go by is not started before its date, and has no data after', () => {
    expect(row({ starts: day('2026-08-01') }).status).toBe('Not started');
    expect(row({}).status).toBe('No data');
    expect(row({ starts: null }).status).toBe('Not started');
  });

  it('of a qualitative benefit is that of its evidence', () => {
    const qualitative = { evidenceType: 'Qualitative' };
    const against = evidence({ id: 'Q-02', supports: 'Contradicts', strength: 2 });
    expect(row(qualitative, { evidence: [evidence()] }).status).toBe('On track');
    expect(row(qualitative, { evidence: [evidence({ strength: 2 }), against] }).status).toBe('At risk');
    expect(row(qualitative, { evidence: [evidence(), against] }).status).toBe('Off track');
    expect(row(qualitative, { evidence: [evidence({ date: day('2027-01-01') })] }).status).toBe('No data');
  });
});

describe('the figures of a benefit', () => {
  it('are money where it has cash flow lines', () => {
    expect(row({}, money(90, 90, 90, 90, 90))).toMatchObject({
      basis: 'money', plannedToDate: 500, actualToDate: 450, variance: -50, variancePercent: -0.1, realizationPercent: 0.9,
    });
  });

  it('are weighted shares of the targets of its measures where it has none', () => {
    // 120 to 90, planned all the way: one third of the weight at two thirds, two thirds at one half.
    const figures = row({}, together(measured('M-1', 100, 1 / 3), measured('M-2', 105, 2 / 3)));
    expect(figures.basis).toBe('measures');
    expect(figures.plannedToDate).toBeCloseTo(1, 12);
    expect(figures.actualToDate).toBeCloseTo((2 / 3) * (1 / 3) + 0.5 * (2 / 3), 12);
    expect(figures.realizationPercent).toBeCloseTo(5 / 9, 12);
  });

  it('are unknown without either', () => {
    expect(row({})).toMatchObject({ basis: null, plannedToDate: null, actualToDate: null, forecast: null, realizationPercent: null });
  });

  it('are unknown while the first period is not set', () => {
    expect(row({}, { settings: settings({ firstPeriod: null }), ...money(100) })).toMatchObject({ basis: null, plannedToDate: null });
  });

  it('of a second benefit of the same id are not counted again', () => {
    const twice = assess(programOf({ benefits: [benefit(), benefit()], ...money(100, 100, 100, 100, 100) }), day('2026-06-02'));
    expect(twice.benefits.map((figures) => figures.plannedToDate)).toEqual([500, null]);
    expect(twice.summary.plannedToDate).toBe(500);
  });
});

describe('the trend of a benefit', () => {
  const five = money(90, 90, 90, 90, 90);
  const before = (realizationPercent: number | null, date = '2026-05-31'): Partial<Program> => ({
    ...five, history: [snapshot({ realizationPercent, date: day(date) })],
  });

  it.each([
    [0.89, 'Improving'], [0.895, 'Steady'], [0.9, 'Steady'], [0.905, 'Steady'], [0.91, 'Worsening'], [null, null],
  ])('at 90%% after %p is %p', (realization, expected) => {
    expect(row({}, before(realization)).trend).toBe(expected);
  });

  it('of a dis-benefit improves as less of it comes', () => {
    expect(row({ kind: 'Dis-benefit' }, before(1)).trend).toBe('Improving');
  });

  it('ignores the snapshot of today, so that refreshing twice changes nothing', () => {
    expect(row({}, before(0.5, '2026-07-02')).trend).toBeNull();
  });

  it('compares with the latest snapshot before today', () => {
    const history = [snapshot({ realizationPercent: 1, date: day('2026-03-31') }), snapshot({ realizationPercent: 0.5 })];
    expect(row({}, { ...five, history }).trend).toBe('Improving');
    expect(row({}, { ...five, history: [...history].reverse() }).trend).toBe('Improving');
  });
});

describe('the next review of a benefit', () => {
  it('is due the cadence after the latest review', () => {
    const reviews = [review({ date: day('2026-06-01') }), review({ date: day('2026-03-01') }), review({ date: day('2026-09-01') })];
    expect(row({}, { reviews }).nextReview).toBe(day('2026-07-01'));
  });

  it('is due the cadence after its start while there was none', () => {
    expect(row({}).nextReview).toBe(day('2026-01-31'));
    expect(row({ starts: null }).nextReview).toBeNull();
  });

  it('is no longer due once it is closed', () => {
    expect(row({ state: 'Closed' }).nextReview).toBeNull();
  });
});
