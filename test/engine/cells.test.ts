import { openEngine } from './open-engine';

test('values keep their kind and full precision', async () => {
  const { engine, at, put, values } = await openEngine();
  put('A1', [[0.1 + 0.2, 'text', true, '', '=1/3', '=1/0', '=""']]);
  await engine.settle();
  expect(values('A1:G1')).toEqual([[0.30000000000000004, 'text', true, '', 1 / 3, '#DIV/0!', '']]);
  expect(engine.kinds(at('A1:G1'))).toEqual([['Double', 'String', 'Boolean', 'Empty', 'Double', 'Error', 'String']]);
});

test.each(
  ['007', '1e5', 'TRUE', 'false', ' 12 ', "'x", '2026-01-31', '100%'],
)('the text %j stays text, also after styling and recalculation', async (text) => {
  const { engine, at, put, value } = await openEngine();
  put('A1', [[text, '=ISTEXT(A1)']]);
  engine.setStyle(at('A1'), { bold: true, numberFormat: '0.00' });
  await engine.recalculate();
  expect([value('A1'), engine.kinds(at('A1'))[0]![0], value('B1')]).toEqual([text, 'String', true]);
});

test('text that reads like an error is told apart from the error', async () => {
  const { engine, at, put } = await openEngine();
  put('A1', [['#N/A', '=NA()']]);
  await engine.settle();
  expect([engine.values(at('A1:B1')), engine.kinds(at('A1:B1'))]).toEqual([[['#N/A', '#N/A']], [['String', 'Error']]]);
});

test('null leaves a cell as it is, an empty text empties it', async () => {
  const { put, values } = await openEngine();
  put('A1', [[1, 2, 3]]);
  put('A1', [[null, '', 4]]);
  expect(values('A1:C1')).toEqual([[1, '', 4]]);
});

test('a formula is replaced by a value and the other way round', async () => {
  const { engine, put, value, formula } = await openEngine();
  put('A1', [['=1+1']]);
  await engine.settle();
  put('A1', [[5]]);
  expect([value('A1'), formula('A1')]).toEqual([5, 5]);
  put('A1', [['=2+2']]);
  await engine.settle();
  expect([value('A1'), formula('A1')]).toEqual([4, '=2+2']);
});

test.each([
  [1234.5, '#,##0.00', '1,234.50'],
  [0.256, '0.0%', '25.6%'],
  [46112, 'yyyy-mm-dd', '2026-03-31'],
  [46112, 'd mmm yyyy', '31 Mar 2026'],
  [-5, '0;(0);"zero"', '(5)'],
  [0, '0;(0);"zero"', 'zero'],
  [1234, '[$€-x] #,##0', '€ 1,234'],
  [1234, '#,##0 "k€"', '1,234 k€'],
  [3, '"Level "0', 'Level 3'],
  [0.1 + 0.2, 'General', '0.3'],
  [1e21, 'General', '1E+21'],
  ['abc', '"<"@">"', '<abc>'],
  ['abc', '0.00', 'abc'],
  [true, '0', 'TRUE'],
] as const)('%p in the format %p is displayed as %p', async (value, format, expected) => {
  const { engine, at, put, text } = await openEngine();
  put('A1', [[value]]);
  engine.setNumberFormats(at('A1'), [[format]]);
  expect(text('A1')).toBe(expected);
});

test('an error is displayed as itself', async () => {
  const { engine, put, text } = await openEngine();
  put('A1', [['=NA()']]);
  await engine.settle();
  expect(text('A1')).toBe('#N/A');
});

test('writing outside the sheet makes it larger', async () => {
  const { engine, at, value } = await openEngine();
  engine.write(at('CZ5000'), [[{ value: 7 }]]);
  expect(value('CZ5000')).toBe(7);
});

test('the used area counts contents, spilled cells and, when asked, formats', async () => {
  const { engine, at, put } = await openEngine();
  expect(engine.usedArea(engine.activeSheet(), true)).toBeNull();
  put('B2', [[1]]);
  engine.setStyle(at('D9'), { fill: '#FF0000' });
  expect(engine.usedArea(engine.activeSheet(), true)).toEqual(at('B2'));
  expect(engine.usedArea(engine.activeSheet(), false)).toEqual(at('B2:D9'));
  put('C4', [['=SEQUENCE(2,3)']]);
  await engine.settle();
  expect(engine.usedArea(engine.activeSheet(), true)).toEqual(at('B2:E5'));
});

test('an array spills, says where, and is blocked by what stands in its way', async () => {
  const { engine, put, value, values, at, formula } = await openEngine();
  put('A1', [['=SEQUENCE(2,2)']]);
  await engine.settle();
  expect(
    [values('A1:B2'), engine.spill(engine.activeSheet(), 0, 0), engine.spill(engine.activeSheet(), 1, 1), formula('B2')],
  ).toEqual([[[1, 2], [3, 4]], at('A1:B2'), null, 4]);
  put('B2', [['x']]);
  await engine.settle();
  expect([value('A1'), engine.kinds(at('A1'))[0]![0], value('B2')]).toEqual(['#SPILL!', 'Error', 'x']);
  put('B2', [['']]);
  await engine.settle();
  expect(values('A1:B2')).toEqual([[1, 2], [3, 4]]);
});

test('clearing contents keeps the looks, clearing formats keeps the contents, clearing all keeps nothing', async () => {
  const { engine, at, put, value } = await openEngine();
  const fill = (address: string) => engine.styles(at(address))[0]![0]!.fill;
  put('A1', [[1, 2, 3]]);
  engine.setStyle(at('A1:C1'), { fill: '#FF0000' });
  engine.clear(at('A1'), 'Contents');
  engine.clear(at('B1'), 'Formats');
  engine.clear(at('C1'), 'All');
  expect([value('A1'), fill('A1'), value('B1'), fill('B1'), value('C1'), fill('C1')]).toEqual(['', '#FF0000', 2, '', '', '']);
});

test('300,000 cells are written and read back', async () => {
  const { engine, at } = await openEngine();
  const area = at('A1:AD10000');
  engine.write(
    area,
    Array.from({ length: 10_000 }, (_r, row) => Array.from({ length: 30 }, (_c, column) => ({ value: row * 30 + column }))),
  );
  const values = engine.values(area);
  expect([values.length, values[9_999]![29]]).toEqual([10_000, 299_999]);
});
