import { excel2021 } from '../../workbench/host/profiles';
import type { OpenAddIn } from './open-add-in';
import { openAddIn } from './open-add-in';

let addIn: OpenAddIn | undefined;
afterEach(() => addIn?.close());

/** Two syncs of one run write two cells. */
async function writeTwice(first: string, second: string): Promise<void> {
  await Excel.run({ mergeUndoGroup: true }, async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1').values = [[first]];
    await context.sync();
    sheet.getRange('A2').values = [[second]];
    await context.sync();
  });
}

async function cells(): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:A2').load('values');
    await context.sync();
    return range.values;
  });
}

test('with ExcelApi 1.20 a run is one undo step', async () => {
  addIn = await openAddIn();
  await writeTwice('a', 'b');
  await writeTwice('c', 'd');
  await addIn.host.undo();
  expect(await cells()).toEqual([['a'], ['b']]);
  await addIn.host.undo();
  expect(await cells()).toEqual([[''], ['']]);
  await addIn.host.redo();
  expect(await cells()).toEqual([['a'], ['b']]);
});

test('below it every sync is one', async () => {
  addIn = await openAddIn({ profile: excel2021 });
  await writeTwice('a', 'b');
  await addIn.host.undo();
  expect(await cells()).toEqual([['a'], ['']]);
});

test('what Excel keeps beside the cells is saved and loaded as JSON', async () => {
  addIn = await openAddIn();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    context.workbook.settings.add('key', { value: 1 });
    context.workbook.properties.title = 'Program';
    sheet.customProperties.add('sheet', 'register');
    sheet.pageLayout.orientation = 'Landscape';
    sheet.protection.protect({ allowSort: true });
    const other = context.workbook.worksheets.add('Deleted');
    other.customProperties.add('sheet', 'gone');
    await context.sync();
    other.delete();
    await context.sync();
  });
  const state = JSON.parse(JSON.stringify(addIn.host.save())) as ReturnType<typeof addIn.host.save>;
  expect(Object.keys(state.sheets)).toHaveLength(1);
  addIn.host.load({});
  addIn.host.load(state);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const property = sheet.customProperties.getItem('sheet').load('value');
    sheet.load('pageLayout/orientation,protection/protected,protection/options');
    context.workbook.properties.load('title');
    await context.sync();
    expect([property.value, sheet.pageLayout.orientation, sheet.protection.protected]).toEqual(['register', 'Landscape', true]);
    expect(sheet.protection.options).toMatchObject({ allowSort: true, allowFormatCells: false });
    expect(context.workbook.properties.title).toBe('Program');
  });
});
