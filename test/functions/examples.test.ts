import './custom-functions';
import '../../src/functions/functions';
import { functionReference } from '../../src/strings/function-reference.en';
import { constantsOf, execute } from './example-formula';

/** A stated number is right to its last digit. */
function expectStated(actual: unknown, stated: unknown, text: string): void {
  if (typeof stated !== 'number') {
    expect(actual).toBe(stated);
    return;
  }
  const decimals = (/\.(\d+)/.exec(text)?.[1] ?? '').length;
  expect(Math.abs(Number(actual) - stated)).toBeLessThanOrEqual(Math.max(10 ** -decimals, 1e-12));
}

describe('the worked examples of the function reference', () => {
  const examples = functionReference.flatMap(({ name, examples: own }) => own.map((example) => ({ name, ...example })));

  test('are there for every function', () => {
    expect(functionReference.filter(({ examples: own }) => own.length === 0)).toEqual([]);
  });

  test.each(examples)('$formula is $result', ({ name, formula, result }) => {
    expect(formula.startsWith(`=BENEFIT.${name}(`)).toBe(true);
    const outcome = execute(formula);
    if (result.startsWith('#')) {
      expect(outcome.error).toBe(result);
      return;
    }
    expect(outcome.error).toBeUndefined();
    const [stated] = constantsOf(result);
    if (!Array.isArray(stated)) {
      expectStated(outcome.value, stated, result);
      return;
    }
    const rows = outcome.value as unknown[][];
    expect(rows.map((row) => row.length)).toEqual(stated.map((row: unknown[]) => row.length));
    const texts = result.slice(1, -1).split(/[,;]/);
    rows.flat().forEach((value, index) => expectStated(value, stated.flat()[index], texts[index]!));
  });
});
