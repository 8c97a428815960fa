import { addSheets } from '../../src/commands/add-sheets';
import { applyFix } from '../../src/commands/apply-fix';
import { checkWorkbook } from '../../src/commands/check-workbook';
import type { LocatedFinding } from '../../src/commands/read-program';
import { readProgram } from '../../src/commands/read-program';
import { undoLast } from '../../src/commands/undo-last';
import { upgradeSheets } from '../../src/commands/upgrade-sheets';
import { writeFindings } from '../../src/commands/write-findings';
import { defaultSettings } from '../../src/domain/realization/settings';
import type { CellInput } from '../../src/sheets/change-set';
import type { FindingInWords } from '../../src/sheets/plan-findings';
import { OpenExcel } from './open-excel';

let excel: OpenExcel;
beforeEach(async () => {
  excel = await OpenExcel.open();
  const settings = { ...defaultSettings, program: 'Paperless claims', firstPeriod: 46_023, numberOfPeriods: 12 };
  await addSheets.run(excel.surroundings, { sheets: ['benefit-register', 'benefit-measures', 'change-log'], settings });
  await append(
    'BenefitRegister',
    ['ID', 'Benefit', 'Owner', 'Full-year value'],
    [['B-001', 'Fewer letters', '', 1200], ['', 'Fewer calls', 'Head of service', 80]],
  );
});
afterEach(() => excel.close());

function append(table: string, columns: readonly string[], rows: readonly CellInput[][]): Promise<unknown> {
  return excel.gateway.apply({ command: 'test', changes: [{ do: 'append-rows', table, columns, rows }] });
}

const inWords = ({ code, severity, cell, remedy }: LocatedFinding): FindingInWords => ({
  severity, sheet: cell?.sheet ?? '', cell: cell?.address ?? '', finding: code, whyItMatters: 'It does.',
  safeFix: remedy === null ? '' : String(remedy.after),
});

const words = { inWords, resolved: 'Resolved' };

test('the findings are written to a sheet, rewritten beside a column of the user, and taken back', async () => {
  const before = await excel.contents();
  const first = await writeFindings.run(excel.surroundings, words);
  expect(first.findings).toBeGreaterThan(2);
  const listed = await excel.column('HealthCheck', 'Finding');
  expect(listed).toHaveLength(first.findings);
  expect(listed).toEqual(expect.arrayContaining(['missing-id', 'benefit-without-owner']));
  expect((await excel.gateway.selection()).sheet).toBe('Health check');

  await excel.doing(({ tables }) => { tables.getItem('HealthCheck').columns.add(1, undefined, 'My note'); });
  const severities = await excel.column('HealthCheck', 'Severity');
  const noteOf: Readonly<Record<string, string>> = { 'missing-id': 'ask her', 'benefit-without-owner': 'later' };
  await excel.type('HealthCheck', 'My note', ...listed.map((code) => noteOf[String(code)] ?? ''));
  await excel.type('BenefitRegister', 'Owner', 'Head of claims');
  const second = await writeFindings.run(excel.surroundings, words);
  expect(second).toMatchObject({ findings: first.findings - 1, resolved: 1 });
  const beside = async () => [await excel.column('HealthCheck', 'Finding'), await excel.column('HealthCheck', 'My note')];
  const [codes, notes] = await beside();
  expect(codes).toHaveLength(first.findings);
  expect([notes![listed.indexOf('missing-id')], notes![listed.indexOf('benefit-without-owner')]]).toEqual(['ask her', 'later']);
  expect(await excel.column('HealthCheck', 'Severity')).toEqual(
    listed.map((code, row) => (code === 'benefit-without-owner' ? 'Resolved' : severities[row])),
  );
  expect(codes).toEqual(listed);
  expect((await writeFindings.run(excel.surroundings, words)).receipt.changeSet.changes).toEqual([]);

  await excel.type('BenefitRegister', 'Owner', '');
  await undoLast.run(excel.surroundings);
  expect(await excel.column('HealthCheck', 'Finding')).toEqual(listed);
  await excel.doing(({ tables }) => { tables.getItem('HealthCheck').columns.getItem('My note').delete(); });
  await undoLast.run(excel.surroundings);
  expect(await excel.contents()).toEqual(before);
});

test('a safe fix writes its one cell, is refused when its record has changed, and is taken back', async () => {
  const { findings } = (await readProgram.run(excel.surroundings))!;
  const { remedy } = findings.find(({ code }) => code === 'missing-id')!;
  expect((await applyFix.preview(excel.surroundings, remedy!)).changeSet.changes).toHaveLength(1);
  await applyFix.run(excel.surroundings, remedy!);
  expect((await excel.column('BenefitRegister', 'ID')).slice(0, 2)).toEqual(['B-001', 'B-002']);
  await expect(applyFix.run(excel.surroundings, remedy!)).rejects.toMatchObject({ failure: 'changed-meanwhile', state: 'unchanged' });
  await undoLast.run(excel.surroundings);
  expect((await excel.column('BenefitRegister', 'ID')).slice(0, 2)).toEqual(['B-001', '']);
});

test('what a blank cell is found for is told once', async () => {
  const { findings, problems } = (await readProgram.run(excel.surroundings))!;
  expect(findings.map(({ code }) => code)).toEqual(expect.arrayContaining(['missing-id', 'benefit-without-owner']));
  const twice = problems.filter(
    (problem) => findings.some(({ cell }) => cell?.sheet === problem.sheet && cell?.address === problem.address),
  );
  expect(twice).toEqual([]);
});

test('an older workbook is upgraded with all its columns and values, and that is taken back', async () => {
  await excel.doing(({ settings, tables, names }) => {
    settings.add('benefit.schemaVersion', 0);
    const { columns } = tables.getItem('BenefitRegister');
    columns.getItem('Overlap group').delete();
    columns.add(2, undefined, 'My own').getDataBodyRange().getCell(0, 0).values = [['mine']];
    tables.getItem('ProgramSettings').getDataBodyRange().getLastRow().delete('Up');
    names.getItem('SimulationSeed').delete();
  });
  const before = await excel.contents();
  expect(await checkWorkbook.run(excel.surroundings)).toMatchObject({ upgrade: { from: 0, to: 1 }, problems: [] });
  const { changeSet } = await upgradeSheets.preview(excel.surroundings);
  expect(changeSet.changes.map((change) => change.do)).toEqual(['add-columns', 'append-rows', 'set-name', 'set-setting']);
  await upgradeSheets.run(excel.surroundings);
  expect((await excel.column('BenefitRegister', 'Overlap group')).every((cell) => cell === '')).toBe(true);
  expect((await excel.column('BenefitRegister', 'My own'))[0]).toBe('mine');
  expect((await excel.column('ProgramSettings', 'Setting')).at(-1)).toBe('Simulation seed');
  expect(await checkWorkbook.run(excel.surroundings)).toEqual({ upgrade: null, problems: [], hasHealthCheck: false });
  await undoLast.run(excel.surroundings);
  expect(await excel.contents()).toEqual(before);
});

test('a half-deleted workbook is described, and what can be upgraded is', async () => {
  await excel.doing(({ settings, tables, worksheets }) => {
    settings.add('benefit.schemaVersion', 'two');
    tables.getItem('BenefitMeasures').delete();
    worksheets.getItem('Change log').visibility = 'Hidden';
    worksheets.getItem('Benefit register').protection.protect();
  });
  const { upgrade, problems } = await checkWorkbook.run(excel.surroundings);
  expect(upgrade).toEqual({ from: 0, to: 1 });
  expect(problems.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['unreadable-version', 'sheet-without-table', 'sheet-hidden', 'sheet-protected']),
  );
  await upgradeSheets.run(excel.surroundings);
  await excel.doing(({ worksheets }) => { worksheets.getItem('Lists').delete(); });
  expect((await checkWorkbook.run(excel.surroundings)).problems.map(({ code }) => code)).toContain('broken-name');
});

test('a change of a date that is logged shows dates', async () => {
  const { tables } = await excel.gateway.read(['ChangeLog']);
  const { planAppend } = await import('../../src/sheets/plan-append');
  const { changes } = planAppend(
    tables.get('ChangeLog')!,
    [{ affected: 'B-001', field: 'Full effect', old: 46_235, new: 46_357 }, { affected: 'B-001', field: 'State', old: 'a', new: 'b' }],
  );
  await excel.gateway.apply({ command: 'test', changes });
  const shown = await Excel.run(async (context) => {
    const { columns } = context.workbook.tables.getItem('ChangeLog');
    const cells = columns.getItem('New').getDataBodyRange().load('text');
    await context.sync();
    return cells.text;
  });
  expect(shown.slice(0, 2)).toEqual([['2026-12-01'], ['b']]);
});
