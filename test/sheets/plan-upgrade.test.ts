import { defaultSettings } from '../../src/domain/realization/settings';
import { planScaffold } from '../../src/sheets/plan-scaffold';
import { planUpgrade } from '../../src/sheets/plan-upgrade';
import { ModelWorkbook } from './model-workbook';

const made = () => {
  const workbook = new ModelWorkbook();
  workbook.apply(planScaffold(['benefit-register'], workbook.facts(), { settings: defaultSettings }).changeSet);
  return workbook.fill('BenefitRegister', [{ ID: 'B-001', Benefit: 'Permits in five days', Owner: 'Head of permits' }]);
};
const upgrade = (workbook: ModelWorkbook, ...rest: [Parameters<typeof planUpgrade>[3]?, number?]) =>
  planUpgrade(workbook.facts(), workbook.contents(), defaultSettings, ...rest);

describe('Upgrading', () => {
  it('has nothing to do in a workbook of this version', () => {
    expect(upgrade(made())).toMatchObject({ from: 1, to: 1, changeSet: { changes: [] }, problems: [] });
  });

  it('has nothing to do in a workbook that is none of ours', () => {
    const workbook = new ModelWorkbook();
    workbook.tables.set('Cars', { sheet: 'Sheet1', row: 0, column: 0, headers: ['Plate'], rows: [['x']] });
    expect(upgrade(workbook)).toMatchObject({ from: null, changeSet: { changes: [] } });
  });

  it('renames, adds what is missing, keeps every column and value of the user, and can be undone', () => {
    const workbook = made();
    const table = workbook.table('BenefitRegister');
    workbook.settings['benefit.schemaVersion'] = 0;
    table.headers[table.headers.indexOf('Owner')] = 'Benefit owner';
    workbook.apply({ command: '', changes: [{ do: 'remove-columns', table: 'BenefitRegister', headers: ['Overlap group'] }] });
    table.headers.push('My own');
    table.rows.forEach((row, index) => row.push(index));
    workbook.table('ProgramSettings').rows.splice(18, 1);
    workbook.names.delete('SimulationSeed');
    const before = structuredClone([...workbook.tables]);

    const plan = upgrade(workbook, [{ since: 1, table: 'BenefitRegister', before: 'Benefit owner', after: 'Owner' }]);
    expect(plan.changeSet.changes.map((change) => change.do)).toEqual(
      ['rename-column', 'add-columns', 'append-rows', 'set-name', 'set-setting'],
    );
    workbook.apply(plan.changeSet);
    expect(workbook.column('BenefitRegister', 'Owner')[0]).toBe('Head of permits');
    expect(workbook.column('BenefitRegister', 'My own').slice(0, 3)).toEqual([0, 1, 2]);
    expect(workbook.column('BenefitRegister', 'Overlap group')[0]).toBe('');
    expect(workbook.settings['benefit.schemaVersion']).toBe(1);
    expect(upgrade(workbook).changeSet.changes).toEqual([]);

    workbook.undo();
    expect([...workbook.tables]).toEqual(before);
  });

  it('leaves a workbook of a newer version alone', () => {
    const workbook = made();
    workbook.settings['benefit.schemaVersion'] = 7;
    expect(upgrade(workbook)).toMatchObject(
      { changeSet: { changes: [] }, problems: [{ code: 'newer-schema', details: { version: 7, known: 1 } }] },
    );
  });

  it.each(['two', -1, 1.5, null, { a: 1 }])('describes a version that was tampered with (%p) and brings it in order', (version) => {
    const workbook = made();
    workbook.settings['benefit.schemaVersion'] = version;
    const plan = upgrade(workbook);
    expect(plan.problems).toMatchObject([{ code: 'unreadable-version' }]);
    expect(plan.changeSet.changes).toMatchObject([{ do: 'set-setting', after: 1 }]);
  });

  it('does not rename over a column the user has', () => {
    const workbook = made();
    workbook.settings['benefit.schemaVersion'] = 0;
    workbook.table('BenefitRegister').headers.push('Benefit owner');
    for (const row of workbook.table('BenefitRegister').rows) row.push('');
    const plan = upgrade(workbook, [{ since: 1, table: 'BenefitRegister', before: 'Benefit owner', after: 'Owner' }]);
    expect(plan.changeSet.changes.map((change) => change.do)).toEqual(['set-setting']);
  });
});
