import type { OpenAddIn } from './open-add-in';
import { openAddIn } from './open-add-in';

let addIn: OpenAddIn;
beforeAll(async () => {
  addIn = await openAddIn();
});
afterAll(() => addIn.close());

test('try', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange('A1:B2');
    range.values = [[1, '2'], ['=A1+B1', 'x']];
    range.load('values,address,formulas');
    await context.sync();
    expect(range.values).toEqual([[1, 2], [3, 'x']]);
    expect(range.formulas).toEqual([[1, 2], ['=A1+B1', 'x']]);
    expect(range.address).toBe('Sheet1!A1:B2');
  });
});
