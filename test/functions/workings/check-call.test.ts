import '../custom-functions';
import { irrAll } from '../../../src/domain/finance/irr-all';
import { checkCall } from '../../../src/functions/workings/check-call';
import { functionReference } from '../../../src/strings/function-reference.en';
import { constantsOf } from '../example-formula';

const figureOf = (check: ReturnType<typeof checkCall>, what: string) =>
  check.workings.figures.find((figure) => figure.what === what)?.values;
const last = (check: ReturnType<typeof checkCall>) => check.workings.tables[0]!.rows.at(-1)!;

test('a net present value is the last of its cumulated present values', () => {
  const check = checkCall('NPV', [[[0.1]], [[-10000, 3000, 4200, 6800]], undefined]);
  expect(check.outcome).toEqual({ is: 'value', cells: [[expect.closeTo(1188.4434123352, 8)]] });
  expect(check.workings.convention).toEqual({ rate: { is: 'constant', rate: 0.1 }, timing: 'end' });
  expect(check.workings.tables[0]!.columns).toEqual(['period', 'flow', 'factor', 'present value', 'cumulated']);
  expect(check.workings.tables[0]!.rows[0]).toEqual(
    [1, -10000, expect.closeTo(1 / 1.1, 12), expect.closeTo(-10000 / 1.1, 8), expect.closeTo(-10000 / 1.1, 8)],
  );
  expect(last(check)[4]).toBeCloseTo(1188.4434123352, 8);
});

test('a schedule is named with its edition and status', () => {
  const { workings } = checkCall('NPV', ['a94-2023', [[1, 2]]]);
  expect(workings.convention).toEqual({
    rate: { is: 'schedule', name: 'A94-2023', edition: 'Circular A-94 (November 2023), withdrawn 2025', status: 'superseded' },
    timing: 'end',
  });
});

test('a ratio shows both sides', () => {
  const check = checkCall('BCR', [0.031, [[0, 0, 5, 10, 30, 40, 40, 40, 40, 25]], [[10, 20, 30, 30, 20, 10, 5, 5, 5, 5]], 'end']);
  expect(figureOf(check, 'value of benefits')![0]).toBeCloseTo(184.919212, 5);
  expect(figureOf(check, 'value of costs')![0]).toBeCloseTo(123.37313, 5);
  expect(check.workings.tables.map(({ of }) => of)).toEqual(['benefits', 'costs']);
});

test('a rate of return shows every rate there is, and flows that add to nothing', () => {
  const check = checkCall('IRR', [[[-1, 3, -2]]]);
  expect(figureOf(check, 'rates of return')).toEqual(irrAll([-1, 3, -2]));
  expect(figureOf(check, 'sign changes')).toEqual([2]);
  expect(last(check)[4]).toBeCloseTo(0, 12);
});

test('dated flows show their years and factors', () => {
  const flows = [[-10000, 2750, 4250, 3250, 2750]];
  const dates = [[39448, 39508, 39751, 39859, 39904]];
  expect(last(checkCall('XNPV', [0.09, flows, dates]))[5]).toBeCloseTo(2086.6476020315, 8);
  const check = checkCall('XIRR', [flows, dates]);
  expect(figureOf(check, 'rates of return')![0]).toBeCloseTo(0.37336253351883, 8);
  expect(last(check)[5]).toBeCloseTo(0, 6);
});

test('a payback that is not reached shows how far the flows come', () => {
  const check = checkCall('PAYBACK', [[[-1000, 400, 400]], undefined]);
  expect(check.outcome).toEqual({ is: 'error', error: '#N/A', sentence: 'flows: not paid back within 2 periods.' });
  expect(check.workings.tables[0]!.rows.map((row) => row[4])).toEqual([-1000, -600, -200]);
  expect(check.workings.convention).toBeUndefined();
});

test('the factors of a schedule are cumulated year by year', () => {
  const check = checkCall('DISCOUNTFACTOR', ['GREENBOOK', 31]);
  expect(last(check)).toEqual([31, 0.03, expect.closeTo(0.345901369516798, 12)]);
  expect(checkCall('DISCOUNTFACTOR', ['GREENBOOK', 0]).workings.tables[0]!.rows).toEqual([]);
});

test('an annuity is the present value spread over its factor', () => {
  expect(figureOf(checkCall('EAA', [0.08, 15, 150000]), 'annuity factor')![0]).toBeCloseTo(8.559478688, 8);
  expect(figureOf(checkCall('EAA', [0.08, 2.5, 150000]), 'annuity factor')).toBeUndefined();
});

test('periods without an actual do not count towards the plan to date', () => {
  const check = checkCall('REALIZATION', [[[90, 110, '', '']], [[100, 100, 100, 100]]]);
  expect(check.workings.figures).toEqual([
    { what: 'periods reported', values: [2] }, { what: 'sum of actuals', values: [200] }, { what: 'plan to date', values: [200] },
    { what: 'sum of plans', values: [400] },
  ]);
});

test('what a function refuses is a sentence, and there is nothing to lay out', () => {
  expect(checkCall('NPV', [0.1, [[1, 'tbc']]])).toEqual({
    outcome: { is: 'error', error: '#VALUE!', sentence: 'flows: cell 2 is text "tbc"; a number is needed.' },
    workings: { figures: [], tables: [] },
  });
  expect(checkCall('NPV', [0.1, [['#REF!']]]).outcome).toMatchObject({ is: 'error', error: '#REF!' });
  expect(checkCall('NOTHING', [])).toMatchObject({ outcome: { is: 'unknown-function' } });
});

test.each(
  functionReference.flatMap(({ name, examples }) => examples.map((example) => ({ name, ...example }))),
)('$formula is recomputed', ({ name, formula, result }) => {
  const args = constantsOf(formula.slice(`=BENEFIT.${name}(`.length, -1));
  const { outcome } = checkCall(name, args);
  expect(outcome.is === 'error' ? outcome.error : 'value').toBe(result.startsWith('#') ? result : 'value');
});
