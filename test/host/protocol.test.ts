import type { OpenAddIn } from './open-add-in';
import { openAddIn } from './open-add-in';

let addIn: OpenAddIn;
beforeAll(async () => {
  addIn = await openAddIn();
});
afterAll(() => addIn.close());

/** The error of a run that must fail. */
async function failureOf(batch: (context: Excel.RequestContext) => Promise<unknown>): Promise<OfficeExtension.Error> {
  try {
    await Excel.run(batch);
  } catch (error) {
    if (error instanceof OfficeExtension.Error) {
      return error;
    }
    throw error;
  }
  throw new Error('The run did not fail.');
}

describe('what a sync brings back', () => {
  test('properties that were loaded, of an object and of its children', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange('A1:B1').load('values,worksheet/name,format/font/bold');
      await context.sync();
      expect(range.worksheet.name).toBe('Sheet1');
      expect(range.format.font.bold).toBe(false);
      expect(() => range.address).toThrow(/not available/);
    });
  });

  test('the items of a collection, with nested collections', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Items');
      sheet.getRange('A1:B2').values = [['Id', 'Value'], ['B-1', 2]];
      sheet.tables.add('A1:B2', true).name = 'ItemsTable';
      const { tables } = context.workbook;
      tables.load('items/name,items/columns/items/name,items/rows/count');
      await context.sync();
      const table = tables.items.find(({ name }) => name === 'ItemsTable')!;
      expect(table.columns.items.map(({ name }) => name)).toEqual(['Id', 'Value']);
      expect(table.rows.count).toBe(1);
    });
  });

  test('every scalar property when none is named', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1').load();
      await context.sync();
      expect(sheet.toJSON()).toMatchObject({ name: 'Sheet1', visibility: 'Visible', position: 0 });
    });
  });

  test('only the page of items that was asked for', async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load({ select: 'name', top: 1, skip: 1 });
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual(['Items']);
    });
  });

  test('a tracked range over several syncs, also when rows were inserted above it', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Tracked');
      const range = sheet.getRange('A2');
      range.values = [['here']];
      await context.sync();
      sheet.getRange('1:1').insert('Down');
      range.load('address,values');
      await context.sync();
      expect(range.address).toBe('Tracked!A3');
      expect(range.values).toEqual([['here']]);
    });
  });
});

describe('null objects', () => {
  test('tell that something is not there', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Nowhere');
      const table = context.workbook.tables.getItemOrNullObject('Nothing');
      const name = context.workbook.names.getItemOrNullObject('Nobody');
      const used = context.workbook.worksheets.add('Blank').getUsedRangeOrNullObject();
      await context.sync();
      expect([sheet, table, name, used].map((object) => object.isNullObject)).toEqual([true, true, true, true]);
    });
  });

  test('may be deleted without harm, as Microsoft\'s samples do', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItemOrNullObject('Nowhere').delete();
      await context.sync();
    });
  });

  test('can be passed through: the children of a null object are null objects', async () => {
    await Excel.run(async (context) => {
      const property = context.workbook.worksheets.getItemOrNullObject('Nowhere').customProperties.getItemOrNullObject('key');
      await context.sync();
      expect(property.isNullObject).toBe(true);
    });
  });
});

describe('failures', () => {
  test('say code, message and place', async () => {
    const error = await failureOf(async (context) => {
      context.workbook.worksheets.getItem('Nowhere').load('name');
      await context.sync();
    });
    expect(error.code).toBe('ItemNotFound');
    expect(error.message).toContain('There is no worksheet "Nowhere".');
    expect(error.debugInfo.errorLocation).toBe('WorksheetCollection.getItem');
    expect(error.debugInfo.statement).toBe('var worksheet = worksheets.getItem(...);');
  });

  test('keep what the actions before them did', async () => {
    const error = await failureOf(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('D1').values = [['before']];
      sheet.getRange('D2:D3').values = [['wrong size']];
      sheet.getRange('D4').values = [['after']];
      await context.sync();
    });
    expect(error.code).toBe('InvalidArgument');
    expect(error.debugInfo.errorLocation).toBe('Range.values');
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('D1:D4').load('values');
      await context.sync();
      expect(range.values).toEqual([['before'], [''], [''], ['']]);
    });
  });

  test('name the member that the workbench does not model', async () => {
    const error = await failureOf(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').flashFill();
      await context.sync();
    });
    expect(error.code).toBe('ApiNotFound');
    expect(error.message).toContain('Range.flashFill');
  });

  test.each([
    ['a text that is no address', 'InvalidArgument', (sheet: Excel.Worksheet) => sheet.getRange('no address!')],
    ['a range off the sheet', 'InvalidArgument', (sheet: Excel.Worksheet) => sheet.getRange('A1').getOffsetRange(-1, 0)],
    ['ranges that do not meet', 'ItemNotFound', (sheet: Excel.Worksheet) => sheet.getRange('A1').getIntersection('B2')],
  ])('%s is %s', async (_what, code, range) => {
    const error = await failureOf(async (context) => {
      range(context.workbook.worksheets.getItem('Sheet1')).load('address');
      await context.sync();
    });
    expect(error.code).toBe(code);
  });

  test('a range whose cells were deleted is an invalid reference', async () => {
    const error = await failureOf(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Tracked');
      const range = sheet.getRange('A5').load('address');
      await context.sync();
      sheet.getRange('5:5').delete('Up');
      range.load('address');
      await context.sync();
    });
    expect(error.code).toBe('InvalidReference');
  });
});

test('every sync leaves a record with its bytes and actions', async () => {
  const { log } = addIn.host;
  const before = log.records.length;
  await Excel.run(async (context) => {
    context.workbook.load('name');
    await context.sync();
  });
  const [record, ...more] = log.records.slice(before);
  expect(more).toEqual([]);
  expect(record).toMatchObject({ number: before + 1, actions: 2 });
  expect(record!.requestBytes).toBeGreaterThan(100);
  expect(record!.responseBytes).toBeGreaterThan(10);
});

test('the page logged no error', () => {
  expect(addIn.errors).toEqual([]);
});
