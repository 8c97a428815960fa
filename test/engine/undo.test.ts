import { openEngine, openRegister } from './open-engine';

test('one call is one step', async () => {
  const { engine, put, values } = await openEngine();
  put('A1', [[1, 2]]);
  put('A1', [[3, 4]]);
  expect([await engine.undo(), values('A1:B1')]).toEqual([true, [[1, 2]]]);
  expect([await engine.undo(), values('A1:B1')]).toEqual([true, [['', '']]]);
  expect(await engine.undo()).toBe(false);
  expect([await engine.redo(), await engine.redo(), values('A1:B1'), await engine.redo()]).toEqual([true, true, [[3, 4]], false]);
});

test('a group is one step, undone from its end to its beginning', async () => {
  const { engine, at, put, value, events } = await openEngine();
  put('A1', [[0]]);
  const group = engine.beginUndoGroup();
  put('A1', [[1]]);
  put('A1', [[2]]);
  engine.setStyle(at('A1'), { fill: '#FF0000' });
  const inner = engine.beginUndoGroup();
  const sheet = engine.addSheet('New');
  put('A1', [['there']], sheet);
  inner.end();
  group.end();
  group.end();
  await engine.undo();
  expect([value('A1'), engine.styles(at('A1'))[0]![0]!.fill, engine.sheets().map(({ name }) => name)]).toEqual([0, '', ['Sheet1']]);
  await engine.redo();
  expect([value('A1'), engine.styles(at('A1'))[0]![0]!.fill, engine.values(at('A1', sheet))]).toEqual([2, '#FF0000', [['there']]]);
  expect(events.filter(({ type }) => type === 'edited').every((event) => 'source' in event && event.source === 'host')).toBe(true);
});

test('a table that comes back with its sheet can be reached as far out as it stood', async () => {
  const { engine, at, put } = await openEngine();
  const group = engine.beginUndoGroup();
  const sheet = engine.addSheet('Wide');
  put('AX1', [['Plan', 'Actual']], sheet);
  engine.addTable('Flows', at('AX1:AY3', sheet));
  put('A1', [['=MATCH("Actual",Flows[#Headers],0)']], sheet);
  group.end();
  await engine.settle();
  await engine.undo();
  await engine.redo();
  expect(engine.values(at('A1', sheet))).toEqual([[2]]);
  expect(await engine.undo()).toBe(true);
  expect(await engine.undo()).toBe(false);
});

test('an empty group leaves no step', async () => {
  const { engine, put, value } = await openEngine();
  put('A1', [[1]]);
  engine.beginUndoGroup().end();
  await engine.undo();
  expect(value('A1')).toBe('');
});

test('the host\'s own state goes back and forth with the cells', async () => {
  const { engine, put, value } = await openEngine();
  let setting = 'new';
  const group = engine.beginUndoGroup();
  put('A1', [[1]]);
  engine.recordUndo({ undo: () => { setting = 'old'; }, redo: () => { setting = 'new'; } });
  group.end();
  await engine.undo();
  expect([value('A1'), setting]).toEqual(['', 'old']);
  await engine.redo();
  expect([value('A1'), setting]).toEqual([1, 'new']);
});

test('tables, their names, columns and looks are undone, formulas included', async () => {
  const { engine, at, put, table, value, formula } = await openRegister();
  put('H1', [['=SUM(Register[Planned value])']]);
  await engine.settle();
  const before = engine.tables();
  const group = engine.beginUndoGroup();
  engine.updateTable(table, { name: 'Benefits', area: at('A1:C5'), style: 'TableStyleLight1' });
  engine.renameTableColumn(table, 1, 'Plan');
  engine.removeTable(table);
  group.end();
  await engine.undo();
  await engine.recalculate();
  expect([engine.tables(), value('B1'), formula('H1'), value('H1')]).toEqual(
    [before, 'Planned value', '=SUM(Register[Planned value])', 475],
  );
});

test.each([
  [
    'widths',
    (run: Awaited<ReturnType<typeof openRegister>>) => run.engine.setColumnWidths(run.at('B1'), 200),
    (run: Awaited<ReturnType<typeof openRegister>>) => run.engine.columnWidth(run.engine.activeSheet(), 1),
  ],
  ['heights', (run) => run.engine.setRowHeights(run.at('B1'), 50), (run) => run.engine.rowHeight(run.engine.activeSheet(), 0)],
  [
    'hidden rows',
    (run) => run.engine.setHidden(run.at('B2:B3'), 'rows', true),
    (run) => run.engine.hidden(run.engine.activeSheet(), 'rows', 2),
  ],
  ['merged cells', (run) => run.engine.merge(run.at('F1:G2')), (run) => run.engine.merged(run.engine.activeSheet())],
  ['sorting', (run) => run.engine.sort(run.at('A1:D5'), [{ key: 1, ascending: true }], true), (run) => run.values('A1:D5')],
  ['inserted rows', (run) => run.engine.insert(run.at('A2:XFD3'), 'Down'), (run) => [run.values('A1:D7'), run.engine.tables()]],
  ['deleted rows', (run) => run.engine.remove(run.at('A2:XFD3'), 'Up'), (run) => [run.values('A1:D7'), run.engine.tables()]],
  ['inserted cells', (run) => run.engine.insert(run.at('D1:D2'), 'Right'), (run) => run.values('A1:J7')],
  [
    'frozen panes and tab color',
    (run) => run.engine.updateSheet(
      run.engine.activeSheet(),
      { frozen: { rows: 1, columns: 1 }, tabColor: '#112233', showGridlines: false, name: 'Other' },
    ),
    (run) => run.engine.sheets(),
  ],
  ['names', (run) => run.engine.setName({ name: 'N', formula: '=1', comment: 'c', visible: true }), (run) => run.engine.names()],
  [
    'validation',
    (run) => run.engine.setValidation(run.at('C2:C5'), { rule: { list: { inCellDropDown: true, source: 'G,A,R' } }, ignoreBlanks: true }),
    (run) => run.engine.validations(run.engine.activeSheet()),
  ],
  [
    'conditional formats',
    (run) => run.engine.addConditionalFormat(
      { areas: [run.at('C2:C5')], priority: 0, stopIfTrue: false, rule: { type: 'Custom', formula: '=TRUE', style: { fill: '#FF0000' } } },
    ),
    (run) => run.engine.conditionalFormats(run.engine.activeSheet()),
  ],
  ['visibility', (run) => run.engine.updateSheet(run.engine.addSheet('Two'), { visibility: 'VeryHidden' }), (run) => run.engine.sheets()],
  ['removed sheets', (run) => run.engine.removeSheet(run.engine.sheets().at(-1)!.id), (run) => run.engine.sheets().map(({ name }) => name)],
] as [
  string,
  (run: Awaited<ReturnType<typeof openRegister>>) => unknown,
  (run: Awaited<ReturnType<typeof openRegister>>) => unknown,
][])('%s are undone and redone', async (_what, change, read) => {
  const run = await openRegister();
  run.engine.addSheet('Last');
  const before = read(run);
  const group = run.engine.beginUndoGroup();
  change(run);
  group.end();
  const after = read(run);
  expect(after).not.toEqual(before);
  await run.engine.undo();
  expect(read(run)).toEqual(before);
  await run.engine.redo();
  expect(read(run)).toEqual(after);
});
