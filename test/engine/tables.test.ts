import { openEngine, openRegister } from './open-engine';

test('a table has the columns of its header row, any name Excel allows, and Excel\'s usual style', async () => {
  const { engine, at } = await openRegister();
  const sheet = engine.addSheet('Assumptions');
  engine.write(at('A1:B2', sheet), [[{ value: '' }, { value: '' }], [{ value: 1 }, { value: 2 }]]);
  engine.addTable('Assumptions', at('A1:B2', sheet), { style: 'TableStyleLight3', showFilterButton: false });
  expect(
    engine.tables().map(
      ({ name, columns, style, showFilterButton, showTotals }) => (
        { name, columns: columns.map((column) => column.name), style, showFilterButton, showTotals }
      ),
    ),
  ).toEqual([
    {
      name: 'Register',
      columns: ['ID', 'Planned value', 'Status', 'Share %'],
      style: 'TableStyleMedium2',
      showFilterButton: true,
      showTotals: false,
    },
    { name: 'Assumptions', columns: ['Column1', 'Column2'], style: 'TableStyleLight3', showFilterButton: false, showTotals: false },
  ]);
});

test.each([
  ['a name with spaces', 'My table', 'A8:B9', 'cannot be a table'],
  ['a name that is taken, in other letters', 'REGISTER', 'A8:B9', 'already a table'],
  ['an area over another table', 'Other', 'D5:E6', 'overlaps'],
])('%s is refused', async (_what, name, address, message) => {
  const { engine, at } = await openRegister();
  expect(() => engine.addTable(name, at(address))).toThrow(message);
});

test.each([
  ['=SUM(Register[Planned value])', 475],
  ['=SUM(register[planned VALUE])', 475],
  ['=SUM(Register[Share %])', 1],
  ['=SUM(Register[[Share %]])', 1],
  ['=SUMIFS(Register[Planned value],Register[Status],"G")', 175],
  ['=ROWS(Register)', 4],
  ['=ROWS(Register[#All])', 5],
  ['=ROWS(Register[#Data])', 4],
  ['=INDEX(Register[#Headers],1,3)', 'Status'],
  ['=Register[[#Headers],[Status]]', 'Status'],
  ['=SUM(Register[[Planned value]:[Status]])', 475],
  ['=LET(v,Register[Planned value],s,Register[Status],SUM(FILTER(v,s="G")))', 175],
  ['=XLOOKUP("B3",Register[ID],Register[Planned value])', 50],
])('%s is %p', async (formula, expected) => {
  const { engine, put, value } = await openRegister();
  put('H1', [[formula]]);
  await engine.settle();
  expect(value('H1')).toEqual(typeof expected === 'number' ? expect.closeTo(expected, 10) : expected);
});

test('this row is understood inside and beside the table, and read back as Excel writes it', async () => {
  const { engine, put, values, formula } = await openRegister();
  put(
    'D2',
    [['=[@[Planned value]]*2'], ['=Register[@[Planned value]]*2'], ['=SUM(Register[@[Planned value]:[Status]])'], ['=COUNTA(Register[@])']],
  );
  put('F3', [['=Register[@ID]&"!"']]);
  await engine.settle();
  expect(values('D2:D4')).toEqual([[200], [500], [50]]);
  expect(values('F3:F3')).toEqual([['B2!']]);
  expect([formula('D2'), formula('D3'), formula('F3')]).toEqual(['=[@[Planned value]]*2', '=[@[Planned value]]*2', '=Register[@ID]&"!"']);
});

test('a formula written before its table exists works once it does', async () => {
  const { engine, at, put, value } = await openEngine();
  put('F1', [['=SUM(Later[Amount])']]);
  await engine.settle();
  expect(value('F1')).toBe('#NAME?');
  put('A1', [['Amount'], [3], [4]]);
  engine.addTable('Later', at('A1:A3'));
  await engine.settle();
  await engine.recalculate();
  expect(value('F1')).toBe(7);
});

test('a formula with an open bracket spoils no other', async () => {
  const { engine, put, value } = await openRegister();
  put('H1', [['=SUM(Register[Planned']]);
  await engine.settle();
  put('D2', [['=[@[Planned value]]*2']]);
  await engine.settle();
  expect(value('D2')).toBe(200);
});

test('renaming a table renames it in formulas and names', async () => {
  const { engine, put, table, value, formula } = await openRegister();
  put('H1', [['=SUM(Register[Planned value])']]);
  engine.setName({ name: 'Total', formula: '=SUM(Register[Planned value])', comment: '', visible: true });
  engine.updateTable(table, { name: 'Benefits' });
  await engine.settle();
  expect([value('H1'), formula('H1'), engine.names()[0]!.formula, engine.tables()[0]!.name]).toEqual(
    [475, '=SUM(Benefits[Planned value])', '=SUM(Benefits[Planned value])', 'Benefits'],
  );
});

test('renaming a column renames it in the header cell and in formulas', async () => {
  const { engine, put, table, value, formula } = await openRegister();
  put('H1', [['=SUM(Register[Planned value])']]);
  put('D2', [['=[@[Planned value]]*2']]);
  engine.renameTableColumn(table, 1, 'Plan (k€), net: %');
  await engine.settle();
  expect([value('B1'), value('H1'), value('D2'), formula('H1')]).toEqual(
    ['Plan (k€), net: %', 475, 200, '=SUM(Register[Plan (k€), net: %])'],
  );
  expect(() => engine.renameTableColumn(table, 1, 'status')).toThrow('already has a column');
  expect(() => engine.renameTableColumn(table, 9, 'x')).toThrow('none at 9');
});

test('a table grows downwards and sideways, and formulas see the new rows and columns', async () => {
  const { engine, at, put, table, value } = await openRegister();
  put('H1', [['=SUM(Register[Planned value])']]);
  put('A6', [['B5', 1000, 'G', 0.5]]);
  put('E1', [['Owner']]);
  engine.updateTable(table, { area: at('A1:E6') });
  await engine.settle();
  expect([value('H1'), engine.tables()[0]!.columns]).toEqual(
    [
      1475,
      [
        { id: 1, name: 'ID' },
        { id: 2, name: 'Planned value' },
        { id: 3, name: 'Status' },
        { id: 4, name: 'Share %' },
        { id: 5, name: 'Owner' },
      ],
    ],
  );
});

test('the totals row belongs to the table but not to its data', async () => {
  const { engine, at, put, table, value } = await openRegister();
  put('B6', [['=SUM(Register[Planned value])']]);
  engine.updateTable(table, { area: at('A1:D6'), showTotals: true });
  await engine.settle();
  expect([value('B6'), engine.tables()[0]!.area, engine.tables()[0]!.showTotals]).toEqual([475, at('A1:D6'), true]);
  engine.updateTable(table, { area: at('A1:D5'), showTotals: false });
  expect(engine.tables()[0]!.area).toEqual(at('A1:D5'));
});

test('a filter hides the other rows until it is cleared', async () => {
  const { engine, table } = await openRegister();
  const sheet = engine.activeSheet();
  const hidden = () => [1, 2, 3, 4].filter((row) => engine.hidden(sheet, 'rows', row));
  engine.filterTable(table, 2, ['G']);
  expect(hidden()).toEqual([2, 3]);
  engine.filterTable(table, 2, null);
  expect(hidden()).toEqual([]);
});

test('removing a table keeps its cells', async () => {
  const { engine, table, value } = await openRegister();
  engine.removeTable(table);
  expect([engine.tables(), value('B3')]).toEqual([[], 250]);
  expect(() => engine.removeTable(table)).toThrow('no table with the id');
});

test('rows inserted above and inside move and grow the table', async () => {
  const { engine, at, put, value } = await openRegister();
  put('H10', [['=SUM(Register[Planned value])']]);
  engine.insert(at('A3:XFD3'), 'Down');
  put('B3', [[1000]]);
  await engine.settle();
  expect([engine.tables()[0]!.area, value('H11')]).toEqual([at('A1:D6'), 1475]);
  engine.insert(at('A1:XFD2'), 'Down');
  await engine.settle();
  expect([engine.tables()[0]!.area, value('H13')]).toEqual([at('A3:D8'), 1475]);
});

test.each([
  ['=INDEX(Register[Status],3)', 'R'],
  ['=INDEX(Register[Planned value],MATCH("B2",Register[ID],0))', 250],
  ['=SUM(INDEX(Register[Planned value],1):INDEX(Register[Planned value],2))', 350],
  ['=SUM(OFFSET(Register[Planned value],0,0,2,1))', 350],
])('from another sheet, %s reads the table and not the sheet of the formula', async (formula, expected) => {
  const { engine, put, value } = await openRegister();
  const sheet = engine.addSheet('Elsewhere');
  put('A1:D6', Array.from({ length: 6 }, () => ['wrong', -1, 'wrong', -1]), sheet);
  put('F1', [[formula]], sheet);
  await engine.settle();
  expect(value('F1', sheet)).toBe(expected);
});
