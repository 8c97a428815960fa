import { call } from './custom-functions';

/** Requirement sets by the number after "1.". */
type Sets = Readonly<Record<string, number>>;

/** Loads the functions again in a host that offers these requirement sets. */
function inHost(sets: Sets, ask: () => void): void {
  const isSetSupported = (name: string, version: string) => (sets[name] ?? 0) >= Number(version.slice(2));
  Object.assign(globalThis, { Office: { context: { requirements: { isSetSupported } } } });
  jest.isolateModules(() => {
    jest.requireActual('../../src/functions/functions');
    ask();
  });
  Reflect.deleteProperty(globalThis, 'Office');
}

describe('rates and amounts of money', () => {
  test('are plain numbers where the host knows no data types in functions', () => {
    inHost({ CustomFunctionsRuntime: 3, ExcelApi: 14 }, () => {
      expect(call('IRR', [[-100, 110]])).toEqual({ value: expect.closeTo(0.1, 12) });
      expect(call('NPV', 0.1, [[110]])).toEqual({ value: expect.closeTo(100, 10) });
    });
  });

  test('bring their format along where it does', () => {
    inHost({ CustomFunctionsRuntime: 4, ExcelApi: 16 }, () => {
      expect(call('ROI', 15, 10)).toEqual(
        { value: { type: 'FormattedNumber', basicType: 'Double', basicValue: 0.5, numberFormat: '0.0%' } },
      );
    });
    inHost({ CustomFunctionsRuntime: 5, ExcelApi: 20 }, () => {
      expect(call('EXPECTED', 0.5, 10)).toEqual(
        { value: { type: 'Double', basicType: 'Double', basicValue: 5, numberFormat: '#,##0.00' } },
      );
      expect(call('VARIANCE', 5, 3)).toEqual({ value: 2 });
    });
  });

  test('can be the argument of another function with their format', () => {
    inHost({ CustomFunctionsRuntime: 5, ExcelApi: 20 }, () => {
      expect(call('STATUS', call('PROGRESS', 0, 100, 96).value)).toEqual({ value: 'On track' });
      expect(call('STATUS', { type: 'FormattedNumber', primitive: 0.96, numberFormat: '0%' })).toEqual({ value: 'On track' });
    });
  });
});
