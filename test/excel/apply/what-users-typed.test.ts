import type { CellInput, Change, ChangeSet } from '../../../src/sheets/change-set';
import { OpenExcel } from '../../commands/open-excel';

let excel: OpenExcel;
let sheets = 0;
let sheet: string;
let table: string;
beforeAll(async () => { excel = await OpenExcel.open(); });
afterAll(() => excel.close());
afterEach(() => excel.doing(({ worksheets }) => { worksheets.getItem(sheet).visibility = 'Visible'; worksheets.getItem(sheet).delete(); }));

/** A new sheet with a table from A1 on. */
async function tableOf(...rows: CellInput[][]): Promise<void> {
  [sheet, table] = [`Sheet ${(sheets += 1) + 1}`, `Table${sheets}`];
  await excel.doing(({ worksheets }) => {
    const range = worksheets.add(sheet).getRangeByIndexes(0, 0, rows.length, rows[0]!.length);
    range.formulas = rows as CellInput[][];
    worksheets.getItem(sheet).tables.add(range, true).name = table;
  });
}

const at = (address: string): CellInput[][] => [[`${sheet}!${address}`]];
const type = (address: string, entry: CellInput): Promise<void> =>
  excel.doing(({ worksheets }) => { worksheets.getItem(sheet).getRange(address).formulas = [[entry]]; });
const entries = (address: string) => excel.gateway.entries({ sheet, address });
const apply = (change: Change, more: Partial<ChangeSet> = {}) => excel.gateway.apply({ command: 'test', changes: [change], ...more });
const append = (columns: readonly string[], ...rows: CellInput[][]) => apply({ do: 'append-rows', table, columns, rows });
const write = (column: string, row: number, before: CellInput[], after: CellInput[], more: object = {}): Change => ({
  do: 'write-cells', target: { table, column, row, rows: before.length }, before: before.map((cell) => [cell]),
  after: after.map((cell) => [cell]), ...more,
});

/** Takes the last change back and looks that everything is as it was. */
async function undoneLeaves(before: unknown): Promise<void> {
  await excel.gateway.undoLast();
  expect(await excel.contents()).toEqual(before);
}

describe('a formula', () => {
  test('is not replaced by a value that was planned for what it comes to, and is named with its cell', async () => {
    await tableOf(['Id', 'Value'], ['a', '=1+1']);
    const before = await excel.contents();
    await expect(apply(write('Value', 0, [2], [3]))).rejects.toMatchObject(
      { failure: 'holds-formula', state: 'unchanged', subject: at('B2')[0]![0] },
    );
    expect(await excel.contents()).toEqual(before);
  });

  test('stays between two cells that change, and in a column of the add-in goes and comes back', async () => {
    await tableOf(['Id', 'Value'], ['a', 1], ['b', '=1+1'], ['c', 3]);
    const before = await excel.contents();
    await apply(write('Value', 0, [1, 2, 3], [4, 2, 6]));
    expect(await entries('B2:B4')).toEqual([[4], ['=1+1'], [6]]);
    await undoneLeaves(before);
    await apply(write('Value', 0, [1, 2, 3], [4, 5, 6], { overFormulas: true }));
    expect(await entries('B3')).toEqual([[5]]);
    await undoneLeaves(before);
  });

  test('typed where the add-in wrote a value keeps undo from taking it away', async () => {
    await tableOf(['Id', 'Value'], ['a', 1]);
    await apply(write('Value', 0, [1], [2]));
    await type('B2', '=4/2');
    await expect(excel.gateway.undoLast()).rejects.toMatchObject({ failure: 'holds-formula', state: 'unchanged' });
    expect(await entries('B2')).toEqual([['=4/2']]);
    await type('B2', 2);
    await excel.gateway.undoLast();
  });
});

describe('appended rows', () => {
  test('take blank rows first, pass a remark of the user, stretch over blank cells, and leave nothing when taken back', async () => {
    await tableOf(['Id', 'Note', 'Double'], ['a', '', '=2*2'], ['', '', '=2*2'], ['', 'call Ann', '=2*2'], ['', '', '=2*2']);
    await type('A9', 'My list');
    await type('E2', 'beside');
    const before = await excel.contents();
    await append(['Id'], ['b'], ['c']);
    expect(await entries('A2:B6')).toEqual([['a', ''], ['', ''], ['', 'call Ann'], ['b', ''], ['c', '']]);
    expect(await entries('A9')).toEqual([['My list']]);
    await undoneLeaves(before);
  });

  test('push down what stands directly below, and undo lets it come back', async () => {
    await tableOf(['Id', 'Note'], ['a', 'x']);
    await type('B3', '');
    await excel.doing(({ worksheets }) => { worksheets.getItem(sheet).getRange('A4').formulas = [['=UPPER("mine")']]; });
    const before = await excel.contents();
    await append(['Id'], ['b'], ['c'], ['d']);
    expect((await entries('A2:A8')).flat().filter((entry) => entry !== '')).toEqual(['a', 'b', 'c', 'd', '=UPPER("mine")']);
    await undoneLeaves(before);
  });

  test('stand above the totals', async () => {
    await tableOf(['Id', 'Value'], ['a', 1]);
    await excel.doing(({ tables }) => { tables.getItem(table).showTotals = true; });
    const before = await excel.contents();
    await append(['Id', 'Value'], ['b', 2], ['c', 3]);
    expect(await entries('A2:A5')).toEqual([['a'], ['b'], ['c'], ['Total']]);
    await undoneLeaves(before);
  });

  test('stay when somebody has typed into them since, and go from wherever they were sorted to', async () => {
    await tableOf(['Id', 'Note'], ['a', ''], ['', '']);
    const before = await excel.contents();
    await append(['Id'], ['c'], ['b']);
    await type('B3', 'mine');
    const edited = await excel.contents();
    await expect(excel.gateway.undoLast()).rejects.toMatchObject({ failure: 'changed-meanwhile', state: 'unchanged', subject: table });
    expect(await excel.contents()).toEqual(edited);
    await type('B3', '');
    await excel.doing(({ tables }) => tables.getItem(table).sort.apply([{ key: 0, ascending: true }]));
    expect(await entries('A2:A4')).toEqual([['a'], ['b'], ['c']]);
    await undoneLeaves(before);
  });

  test('are refused when somebody else has given out their id meanwhile', async () => {
    await tableOf(['Id', 'Note'], ['B-001', ''], ['b-002 ', 'theirs']);
    const before = await excel.contents();
    const change: Change = { do: 'append-rows', table, columns: ['Id', 'Note'], rows: [['B-002', 'mine']], unique: 'Id' };
    await expect(apply(change)).rejects.toMatchObject({ failure: 'changed-meanwhile', subject: `${table}[Id] B-002` });
    expect(await excel.contents()).toEqual(before);
  });
});

test.each([[[1]], [[0, 2]], [[0, 1, 2]]])('rows %j that were removed come back where they were, formulas and all', async (gone) => {
  const rows: CellInput[][] = [['a', '=1+1', "'=text"], ['b', 5, ''], ['c', 'x', '']];
  await tableOf(['Id', 'Value', 'Note'], ...rows);
  await type('A7', 'below');
  const before = await excel.contents();
  await apply({ do: 'remove-rows', table, key: 'Id', values: gone.map((row) => rows[row]![0]!) });
  expect((await excel.column(table, 'Id')).filter((id) => id !== '')).toEqual(['a', 'b', 'c'].filter((_, row) => !gone.includes(row)));
  await undoneLeaves(before);
});

const texts = [
  "'=1+1", "''=1+1", "'quoted", '007', '1e5', '5 €', '26-Jan', 'März 2026', '(5)', '3/4', '-5', '+1', '@here', 'TRUE', ' = a',
];

test('a text is written and brought back as it was typed, whatever Excel would make of it', async () => {
  const held = texts.map((text) => (/^'+=/.test(text) ? text.slice(1) : text));
  await tableOf(['Text'], ...texts.map(() => ['']));
  await apply(write('Text', 0, texts.map(() => ''), texts));
  expect(await excel.column(table, 'Text')).toEqual(held);
  const before = await excel.contents();
  await apply(write('Text', 0, held, held.map(() => 'gone')));
  await undoneLeaves(before);
  expect(await excel.column(table, 'Text')).toEqual(held);
  const tooLong = apply(write('Text', 0, [held[0]!], ['x'.repeat(32_768)]));
  await expect(tooLong).rejects.toMatchObject({ failure: 'text-too-long', state: 'unchanged' });
});

test('a table that was sorted or cut after it was read is left alone, although its cells are blank', async () => {
  await tableOf(['Id', 'Status'], ['a', ''], ['b', '']);
  const expects = [{ table, column: 'Id', row: 0, values: ['a', 'b'] }];
  const change = write('Status', 0, ['', ''], ['good', 'bad']);
  await excel.doing(({ tables }) => tables.getItem(table).sort.apply([{ key: 0, ascending: false }]));
  const sorted = await excel.contents();
  await expect(apply(change, { expects })).rejects.toMatchObject({ failure: 'changed-meanwhile', subject: `${table}[Id]` });
  await excel.doing(({ tables }) => tables.getItem(table).sort.apply([{ key: 0, ascending: true }]));
  await apply(change, { expects });
  await excel.gateway.undoLast();
  await excel.doing(({ tables }) => tables.getItem(table).sort.apply([{ key: 0, ascending: false }]));
  expect(await excel.contents()).toEqual(sorted);
  await excel.doing(({ tables }) => tables.getItem(table).rows.getItemAt(1).delete());
  await expect(apply(change)).rejects.toMatchObject({ failure: 'changed-meanwhile', subject: `${table}[Status]` });
});

describe('behind a filter', () => {
  const filter = (...shown: string[]) =>
    excel.doing(({ tables }) => tables.getItem(table).columns.getItem('Id').filter.applyValuesFilter(shown));
  const showAll = () => excel.doing(({ tables }) => tables.getItem(table).clearFilters());

  test('hidden cells are written like the others, one by one, and come back', async () => {
    await tableOf(['Id', 'Value'], ['a', 1], ['b', '=1+1'], ['c', 3], ['d', 4]);
    const before = await excel.contents();
    await filter('b', 'd');
    await apply(write('Value', 0, [1, 2, 3, 4], [10, 2, 30, 40]));
    expect(await entries('B2:B5')).toEqual([[10], ['=1+1'], [30], [40]]);
    await undoneLeaves(before);
    await showAll();
  });

  test('a failure in the middle leaves every cell as it was', async () => {
    await tableOf(['Id', 'Value'], ['a', 1], ['b', 2], ['c', 3]);
    const before = await excel.contents();
    await filter('b');
    excel.failAtSync(2, 'GeneralException', 20);
    await expect(apply(write('Value', 0, [1, 2, 3], [10, 20, 30]))).rejects.toMatchObject({ failure: 'unknown', state: 'rolled-back' });
    expect(await excel.contents()).toEqual(before);
  });

  test('records are added in blank rows that it hides, and below the table', async () => {
    await tableOf(['Id', 'Value'], ['a', 1], ['b', 2], ['', '']);
    await filter('b');
    await append(['Id', 'Value'], ['c', 3], ['d', 4]);
    expect(await entries('A2:B5')).toEqual([['a', 1], ['b', 2], ['c', 3], ['d', 4]]);
  });

  test('rows and columns are neither added nor removed in between, and the table is named', async () => {
    await tableOf(['Id', 'Value'], ['a', 1], ['b', 2]);
    await type('A5', 'My list');
    await type('A4', 'of my own');
    const before = await excel.contents();
    await filter('b');
    for (const change of [
      { do: 'remove-rows', table, key: 'Id', values: ['a'] },
      { do: 'insert-rows', table, columns: ['Id'], rows: [['c']], at: [1] },
      { do: 'append-rows', table, columns: ['Id'], rows: [['c']] },
      { do: 'add-columns', table, after: 'Id', columns: [{ header: 'New', width: 10, numberFormat: 'General' }] },
    ] satisfies Change[]) {
      await expect(apply(change)).rejects.toMatchObject({ failure: 'filtered', state: 'unchanged', subject: table });
    }
    expect(await excel.contents()).toEqual(before);
  });
});

test('a hidden sheet is written and stays hidden', async () => {
  await tableOf(['Id'], ['a']);
  await excel.doing(({ worksheets }) => { worksheets.getItem(sheet).visibility = 'Hidden'; });
  await apply(write('Id', 0, ['a'], ['b']), { show: sheet });
  expect(await excel.column(table, 'Id')).toEqual(['b']);
});

test('formats that a user has chosen stay when those of the column change, and come back', async () => {
  await tableOf(['Value'], [1], [2]);
  await excel.doing(({ worksheets }) => { worksheets.getItem(sheet).getRange('A2:A3').numberFormat = [['0'], ['0.00']]; });
  const formats = async (): Promise<unknown> => Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange('A2:A3').load('numberFormat');
    await context.sync();
    return range.numberFormat;
  });
  await apply({ do: 'format-column', table, column: 'Value', before: '0', after: '#,##0' });
  expect(await formats()).toEqual([['#,##0'], ['0.00']]);
  await excel.gateway.undoLast();
  expect(await formats()).toEqual([['0'], ['0.00']]);
});

describe('what the add-in has added', () => {
  const column = { header: 'New', width: 10, numberFormat: 'General' };

  test('is not taken back with a formula in it: a column', async () => {
    await tableOf(['Id'], ['a']);
    await apply({ do: 'add-columns', table, after: 'Id', columns: [column] });
    await type('B2', '=1+1');
    await expect(excel.gateway.undoLast()).rejects.toMatchObject({ failure: 'changed-meanwhile', subject: `${table}[New]` });
    await type('B2', '');
    await excel.gateway.undoLast();
    expect(await entries('A1:B1')).toEqual([['Id', '']]);
  });

  test.each<[string, (worksheet: Excel.Worksheet) => void, (worksheet: Excel.Worksheet) => void]>([
    ['a formula on it', (made) => { made.getRange('A2').formulas = [['=1+1']]; }, (made) => made.getRange('A2').clear()],
    ['a shape on it', (made) => { made.shapes.addGeometricShape('Rectangle'); }, (made) => made.shapes.getItemAt(0).delete()],
  ])('is not taken back with %s: a sheet', async (_name, draw, wipe) => {
    await tableOf(['Id'], ['a']);
    const made = {
      key: 'new', name: 'New sheet', tabColor: '#000000', after: [], showGridlines: true,
      blocks: [{ row: 0, column: 0, cells: [['Title', '=TODAY()']] }, { row: 3, column: 0, cells: [['Foot', '']] }], tables: [], names: [],
      widths: {}, rowHeights: {}, frozen: { rows: 0, columns: 0 }, page: { orientation: 'Portrait' as const, fitToWidth: true },
      conditionalFormats: [],
    };
    await apply({ do: 'add-sheet', sheet: made });
    await excel.doing(({ worksheets }) => draw(worksheets.getItem('New sheet')));
    await expect(excel.gateway.undoLast()).rejects.toMatchObject({ failure: 'changed-meanwhile', subject: 'New sheet' });
    await excel.doing(({ worksheets }) => wipe(worksheets.getItem('New sheet')));
    await excel.gateway.undoLast();
  });
});
