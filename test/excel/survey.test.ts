import { insertSample } from '../../src/commands/sample';
import { sheetKeyProperty } from '../../src/excel/sheet-key';
import { OpenExcel } from '../commands/open-excel';

let excel: OpenExcel;
beforeAll(async () => {
  excel = await OpenExcel.open();
  await excel.doing((workbook) => {
    const sheet = workbook.worksheets.add('Register');
    sheet.customProperties.add(sheetKeyProperty, 'benefit-register');
    sheet.getRange('B3:C5').values = [['ID', 'Benefit'], ['B-001', 'Fewer letters'], ['', '']];
    sheet.tables.add('B3:C5', true).name = 'BenefitRegister';
    workbook.names.add('DiscountRate', '=Register!$B$4');
    workbook.settings.add('benefit.schemaVersion', 1);
    sheet.protection.protect();
  });
});
afterAll(() => excel.close());

test('a survey says what there is, in two syncs', async () => {
  const { answer, syncs } = await excel.counting(() => excel.gateway.survey());
  expect(syncs).toBe(2);
  expect(answer.sheets.map(({ name, key, isEmpty, visible, protected: locked }) => [name, key, isEmpty, visible, locked])).toEqual([
    ['Sheet1', null, true, true, false],
    ['Register', 'benefit-register', false, true, true],
  ]);
  expect(answer.tables).toEqual(
    [{ name: 'BenefitRegister', sheet: 'Register', address: 'Register!B3:C5', headers: ['ID', 'Benefit'], rowCount: 2 }],
  );
  expect(answer.names).toEqual([{ name: 'DiscountRate', formula: '=Register!$B$4' }]);
  expect(answer.settings).toEqual({ 'benefit.schemaVersion': 1 });
  expect(answer.calculationMode).toBe('Automatic');
  expect(answer.culture.name).toBe('en-US');
});

test('tables are read with where they stand; those that are missing are left out', async () => {
  const { answer, syncs } = await excel.counting(() => excel.gateway.read(['BenefitRegister', 'CashFlow']));
  expect(syncs).toBe(2);
  expect([...answer.tables.keys()]).toEqual(['BenefitRegister']);
  expect(answer.tables.get('BenefitRegister')).toMatchObject(
    { origin: { row: 3, column: 1 }, values: [['B-001', 'Fewer letters'], ['', '']] },
  );
});

test('the selected cell is told with its record', async () => {
  await excel.gateway.select({ sheet: 'Register', address: 'C4' });
  expect(await excel.gateway.selection()).toEqual({ sheet: 'Register', address: 'C4', table: 'BenefitRegister', row: 0 });
  await excel.gateway.select({ sheet: 'Sheet1', address: 'A1' });
  expect(await excel.gateway.selection()).toEqual({ sheet: 'Sheet1', address: 'A1', table: null, row: null });
});

test('a sheet that the user has hidden stays hidden, and is named', async () => {
  await excel.doing(({ worksheets }) => { worksheets.getItem('Register').visibility = 'Hidden'; });
  await expect(excel.gateway.select({ sheet: 'Register', address: 'C4' })).rejects.toMatchObject(
    { failure: 'sheet-hidden', state: 'unchanged', subject: 'Register' },
  );
  await excel.doing(({ worksheets }) => { worksheets.getItem('Register').visibility = 'Visible'; });
});

test('a cell that is gone is a failure with its name', async () => {
  await expect(excel.gateway.select({ sheet: 'Gone', address: 'A1' })).rejects.toMatchObject(
    { failure: 'not-found', state: 'unchanged', subject: 'Gone!A1' },
  );
});

test('a workbook that counts its days from 1904 is refused before anything is read or written', async () => {
  excel.close();
  excel = await OpenExcel.open({ dateSystem: 1904 });
  const refused = { failure: 'dates-from-1904', state: 'unchanged' };
  await expect(excel.gateway.survey()).rejects.toMatchObject(refused);
  await expect(excel.gateway.read(['BenefitRegister'])).rejects.toMatchObject(refused);
  await expect(insertSample.run(excel.surroundings)).rejects.toMatchObject(refused);
  const [names, day] = await Excel.run(async (context) => {
    const { worksheets, functions } = context.workbook;
    worksheets.load('items/name');
    const asked = functions.date(2026, 11, 23).load('value');
    await context.sync();
    return [worksheets.items.map(({ name }) => name), asked.value];
  });
  expect(names).toEqual(['Sheet1']);
  expect(day).toBe(46_349 - 1462);
});
