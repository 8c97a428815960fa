import { openEngine } from './open-engine';

test('sheets are added at the end, renamed, moved, colored and hidden', async () => {
  const { engine } = await openEngine();
  const lists = engine.addSheet('Lists');
  const plan = engine.addSheet('Plan');
  engine.updateSheet(plan, { position: 0, name: "Plan's", tabColor: '#00AA00', frozen: { rows: 2, columns: 1 }, showGridlines: false });
  engine.updateSheet(lists, { visibility: 'VeryHidden' });
  expect(engine.sheets().map(({ id: _id, ...state }) => state)).toEqual([
    { name: "Plan's", visibility: 'Visible', tabColor: '#00AA00', showGridlines: false, frozen: { rows: 2, columns: 1 } },
    { name: 'Sheet1', visibility: 'Visible', tabColor: '', showGridlines: true, frozen: { rows: 0, columns: 0 } },
    { name: 'Lists', visibility: 'VeryHidden', tabColor: '', showGridlines: true, frozen: { rows: 0, columns: 0 } },
  ]);
});

test('renaming a sheet renames it in formulas and names', async () => {
  const { engine, put, formula, value } = await openEngine();
  const other = engine.addSheet('Other');
  put('A1', [[7]], other);
  put('A1', [['=Other!A1*2']]);
  engine.setName({ name: 'Rate', formula: '=Other!$A$1', comment: '', visible: true });
  engine.updateSheet(other, { name: 'My rates' });
  await engine.settle();
  expect([formula('A1'), value('A1'), engine.names()[0]!.formula]).toEqual(["='My rates'!A1*2", 14, "='My rates'!$A$1"]);
});

test('references to a removed sheet are #REF!', async () => {
  const { engine, put, value } = await openEngine();
  const other = engine.addSheet('Other');
  put('A1', [['=Other!A1']]);
  engine.removeSheet(other);
  await engine.settle();
  expect(value('A1')).toBe('#REF!');
});

test.each([
  ['adding a name that is taken', 'already a sheet'],
  ['removing the last visible sheet', 'at least one visible sheet'],
  ['hiding the last visible sheet', 'at least one visible sheet'],
  ['opening a hidden sheet', 'is hidden'],
  ['an unknown id', 'no sheet with the id'],
] as const)('%s is refused', async (what, message) => {
  const { engine } = await openEngine();
  const first = engine.activeSheet();
  const hidden = engine.addSheet('Hidden');
  engine.updateSheet(hidden, { visibility: 'Hidden' });
  const attempts = {
    'adding a name that is taken': () => engine.addSheet('SHEET1'),
    'removing the last visible sheet': () => engine.removeSheet(first),
    'hiding the last visible sheet': () => engine.updateSheet(first, { visibility: 'Hidden' }),
    'opening a hidden sheet': () => engine.activateSheet(hidden),
    'an unknown id': () => engine.values({ sheet: 'nowhere', row: 0, column: 0, rows: 1, columns: 1 }),
  };
  expect(attempts[what]).toThrow(message);
});

test('hiding or removing the open sheet opens the next visible one', async () => {
  const { engine } = await openEngine();
  const first = engine.activeSheet();
  const second = engine.addSheet('Two');
  const third = engine.addSheet('Three');
  engine.updateSheet(first, { visibility: 'Hidden' });
  expect(engine.activeSheet()).toBe(second);
  engine.removeSheet(second);
  expect(engine.activeSheet()).toBe(third);
});
