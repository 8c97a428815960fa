import { call } from './custom-functions';
import '../../src/functions/functions';

const flows = [-100, 30, 0, 45, 60, 12];
const row = [flows];
const column = flows.map((flow) => [flow]);
const block = [flows.slice(0, 3), flows.slice(3)];

describe('flows', () => {
  test.each<[string, (range: unknown) => unknown]>([
    ['NPV', (range) => call('NPV', 0.1, range)],
    ['IRR', (range) => call('IRR', range)],
    ['IRRALL', (range) => call('IRRALL', range)],
    ['MIRR', (range) => call('MIRR', range, 0.1, 0.12)],
    ['PAYBACK', (range) => call('PAYBACK', range)],
    ['XNPV', (range) => call('XNPV', 0.1, range, [[1, 2, 3, 4, 5, 6]])],
    ['ROI', (range) => call('ROI', range, 10)],
    ['REALIZATION', (range) => call('REALIZATION', range, row)],
    ['TREND', (range) => call('TREND', range)],
  ])('are the same series as a row, a column and a block to %s', (_name, ask) => {
    const asRow = ask(row);
    expect(asRow).toHaveProperty('value');
    expect(ask(column)).toEqual(asRow);
    expect(ask(block)).toEqual(asRow);
  });

  test.each([null, undefined, '', 0])('count a blank cell handed over as %p as nothing in its own period', (blank) => {
    expect(call('NPV', 0.1, [[10, blank, 20]])).toEqual(call('NPV', 0.1, [[10, 0, 20]]));
    expect(call('IRR', [[-10, blank, 20]])).toEqual(call('IRR', [[-10, 0, 20]]));
  });

  test('may be formatted numbers, which some hosts hand over as objects', () => {
    const formatted = { type: 'FormattedNumber', basicType: 'Double', basicValue: 20, numberFormat: '0.0' };
    expect(call('NPV', 0.1, [[10, formatted]])).toEqual(call('NPV', 0.1, [[10, 20]]));
    expect(call('PROGRESS', 0, 40, formatted)).toEqual({ value: 0.5 });
  });

  test('may be 100,000 cells', () => {
    const many = Array.from({ length: 100_000 }, (_, index) => [index % 7]);
    expect(call('NPV', 0, many).value).toBe(many.reduce((sum, [flow]) => sum + flow!, 0));
    for (const [id, args] of [
      ['IRR', [[[-1e6], ...many]]], ['XIRR', [[[-1e6], ...many], [[-1], ...many].map((_, day) => [day])]],
      ['MIRR', [[[-1e6], ...many], 0.1, 0.1]], ['PAYBACK', [[[-1e3], ...many]]], ['BCR', [0.01, many, many]],
      ['EXPECTED', [many.map(() => [0.5]), many]], ['REALIZATION', [many, many]], ['TREND', [many]], ['CSAT', [many]],
      ['NETPROMOTER', [many]], ['FORECAST', [[...many, [5]], many, 'trend']],
    ] as const) expect(call(id, ...args).error).toBeUndefined();
  });
});

describe('a rate', () => {
  test('may be the only cell of a range', () => {
    expect(call('NPV', [[0.1]], row)).toEqual(call('NPV', 0.1, row));
  });

  test('may be one for each period', () => {
    expect(call('NPV', [[0.1, 0.1, 0.1, 0.1, 0.1, 0.1]], row).value).toBeCloseTo(Number(call('NPV', 0.1, row).value), 10);
    expect(call('NPV', [[0.1], [0.2]], [[11, 132]]).value).toBeCloseTo(110, 10);
  });

  test('may be the name of a schedule in any case', () => {
    expect(call('NPV', ' greenbook ', row)).toEqual(call('NPV', 'GREENBOOK', row));
    expect(call('NPV', 'a94-7', row).value).toBeCloseTo(Number(call('NPV', 0.07, row).value), 10);
  });

  test('may be text that reads as a number, as for the functions of Excel', () => {
    expect(call('NPV', '10%', row)).toEqual(call('NPV', 0.1, row));
    expect(call('NPV', ' 1e-1 ', row)).toEqual(call('NPV', 0.1, row));
  });
});

describe('a single number', () => {
  test('is its default when it is left out or blank', () => {
    for (const blank of [null, undefined, '']) {
      expect(call('IRR', row, blank)).toEqual(call('IRR', row, 0.1));
      expect(call('CLAIMABLE', 100, 0.5, 0, 0, blank, blank, blank)).toEqual({ value: 50 });
    }
  });

  test('is 0 when it is required and blank', () => {
    expect(call('MIRR', row, null, 0.1)).toEqual(call('MIRR', row, 0, 0.1));
  });

  test('takes TRUE as 1 and FALSE as 0', () => {
    expect(call('IRR', row, true)).toEqual(call('IRR', row, 1));
    expect(call('VARIANCE', true, false)).toEqual({ value: 1 });
  });
});

describe('a word', () => {
  test('may be written in any case and cut short', () => {
    for (const word of [
      'Lower is better', 'lower is better', ' LOWER ', 'low', 'l',
    ]) expect(call('VARIANCE', 1, 2, word)).toEqual({ value: 1 });
  });

  test('is the default when it is left out or blank', () => {
    for (const blank of [null, undefined, '']) expect(call('VARIANCE', 1, 2, blank)).toEqual({ value: -1 });
  });
});

describe('missing is not zero', () => {
  test('a status without progress is No data, with progress 0 it is Off track', () => {
    expect(call('STATUS', null)).toEqual({ value: 'No data' });
    expect(call('STATUS', '')).toEqual({ value: 'No data' });
    expect(call('STATUS', 0)).toEqual({ value: 'Off track' });
  });

  test('blank actuals at the end are not reported yet, a blank between is nothing achieved', () => {
    expect(call('REALIZATION', [[5, '', 10, null, '']], [[10, 10, 10, 10, 10]])).toEqual({ value: 0.5 });
    expect(call('FORECAST', [[10, 10, 10]], [[8, null, null]])).toEqual({ value: 28 });
  });

  test('a blank reading or response is left out', () => {
    expect(call('TREND', [[1, null, 2, '', 3, 4]])).toEqual(call('TREND', [[1, 2, 3, 4]]));
    expect(call('NETPROMOTER', [[10, null, '', 0]])).toEqual({ value: 0 });
  });
});
