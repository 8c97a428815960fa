import { programFacts } from '../../src/domain/realization/program-facts';
import { periodSources, programFlows } from '../../src/domain/realization/program-flows';
import { statuses } from '../../src/domain/realization/status';
import { lists } from '../../src/sheets/lists';
import { chartPlaces, data, listed, page } from '../../src/sheets/report/dashboard-layout';
import { statusCell } from '../../src/sheets/status-words';
import { layout } from '../../src/sheets/table-layout';
import type { CellValue } from '../../workbench/engine/engine';
import { EvaluatedWorkbook } from './evaluated-workbook';
import { letTheDateBe } from './let-the-date-be';
import { refreshedSample } from './refreshed-sample';

const { program, assessment, today, changeSet } = refreshedSample();

type Area = keyof typeof data;
type Figures = Readonly<Record<Area, readonly (readonly CellValue[])[]>>;

let cells: readonly (readonly CellValue[])[] = [];
let fullYear: readonly CellValue[];
let figures: Figures;
let sentences: readonly string[] = [];
beforeAll(async () => {
  letTheDateBe(new Date((today - 25_569) * 86_400_000 + 43_200_000));
  const workbook = await EvaluatedWorkbook.open(changeSet);
  cells = workbook.values('Dashboard', 0, 0, page.last + 1, 4);
  figures = (Object.keys(data) as Area[]).reduce((read, area) => {
    const { row, column, rows } = data[area];
    return { ...read, [area]: workbook.values('Dashboard', row + 1, column, rows, 9) };
  }, {} as Figures);
  sentences = Object.values(chartPlaces).map(
    ({ sentence }) => String(workbook.values('Dashboard', sentence.row, sentence.column, 1, 1)[0]![0]),
  );
  fullYear = workbook.values('Benefit register', layout.totals, 11, 1, 2)[0]!;
  workbook.close();
});
afterAll(() => jest.useRealTimers());

/** The cell some rows below or columns beside the one that holds a label. */
function near(label: string, rows: number, columns: number): CellValue | undefined {
  const row = cells.findIndex((line) => line.includes(label));
  return cells[row + rows]?.[(cells[row]?.indexOf(label) ?? 0) + columns];
}

describe('The dashboard of the sample program', () => {
  const counting = program.benefits.filter(({ state }) => !['Deferred', 'Substituted', 'Withdrawn'].includes(state)).map(({ id }) => id);
  const money = assessment.benefits.filter(({ id, basis }) => basis === 'money' && counting.includes(id));
  const total = (field: 'plannedToDate' | 'actualToDate' | 'variance' | 'forecast'): number =>
    money.reduce((sum, row) => sum + (row[field] ?? 0), 0);
  const late = program.activities.filter(({ finish, finishedOn, completePercent }) =>
    finish !== null && finish < today && finishedOn === null && (completePercent ?? 0) < 1);

  it.each([
    ['Benefits', program.benefits.length],
    ['Planned to date', total('plannedToDate')],
    ['Actual to date', total('actualToDate')],
    ['Realization', total('actualToDate') / total('plannedToDate')],
    ['Variance', total('variance')],
    ['Forecast', total('forecast')],
    ['Overdue activities', late.length],
    ['Readings overdue', assessment.measures.filter(({ nextReading }) => nextReading !== null && nextReading < today).length],
  ])('says under %s what a count of the records gives', (label, expected) => {
    expect(near(label, 1, 0)).toBeCloseTo(expected, 6);
  });

  it('stands beside a register whose full-year total leaves out what is set aside and takes dis-benefits off', () => {
    const expected = program.benefits.filter(({ id }) => counting.includes(id))
      .reduce((sum, { kind, fullYearValue }) => sum + (kind === 'Dis-benefit' ? -1 : 1) * (fullYearValue ?? 0), 0);
    expect(fullYear).toEqual(['All that count, net of dis-benefits:', expected]);
    expect(expected).toBe(1_158_000);
  });

  it('agrees with the summary of the assessment', () => {
    const { plannedToDate, actualToDate, realizationPercent, forecastTotal, overdueReadings, activitiesByStatus } = assessment.summary;
    const labels = ['Planned to date', 'Actual to date', 'Realization', 'Forecast', 'Readings overdue', 'Overdue activities'];
    const totals = [plannedToDate, actualToDate, realizationPercent!, forecastTotal, overdueReadings, activitiesByStatus.Late];
    labels.forEach((label, index) => expect([label, near(label, 1, 0)]).toEqual([label, expect.closeTo(totals[index]!, 6)]));
  });

  it.each(statuses)('counts benefits and measures that are %s', (status) => {
    const label = statusCell(status);
    expect(near(label, 0, 1)).toBe(assessment.benefits.filter((row) => row.status === status).length);
    expect(near(label, 0, 2)).toBe(assessment.measures.filter((row) => row.status === status).length);
  });

  it('lists the unfinished milestones by their finish', () => {
    const open = program.activities
      .filter(({ type, finish, finishedOn, completePercent }) =>
        type === 'Milestone' && finish !== null && finishedOn === null && completePercent !== 1)
      .sort((a, b) => a.finish! - b.finish!);
    expect(open.length).toBeGreaterThan(2);
    const rows = listed.milestones;
    const shown = Array.from({ length: rows }, (_, index) => [0, 1].map((column) => near('Next milestones', index + 1, column)));
    const expected = (index: number) => (open[index] ? [open[index].finish, open[index].activity] : ['', '']);
    expect(shown).toEqual(Array.from({ length: rows }, (_, index) => expected(index)));
  });

  it('is dated the day of the refresh', () => {
    expect(near('Status of', 0, 1)).toBe(today);
  });

  it('lists what is overdue, the triggers that have fired, and the latest evidence', () => {
    const list = (heading: string, rows: number): CellValue[][] =>
      Array.from({ length: rows }, (_, index) => [near(heading, index + 1, 0)!, near(heading, index + 1, 1)!])
        .filter(([first]) => first !== '');
    const overdue = [...late].sort((a, b) => a.finish! - b.finish!).slice(0, listed.overdue);
    expect(list('Overdue since', listed.overdue)).toEqual(overdue.map(({ finish, id, activity }) => [finish, `${id} ${activity}`]));
    const { triggeredRisks, upcomingMilestones } = assessment.summary;
    expect(triggeredRisks.length).toBeGreaterThan(0);
    expect(list('Fired triggers', listed.triggers)).toEqual(triggeredRisks.map(({ risk, benefit, contingencyPlan }) => {
      const text = program.risks.find(({ id }) => id === risk)!.risk;
      return [`${risk} ${benefit}`, `${text}: ${contingencyPlan}`];
    }));
    const latest = program.evidence.filter(({ date }) => date !== null).sort((a, b) => b.date! - a.date!).slice(0, listed.evidence);
    expect(list('Latest evidence', listed.evidence)).toEqual(latest.map(({ date, benefit, summary }) => [date, `${benefit}: ${summary}`]));
    expect(near('Next milestones', 0, 3)).toBe(`${upcomingMilestones.length} in the next 90 days`);
    (['Improving', 'Steady', 'Worsening'] as const).forEach((trend, index) => {
      const moved = assessment.benefits.filter((row) => row.trend === trend).length;
      expect(near('Since last snapshot', index + 1, 0)).toBe(`${statusCell(trend)}: ${moved}`);
    });
  });
});

describe('The figures of its charts', () => {
  const facts = programFacts(program, today);
  const cumulated = (values: readonly number[]): number[] =>
    values.map((_, index) => values.slice(0, index + 1).reduce((sum, value) => sum + value, 0));
  const close = (value: number): unknown => expect.closeTo(value, 6);
  const said = (value: number): string => Math.round(value).toLocaleString('en-US');
  const counting = assessment.benefits.filter(({ status }) => status !== null);
  const inMoney = counting.filter(({ basis }) => basis === 'money');
  const benefit = (id: string) => program.benefits.find((one) => one.id === id)!;
  const idOf = (name: CellValue | undefined): string => String(name).split(' ')[0]!;

  it('cumulate the plan, the actuals, and what follows them', () => {
    const whole = cumulated(programFlows(facts, 'plan').benefits);
    const drawn = (value: number): number => (value < 0 && value > -0.01 * whole.at(-1)! ? 0 : value);
    const planned = whole.map(drawn);
    const expected = cumulated(programFlows(facts, 'actual-then-forecast').benefits).map(drawn);
    const last = periodSources(facts, 'actual-then-forecast').lastIndexOf('Actual');
    expect(last).toBeGreaterThan(3);
    expect(planned.length).toBeGreaterThan(last + 3);
    const rows = figures.periods.map((row) => row.slice(1, 4));
    expect(rows.slice(0, planned.length)).toEqual(planned.map((plan, index) => [
      close(plan), index <= last ? close(expected[index]!) : '#N/A', index >= last ? close(expected[index]!) : '#N/A',
    ]));
    const after = figures.periods.slice(planned.length);
    expect(after.length).toBeGreaterThan(0);
    for (const row of after) expect(row).toEqual(['', '#N/A', '#N/A', '#N/A', '', '', '', '', '']);
    expect(sentences[0]).toContain(`By ${String(figures.periods[last]![0])}: planned USD ${said(whole[last]!)}, actual `);
    expect(sentences[0]).toContain(`: planned USD ${said(whole.at(-1)!)}, forecast ${said(expected.at(-1)!)}.`);
  });

  it('begin at zero where early dis-benefits take the sum below it by less than a line is thick', () => {
    const sums = cumulated(programFlows(facts, 'plan').benefits);
    expect(Math.min(...sums)).toBeLessThan(0);
    expect(Math.min(...figures.periods.map((row) => Number(row[1])).filter(Number.isFinite))).toBe(0);
  });

  it('count every status in its category', () => {
    const categories = [...lists.benefitCategory, 'Other'];
    expect(figures.categories.map((row) => row.slice(0, statuses.length + 1))).toEqual(categories.map((category) => [
      category,
      ...statuses.map((status) => counting.filter((row) => row.status === status && benefit(row.id).category === category).length),
    ]));
    expect(sentences[1]).toMatch(new RegExp(`^${counting.length} benefits with a status`));
  });

  it('sum the value of each value type', () => {
    const sum = (type: string, field: 'forecast' | 'actualToDate'): number =>
      inMoney.filter(({ id }) => benefit(id).valueType === type).reduce((all, row) => all + (row[field] ?? 0), 0);
    const types = lists.valueType.filter((type) => type !== 'Not monetised');
    expect(figures.types.map((row) => row.slice(0, 3))).toEqual([
      ...types.map((type) => [type, close(sum(type, 'forecast')), close(sum(type, 'actualToDate'))]), ['Other', close(0), close(0)],
    ]);
  });

  it('draw the value of a type as zero where dis-benefits take it below by less than can be seen', () => {
    const societal = figures.types.find(([type]) => type === 'Societal')!;
    expect(societal[2]).toBeLessThan(0);
    expect(societal.slice(3, 5)).toEqual([societal[1], 0]);
    const others = figures.types.filter((row) => row !== societal);
    expect(others.map((row) => row.slice(3, 5))).toEqual(others.map((row) => row.slice(1, 3)));
  });

  it('rank the benefits by what is planned and by how far they are off', () => {
    const ranked = (field: 'plannedToDate' | 'variance', rows: number) => inMoney
      .filter((row) => (row[field] ?? 0) !== 0).sort((a, b) => Math.abs(b[field]!) - Math.abs(a[field]!)).slice(0, rows);
    const shown = (area: 'benefits' | 'variances') =>
      figures[area].filter(([name]) => name !== '').map(([name, ...rest]) => [idOf(name), rest[0], rest[1]]);
    expect(shown('benefits')).toEqual(ranked('plannedToDate', 8).map(({ id, plannedToDate, actualToDate }) =>
      [id, close(plannedToDate!), close(actualToDate ?? 0)]));
    expect(shown('variances')).toEqual(
      ranked('variance', 10).map(({ id, variance }) => [id, close(Math.max(0, variance!)), close(Math.min(0, variance!))]),
    );
  });

  it('are said in a sentence below each chart', () => {
    expect(sentences).toHaveLength(5);
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z0-9].*\.$/);
  });
});
