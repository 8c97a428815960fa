import type { OpenAddIn } from './open-add-in';
import { openAddIn } from './open-add-in';
import { onNewSheet } from './on-new-sheet';

let addIn: OpenAddIn;
beforeAll(async () => {
  addIn = await openAddIn();
});
afterAll(() => addIn.close());

/** The events that have arrived when the host has nothing left to do. */
async function arrived<T>(events: T[]): Promise<T[]> {
  await addIn.host.idle();
  await new Promise((resolve) => setTimeout(resolve, 0));
  return events;
}

test('a changed cell tells its address, its values and who changed it', async () => {
  const events: Excel.WorksheetChangedEventArgs[] = [];
  await onNewSheet(async (sheet, context) => {
    sheet.load('id');
    sheet.onChanged.add((event) => Promise.resolve(void events.push(event)));
    await context.sync();
    sheet.getRange('B2').values = [['new']];
    await context.sync();
    addIn.engine.type({ sheet: sheet.id, row: 0, column: 0, rows: 1, columns: 1 }, [[{ value: 7 }]]);
    await arrived(events);
    expect(events.map(({ address, changeType, triggerSource, source }) => [address, changeType, triggerSource, source])).toEqual([
      ['B2', 'RangeEdited', 'ThisLocalAddin', 'Local'], ['A1', 'RangeEdited', 'Unknown', 'Local'],
    ]);
    expect(events[0]!.details).toMatchObject({ valueBefore: '', valueAfter: 'new', valueTypeBefore: 'Empty', valueTypeAfter: 'String' });
    const range = events[1]!.getRange(context).load('values');
    await context.sync();
    expect(range.values).toEqual([[7]]);
  });
});

test('a table and the collections hear of changes in the table', async () => {
  const heard: string[] = [];
  await onNewSheet(async (sheet, context) => {
    sheet.getRange('A1:B2').values = [['Id', 'Value'], ['a', 1]];
    const table = sheet.tables.add('A1:B2', true).load('id');
    await context.sync();
    table.onChanged.add((event) => Promise.resolve(void heard.push(`table ${event.address}`)));
    context.workbook.tables.onChanged.add((event) => Promise.resolve(void heard.push(`tables ${event.tableId === table.id}`)));
    context.workbook.worksheets.onChanged.add((event) => Promise.resolve(void heard.push(`sheets ${event.address}`)));
    await context.sync();
    sheet.getRange('B2').values = [[2]];
    await context.sync();
    expect((await arrived(heard)).sort()).toEqual(['sheets B2', 'table B2', 'tables true']);
  });
});

test('sheets tell that they were added, activated, left, renamed and deleted', async () => {
  const heard: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(() => Promise.resolve(void heard.push('added')));
    worksheets.onActivated.add(() => Promise.resolve(void heard.push('activated')));
    worksheets.onDeactivated.add(() => Promise.resolve(void heard.push('deactivated')));
    worksheets.onDeleted.add(() => Promise.resolve(void heard.push('deleted')));
    await context.sync();
    const sheet = worksheets.add('Comes and goes');
    sheet.activate();
    await context.sync();
    worksheets.getItem('Sheet1').activate();
    sheet.delete();
    await context.sync();
    expect(await arrived(heard)).toEqual(['added', 'deactivated', 'activated', 'deactivated', 'activated', 'deleted']);
  });
});

test('a selection tells its address', async () => {
  const heard: string[] = [];
  await onNewSheet(async (sheet, context) => {
    sheet.onSelectionChanged.add((event) => Promise.resolve(void heard.push(event.address)));
    context.workbook.onSelectionChanged.add(() => Promise.resolve(void heard.push('workbook')));
    sheet.activate();
    await context.sync();
    heard.length = 0;
    sheet.getRange('C3:D4').select();
    const selected = context.workbook.getSelectedRange().load('address');
    await context.sync();
    expect(selected.address).toMatch(/C3:D4$/);
    expect((await arrived(heard)).sort()).toEqual(['C3:D4', 'workbook']);
  });
});

test('calculation is told', async () => {
  let times = 0;
  await onNewSheet(async (sheet, context) => {
    sheet.onCalculated.add(() => Promise.resolve(void times++));
    await context.sync();
    sheet.getRange('A1').formulas = [['=1+1']];
    sheet.getRange('A1').load('values');
    await context.sync();
    await arrived([]);
    expect(times).toBeGreaterThan(0);
  });
});

test('nobody hears anything while events are off, or after the handler was removed', async () => {
  const heard: string[] = [];
  await onNewSheet(async (sheet, context) => {
    const handler = sheet.onChanged.add((event) => Promise.resolve(void heard.push(event.address)));
    await context.sync();
    context.runtime.enableEvents = false;
    sheet.getRange('A1').values = [[1]];
    context.runtime.enableEvents = true;
    sheet.getRange('A2').values = [[2]];
    await context.sync();
    expect(await arrived(heard)).toEqual(['A2']);
    handler.remove();
    await context.sync();
    sheet.getRange('A3').values = [[3]];
    await context.sync();
    expect(await arrived(heard)).toEqual(['A2']);
  });
});
