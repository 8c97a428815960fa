import { addSheets } from '../../src/commands/add-sheets';
import { changeSettings } from '../../src/commands/change-settings';
import { readSettings } from '../../src/commands/read-settings';
import { repairFunctions } from '../../src/commands/repair-functions';
import { undoLast } from '../../src/commands/undo-last';
import { OpenExcel } from './open-excel';

let excel: OpenExcel;
beforeEach(async () => { excel = await OpenExcel.open(); });
afterEach(() => excel.close());

test('settings are written where they are kept, take effect, and one undo takes them back', async () => {
  await addSheets.run(excel.surroundings, { sheets: ['program-settings', 'benefit-register'] });
  const before = await excel.contents();
  const changed = await changeSettings.run(excel.surroundings, { onTrackFrom: 1, discountSchedule: 'A94-7', currency: 'GBP' });
  expect(changed.problems).toEqual([]);
  // The number format of the money columns follows the currency in the same change.
  expect(changed.receipt.changeSet.changes.map((change) => change.do)).toEqual(
    expect.arrayContaining(['write-cells', 'format-column', 'set-setting']),
  );
  const reading = (await readSettings.run(excel.surroundings, undefined))!;
  expect(reading.settings).toMatchObject({ onTrackFrom: 1, discountSchedule: 'A94-7', currency: 'GBP', atRiskFrom: 0.8 });
  expect(reading.place).toEqual({ sheet: 'Program settings', address: expect.stringMatching(/^A\d+$/) });

  await undoLast.run(excel.surroundings);
  expect(await excel.contents()).toEqual(before);
});

test('amounts outside tables follow the currency, except where the user has chosen a format', async () => {
  await addSheets.run(excel.surroundings, { sheets: ['dashboard'] });
  await excel.doing(({ worksheets }) => { worksheets.getItem('Dashboard').getRange('B6').numberFormat = [['0']]; });
  await changeSettings.run(excel.surroundings, { currency: 'GBP' });
  expect(await formats('Dashboard', 'B6:C6')).toEqual([['0', '"£"#,##0;[Red]-"£"#,##0']]);
  await undoLast.run(excel.surroundings);
  expect(await formats('Dashboard', 'B6:C6')).toEqual([['0', '"$"#,##0;[Red]-"$"#,##0']]);
});

async function formats(sheet: string, address: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load('numberFormat');
    await context.sync();
    return range.numberFormat;
  });
}

test('the same values again write nothing', async () => {
  await addSheets.run(excel.surroundings, { sheets: ['program-settings'] });
  await changeSettings.run(excel.surroundings, { atRiskFrom: 0.7 });
  expect((await changeSettings.run(excel.surroundings, { atRiskFrom: 0.7 })).receipt.cells).toBe(0);
});

test('a workbook without settings has none to change', async () => {
  expect(await readSettings.run(excel.surroundings, undefined)).toBeNull();
  expect(await changeSettings.run(excel.surroundings, { atRiskFrom: 0.7 })).toMatchObject(
    { problems: [{ code: 'missing-table' }], receipt: { cells: 0 } },
  );
});

test('repairing functions changes no entry', async () => {
  await excel.doing(({ worksheets }) => { worksheets.getActiveWorksheet().getRange('A1:A2').formulas = [[2], ['=A1*3']]; });
  const before = await excel.contents();
  expect(await repairFunctions.run(excel.surroundings, undefined)).toEqual({ is: 'functions-repaired' });
  expect(await excel.contents()).toEqual(before);
});
