import { declare, demoFunctions, parameter } from './demo-functions';
import { openEngine, openRegister } from './open-engine';

test('after settling, everything that depends on a change has followed', async () => {
  const { engine, put, value } = await openEngine();
  put('A1', [[1, '=A1+1', '=B1+1', '=SUM(A1:C1)']]);
  await engine.settle();
  put('A1', [[10]]);
  await engine.settle();
  expect([value('B1'), value('C1'), value('D1')]).toEqual([11, 12, 33]);
});

test('settling with nothing to do returns and says nothing', async () => {
  const { engine, events } = await openEngine();
  await engine.settle();
  await engine.settle();
  expect(events).toEqual([]);
});

test('several who wait at once all get the result', async () => {
  const { engine, put, value } = await openEngine();
  put('A1', [['=SUM(SEQUENCE(100))']]);
  await Promise.all([engine.settle(), engine.settle(), engine.recalculate(), engine.settle()]);
  expect(value('A1')).toBe(5050);
});

test('without being asked, the workbook calculates by itself', async () => {
  const { engine, put, value } = await openEngine();
  put('A1', [['=1+1']]);
  await new Promise<void>((resolve) => engine.on(({ type }) => type === 'calculated' && resolve()));
  expect(value('A1')).toBe(2);
});

test('in manual mode nothing is calculated until asked, then everything', async () => {
  const { engine, put, value } = await openEngine();
  await engine.setFunctions(demoFunctions.declarations, demoFunctions.bridge);
  engine.setCalculationMode('Manual');
  put('A1', [[1, '=A1+1', '=BENEFIT.SUM(A1:A1)']]);
  await engine.settle();
  await new Promise((resolve) => setTimeout(resolve, 150));
  expect([value('B1'), value('C1'), engine.calculationMode()]).toEqual(['', '', 'Manual']);
  await engine.recalculate();
  expect([value('B1'), value('C1')]).toEqual([2, 1]);
  put('A1', [[5]]);
  await engine.settle();
  expect(value('B1')).toBe(2);
  engine.setCalculationMode('Automatic');
  await engine.settle();
  expect(value('B1')).toBe(6);
});

test.each([
  ['=1+1', [[2]]],
  ['=SEQUENCE(2,2)', [[1, 2], [3, 4]]],
  ['="a"&"b"', [['ab']]],
  ['=1>0', [[true]]],
  ['=1/0', [['#DIV/0!']]],
  ['=SUM(Register[Planned value])', [[475]]],
  ['=XLOOKUP("B3",Register[ID],Register[Planned value])', [[50]]],
  ['=B2:B3', [[100], [250]]],
  ['=LET(x,2,x*x)', [[4]]],
  ['=Rate*2', [[0.14]]],
  ['=BENEFIT.SUM(B2:B5)+BENEFIT.SUM({1,2})', [[478]]],
  ['=UNKNOWN.FUNCTION(1)', [['#NAME?']]],
])('%s evaluates to %j without being written', async (formula, expected) => {
  const { engine } = await openRegister();
  engine.setName({ name: 'Rate', formula: '=0.07', comment: '', visible: true });
  await engine.setFunctions(demoFunctions.declarations, demoFunctions.bridge);
  const used = engine.usedArea(engine.activeSheet(), true);
  expect(await engine.evaluate(formula)).toEqual(expected);
  expect(engine.usedArea(engine.activeSheet(), true)).toEqual(used);
});

test('evaluating asks the bridge again every time', async () => {
  const { engine } = await openEngine();
  let count = 0;
  await engine.setFunctions(
    [declare('BENEFIT.COUNT', [parameter('x', { optional: true })])],
    async (calls) => calls.map(() => ({ value: (count += 1) })),
  );
  expect([await engine.evaluate('=BENEFIT.COUNT()'), await engine.evaluate('=BENEFIT.COUNT()')]).toEqual([[[1]], [[2]]]);
});

test('two open workbooks do not mix', async () => {
  const one = await openRegister();
  const two = await openEngine();
  two.put('A1', [['Planned value'], [1]]);
  two.engine.addTable('Register', two.at('A1:A2'));
  one.put('H1', [['=LET(v,Register[Planned value],SUM(v))']]);
  two.put('H1', [['=LET(v,Register[Planned value],SUM(v))']]);
  await Promise.all([one.engine.settle(), two.engine.settle()]);
  expect([one.value('H1'), two.value('H1')]).toEqual([475, 1]);
});
