import { assess } from '../../../src/domain/realization/assess';
import type { Program } from '../../../src/domain/realization/program';
import type { Standing, StandingBenefit } from '../../../src/domain/realization/standing';
import { latestSnapshot } from '../../../src/domain/realization/standing';
import { isQuiet, whatChanged } from '../../../src/domain/realization/what-changed';
import { activity, benefit, day, line, measure, programOf, reading, risk, snapshot, stakeholder } from './records';

const before = day('2026-06-10');
const today = day('2026-07-10');

const records: Partial<Program> = {
  benefits: [benefit(), benefit({ id: 'B-002' })],
  measures: [measure(), measure({ id: 'M-002', benefit: 'B-002' })],
  cashFlows: [
    line({ values: [10, 10, 10, 10, 10, 10, 10] }),
    line({ id: 'L-002', series: 'Actual', values: [10, 10, 10, 10, 10] }),
  ],
  readings: [
    reading({ periodStart: day('2026-05-01'), value: 104 }),
    reading({ id: 'E-00002', measure: 'M-002', periodStart: day('2026-05-01'), value: 104 }),
  ],
  activities: [activity({ start: day('2026-05-01'), finish: day('2026-06-30') })],
  risks: [
    risk({ triggerMeasure: 'M-001', triggerWhen: 'Above', triggerValue: 110, contingencyPlan: 'Call back' }),
    risk({ id: 'R-02', due: day('2026-06-20') }),
  ],
  stakeholders: [stakeholder({ everyDays: 30, lastContact: day('2026-06-01') })],
};

/** How the records stood on an earlier day, as a refresh would have kept it. */
function standingOn(date: number, given: Partial<Program> = {}): Standing {
  const assessment = assess(programOf({ ...records, ...given }), date);
  const byId = <Row extends { id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> => new Map(rows.map((row) => [row.id, row]));
  return {
    date,
    benefits: byId(assessment.benefits),
    measures: byId(assessment.measures),
    activities: byId(assessment.activities),
    risks: byId(assessment.risks),
    stakeholders: byId(assessment.stakeholders),
  };
}

function changed(given: Partial<Program> = {}, standing = standingOn(before)) {
  const program = programOf({ ...records, ...given });
  return whatChanged(standing, program, assess(program, today));
}

describe('What changed since the last refresh', () => {
  test('is nothing when nothing did', () => {
    expect(isQuiet(changed({}, standingOn(today)))).toBe(true);
  });

  test('names benefits and measures that turned, those that worsened first', () => {
    const slow = reading({ id: 'E-3', periodStart: day('2026-06-01'), value: 119 });
    const fast = reading({ id: 'E-4', measure: 'M-002', periodStart: day('2026-06-01'), value: 95 });
    const given = { cashFlows: [], readings: [...records.readings!, fast, slow] };
    const { measures, benefits } = changed(given, standingOn(before, { cashFlows: [] }));
    expect(measures).toEqual([
      { id: 'M-001', from: 'Exceeding', to: 'Off track', way: 'worsened' },
    ]);
    expect(benefits).toEqual([expect.objectContaining({ id: 'B-001', to: 'Off track', way: 'worsened' })]);
  });

  test('names figures that moved, with the totals of the benefits that have money', () => {
    const more = records.cashFlows!.map((flow) => (flow.series === 'Actual' ? { ...flow, values: [10, 10, 10, 10, 10, 14] } : flow));
    const { values, totals } = changed({ cashFlows: more });
    expect(values[0]).toEqual({ id: 'B-001', field: 'actualToDate', from: 50, to: 64 });
    expect(totals.actualToDate).toEqual({ from: 50, to: 64 });
  });

  test('names triggers that have fired since, with their contingency plan, once', () => {
    const high = { readings: [...records.readings!, reading({ id: 'E-3', periodStart: day('2026-06-01'), value: 111 })] };
    expect(changed(high).triggers).toEqual([{ risk: 'R-01', benefit: 'B-001', measure: 'M-001', contingencyPlan: 'Call back' }]);
    expect(changed(high, standingOn(before, { readings: [reading({ value: 111, periodStart: day('2026-05-01') })] })).triggers).toEqual([]);
  });

  test('names what became overdue since, and not what was before', () => {
    expect(changed().overdue.map(({ kind, id, due }) => [kind, id, due])).toEqual([
      ['measures', 'M-001', day('2026-06-30')],
      ['measures', 'M-002', day('2026-06-30')],
      ['activities', 'A-001', day('2026-06-30')],
      ['risks', 'R-02', day('2026-06-20')],
      ['stakeholders', 'S-01', day('2026-07-01')],
    ]);
    expect(changed({}, standingOn(today - 1)).overdue).toEqual([]);
  });

  test('before the first refresh is only what needs no comparison: triggers that have fired', () => {
    const unknown: StandingBenefit = { status: null, actualToDate: null, forecast: null, realizationPercent: null, nextReview: null };
    const first: Standing = {
      date: null, benefits: new Map([['B-001', unknown]]), measures: new Map(), activities: new Map(), risks: new Map(),
      stakeholders: new Map(),
    };
    const movement = changed({ risks: [risk({ state: 'Triggered', contingencyPlan: 'Call back' })] }, first);
    expect(movement).toMatchObject({ since: null, benefits: [], measures: [], values: [], overdue: [], triggers: [{ risk: 'R-01' }] });
  });
});

describe('The latest snapshot', () => {
  const history = [
    snapshot({ snapshot: 'May', status: '◆ At risk', actual: 40, forecast: 80 }),
    snapshot({ snapshot: 'June', date: day('2026-06-30'), status: 'On track', actual: 50, forecast: 90 }),
    snapshot({ snapshot: 'June', date: day('2026-06-30'), id: 'B-002', status: '' }),
    snapshot({ snapshot: 'Today', date: today, status: 'Off track' }),
  ];

  test('is the last one taken before today, with all its benefits', () => {
    expect(latestSnapshot(history, today)).toMatchObject({ name: 'June', date: day('2026-06-30') });
    expect([...latestSnapshot(history, today)!.benefits]).toEqual([
      ['B-001', { status: 'On track', actualToDate: 50, forecast: 90, realizationPercent: null }],
      ['B-002', { status: null, actualToDate: null, forecast: null, realizationPercent: null }],
    ]);
    expect(latestSnapshot([], today)).toBeNull();
  });

  test('tells how statuses and figures of the benefits moved; of all else it knows nothing', () => {
    const movement = changed({ risks: [risk({ state: 'Triggered' })] }, latestSnapshot(history, day('2026-06-30'))!);
    expect(movement.benefits).toEqual([expect.objectContaining({ id: 'B-001', from: 'At risk' })]);
    expect(movement.values).toContainEqual({ id: 'B-001', field: 'actualToDate', from: 40, to: 50 });
    expect(movement).toMatchObject({ measures: [], triggers: [], overdue: [] });
  });
});
