import { assess } from '../../../../src/domain/realization/assess';
import type { Finding } from '../../../../src/domain/realization/assessment';
import type { FindingCode } from '../../../../src/domain/realization/health/finding-codes';
import { findingSeverities } from '../../../../src/domain/realization/health/finding-codes';
import type { Program } from '../../../../src/domain/realization/program';
import {
  activity, benefit, change, contact, day, frozen, line, link, measure, objective, programOf, reading, review, risk, settings, stakeholder,
  sustainmentCheck,
} from '../records';

const today = day('2026-07-02');

/** Nothing to complain about. */
const healthy: Partial<Program> = {
  objectives: [objective()],
  benefits: [benefit()],
  activities: [activity({ benefits: ['B-001'], finish: day('2026-12-31') })],
  measures: [measure()],
  readings: [reading({ value: 105 })],
  reviews: [review({ date: day('2026-06-20') })],
};

const check = (records: Partial<Program>): readonly Finding[] => assess(programOf({ ...healthy, ...records }), today).findings;

interface Case {
  readonly code: FindingCode;
  readonly when: string;
  readonly records: Partial<Program>;
  readonly table: Finding['table'];
  readonly row: number | null;
  readonly field: string | null;
  readonly details?: Finding['details'];
  readonly fix?: Finding['fix'];
}

const june = day('2026-06-01');

const cases: readonly Case[] = [
  {
    code: 'missing-id', when: 'a record has no id', records: { objectives: [objective(), objective({ id: '' })] }, table: 'Objectives',
    row: 1, field: 'id',
  },
  {
    code: 'duplicate-id', when: 'an id occurs again', records: { measures: [measure(), measure()] },
    table: 'BenefitMeasures', row: 1, field: 'id', details: { id: 'M-001' },
  },
  {
    code: 'unknown-id', when: 'a benefit serves an objective that is not there', records: { benefits: [benefit({ objective: 'O-09' })] },
    table: 'BenefitRegister', row: 0, field: 'objective', details: { id: 'O-09', tables: 'Objectives' },
  },
  {
    code: 'unknown-id', when: 'an activity depends on one that is not there',
    records: { activities: [activity({ benefits: ['B-001'], finish: day('2026-12-31'), dependsOn: ['A-001', 'A-404'] })] },
    table: 'RealizationPlan', row: 0, field: 'dependsOn', details: { id: 'A-404', tables: 'RealizationPlan' },
  },
  {
    code: 'unknown-id', when: 'a reading is of a measure that is not there',
    records: { readings: [reading({ value: 105 }), reading({ id: 'E-2', measure: 'M-9' })] },
    table: 'BenefitTracking', row: 1, field: 'measure',
    details: { id: 'M-9', measure: 'M-9', tables: 'BenefitMeasures', date: june, value: 100 },
  },
  {
    code: 'benefit-without-owner', when: 'nobody owns a benefit', records: { benefits: [benefit({ owner: '' })] },
    table: 'BenefitRegister', row: 0, field: 'owner',
  },
  {
    code: 'benefit-without-objective', when: 'it serves nothing', records: { benefits: [benefit({ objective: '' })] },
    table: 'BenefitRegister', row: 0, field: 'objective',
  },
  {
    code: 'benefit-without-measure', when: 'nothing measures it', records: { measures: [], readings: [] }, table: 'BenefitRegister',
    row: 0, field: 'id',
  },
  {
    code: 'benefit-without-activity', when: 'nothing brings it about', records: { activities: [] }, table: 'BenefitRegister', row: 0,
    field: 'id',
  },
  {
    code: 'measure-without-baseline', when: 'a measure starts nowhere', records: { measures: [measure({ baseline: null })] },
    table: 'BenefitMeasures', row: 0, field: 'baseline',
  },
  {
    code: 'measure-without-target', when: 'a measure goes nowhere', records: { measures: [measure({ target: null })] },
    table: 'BenefitMeasures', row: 0, field: 'target',
  },
  {
    code: 'measure-without-target-date', when: 'a target has no date',
    records: { measures: [measure({ targetDate: null })], benefits: [benefit({ fullEffect: null })] },
    table: 'BenefitMeasures', row: 0, field: 'targetDate',
  },
  {
    code: 'output-named-as-benefit', when: 'a benefit is a deliverable', records: { benefits: [benefit({ benefit: 'Portal rollout' })] },
    table: 'BenefitRegister', row: 0, field: 'benefit',
  },
  {
    code: 'validator-is-owner', when: 'the owner confirms the figures', records: { benefits: [benefit({ validator: ' head of service' })] },
    table: 'BenefitRegister', row: 0, field: 'validator',
  },
  {
    code: 'dates-out-of-order', when: 'a benefit ends before it starts',
    records: { benefits: [benefit({ fullEffect: null, ends: day('2025-01-01') })] },
    table: 'BenefitRegister', row: 0, field: 'ends',
    details: { id: 'B-001', earlier: 'starts', later: 'ends', earlierDate: day('2026-01-01'), laterDate: day('2025-01-01') },
  },
  {
    code: 'circular-dependency', when: 'activities wait for each other',
    records: {
      activities: [
        activity({ id: 'A-2', benefits: ['B-001'], finish: day('2026-12-31'), dependsOn: ['A-1'] }),
        activity({ id: 'A-1', finish: day('2026-12-31'), dependsOn: ['A-2'] }),
      ],
    },
    table: 'RealizationPlan', row: 1, field: 'dependsOn', details: { ids: 'A-1, A-2' },
  },
  {
    code: 'circular-link', when: 'the map runs in a circle', records: { links: [link(), link({ from: 'O-01', to: 'B-001' })] },
    table: 'BenefitLinks', row: 0, field: 'to', details: { ids: 'B-001, O-01' },
  },
  {
    code: 'circular-replacement', when: 'readings replace each other',
    records: {
      readings: [reading({ id: 'E-1', replaces: 'E-2' }), reading({ id: 'E-2', replaces: 'E-1' }), reading({ id: 'E-3', value: 105 })],
    },
    table: 'BenefitTracking', row: 0, field: 'replaces', details: { ids: 'E-1, E-2' },
  },
  {
    code: 'contributions-above-whole', when: 'causes claim more than the effect',
    records: { links: [link({ contributionPercent: 0.75 }), link({ from: 'A-001', contributionPercent: 0.5 })] },
    table: 'BenefitLinks', row: 1, field: 'contributionPercent', details: { target: 'O-01', total: 1.25 },
  },
  {
    code: 'weights-not-whole', when: 'weights of a benefit’s measures fall short', records: { measures: [measure({ weightPercent: 0.5 })] },
    table: 'BenefitMeasures', row: 0, field: 'weightPercent', details: { of: 'B-001', total: 0.5 },
  },
  {
    code: 'weights-not-whole', when: 'weights of the objectives exceed 100%',
    records: { objectives: [objective({ weightPercent: 0.75 }), objective({ id: 'O-02', weightPercent: 0.5 })] },
    table: 'Objectives', row: 1, field: 'weightPercent', details: { of: 'objectives', total: 1.25 },
  },
  {
    code: 'claims-above-whole', when: 'an overlap group claims too much',
    records: {
      benefits: ['B-001', 'B-002'].map((id) => benefit({ id, fullYearValue: 100, overlapGroup: 'AHT', state: 'Identified' })),
      reviews: ['B-001', 'B-002'].map((id) => review({ id, benefit: id, date: day('2026-06-20') })),
    },
    table: 'BenefitRegister', row: 0, field: 'overlapGroup', details: { group: 'AHT', ids: 'B-001, B-002', claimed: 200, whole: 100 },
  },
  {
    code: 'value-counted-along-the-map', when: 'an intermediate benefit has a value, too',
    records: {
      benefits: ['B-001', 'B-002'].map((id) => benefit({ id, fullYearValue: 100, state: 'Identified' })),
      reviews: ['B-001', 'B-002'].map((id) => review({ id, benefit: id, date: day('2026-06-20') })),
      links: [link({ to: 'B-002' })],
    },
    table: 'BenefitLinks', row: 0, field: 'to', details: { from: 'B-001', to: 'B-002' },
  },
  {
    code: 'duplicate-line', when: 'a line was entered twice', records: { cashFlows: [line(), line({ id: 'L-002', line: 'calls saved ' })] },
    table: 'CashFlow', row: 1, field: 'line', details: { id: 'L-002', first: 'L-001', line: 'calls saved ' },
  },
  {
    code: 'reading-overdue', when: 'the next reading is late',
    records: { readings: [reading({ periodStart: day('2026-04-01'), value: 110 })] },
    table: 'BenefitMeasures', row: 0, field: 'everyDays', details: { id: 'M-001', due: day('2026-05-31'), days: 32 },
  },
  {
    code: 'review-overdue', when: 'the last review is long ago', records: { reviews: [review({ date: day('2026-06-01') })] },
    table: 'BenefitRegister', row: 0, field: null, details: { id: 'B-001', due: day('2026-07-01'), days: 1 },
  },
  {
    code: 'contact-overdue', when: 'a stakeholder was never contacted', records: { stakeholders: [stakeholder({ everyDays: 30 })] },
    table: 'StakeholderRegister', row: 0, field: 'lastContact', details: { id: 'S-01' },
  },
  {
    code: 'mitigation-overdue', when: 'a mitigation is late', records: { risks: [risk({ due: day('2026-07-01') })] },
    table: 'BenefitRisks', row: 0, field: 'due', details: { id: 'R-01', due: day('2026-07-01'), days: 1 },
  },
  {
    code: 'sustainment-check-overdue', when: 'the latest check says the next is past',
    records: {
      sustainment: [
        sustainmentCheck({ checkedOn: day('2026-03-01'), nextCheck: day('2026-07-01') }),
        sustainmentCheck({ id: 'U-02', checkedOn: day('2026-02-01'), nextCheck: day('2026-03-01') }),
      ],
    },
    table: 'Sustainment', row: 0, field: 'nextCheck', details: { id: 'B-001', due: day('2026-07-01'), days: 1 },
  },
  {
    code: 'follow-up-overdue', when: 'an action is open past its date',
    records: { stakeholders: [stakeholder()], engagement: [contact({ action: 'Send figures', due: day('2026-07-01') })] },
    table: 'EngagementLog', row: 0, field: 'due', details: { id: 'S-01', due: day('2026-07-01'), days: 1 },
  },
  {
    code: 'actuals-missing', when: 'planned periods have no actual', records: { cashFlows: [line({ values: [1, 1, 1, 1, 1, 1] })] },
    table: 'BenefitRegister', row: 0, field: null, details: { id: 'B-001', periods: 5 },
  },
  {
    code: 'actual-in-the-future', when: 'a period yet to start has an actual',
    records: { cashFlows: [line({ series: 'Actual', values: [1, 1, 1, 1, 1, 1, 1, 1] })] },
    table: 'CashFlow', row: 0, field: 'values', details: { id: 'L-001', period: 7, date: day('2026-08-01') },
  },
  {
    code: 'actual-in-the-future', when: 'an activity will have been finished',
    records: { activities: [activity({ benefits: ['B-001'], finish: june, finishedOn: day('2026-07-03') })] },
    table: 'RealizationPlan', row: 0, field: 'finishedOn',
  },
  {
    code: 'wrong-sign-reading', when: 'a reading is negative where none can be', records: { readings: [reading({ value: -105 })] },
    table: 'BenefitTracking', row: 0, field: 'value', details: { id: 'E-00001', measure: 'M-001', date: june, value: -105 },
  },
  {
    code: 'negative-flow', when: 'an amount is negative', records: { cashFlows: [line({ type: 'Cost', values: [1, -5] })] },
    table: 'CashFlow', row: 0, field: 'values', details: { id: 'L-001', period: 1, value: -5 },
  },
  {
    code: 'share-out-of-range', when: '40 stands for 40%', records: { risks: [risk({ probabilityPercent: 40 })] },
    table: 'BenefitRisks', row: 0, field: 'probabilityPercent', details: { id: 'R-01', value: 40 },
  },
  {
    code: 'range-reversed', when: 'a range ends before it starts',
    records: { measures: [measure({ direction: 'Within range', rangeLow: 9, rangeHigh: 1 })] },
    table: 'BenefitMeasures', row: 0, field: 'rangeLow',
  },
  {
    code: 'direction-against-target', when: 'more is better and the target is less',
    records: { measures: [measure({ direction: 'Higher is better' })] },
    table: 'BenefitMeasures', row: 0, field: 'direction',
  },
  {
    code: 'finished-but-not-complete', when: 'a finished activity is half done',
    records: { activities: [activity({ benefits: ['B-001'], finish: june, finishedOn: june, completePercent: 0.5 })] },
    table: 'RealizationPlan', row: 0, field: 'completePercent', details: { id: 'A-001', complete: 0.5 }, fix: { value: 1 },
  },
  {
    code: 'complete-without-finish-date', when: 'a complete activity has no date',
    records: { activities: [activity({ benefits: ['B-001'], finish: june, completePercent: 1 })] },
    table: 'RealizationPlan', row: 0, field: 'finishedOn',
  },
  {
    code: 'reading-without-place', when: 'a reading has no period',
    records: { readings: [reading({ value: 105 }), reading({ id: 'E-2', periodStart: null })] },
    table: 'BenefitTracking', row: 1, field: 'periodStart',
  },
  {
    code: 'duplicate-reading', when: 'a period was read twice', records: { readings: [reading({ value: 105 }), reading({ id: 'E-0' })] },
    table: 'BenefitTracking', row: 1, field: 'periodStart',
  },
  {
    code: 'late-reading', when: 'a reading came late', records: { readings: [reading({ value: 105, enteredOn: day('2026-09-01') })] },
    table: 'BenefitTracking', row: 0, field: 'enteredOn',
  },
  {
    code: 'self-validated-reading', when: 'the same role entered and validated',
    records: { readings: [reading({ value: 105, enteredBy: 'Analyst', validatedBy: 'Analyst' })] },
    table: 'BenefitTracking', row: 0, field: 'validatedBy',
  },
  {
    code: 'trigger-fired', when: 'the latest reading is beyond the trigger',
    records: { risks: [risk({ triggerMeasure: 'M-001', triggerWhen: 'Above', triggerValue: 100 })] },
    table: 'BenefitRisks', row: 0, field: 'contingencyPlan', details: { id: 'R-01', benefit: 'B-001', measure: 'M-001', value: 100 },
  },
  {
    code: 'trigger-incomplete', when: 'a trigger has no value',
    records: { risks: [risk({ triggerMeasure: 'M-001', triggerWhen: 'Above' })] }, table: 'BenefitRisks', row: 0, field: 'triggerMeasure',
  },
  {
    code: 'benefit-shifted', when: 'its milestone slips',
    records: { benefits: [benefit({ startsAfter: 'A-001' })], activities: [activity({ finish: day('2026-05-31') })] },
    table: 'BenefitRegister', row: 0, field: 'startsAfter', details: { id: 'B-001', milestone: 'A-001', periods: 2 },
  },
  {
    code: 'unknown-id', when: 'a baseline froze a measure that is not there', records: { baselines: [frozen({ id: 'M-9' })] },
    table: 'Baselines', row: 0, field: 'id', details: { id: 'M-9', tables: 'BenefitMeasures' },
  },
  {
    code: 'unknown-id', when: 'a change is about something that is not there', records: { changes: [change({ affected: 'B-9' })] },
    table: 'ChangeLog', row: 0, field: 'affected',
    details: {
      id: 'B-9', tables: 'Objectives, BenefitRegister, StakeholderRegister, RealizationPlan, CashFlow, BenefitMeasures, BenefitRisks',
    },
  },
  {
    code: 'baseline-without-approval', when: 'nobody approved a version',
    records: { baselines: [frozen({ approvedBy: '' }), frozen({ approvedBy: '', field: 'Baseline', value: 120 })] },
    table: 'Baselines', row: 0, field: 'approvedBy', details: { version: '1.0' },
  },
  {
    code: 'baseline-of-unknown-field', when: 'a version holds a column that is not there',
    records: { baselines: [frozen({ field: 'Traget' })] },
    table: 'Baselines', row: 0, field: 'field', details: { version: '1.0', table: 'BenefitMeasures', field: 'Traget' },
  },
  {
    code: 'baseline-of-unknown-field', when: 'a version holds a table that is not there',
    records: { baselines: [frozen({ table: 'Mesures' })] }, table: 'Baselines', row: 0, field: 'table',
  },
  {
    code: 'target-off-baseline', when: 'a target was moved without a decision',
    records: { baselines: [frozen({ value: 80 }), frozen({ version: '1.1', date: day('2026-03-01'), value: 85 })] },
    table: 'BenefitMeasures', row: 0, field: 'target', details: { id: 'M-001', field: 'Target', version: '1.1', agreed: 85 },
  },
  {
    code: 'change-without-decision', when: 'a change was logged and not decided', records: { changes: [change({ decision: '' })] },
    table: 'ChangeLog', row: 0, field: 'decision', details: { id: 'C-01' },
  },
  {
    code: 'change-without-decision', when: 'nobody decided a change', records: { changes: [change({ decidedBy: '', name: '' })] },
    table: 'ChangeLog', row: 0, field: 'name',
  },
  {
    code: 'change-of-unknown-baseline', when: 'a change names a version that is not there',
    records: { changes: [change({ baselineVersion: '2.0' })], baselines: [frozen()] },
    table: 'ChangeLog', row: 0, field: 'baselineVersion', details: { id: 'C-01', version: '2.0' },
  },
  {
    code: 'first-period-missing', when: 'the program has no calendar', records: { settings: settings({ firstPeriod: null }) },
    table: 'ProgramSettings', row: null, field: 'firstPeriod',
  },
  {
    code: 'thresholds-not-descending', when: 'on track is above exceeding', records: { settings: settings({ onTrackFrom: 2 }) },
    table: 'ProgramSettings', row: null, field: 'onTrackFrom',
  },
  {
    code: 'discount-schedule-unknown', when: 'the schedule is in no table', records: { settings: settings({ discountSchedule: 'Mine' }) },
    table: 'ProgramSettings', row: null, field: 'discountSchedule', details: { schedule: 'Mine', discountRate: 0.035 },
  },
  {
    code: 'appraisal-date-late', when: 'values are to be discounted to a day two years after the first period',
    records: { settings: settings({ firstPeriod: day('2024-01-01'), appraisalDate: day('2026-06-30') }) },
    table: 'ProgramSettings', row: null, field: 'appraisalDate', details: { years: 2 },
  },
];

describe('the health check', () => {
  test('says of a record without an id only that: no sentence could name it', () => {
    const nameless = benefit({ row: 1, id: '', owner: '', objective: '' });
    const findings = check({ benefits: [benefit(), nameless] }).filter(({ table, row }) => table === 'BenefitRegister' && row === 1);
    expect(findings.map(({ code }) => code)).toEqual(['missing-id']);
  });

  it('finds nothing in a healthy program', () => {
    expect(check({})).toEqual([]);
  });

  it.each(cases)('finds $code when $when', ({ code, records, table, row, field, details, fix }) => {
    const found = check(records).filter((finding) => finding.code === code);
    const expected = {
      code, severity: findingSeverities[code], table, row, field, ...(details ? { details } : {}), ...(fix ? { fix } : {}),
    };
    expect(found).toEqual([expect.objectContaining(expected)]);
  });

  it('has a case for everything it can find', () => {
    const covered = new Set(cases.map(({ code }) => code));
    expect(Object.keys(findingSeverities).filter((code) => !covered.has(code as FindingCode))).toEqual([]);
  });

  it('puts errors first, then goes in the order of the workbook', () => {
    const codes = check({
      benefits: [benefit({ owner: '', objective: 'O-09' })],
      cashFlows: [line({ type: 'Cost', values: [-1] })],
      risks: [risk({ due: june })],
    }).map(({ code }) => code);
    expect(codes).toEqual(['unknown-id', 'negative-flow', 'benefit-without-owner', 'mitigation-overdue']);
  });

  it('is content with targets that are what the latest baseline says, and with a decision that changed them', () => {
    const baselines = [
      frozen({ value: 80 }), frozen({ version: '1.1', date: day('2026-03-01') }), frozen({ field: 'Tolerance %', value: 0.1 }),
    ];
    expect(check({ baselines, changes: [change({ baselineVersion: '1.1' })] })).toEqual([]);
  });

  it('expects no plan of a benefit that is only identified, but an owner', () => {
    const codes = check(
      { benefits: [benefit({ state: 'Identified', owner: '', objective: '' })], measures: [], readings: [], activities: [] },
    );
    expect(codes.map(({ code }) => code)).toEqual(['benefit-without-owner']);
  });

  it('expects nothing of a benefit that was withdrawn', () => {
    expect(
      check(
        { benefits: [benefit({ state: 'Withdrawn', owner: '', objective: '' })], measures: [], readings: [], activities: [], reviews: [] },
      ),
    ).toEqual([]);
  });
});
