import { defaultSettings } from '../../src/domain/realization/settings';
import type { FindingRow } from '../../src/sheets/plan-findings';
import { planFindings } from '../../src/sheets/plan-findings';
import { planScaffold } from '../../src/sheets/plan-scaffold';
import { ModelWorkbook } from './model-workbook';

const today = 46_280;
const finding = (number: number): FindingRow => ({
  severity: 'Warning', sheet: 'Benefit register', cell: `J${number}`, finding: `B-00${number} has no owner.`,
  whyItMatters: 'Nobody answers for it.', safeFix: '',
});
const findings = (...numbers: number[]): FindingRow[] => numbers.map(finding);

function program(): ModelWorkbook {
  const workbook = new ModelWorkbook();
  return workbook.apply(planScaffold(['benefit-register'], workbook.facts(), { settings: defaultSettings }).changeSet);
}
const plan = (workbook: ModelWorkbook, rows: readonly FindingRow[]) =>
  planFindings(rows, today, { facts: workbook.facts(), content: workbook.contents().get('HealthCheck'), settings: defaultSettings });
const cells = (workbook: ModelWorkbook) => workbook.column('HealthCheck', 'Cell').filter((cell) => cell !== '');

test('the sheet is added the first time, with a finding a row, and shown', () => {
  const workbook = program();
  const { changeSet } = plan(workbook, findings(1, 2));
  expect(changeSet).toMatchObject({ command: 'write-findings', show: 'Health check' });
  workbook.apply(changeSet);
  expect(workbook.table('HealthCheck').rows).toEqual([
    ['Warning', 'Benefit register', 'J1', 'B-001 has no owner.', 'Nobody answers for it.', '', today],
    ['Warning', 'Benefit register', 'J2', 'B-002 has no owner.', 'Nobody answers for it.', '', today],
  ]);
});

test('a sheet without findings has room for the next ones', () => {
  const workbook = program();
  workbook.apply(plan(workbook, []).changeSet);
  expect(cells(workbook)).toEqual([]);
  workbook.table('HealthCheck').rows.length = 0;
  workbook.apply(plan(workbook, findings(1)).changeSet);
  expect(cells(workbook)).toEqual(['J1']);
});

test('the next time it is rewritten as a whole, what the user added beside it stays, and that can be taken back', () => {
  const workbook = program();
  workbook.apply(plan(workbook, findings(1, 2, 3)).changeSet);
  const table = workbook.table('HealthCheck');
  table.headers.splice(1, 0, 'My note');
  table.rows.forEach((row, index) => row.splice(1, 0, `note ${index}`));
  const before = structuredClone(table.rows);

  const fewer = plan(workbook, findings(3)).changeSet;
  workbook.apply(fewer);
  expect(cells(workbook)).toEqual(['J3']);
  expect(workbook.column('HealthCheck', 'My note')).toEqual(['note 0', 'note 1', 'note 2']);
  expect(plan(workbook, findings(3)).changeSet.changes).toEqual([]);

  workbook.undo();
  expect(table.rows).toEqual(before);
});

test('more findings than before are added below', () => {
  const workbook = program();
  workbook.apply(plan(workbook, findings(1)).changeSet);
  const { changeSet } = plan(workbook, findings(4, 5, 6));
  expect(changeSet.changes.map((change) => change.do)).toEqual(['write-cells', 'write-cells', 'append-rows']);
  workbook.apply(changeSet);
  expect(cells(workbook)).toEqual(['J4', 'J5', 'J6']);
});

test('a column the user has deleted is named, and the others are written', () => {
  const workbook = program();
  workbook.apply(plan(workbook, findings(1)).changeSet);
  workbook.apply({ command: '', changes: [{ do: 'remove-columns', table: 'HealthCheck', headers: ['Why it matters'] }] });
  const { changeSet, problems } = plan(workbook, findings(2));
  expect(problems).toMatchObject([{ code: 'missing-column', details: { column: 'Why it matters' } }]);
  workbook.apply(changeSet);
  expect(cells(workbook)).toEqual(['J2']);
});
