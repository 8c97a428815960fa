import { openEngine } from './open-engine';

test('formulas follow inserted and deleted rows, columns and cells, also on a sheet that is not open', async () => {
  const { engine, at, put } = await openEngine();
  const other = engine.addSheet('Other');
  put('A1', [[1, 10], [2, 20], [3, 30]], other);
  put('A1', [['=SUM(Other!A1:A3)', '=Other!B3']]);
  put('D1', [['=A3+1']], other);
  engine.insert(at('A2:XFD2', other), 'Down');
  engine.insert(at('A1:A1048576', other), 'Right');
  await engine.settle();
  expect(engine.formulas(at('A1:B1'))).toEqual([['=SUM(Other!B1:B4)', '=Other!C4']]);
  expect(engine.formulas(at('E1', other))).toEqual([['=B4+1']]);
  engine.remove(at('A2:XFD2', other), 'Up');
  engine.remove(at('A1:A1048576', other), 'Left');
  engine.insert(at('A1:A2', other), 'Down');
  await engine.settle();
  expect(
    [engine.values(at('A1:B5', other)), engine.values(at('A1:B1'))],
  ).toEqual([[['', 10], ['', 20], [1, 30], [2, ''], [3, '']], [[6, 30]]]);
  engine.remove(at('A1:A2', other), 'Up');
  expect(engine.values(at('A1:B3', other))).toEqual([[1, 10], [2, 20], [3, 30]]);
});

test('sorting orders numbers, texts, logical values, errors and blanks as Excel does', async () => {
  const { engine, at, put, values } = await openEngine();
  put('A1', [['Value', 'Order'], ['b', 1], [true, 2], [3, 3], ['', 4], ['=NA()', 5], ['A', 6], [-1, 7], [false, 8]]);
  await engine.settle();
  engine.sort(at('A1:B9'), [{ key: 0, ascending: true }], true);
  expect(values('B1:B9').flat()).toEqual(['Order', 7, 3, 6, 1, 8, 2, 5, 4]);
  engine.sort(at('A1:B9'), [{ key: 0, ascending: false }], true);
  expect(values('B1:B9').flat()).toEqual(['Order', 5, 2, 8, 1, 6, 3, 7, 4]);
});

test('sorting by two columns keeps ties in order and moves styles and relative formulas along', async () => {
  const { engine, at, put, formula, value } = await openEngine();
  put('A1', [['b', 2, '=B1*10'], ['a', 2, '=B2*10'], ['a', 1, '=B3*10']]);
  engine.setStyle(at('A1'), { fill: '#FF0000' });
  engine.sort(at('A1:C3'), [{ key: 0, ascending: true }, { key: 1, ascending: true }], false);
  await engine.settle();
  expect([engine.values(at('A1:C3')), formula('C3'), value('C3')]).toEqual([[['a', 1, 10], ['a', 2, 20], ['b', 2, 20]], '=B3*10', 20]);
  expect([engine.styles(at('A1'))[0]![0]!.fill, engine.styles(at('A3'))[0]![0]!.fill]).toEqual(['', '#FF0000']);
});
