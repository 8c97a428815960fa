import type { FunctionBridge, FunctionCall, FunctionDeclaration } from '../../workbench/engine/engine';
import { declare, parameter } from './demo-functions';
import { openEngine } from './open-engine';

const number = parameter('x', { type: 'number' });
const matrix = parameter('values', { dimensionality: 'matrix' });

/** An engine whose functions are answered by `answer`, and the batches that came over. */
async function withFunctions(declarations: readonly FunctionDeclaration[], answer: (call: FunctionCall) => unknown) {
  const opened = await openEngine();
  const batches: FunctionCall[][] = [];
  const bridge: FunctionBridge = async (calls) => {
    batches.push([...calls]);
    return calls.map((call) => {
      const value = answer(call);
      return typeof value === 'object' && value !== null && 'error' in value ? (value as { error: string }) : { value };
    });
  };
  await opened.engine.setFunctions(declarations, bridge);
  return { ...opened, batches };
}

test('all calls of a pass go over in one batch, with the calling cell, and the results feed other formulas', async () => {
  const { engine, put, value, batches } = await withFunctions([declare('BENEFIT.TWICE', [number])], ({ arguments: [x] }) => Number(x) * 2);
  put('A1', [[1, '=BENEFIT.TWICE(A1)'], [2, '=benefit.twice(A2)'], [3, '=SUM(BENEFIT.TWICE(A3),B1:B2)']]);
  await engine.settle();
  expect([value('B1'), value('B2'), value('B3')]).toEqual([2, 4, 12]);
  expect(batches).toHaveLength(1);
  expect(
    batches[0]!.map(({ id, address }) => `${id} ${address}`).sort(),
  ).toEqual(['TWICE Sheet1!B1', 'TWICE Sheet1!B2', 'TWICE Sheet1!B3']);
});

test('a chain of calls runs link by link, without calls for values that are not there yet', async () => {
  const { engine, put, value, batches } = await withFunctions(
    [declare('BENEFIT.NEXT', [parameter('x')])],
    ({ arguments: [x] }) => Number(x) + 1,
  );
  put('A1', [[0], ['=BENEFIT.NEXT(A1)'], ['=BENEFIT.NEXT(A2)'], ['=IFERROR(BENEFIT.NEXT(A3),"caught")']]);
  await engine.settle();
  expect([value('A2'), value('A3'), value('A4'), batches.map((batch) => batch.length)]).toEqual([1, 2, 3, [1, 1, 1]]);
});

test('a changed input asks again, and so does a recalculation: nothing goes stale', async () => {
  let factor = 10;
  const { engine, put, value, batches } = await withFunctions(
    [declare('BENEFIT.TIMES', [number])],
    ({ arguments: [x] }) => Number(x) * factor,
  );
  put('A1', [[1, '=BENEFIT.TIMES(A1)']]);
  await engine.settle();
  factor = 100;
  put('A1', [[2]]);
  await engine.settle();
  expect(value('B1')).toBe(200);
  put('A1', [[1]]);
  await engine.settle();
  expect(value('B1')).toBe(100);
  factor = 1000;
  await engine.recalculate();
  expect([value('B1'), batches.length]).toEqual([1000, 4]);
});

test('arrays spill, with errors in their elements; ragged rows end in #N/A; null shows 0', async () => {
  const { engine, put, values, at } = await withFunctions(
    [declare('BENEFIT.GRID', [])],
    () => [[1, { error: '#NUM!' }, 'a'], [true, null]],
  );
  put('A1', [['=BENEFIT.GRID()']]);
  await engine.settle();
  expect(values('A1:C2')).toEqual([[1, '#NUM!', 'a'], [true, 0, '#N/A']]);
  expect(engine.spill(engine.activeSheet(), 0, 0)).toEqual(at('A1:C2'));
  put('C2', [['in the way']]);
  await engine.settle();
  expect(values('A1:B1')).toEqual([['#SPILL!', '']]);
});

test.each(['#N/A', '#DIV/0!', '#NUM!', '#VALUE!', '#NULL!'])('an answer of %s is that error', async (error) => {
  const { engine, put, value, at } = await withFunctions([declare('BENEFIT.FAIL', [])], () => ({ error }));
  put('A1', [['=BENEFIT.FAIL()']]);
  await engine.settle();
  expect([value('A1'), engine.kinds(at('A1'))[0]![0]]).toEqual([error, 'Error']);
});

test.each([
  ['too few arguments', '=BENEFIT.ADD(1)', '#VALUE!'],
  ['too many arguments', '=BENEFIT.ADD(1,2,3,4)', '#VALUE!'],
  ['text for a number', '=BENEFIT.ADD("x",1)', '#VALUE!'],
  ['a number as text', '=BENEFIT.ADD("2",1)', 3],
  ['a logical value for a number', '=BENEFIT.ADD(TRUE,1)', 2],
  ['an error as argument', '=BENEFIT.ADD(1/0,1)', '#DIV/0!'],
  ['an error from a cell', '=BENEFIT.ADD(Z1,1)', '#N/A'],
  ['an optional argument left out', '=BENEFIT.ADD(1,2)', 3],
  ['an optional argument given', '=BENEFIT.ADD(1,2,10)', 13],
])('%s: %s gives %p', async (_what, formula, expected) => {
  const { engine, put, value } = await withFunctions(
    [declare('BENEFIT.ADD', [number, number, parameter('more', { type: 'number', optional: true })])],
    ({ arguments: values }) => values.reduce((sum: number, x) => sum + Number(x ?? 0), 0),
  );
  put('Z1', [['=NA()']]);
  put('A1', [[formula]]);
  await engine.settle();
  expect(value('A1')).toBe(expected);
});

test('arguments arrive as declared: omitted and blank as null, ranges as rows, repeated ones together', async () => {
  const { engine, put, batches } = await withFunctions([
    declare('BENEFIT.ARGS', [parameter('one'), matrix, parameter('maybe', { optional: true })]),
    declare('BENEFIT.MANY', [parameter('first'), parameter('rest', { repeating: true, dimensionality: 'matrix' })]),
  ], () => 0);
  put('A1', [[1, '', 'x']]);
  put('A3', [['=BENEFIT.ARGS(B1,A1:C1)', '=BENEFIT.ARGS(,5)', '=BENEFIT.MANY(1,A1:B1,"y")', '=BENEFIT.MANY(1)']]);
  await engine.settle();
  const given = Object.fromEntries(batches.flat().map((call) => [call.address, call.arguments]));
  expect(given).toEqual({
    'Sheet1!A3': [null, [[1, null, 'x']], null],
    'Sheet1!B3': [null, [[5]], null],
    'Sheet1!C3': [1, [[[1, null]], [['y']]]],
    'Sheet1!D3': [1, []],
  });
});

test('errors are handed over only where "any" is declared to take them', async () => {
  const seeing = declare('BENEFIT.SEES', [matrix], { allowErrorForDataTypeAny: true });
  const { engine, put, value, batches } = await withFunctions(
    [seeing, declare('BENEFIT.BLIND', [matrix])],
    ({ arguments: [values] }) => JSON.stringify(values),
  );
  put('A1', [[1], ['=NA()']]);
  put('C1', [['=BENEFIT.SEES(A1:A2)', '=BENEFIT.BLIND(A1:A2)']]);
  await engine.settle();
  expect([value('C1'), value('D1'), batches.flat().length]).toEqual(['[[1],[{"error":"#N/A"}]]', '#N/A', 1]);
});

test('an array for a scalar parameter calls the function for each element', async () => {
  const { engine, put, values } = await withFunctions(
    [declare('BENEFIT.ADD2', [number, number])],
    ({ arguments: [x, y] }) => Number(x) + Number(y),
  );
  put('A1', [[1], [2], [3]]);
  put('C1', [['=BENEFIT.ADD2(A1:A3,{10,20})']]);
  await engine.settle();
  expect(values('C1:D3')).toEqual([[11, 21], [12, 22], [13, 23]]);
});

test('a bridge that breaks gives errors and the next calculation works', async () => {
  const { engine, put, value } = await openEngine();
  let broken = true;
  await engine.setFunctions([declare('BENEFIT.LINK', [])], async (calls) => {
    if (broken) throw new Error('The pane is gone.');
    return calls.map(() => ({ value: 1 }));
  });
  put('A1', [['=BENEFIT.LINK()', '=1+1']]);
  await engine.settle();
  expect([value('A1'), value('B1')]).toEqual(['#VALUE!', 2]);
  broken = false;
  await engine.recalculate();
  expect(value('A1')).toBe(1);
});

test('a bridge that answers too little gives errors for the rest', async () => {
  const { engine, put, values } = await openEngine();
  await engine.setFunctions([declare('BENEFIT.LINK', [number])], async () => [{ value: 1 }]);
  put('A1', [['=BENEFIT.LINK(1)'], ['=BENEFIT.LINK(2)']]);
  await engine.settle();
  expect(values('A1:A2').flat().sort()).toEqual(['#VALUE!', 1].sort());
});

test('functions may come after their formulas, be replaced, and go', async () => {
  const { engine, put, value } = await openEngine();
  put('A1', [['=BENEFIT.LATE(4)', '=IFERROR(BENEFIT.LATE(1),"none")']]);
  await engine.settle();
  expect([value('A1'), value('B1')]).toEqual(['#NAME?', 'none']);
  await engine.setFunctions(
    [declare('BENEFIT.LATE', [number])],
    async (calls) => calls.map(({ arguments: [x] }) => ({ value: Number(x) + 1 })),
  );
  expect([value('A1'), value('B1')]).toEqual([5, 2]);
  await engine.setFunctions([declare('BENEFIT.LATE', [number])], async (calls) => calls.map(() => ({ value: 'new' })));
  expect(value('A1')).toBe('new');
  await engine.setFunctions([], async () => []);
  expect(value('A1')).toBe('#NAME?');
});

test('functions work over table columns and inside LET', async () => {
  const { engine, at, put, value } = await withFunctions(
    [declare('BENEFIT.SUM', [matrix])],
    ({ arguments: [values] }) => (values as number[][]).flat().reduce((sum, x) => sum + x, 0),
  );
  put('A1', [['Amount'], [3], [4]]);
  engine.addTable('T', at('A1:A3'));
  put('C1', [['=BENEFIT.SUM(T[Amount])', '=LET(x,BENEFIT.SUM(T[Amount]),x*x)', '=IF(C1>5,BENEFIT.SUM(A2:A2),0)']]);
  await engine.settle();
  expect([value('C1'), value('D1'), value('E1')]).toEqual([7, 49, 3]);
  put('A2', [[10]]);
  await engine.settle();
  expect([value('C1'), value('D1'), value('E1')]).toEqual([14, 196, 10]);
});

test('2,000 cells cost one trip', async () => {
  const { engine, put, values, batches } = await withFunctions([declare('BENEFIT.TWICE', [number])], ({ arguments: [x] }) => Number(x) * 2);
  put('A1', Array.from({ length: 2000 }, (_r, row) => [row, `=BENEFIT.TWICE(A${row + 1})`]));
  await engine.settle();
  expect([values('B2000:B2000'), batches.map((batch) => batch.length)]).toEqual([[[3998]], [2000]]);
});
