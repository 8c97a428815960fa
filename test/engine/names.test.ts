import { openEngine } from './open-engine';

const named = (name: string, formula: string) => ({ name, formula, comment: '', visible: true });

test('a name stands for a reference, a value or a formula, and follows its cells', async () => {
  const { engine, at, put, values } = await openEngine();
  put('A5', [[0.07]]);
  engine.setName(named('DiscountRate', '=Sheet1!$A$5'));
  engine.setName(named('Years', '=10'));
  engine.setName(named('Factor', '=1/(1+DiscountRate)^2'));
  put('C1', [['=DiscountRate*100', '=Years+1', '=Factor']]);
  await engine.settle();
  expect(values('C1:E1')[0]).toEqual([expect.closeTo(7, 12), 11, expect.closeTo(1 / 1.07 ** 2, 12)]);
  engine.insert(at('A3:XFD4'), 'Down');
  expect(engine.names()[0]).toEqual(named('DiscountRate', '=Sheet1!$A$7'));
});

test('a name may be changed, hidden, commented, kept to one sheet and removed', async () => {
  const { engine } = await openEngine();
  const other = engine.addSheet('Other');
  engine.setName(named('Rate', '=1'));
  engine.setName({ name: 'RATE', formula: '=2', comment: 'the rate', visible: false });
  engine.setName({ ...named('Rate', '=3'), scope: other });
  expect(engine.names()).toEqual(
    [{ name: 'RATE', formula: '=2', comment: 'the rate', visible: false }, { ...named('Rate', '=3'), scope: other }],
  );
  engine.removeName('rate');
  expect(engine.names()).toHaveLength(1);
  expect(() => engine.removeName('rate')).toThrow('no name "rate"');
  engine.removeName('rate', other);
  expect(engine.names()).toEqual([]);
});

test('a formula written before its name exists works once it does', async () => {
  const { engine, put, value } = await openEngine();
  put('A1', [['=Later*2', '=LET(x,Later,x+1)']]);
  await engine.settle();
  expect(value('A1')).toBe('#NAME?');
  engine.setName(named('Later', '=21'));
  await engine.settle();
  expect([value('A1'), value('B1')]).toEqual([42, 22]);
  engine.setName(named('Later', '=5'));
  await engine.settle();
  expect([value('A1'), value('B1')]).toEqual([10, 6]);
});
