import { assess } from '../../../src/domain/realization/assess';
import type { Risk } from '../../../src/domain/realization/program';
import { riskStatus } from '../../../src/domain/realization/risk-status';
import { benefit, day, measure, programOf, reading, risk } from './records';

const today = day('2026-07-02');
const of = (given: Partial<Risk>, fullYearValue: number | null = null, latest: number | null = null): ReturnType<typeof riskStatus> =>
  riskStatus(risk(given), fullYearValue, latest, today);

describe('where a risk stands', () => {
  it('is exposed to probability times impact', () => {
    expect(
      [of({ probabilityPercent: 0.3, impact: 100 }).exposure, of({ probabilityPercent: 0.5, impact: 200 }).exposure],
    ).toEqual([30, 100]);
  });

  it('has no exposure known without both, and none once closed', () => {
    expect(of({ probabilityPercent: 0.3 }).exposure).toBeNull();
    expect(of({ probabilityPercent: 0.3, impact: 100, state: 'Closed' })).toMatchObject({ exposure: 0, rating: null });
  });

  it.each([
    [0.5, 200, 1000, 'High'],
    [0.5, 199, 1000, 'Medium'],
    [0.1, 300, 1000, 'Medium'],
    [0.1, 299, 1000, 'Low'],
    [0.5, null, 1000, 'High'],
    [0.2, 100, null, 'Medium'],
    [0.1, 100, 0, 'Low'],
    [null, 100, 1000, null],
  ])('probability %p, impact %p of a benefit worth %p is rated %s', (probabilityPercent, impact, value, rating) => {
    expect(of({ probabilityPercent, impact }, value).rating).toBe(rating);
  });

  it.each([
    ['Below', 99, true],
    ['Below', 100, false],
    ['Above', 100, false],
    ['Above', 101, true],
    ['', 0, null],
    ['Below', null, null],
  ])('trigger %p 100 with a reading of %p: %p', (triggerWhen, latest, hit) => {
    expect(of({ triggerWhen, triggerValue: 100 }, null, latest).triggerHit).toBe(hit);
  });

  it.each<[string, Partial<Risk>, string]>([
    ['hit trigger', { triggerWhen: 'Below', triggerValue: 100, state: 'Mitigating' }, 'Triggered'],
    ['hit trigger of a closed risk', { triggerWhen: 'Below', triggerValue: 100, state: 'Closed' }, 'Closed'],
    ['said so', { state: 'Triggered' }, 'Triggered'],
    ['occurred', { state: 'Occurred', due: day('2026-01-01') }, 'Occurred'],
    ['mitigation past its date', { state: 'Mitigating', due: day('2026-07-01') }, 'Overdue'],
    ['mitigation due today', { state: 'Mitigating', due: today }, 'Mitigating'],
    ['state unknown', { state: '' }, 'Open'],
  ])('%s: %j is %s', (_, given, status) => {
    expect(of(given, null, 50).status).toBe(status);
  });
});

describe('a fired trigger', () => {
  const program = programOf({
    benefits: [benefit()],
    measures: [measure({ direction: 'Higher is better', aggregation: 'Sum' })],
    readings: [reading({ id: 'E-1', value: 80, periodStart: day('2026-05-01') }), reading({ id: 'E-2', value: 40 })],
    risks: [risk({ triggerMeasure: 'M-001', triggerWhen: 'Below', triggerValue: 50, contingencyPlan: 'Second campaign' })],
  });

  it('looks at the latest reading by itself, and raises the contingency plan', () => {
    const { risks, summary, findings } = assess(program, today);
    expect(risks[0]).toMatchObject({ triggerHit: true, status: 'Triggered' });
    expect(summary.triggeredRisks).toEqual([{ risk: 'R-01', benefit: 'B-001', measure: 'M-001', contingencyPlan: 'Second campaign' }]);
    expect(findings).toContainEqual(expect.objectContaining({ code: 'trigger-fired', table: 'BenefitRisks', row: 0 }));
  });
});
