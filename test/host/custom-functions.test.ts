import type { OpenAddIn } from './open-add-in';
import { openAddIn } from './open-add-in';
import { onNewSheet } from './on-new-sheet';
import { excel2021, excelOnTheWeb, microsoft365 } from '../../workbench/host/profiles';
import type { HostProfile } from '../../workbench/host/profiles';

const number = (name: string): object => ({ name, description: '', type: 'number' });
const matrix = (name: string): object => ({ name, description: '', type: 'any', dimensionality: 'matrix' });

const functionsJson = JSON.stringify({
  allowErrorForDataTypeAny: true,
  functions: [
    { id: 'DOUBLE', name: 'DOUBLE', description: '', parameters: [number('value')], result: { type: 'number' } },
    { id: 'COUNTBLANKS', name: 'COUNTBLANKS', description: '', parameters: [matrix('cells')], result: {} },
    { id: 'SPLITS', name: 'SPLITS', description: '', parameters: [number('rows')], result: { dimensionality: 'matrix' } },
    { id: 'FAILS', name: 'FAILS', description: '', parameters: [{ name: 'how', description: '', type: 'string' }], result: {} },
    { id: 'SEES', name: 'SEES', description: '', parameters: [matrix('cells')], result: {} },
    { id: 'LATER', name: 'LATER', description: '', parameters: [number('value')], result: {}, options: { cancelable: true } },
    { id: 'UNKNOWN', name: 'UNKNOWN', description: '', parameters: [], result: {} },
  ],
});

/** As much of a page's function file as the tests need. */
function associate(): { calls: number; canceled: number; blanks: unknown[] } {
  const seen = { calls: 0, canceled: 0, blanks: [] as unknown[] };
  CustomFunctions.associate('DOUBLE', (value: number) => {
    seen.calls++;
    return value * 2;
  });
  CustomFunctions.associate('COUNTBLANKS', (cells: unknown[][]) => {
    seen.blanks.push(...cells.flat());
    return cells.length;
  });
  CustomFunctions.associate('SPLITS', (rows: number) => Array.from({ length: rows }, (_, row) =>
    [row, row === 1 ? new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, 'not yet') : `row ${row}`]));
  CustomFunctions.associate('FAILS', (how: string) => {
    if (how === 'exception') {
      throw new TypeError('a fault of the function');
    }
    throw new CustomFunctions.Error(how as CustomFunctions.ErrorCode, `said of ${how}`);
  });
  CustomFunctions.associate('SEES', (cells: unknown[][]) => (cells[0]![0] as { code?: string }).code ?? 'no error');
  CustomFunctions.associate('LATER', (_value: number, invocation: CustomFunctions.CancelableInvocation) => new Promise(() => {
    invocation.onCanceled = () => {
      seen.canceled++;
    };
  }));
  return seen;
}

async function open(profile: HostProfile): Promise<{ addIn: OpenAddIn; seen: ReturnType<typeof associate> }> {
  const addIn = await openAddIn({ profile });
  const seen = associate();
  await addIn.host.setFunctions(functionsJson, 'TEST');
  return { addIn, seen };
}

describe('in cells', () => {
  let addIn: OpenAddIn;
  let seen: ReturnType<typeof associate>;
  beforeAll(async () => {
    ({ addIn, seen } = await open(microsoft365));
  });
  afterAll(() => addIn.close());

  async function valuesOf(formula: string, address = 'B1'): Promise<unknown[][]> {
    let values: unknown[][] = [];
    await onNewSheet(async (sheet, context) => {
      sheet.getRange('A1:A2').formulas = [[21], ['=NA()']];
      sheet.getRange('B1').formulas = [[formula]];
      const range = sheet.getRange(address).load('values');
      await context.sync();
      values = range.values;
    });
    return values;
  }

  test('they answer values and follow their inputs', async () => {
    await onNewSheet(async (sheet, context) => {
      sheet.getRange('A1:B1').formulas = [[21, '=TEST.DOUBLE(A1)']];
      const cell = sheet.getRange('B1').load('values,formulas');
      await context.sync();
      expect(cell.values).toEqual([[42]]);
      expect(cell.formulas).toEqual([['=TEST.DOUBLE(A1)']]);
      sheet.getRange('A1').values = [[4]];
      cell.load('values');
      await context.sync();
      expect(cell.values).toEqual([[8]]);
    });
  });

  test('300 cells are computed in few messages', async () => {
    await onNewSheet(async (sheet, context) => {
      const before = seen.calls;
      sheet.getRange('A1:A300').values = Array.from({ length: 300 }, (_, row) => [row]);
      sheet.getRange('B1:B300').formulas = Array.from({ length: 300 }, (_, row) => [`=TEST.DOUBLE(A${row + 1})`]);
      const cells = sheet.getRange('B1:B300').load('values');
      await context.sync();
      expect(cells.values).toEqual(Array.from({ length: 300 }, (_, row) => [row * 2]));
      expect(seen.calls - before).toBe(300);
    });
  });

  test('they spill arrays with errors in them', async () => {
    expect(await valuesOf('=TEST.SPLITS(3)', 'B1:C3')).toEqual([[0, 'row 0'], [1, '#N/A'], [2, 'row 2']]);
  });

  test.each(['#N/A', '#DIV/0!', '#NUM!', '#VALUE!', '#NULL!'])('they fail with %s', async (error) => {
    expect(await valuesOf(`=TEST.FAILS("${error}")`)).toEqual([[error]]);
  });

  test('an exception that is no Excel error is #VALUE!, and so is a function that nobody associated', async () => {
    expect(await valuesOf('=TEST.FAILS("exception")')).toEqual([['#VALUE!']]);
    expect(await valuesOf('=TEST.UNKNOWN()')).toEqual([['#VALUE!']]);
  });

  test('with allowErrorForDataTypeAny they see the errors of their arguments', async () => {
    expect(await valuesOf('=TEST.SEES(A2)')).toEqual([['#N/A']]);
    expect(await valuesOf('=TEST.SEES(A1)')).toEqual([['no error']]);
  });
});

describe('called by the host', () => {
  test('messages of errors arrive, and a call nobody waits for is canceled', async () => {
    const { addIn, seen } = await open(microsoft365);
    const { functions } = addIn.host;
    const call = (id: string, ...values: unknown[]) => ({ id, arguments: values, address: 'Sheet1!A1' });
    expect(
      await functions.invoke([call('FAILS', '#VALUE!'), call('DOUBLE', 2)]),
    ).toEqual([{ error: '#VALUE!', message: 'said of #VALUE!' }, { value: 4 }]);
    const waiting = functions.invoke([call('LATER', 1)]);
    await new Promise((resolve) => setTimeout(resolve, 0));
    functions.cancelAll();
    expect(await waiting).toEqual([{ error: '#N/A', message: 'Canceled.' }]);
    expect(seen.canceled).toBe(1);
    addIn.close();
  });

  test.each(
    [[excel2021, 0], [microsoft365, null], [excelOnTheWeb, '']] as const,
  )('blank cells arrive as each Excel sends them', async (profile, blank) => {
    const { addIn, seen } = await open(profile);
    await addIn.host.functions.invoke([{ id: 'COUNTBLANKS', arguments: [[[1, null], [null, 'x']]], address: 'Sheet1!A1' }]);
    expect(seen.blanks).toEqual([1, blank, blank, 'x']);
    addIn.close();
  });
});
