import './custom-functions';
import '../../src/functions/functions';
import { execute } from './example-formula';
import { publishedCases } from './published-cases';

describe('published cases', () => {
  test.each(publishedCases)('$formula is $expected ($source)', ({ formula, expected, tolerance }) => {
    const { value, error } = execute(formula);
    if (typeof expected === 'string') {
      expect(error).toBe(expected);
      return;
    }
    expect(error).toBeUndefined();
    expect(Math.abs(Number(value) - expected)).toBeLessThanOrEqual(tolerance ?? 0);
  });
});
