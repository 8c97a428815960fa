import { statuses } from '../../src/domain/realization/status';
import { statusCell } from '../../src/sheets/status-words';
import type { CellValue } from '../../workbench/engine/engine';
import { EvaluatedWorkbook } from './evaluated-workbook';
import { refreshedSample } from './refreshed-sample';

const { program, assessment, today, changeSet } = refreshedSample();

let cells: readonly (readonly CellValue[])[] = [];
beforeAll(async () => {
  // Formulas ask for the date of today, and nothing but the date is replaced.
  jest.useFakeTimers({
    now: (today - 25_569) * 86_400_000 + 43_200_000,
    doNotFake: [
      'hrtime', 'nextTick', 'performance', 'queueMicrotask', 'setImmediate', 'clearImmediate', 'setInterval', 'clearInterval', 'setTimeout', 'clearTimeout',
    ],
  });
  const workbook = await EvaluatedWorkbook.open(changeSet);
  cells = workbook.values('Dashboard', 0, 0, 40, 4);
  workbook.close();
}, 120_000);
afterAll(() => jest.useRealTimers());

/** The cell some rows below or columns beside the one that holds a label. */
function near(label: string, rows: number, columns: number): CellValue | undefined {
  const row = cells.findIndex((line) => line.includes(label));
  return cells[row + rows]?.[(cells[row]?.indexOf(label) ?? 0) + columns];
}

describe('The dashboard of the sample program', () => {
  const counting = program.benefits.filter(({ state }) => !['Deferred', 'Substituted', 'Withdrawn'].includes(state)).map(({ id }) => id);
  const money = assessment.benefits.filter(({ id, basis }) => basis === 'money' && counting.includes(id));
  const total = (field: 'plannedToDate' | 'actualToDate' | 'variance' | 'forecast'): number => money.reduce((sum, row) => sum + (row[field] ?? 0), 0);
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

  it('agrees with the summary of the assessment', () => {
    const { plannedToDate, actualToDate, realizationPercent, forecastTotal, overdueReadings, activitiesByStatus } = assessment.summary;
    const labels = ['Planned to date', 'Actual to date', 'Realization', 'Forecast', 'Readings overdue', 'Overdue activities'];
    const figures = [plannedToDate, actualToDate, realizationPercent!, forecastTotal, overdueReadings, activitiesByStatus.Late];
    labels.forEach((label, index) => expect([label, near(label, 1, 0)]).toEqual([label, expect.closeTo(figures[index]!, 6)]));
  });

  it.each(statuses)('counts benefits and measures that are %s', (status) => {
    const label = statusCell(status);
    expect(near(label, 0, 1)).toBe(assessment.benefits.filter((row) => row.status === status).length);
    expect(near(label, 0, 2)).toBe(assessment.measures.filter((row) => row.status === status).length);
  });

  it('lists the unfinished milestones by their finish', () => {
    const open = program.activities
      .filter(({ type, finish, finishedOn, completePercent }) => type === 'Milestone' && finish !== null && finishedOn === null && completePercent !== 1)
      .sort((a, b) => a.finish! - b.finish!);
    expect(open.length).toBeGreaterThan(2);
    const listed = Array.from({ length: 8 }, (_, index) => [near('Next milestones', index + 1, 0), near('Next milestones', index + 1, 1)]);
    expect(listed).toEqual(Array.from({ length: 8 }, (_, index) => (open[index] ? [open[index].finish, open[index].activity] : ['', ''])));
  });

  it('is dated the day of the refresh', () => {
    expect(near('Status of', 0, 1)).toBe(today);
  });
});
