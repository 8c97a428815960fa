import { defaultSettings } from '../../src/domain/realization/settings';
import { planScaffold } from '../../src/sheets/plan-scaffold';
import { sheetKeys, sheetsOfPack } from '../../src/sheets/sheet-catalog';
import { ModelWorkbook } from './model-workbook';

const options = { settings: { ...defaultSettings, firstPeriod: 46_023, numberOfPeriods: 12 } };
const keysOf = (pack: 'starter' | 'full') => sheetsOfPack(pack).map((sheet) => sheet.key);

const workbookWith = (...keys: string[]) => {
  const workbook = new ModelWorkbook();
  return workbook.apply(planScaffold(keys, workbook.facts(), options).changeSet);
};

describe('Scaffolding', () => {
  it('adds the sheets asked for, and those they lean on, in the order of the work', () => {
    const workbook = new ModelWorkbook();
    const plan = planScaffold(['realization-plan', 'benefit-register'], workbook.facts(), options);
    expect(plan.added).toEqual(['program-settings', 'discount-rates', 'benefit-register', 'realization-plan', 'lists']);
    workbook.apply(plan.changeSet);
    expect([...workbook.tables.keys()].sort()).toEqual(
      ['BenefitRegister', 'DiscountRates', 'ListWords', 'ProgramSettings', 'RealizationPlan'],
    );
    expect(plan.problems).toEqual([]);
  });

  it('shows the first sheet asked for that was not there', () => {
    const shown = (keys: readonly string[], workbook = new ModelWorkbook()) => planScaffold(keys, workbook.facts(), options).changeSet.show;
    expect(shown(keysOf('full'))).toBe('Program settings');
    expect(shown(['realization-plan', 'benefit-register'])).toBe('Benefit register');
    expect(shown(['realization-plan', 'benefit-register'], workbookWith('benefit-register'))).toBe('Realization plan');
    expect(shown(['benefit-register'], workbookWith('benefit-register'))).toBeUndefined();
  });

  it.each(['starter', 'full'] as const)('twice adds nothing twice: %s', (pack) => {
    const workbook = workbookWith(...keysOf(pack));
    expect(planScaffold(keysOf(pack), workbook.facts(), options).changeSet.changes).toEqual([]);
  });

  it('leads the lists of a Dashboard that stands to tables that come later, without writing on it', () => {
    const workbook = workbookWith(...keysOf('starter'));
    const statuses = (): string | undefined => workbook.names.get('ListedBenefitRisksStatus');
    expect(statuses()).toBe('=Lists!$A$4');
    const { changes } = planScaffold(['benefit-risks'], workbook.facts(), options).changeSet;
    expect(changes.some((change) => change.do === 'write-cells')).toBe(false);
    workbook.apply({ command: 'add-sheets', changes });
    expect(statuses()).toBe('=INDEX(BenefitRisks[Status],0)');
  });

  it('adds what is missing to a workbook that has some', () => {
    const workbook = workbookWith('benefit-register');
    const plan = planScaffold(sheetKeys, workbook.facts(), options);
    expect(plan.added).not.toContain('benefit-register');
    expect(plan.added).toHaveLength(sheetKeys.length - 4);
    workbook.apply(plan.changeSet);
    expect(workbook.sheets).toHaveLength(sheetKeys.length);
  });

  it('lets drop-downs over ids wait for their table, and points them at it when it comes', () => {
    const workbook = workbookWith('benefit-register');
    expect(workbook.names.get('ActivityIds')).toBe('=Lists!$A$4');
    workbook.apply(planScaffold(['realization-plan'], workbook.facts(), options).changeSet);
    expect(workbook.names.get('ActivityIds')).toContain('RealizationPlan[ID]');
    expect(workbook.names.get('BenefitIds')).toContain('BenefitRegister[ID]');
  });

  it('defines every name a drop-down refers to before the sheet that uses it', () => {
    const defined = new Set<string>();
    for (const change of planScaffold(sheetKeys, new ModelWorkbook().facts(), options).changeSet.changes) {
      if (change.do === 'set-name') defined.add(`=${change.name}`);
      if (change.do !== 'add-sheet') continue;
      for (const { name } of change.sheet.names) defined.add(`=${name}`);
      const lists = [...change.sheet.tables.flatMap((table) => table.columns), ...change.sheet.blocks].flatMap(({ validation }) =>
        validation?.rule && 'list' in validation.rule ? [validation.rule.list] : [],
      );
      expect(lists.filter((list) => !defined.has(list))).toEqual([]);
    }
    expect(defined.size).toBeGreaterThan(60);
  });

  it('offers another name when a sheet of that name is there, and says so', () => {
    const workbook = new ModelWorkbook();
    workbook.sheets.push({ name: 'benefit register', key: null });
    const plan = planScaffold(['benefit-register'], workbook.facts(), options);
    expect(plan.problems).toEqual(
      [{ code: 'sheet-renamed', severity: 'note', sheet: 'Benefit register', details: { name: 'Benefit register (2)' } }],
    );
    workbook.apply(plan.changeSet);
    expect(workbook.sheets.map((sheet) => sheet.name)).toContain('Benefit register (2)');
  });

  it('leaves a foreign table of the same name alone and says which', () => {
    const workbook = new ModelWorkbook();
    workbook.sheets.push({ name: 'Mine', key: null });
    workbook.tables.set('RealizationPlan', { sheet: 'Mine', row: 0, column: 0, headers: ['Car', 'Plate'], rows: [['a', 'b']] });
    const plan = planScaffold(['realization-plan', 'benefit-register'], workbook.facts(), options);
    expect(plan.problems).toMatchObject(
      [{ code: 'table-name-taken', severity: 'error', sheet: 'Mine', details: { table: 'RealizationPlan' } }],
    );
    expect(plan.added).not.toContain('realization-plan');
    expect(plan.added).toContain('benefit-register');
  });

  it('finds a table again that was moved to a sheet of the user’s own', () => {
    const workbook = workbookWith('benefit-register');
    workbook.table('BenefitRegister').sheet = 'My own sheet';
    expect(planScaffold(['benefit-register'], workbook.facts(), options).changeSet.changes).toEqual([]);
  });

  it('adds the columns a table lacks beside their neighbors and keeps the user’s own', () => {
    const workbook = workbookWith('benefit-register');
    const table = workbook.table('BenefitRegister');
    const complete = [...table.headers];
    workbook.fill('BenefitRegister', [{ ID: 'B-001', Benefit: 'Faster permits', Owner: 'Head of permits' }]);
    for (const header of [
      'Owner', 'Validator', 'Status',
    ]) workbook.apply({ command: '', changes: [{ do: 'remove-columns', table: 'BenefitRegister', headers: [header] }] });
    table.headers.push('My column');
    for (const row of table.rows) row.push('mine');
    const plan = planScaffold(['benefit-register'], workbook.facts(), options);
    expect(plan.changeSet.changes.map((change) => change.do)).toEqual(['add-columns', 'add-columns']);
    workbook.apply(plan.changeSet);
    expect(workbook.table('BenefitRegister').headers).toEqual([...complete, 'My column']);
    expect(workbook.column('BenefitRegister', 'My column')[0]).toBe('mine');
  });

  it('does not redefine a name the user has', () => {
    const workbook = new ModelWorkbook();
    workbook.names.set('DiscountRate', '=Rates!$B$2');
    workbook.names.set('BenefitIds', '=Mine!$A$1:$A$9');
    const plan = planScaffold(['benefit-register'], workbook.facts(), options);
    expect(plan.problems.map(({ code, details }) => [code, details?.['name']])).toEqual(
      [['name-taken', 'BenefitIds'], ['name-taken', 'DiscountRate']],
    );
    workbook.apply(plan.changeSet);
    expect(workbook.names.get('DiscountRate')).toBe('=Rates!$B$2');
    expect(workbook.names.get('BenefitIds')).toBe('=Mine!$A$1:$A$9');
  });

  it('can be taken back whole', () => {
    const workbook = new ModelWorkbook();
    const { changeSet } = planScaffold(sheetKeys, workbook.facts(), options);
    workbook.apply(changeSet).undo();
    expect(workbook.facts()).toEqual(new ModelWorkbook().facts());
  });

  it('refuses a key that is no sheet', () => {
    expect(() => planScaffold(['benefits'], new ModelWorkbook().facts(), options)).toThrow('No sheet "benefits"');
  });
});
