import { assess } from '../../src/domain/realization/assess';
import { defaultSettings } from '../../src/domain/realization/settings';
import { decodeProgram } from '../../src/sheets/decode-program';
import { planScaffold } from '../../src/sheets/plan-scaffold';
import { planSnapshot, snapshotName, snapshotRecords } from '../../src/sheets/plan-snapshot';
import { benefit, day, line, measure, programOf, reading } from '../domain/realization/records';
import { ModelWorkbook } from './model-workbook';

const program = programOf({
  benefits: [benefit(), benefit({ id: '' }), benefit({ id: 'B-002', state: 'Withdrawn' })],
  cashFlows: [line({ values: [100, 100] }), line({ series: 'Actual', values: [90] })],
});
const assessment = assess(program, day('2026-02-05'));

function workbookWithHistory(): ModelWorkbook {
  const workbook = new ModelWorkbook();
  return workbook.apply(planScaffold(['status-history'], workbook.facts(), { settings: defaultSettings }).changeSet);
}
const historyOf = (workbook: ModelWorkbook) => workbook.contents().get('StatusHistory');

describe('A snapshot', () => {
  it('keeps the figures of every benefit that has an id, and is read back as it was', () => {
    const workbook = workbookWithHistory();
    const { changeSet, problems } = planSnapshot(assessment, historyOf(workbook), 'January');
    expect(problems).toEqual([]);
    workbook.apply(changeSet);
    expect(workbook.column('StatusHistory', 'Status').slice(0, 2)).toEqual(['◆ At risk', '']);
    expect(decodeProgram(workbook.contents()).program.history).toMatchObject([
      {
        snapshot: 'January', date: day('2026-02-05'), id: 'B-001', planned: 100, actual: 90, variance: -10, realizationPercent: 0.9,
        forecast: 190, status: 'At risk',
      },
      { id: 'B-002', planned: null, status: '' },
    ]);
  });

  it('puts no shares of targets into money columns', () => {
    const measured = programOf({ benefits: [benefit()], measures: [measure()], readings: [reading()] });
    const later = assess(measured, day('2026-07-05'));
    const [row] = later.benefits;
    expect(row).toMatchObject({ basis: 'measures', plannedToDate: expect.any(Number) });
    expect(snapshotRecords(later, 'July')).toEqual([
      expect.objectContaining({ planned: '', actual: '', variance: '', forecast: '', realizationPercent: row!.realizationPercent }),
    ]);
  });

  it('is not taken twice under one name', () => {
    const workbook = workbookWithHistory();
    workbook.apply(planSnapshot(assessment, historyOf(workbook), 'January').changeSet);
    expect(planSnapshot(assessment, historyOf(workbook), 'January')).toMatchObject(
      { changeSet: { changes: [] }, problems: [{ code: 'snapshot-exists' }] },
    );
  });

  it('says so when there is no history to add it to', () => {
    expect(planSnapshot(assessment, undefined, 'January').problems).toMatchObject(
      [{ code: 'missing-table', details: { table: 'StatusHistory' } }],
    );
  });
});

test.each([
  [[], '2026-07-10'],
  [['2026-07-10', 'June'], '2026-07-10 (2)'],
  [['2026-07-10 (2)', '2026-07-10'], '2026-07-10 (3)'],
])('after the snapshots %p the next one of that day is named %s', (names, name) => {
  expect(snapshotName(names.map((taken) => ({ snapshot: taken })), day('2026-07-10'))).toBe(name);
});
