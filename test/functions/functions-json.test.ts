import { associatedIds } from './custom-functions';
import '../../src/functions/functions';
import type { FunctionsJson } from '../../scripts/functions-metadata';
import { generateFunctionsJson } from '../../scripts/functions-metadata';
import { timings } from '../../src/domain/finance/discounting';
import { optimismCategories } from '../../src/domain/finance/optimism-bias';
import { switchingSides } from '../../src/domain/finance/switching-value';
import { directions } from '../../src/domain/realization/direction';
import { forecastMethods } from '../../src/domain/realization/forecast';
import { rampCurves } from '../../src/domain/realization/ramp';

describe('functions.json', () => {
  let json: FunctionsJson;
  beforeAll(async () => {
    json = JSON.parse(await generateFunctionsJson('https://example.com/help.html')) as FunctionsJson;
  });

  test('describes exactly the functions that are associated', () => {
    expect(json.functions.map(({ id }) => id).sort()).toEqual(associatedIds().sort());
  });

  test('names every function like its id, which is at least three characters and no cell address', () => {
    for (const { id, name } of json.functions) {
      expect(name).toBe(id);
      expect(id).toMatch(/^[A-Z]{3,}$/);
      expect(id.length).toBeGreaterThanOrEqual(3);
      expect(/^[A-Z]{1,3}\d/.test(id)).toBe(false);
    }
  });

  test('describes every function and every parameter', () => {
    for (const entry of json.functions) {
      expect(entry.description.length).toBeGreaterThan(10);
      for (const parameter of entry.parameters) expect(parameter.description?.length ?? 0).toBeGreaterThan(5);
    }
  });

  test('puts optional parameters last', () => {
    for (const { parameters } of json.functions) {
      const optional = parameters.map((parameter) => parameter.optional === true);
      expect(optional).toEqual([...optional].sort());
    }
  });

  test('points each function to its own place in the help', () => {
    expect(json.functions.find(({ id }) => id === 'NPV')?.helpUrl).toBe('https://example.com/help.html#npv');
  });

  test('lets an error cell reach a function, which answers with the same error', () => {
    expect(json.allowErrorForDataTypeAny).toBe(true);
  });

  test.each([
    ['Timing', timings],
    ['SwitchingSide', switchingSides],
    ['Direction', directions],
    ['ForecastMethod', forecastMethods],
    ['Curve', rampCurves],
    ['OptimismCategory', optimismCategories.map(({ name }) => name)],
  ])('offers in the drop-down list %s the words the function takes', (id, words) => {
    expect(json.enums.find((entry) => entry.id === id)?.values.map(({ stringValue }) => stringValue)).toEqual([...words]);
  });
});
