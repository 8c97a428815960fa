// Cases that nobody here invented: values saved by Excel, Microsoft's documentation, other projects' tests, published tables.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import '../functions/custom-functions';
import '../../src/functions/functions';
import type { FinanceCase } from './finance-case';
import { accepts, answerTo } from './finance-case';
import { knownDifferences } from './known-differences';

const folder = join(__dirname, '..', '..', '..', 'shared', 'data', 'finance-cases');
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.jsonl')) : [];
const differences = new Map(knownDifferences.flatMap((difference) => difference.ids.map((id) => [id, difference] as const)));

const casesOf = (file: string): FinanceCase[] =>
  readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as FinanceCase);

/** What is wrong with our answer to a case, or null. */
function complaint(financeCase: FinanceCase): string | null {
  const outcome = answerTo(financeCase)!;
  const difference = differences.get(financeCase.id);
  const told = `${financeCase.id} ${financeCase.fn}: expected ${JSON.stringify(financeCase.expect)}, got ${JSON.stringify(outcome)}`;
  if (!difference) return accepts(financeCase, outcome) ? null : told;
  if (accepts(financeCase, outcome)) return `${financeCase.id} does not differ any more: ${difference.reason}`;
  const { instead } = difference;
  const same = 'error' in instead ? outcome.error === instead.error : outcome.value === answerTo(instead.sameAs(financeCase))?.value;
  return same ? null : told;
}

if (files.length === 0) {
  test.skip('finance cases: the folder shared/data/finance-cases is not beside the checkout', () => undefined);
} else {
  describe('finance cases', () => {
    test.each(files)('%s', (file) => {
      const cases = casesOf(file);
      const asked = cases.filter((financeCase) => answerTo(financeCase) !== null);
      const different = asked.filter(({ id }) => differences.has(id));
      const complaints = asked.map(complaint).filter((text) => text !== null);
      const without = new Set(cases.filter((financeCase) => !asked.includes(financeCase)).map(({ fn }) => fn));
      const right = asked.length - different.length - complaints.length;
      console.log(
        `${file}: ${right} of ${asked.length} as published, ${different.length} deliberately different, ${complaints.length} wrong; `
        + `${cases.length - asked.length} without a counterpart${without.size > 0 ? ` (${[...without].join(', ')})` : ''}`,
      );
      expect(complaints).toEqual([]);
    });

    test('every known difference is about a case there is', () => {
      const ids = new Set(files.flatMap((file) => casesOf(file).map(({ id }) => id)));
      expect([...differences.keys()].filter((id) => !ids.has(id))).toEqual([]);
    });
  });
}
