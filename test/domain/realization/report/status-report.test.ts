import { assess } from '../../../../src/domain/realization/assess';
import { needs } from '../../../../src/domain/realization/report/needs';
import { statusReport } from '../../../../src/domain/realization/report/status-report';
import { varianceCauses } from '../../../../src/domain/realization/report/variance-causes';
import type { Program } from '../../../../src/domain/realization/program';
import { refreshedSample } from '../../../sheets/refreshed-sample';
import { benefit, day, evidence, line, measure, programOf, reading, review, snapshot } from '../records';

const sample = refreshedSample();
const report = (
  audience: 'board' | 'owners' | 'full', program: Program = sample.program, today = sample.today, from: number | null = null,
) =>
  statusReport(program, assess(program, today), { audience, from });

describe('the status report of the sample', () => {
  test('takes its figures from the assessment', () => {
    const { figures, byStatus } = report('board');
    const { summary } = sample.assessment;
    expect(figures).toMatchObject(
      { plannedToDate: summary.plannedToDate, actualToDate: summary.actualToDate, forecastTotal: summary.forecastTotal },
    );
    expect(byStatus).toEqual(summary.benefitsByStatus);
  });

  test('tells a board the largest variances and leaves the rest to the full report', () => {
    const board = report('board');
    const full = report('full');
    const sizes = board.benefits.filter(({ status }) => status.basis === 'money').map(({ status }) => Math.abs(status.variance ?? 0));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(board.benefits.length).toBeLessThan(full.benefits.length);
    expect(full.benefits).toHaveLength(full.benefitsInForce);
    expect(board.needs.length + board.needsLeftOut).toBe(full.needs.length);
  });

  test('leads with the fired trigger and its contingency', () => {
    const [first] = report('full').needs;
    const [fired] = sample.assessment.summary.triggeredRisks;
    expect(first).toMatchObject({ code: 'contingency', risk: fired!.risk, plan: fired!.contingencyPlan });
  });

  test('sorts the benefits for their owners by owner', () => {
    const owners = report('owners').benefits.map(({ benefit: { owner } }) => owner);
    expect(owners).toEqual([...owners].sort((a, b) => a.localeCompare(b, 'en')));
  });

  test('compares with the snapshot at or before the first day of the period', () => {
    const dates = [...new Set(sample.program.history.map(({ date }) => date!))].sort((a, b) => a - b);
    expect(report('board').movement!.since.date).toBe(dates.at(-1));
    expect(report('board', sample.program, sample.today, dates[0]!).movement!.since.date).toBe(dates[0]);
    expect(report('board', sample.program, sample.today, dates[0]! - 1).movement).toBeNull();
  });
});

describe('the outlook', () => {
  const today = day('2026-07-01');
  const withMoney = (actual: number, forecast: number): Program => programOf({
    benefits: [benefit({ id: 'B-001', benefit: 'Fewer letters', starts: day('2026-01-01') })],
    cashFlows: [
      line({ id: 'L-001', benefit: 'B-001', type: 'Benefit', series: 'Plan', values: Array<number>(12).fill(100) }),
      line({ id: 'L-002', benefit: 'B-001', type: 'Benefit', series: 'Actual', values: Array<number>(6).fill(actual) }),
      line({ id: 'L-003', benefit: 'B-001', type: 'Benefit', series: 'Forecast', values: Array<number>(12).fill(forecast) }),
    ],
  });
  test.each([
    [110, 110, 'ahead'],
    [100, 100, 'on-course'],
    [85, 85, 'slightly-behind'],
    [50, 50, 'behind'],
    [100, 20, 'slightly-behind'],
  ])('with %i a period realized and %i forecast, of 100 planned, is %s', (actual, forecast, outlook) => {
    expect(report('board', withMoney(actual, forecast), today).outlook).toBe(outlook);
  });

  test('without a plan in money is unknown, and nothing due yet is said so', () => {
    expect(report('board', programOf({ benefits: [benefit({ id: 'B-001' })] }), today).outlook).toBe('unknown');
    expect(report('board', withMoney(0, 100), day('2026-01-01')).outlook).toBe('not-due');
  });
});

describe('why figures differ', () => {
  const program = programOf({
    benefits: [benefit({ id: 'B-001' }), benefit({ id: 'B-002' })],
    measures: [measure({ id: 'M-001', benefit: 'B-002' }), measure({ id: 'M-002', benefit: 'B-001' })],
    readings: [
      reading({
        id: 'E-1', measure: 'M-001', series: 'Actual', periodStart: day('2026-05-01'), reason: 'Adoption', comment: 'Training came late',
      }),
      reading(
        { id: 'E-2', measure: 'M-002', series: 'Actual', periodStart: day('2026-06-01'), reason: 'Adoption', comment: 'Two teams joined' },
      ),
      reading({ id: 'E-3', measure: 'M-002', series: 'Actual', periodStart: day('2026-06-01'), reason: 'On plan' }),
      reading({ id: 'E-4', measure: 'M-002', series: 'Actual', periodStart: day('2026-01-01'), reason: 'Price' }),
    ],
    reviews: [review({ benefit: 'B-001', date: day('2026-06-20'), reason: 'Scope', explanation: 'One region left out' })],
  });

  test('is told by the reasons of the period, those of most benefits first, the latest words first', () => {
    expect(varianceCauses(program, day('2026-04-01'), day('2026-07-01'))).toEqual([
      { reason: 'Adoption', benefits: ['B-001', 'B-002'], explanations: ['Two teams joined', 'Training came late'] },
      { reason: 'Scope', benefits: ['B-001'], explanations: ['One region left out'] },
    ]);
  });
});

describe('what is needed', () => {
  test('names what nobody owns and follow-ups that are overdue, once each', () => {
    const program = programOf({
      benefits: [benefit({ id: 'B-001', owner: '' }), benefit({ id: 'B-002', owner: '', state: 'Withdrawn' })],
      reviews: [
        review({ id: 'V-01', benefit: 'B-001', followUp: 'Train the second shift', owner: 'Head of shift', due: day('2026-06-01') }),
      ],
    });
    const found = needs(program, assess(program, day('2026-07-01')));
    expect(found).toContainEqual({ code: 'owner', benefits: ['B-001'] });
    expect(found).toContainEqual(
      { code: 'follow-up', benefit: 'B-001', task: 'Train the second shift', owner: 'Head of shift', due: day('2026-06-01') },
    );
  });
});

test('a board reads only what may be quoted', () => {
  const told = (mayQuote: string) =>
    evidence({ id: 'Q-01', date: day('2026-06-01'), benefit: 'B-001', summary: 'It is quicker now', mayQuote });
  const of = (mayQuote: string) => programOf({
    benefits: [benefit({ id: 'B-001' })],
    evidence: [told(mayQuote)],
    history: [snapshot({ id: 'B-001', date: day('2026-05-01'), snapshot: 'May' })],
  });
  expect(report('board', of('Yes'), day('2026-07-01')).evidence).toHaveLength(1);
  expect(report('board', of('No'), day('2026-07-01')).evidence).toHaveLength(0);
  expect(report('full', of('No'), day('2026-07-01')).evidence).toHaveLength(1);
});
