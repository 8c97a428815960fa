import { cellFormats } from '../../src/sheets/cell-formats';
import { planAppend } from '../../src/sheets/plan-append';
import { planScaffold } from '../../src/sheets/plan-scaffold';
import { sampleProgram } from '../../src/sheets/sample-program';
import { tableSpec } from '../../src/sheets/sheet-catalog';
import { ModelWorkbook } from './model-workbook';

const log = tableSpec('ChangeLog');
const headers = ['Affected', 'Field', 'Old', 'New'];

test.each([
  ['dates', 'B-002', 'Full effect', 46_235, 46_357, 'yyyy-mm-dd'],
  ['amounts', 'B-002', 'full-year value', 220_000, 180_000, '#,##0;[Red]-#,##0'],
  ['shares', 'A-001', 'Complete %', 0.5, 1, '0.0%'],
  ['levels', 'M-001', 'Target', 90, 80, '#,##0.0#'],
])('old and new %s are shown as such', (_what, affected, field, old, now, format) => {
  expect(cellFormats(log, headers, [[affected, field, old, now]])).toEqual({ Old: [format], New: [format] });
});

test('words, blanks and fields nobody knows need no format', () => {
  expect(cellFormats(log, headers, [['B-005', 'State', 'Validated', 'Substituted'], ['X-1', 'Full effect', 1, 2], ['B-001', 'Mood', 1, 2]]))
    .toEqual({});
  expect(cellFormats(log, headers, [['B-002', 'Starts', '', 46_000]])).toEqual({ New: ['yyyy-mm-dd'] });
  expect(cellFormats(tableSpec('ProgramSettings'), ['Setting', 'Value'], [['First period', 46_000]])).toEqual({});
});

test('the baselines of the sample and changes that are logged later show their dates', () => {
  const { settings, rows } = sampleProgram();
  const workbook = new ModelWorkbook();
  const { changeSet } = planScaffold(['baselines', 'change-log'], workbook.facts(), { settings, rows });
  const tables = changeSet.changes.flatMap((change) => (change.do === 'add-sheet' ? change.sheet.tables : []));
  const baselines = tables.find(({ name }) => name === 'Baselines')!;
  const dates = baselines.rows.flatMap(
    (cells, row) => (['Starts', 'Full effect', 'Finish', 'Target date'].includes(String(cells[6])) ? [row] : []),
  );
  expect(dates.length).toBeGreaterThan(0);
  expect(new Set(dates.map((row) => baselines.formats!['Value']![row]))).toEqual(new Set(['yyyy-mm-dd']));

  const content = workbook.apply(changeSet).contents().get('ChangeLog')!;
  const { changes } = planAppend(content, [{ affected: 'B-001', field: 'Ends', old: 46_000, new: 46_100 }]);
  expect(changes).toMatchObject([{ do: 'append-rows', formats: { Old: ['yyyy-mm-dd'], New: ['yyyy-mm-dd'] } }]);
});
