import { defaultSettings } from '../../src/domain/realization/settings';
import type { FindingRow } from '../../src/sheets/plan-findings';
import { planFindings } from '../../src/sheets/plan-findings';
import type { CellInput } from '../../src/sheets/change-set';
import { planScaffold } from '../../src/sheets/plan-scaffold';
import type { TableContent } from '../../src/sheets/workbook-facts';
import { ModelWorkbook } from './model-workbook';

const today = 46_280;
const finding = (number: number, changes: Partial<FindingRow> = {}): FindingRow => ({
  severity: 'Warning', sheet: 'Benefit register', cell: `J${number}`, finding: `B-00${number} has no owner.`,
  whyItMatters: 'Nobody answers for it.', safeFix: '', key: `no-owner B-00${number}`, ...changes,
});
const findings = (...numbers: number[]): FindingRow[] => numbers.map((number) => finding(number));

function program(): ModelWorkbook {
  const workbook = new ModelWorkbook();
  return workbook.apply(planScaffold(['benefit-register'], workbook.facts(), { settings: defaultSettings }).changeSet);
}
const plan = (workbook: ModelWorkbook, rows: readonly FindingRow[], day = today) =>
  planFindings(
    rows, day, { facts: workbook.facts(), content: contentOf(workbook), settings: defaultSettings, resolved: 'Resolved' },
  );
/** With its formulas, as the command reads it. */
function contentOf(workbook: ModelWorkbook): TableContent | undefined {
  const content = workbook.contents().get('HealthCheck');
  return content && { ...content, formulas: content.values };
}
const cells = (workbook: ModelWorkbook) => workbook.column('HealthCheck', 'Cell').filter((cell) => cell !== '');

test('the sheet is added the first time, with a finding a row, and shown', () => {
  const workbook = program();
  const { changeSet } = plan(workbook, findings(1, 2));
  expect(changeSet).toMatchObject({ command: 'write-findings', show: 'Health check' });
  workbook.apply(changeSet);
  expect(workbook.table('HealthCheck').rows).toEqual([
    ['Warning', 'Benefit register', 'J1', 'B-001 has no owner.', 'Nobody answers for it.', '', today, 'no-owner B-001'],
    ['Warning', 'Benefit register', 'J2', 'B-002 has no owner.', 'Nobody answers for it.', '', today, 'no-owner B-002'],
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

/** A sheet with the findings and a column of the user's own, in which something stands beside some of them. */
function annotated(rows: readonly FindingRow[], ...notes: CellInput[]): ModelWorkbook {
  const workbook = program();
  workbook.apply(plan(workbook, rows).changeSet);
  const table = workbook.table('HealthCheck');
  table.headers.splice(1, 0, 'My note');
  table.rows.forEach((row, index) => row.splice(1, 0, notes[index] ?? ''));
  return workbook;
}
const shown = (workbook: ModelWorkbook): string[] =>
  ['Severity', 'Cell', 'My note'].map((header) => workbook.column('HealthCheck', header))
    .reduce<string[]>((rows, column) => column.map((cell, row) => `${rows[row] ?? ''}|${String(cell)}`), [])
    .map((row) => row.slice(1));

test('what was typed beside a finding stays with it, whichever findings come and go, and that can be taken back', () => {
  const workbook = annotated(findings(1, 2, 3), '', 'ask her', 'later');
  const before = structuredClone(workbook.table('HealthCheck').rows);
  workbook.apply(plan(workbook, findings(3, 4, 5, 6)).changeSet);
  expect(shown(workbook)).toEqual(['Warning|J4|', 'Resolved|J2|ask her', 'Warning|J3|later', 'Warning|J5|', 'Warning|J6|']);
  expect(plan(workbook, findings(3, 4, 5, 6)).changeSet.changes).toEqual([]);
  workbook.undo();
  expect(workbook.table('HealthCheck').rows).toEqual(before);
});

test('a finding is the same wherever its record has moved to, in another language and on another day', () => {
  const workbook = annotated(findings(1, 2), 'ask her');
  const moved = [
    finding(2, { cell: 'J1', finding: 'B-002 hat niemanden.', whyItMatters: 'Niemand.' }),
    finding(1, { cell: 'J2', finding: 'B-001 hat niemanden.', whyItMatters: 'Niemand.' }),
  ];
  expect(plan(workbook, moved, today + 1).resolved).toBe(0);
  workbook.apply(plan(workbook, moved, today + 1).changeSet);
  expect(shown(workbook)).toEqual(['Warning|J2|ask her', 'Warning|J1|']);
});

test('a resolved finding keeps the day on which it was first not found, and is open again when it comes back', () => {
  const workbook = annotated(findings(1, 2), 'ask her');
  expect(plan(workbook, [], today + 1).resolved).toBe(1);
  workbook.apply(plan(workbook, [], today + 1).changeSet);
  expect(shown(workbook)).toEqual(['Resolved|J1|ask her', '||']);
  expect(workbook.column('HealthCheck', 'Checked on')).toEqual([today + 1, '']);
  expect(plan(workbook, [], today + 2).changeSet.changes).toEqual([]);
  workbook.apply(plan(workbook, findings(3, 1), today + 3).changeSet);
  expect(shown(workbook)).toEqual(['Warning|J1|ask her', 'Warning|J3|']);
});

test('rows the user has added among the findings are not touched', () => {
  const workbook = annotated(findings(1));
  const { rows } = workbook.table('HealthCheck');
  rows.push(['', 'call Ann', '', '', '', '', '', '', ''], ['High', '', '', '', 'My own finding', '', '', '', '']);
  workbook.apply(plan(workbook, findings(2, 3)).changeSet);
  expect(shown(workbook)).toEqual(['Warning|J2|', '||call Ann', 'High||', 'Warning|J3|']);
});

test('a column that is calculated in every row keeps no finding in its place', () => {
  const workbook = annotated(findings(1, 2), 5, 5);
  const content = contentOf(workbook)!;
  const formulas = content.values.map((row) => row.map((cell, column) => (column === 1 ? '=TODAY()-[@[Checked on]]' : cell)));
  const options = { facts: workbook.facts(), settings: defaultSettings, resolved: 'Resolved' };
  expect(planFindings(findings(2), today, { ...options, content: { ...content, formulas } }).resolved).toBe(0);
  expect(planFindings(findings(2), today, { ...options, content }).resolved).toBe(1);
});

test('of two findings with one key, each stays where its cell is; a row that was copied speaks of the same one', () => {
  const twins = [finding(1, { cell: 'J1', key: 'twin' }), finding(1, { cell: 'J2', key: 'twin' })];
  const workbook = annotated(twins, 'first', 'second');
  workbook.apply(plan(workbook, [...twins].reverse()).changeSet);
  expect(shown(workbook)).toEqual(['Warning|J1|first', 'Warning|J2|second']);
  const copied = annotated(findings(1), 'ask her');
  copied.table('HealthCheck').rows.push(copied.table('HealthCheck').rows[0]!.map((cell) => (cell === 'ask her' ? 'and him' : cell)));
  copied.apply(plan(copied, findings(1)).changeSet);
  expect(shown(copied)).toEqual(['Warning|J1|ask her', 'Warning|J1|and him']);
});

test('a sheet of an earlier release gets its keys, and what was typed there stays beside its finding meanwhile', () => {
  const workbook = annotated(findings(1, 2), '', 'ask her');
  workbook.apply({ command: '', changes: [{ do: 'remove-columns', table: 'HealthCheck', headers: ['Key'] }] });
  const overdue = finding(2, { finding: 'A day later it reads otherwise.' });
  const first = plan(workbook, [overdue, finding(3)]);
  expect(first).toMatchObject({ problems: [], resolved: 0 });
  workbook.apply(first.changeSet);
  expect(shown(workbook)).toEqual(['Warning|J3|', 'Warning|J2|ask her']);
  workbook.apply(plan(workbook, [finding(3), overdue]).changeSet);
  expect(workbook.column('HealthCheck', 'Key')).toEqual(['no-owner B-003', 'no-owner B-002']);
  expect(shown(workbook)).toEqual(['Warning|J3|', 'Warning|J2|ask her']);
});

test('more findings than before are added below', () => {
  const workbook = program();
  workbook.apply(plan(workbook, findings(1)).changeSet);
  const { changeSet } = plan(workbook, findings(4, 5, 6));
  expect(changeSet.changes.map((change) => change.do)).toEqual(['write-cells', 'write-cells', 'write-cells', 'append-rows']);
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
