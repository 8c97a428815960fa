import { openEngine, openRegister } from './open-engine';

test('a write is one event with its area; a single cell also says what it was and is', async () => {
  const { engine, at, put, events } = await openEngine();
  put('B2', [[1, 2], [3, 4]]);
  put('A1', [[5]]);
  put('A1', [[6]]);
  await engine.settle();
  expect(events.filter(({ type }) => type === 'edited')).toEqual([
    { type: 'edited', source: 'host', area: at('B2:C3') },
    { type: 'edited', source: 'host', area: at('A1'), before: '', after: 5 },
    { type: 'edited', source: 'host', area: at('A1'), before: 5, after: 6 },
  ]);
});

test('results of a calculation are no edits, but the calculation is an event', async () => {
  const { engine, put, events } = await openEngine();
  put('A1', [[1, '=A1*2', '=SEQUENCE(2)']]);
  await engine.settle();
  events.splice(0);
  put('A1', [[2]]);
  await engine.settle();
  expect(events.map(({ type }) => type)).toEqual(['edited', 'calculated']);
});

test('formats are no edits', async () => {
  const { engine, at, events } = await openEngine();
  engine.setStyle(at('A1:C3'), { bold: true });
  engine.setNumberFormats(at('A1'), [['0']]);
  expect(events).toEqual([]);
});

test.each([
  ['rows', 'A2:XFD3', 'Down', 'Up', 'RowInserted', 'RowDeleted'],
  ['columns', 'B1:C1048576', 'Right', 'Left', 'ColumnInserted', 'ColumnDeleted'],
  ['cells', 'F1:F2', 'Down', 'Up', 'CellInserted', 'CellDeleted'],
] as const)('inserted and deleted %s are structure, not edits, although formulas move along', async (
  _what,
  address,
  into,
  out,
  inserted,
  deleted,
) => {
  const { engine, at, put, events } = await openRegister();
  put('F4', [[1, '=SUM(B2:B5)+F4']]);
  await engine.settle();
  events.splice(0);
  engine.insert(at(address), into);
  engine.remove(at(address), out);
  const changes = events.filter(({ type }) => type === 'structure' || type === 'edited').map(
    (event) => ('change' in event ? event.change : event.type),
  );
  expect(changes).toEqual([inserted, deleted]);
});

test('a selection is told once, whoever repeats it', async () => {
  const { engine, at, events } = await openEngine();
  engine.select([at('B2:C3')]);
  engine.select([at('B2:C3')]);
  engine.select([at('D4'), at('F6:F7')]);
  expect(events.filter(({ type }) => type === 'selected')).toEqual(
    [{ type: 'selected', areas: [at('B2:C3')] }, { type: 'selected', areas: [at('D4'), at('F6:F7')] }],
  );
  expect(engine.selection()).toEqual([at('D4'), at('F6:F7')]);
});

test('opening a sheet is told once; adding and renaming one changes the sheets without opening it', async () => {
  const { engine, events } = await openEngine();
  const first = engine.activeSheet();
  const second = engine.addSheet('Two');
  engine.updateSheet(second, { name: 'Three' });
  await engine.settle();
  expect(
    [engine.activeSheet(), events.map(({ type }) => type).filter((type) => type !== 'calculated')],
  ).toEqual([first, ['sheets', 'sheets']]);
  events.splice(0);
  engine.activateSheet(second);
  engine.activateSheet(second);
  await engine.settle();
  expect(events.filter(({ type }) => type === 'activated')).toEqual([{ type: 'activated', sheet: second }]);
});

test('who no longer listens hears nothing', async () => {
  const { engine, put } = await openEngine();
  const heard: unknown[] = [];
  const stop = engine.on((event) => heard.push(event));
  stop();
  put('A1', [[1]]);
  expect(heard).toEqual([]);
});
