import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedFiles } from '../../scripts/functions-docs';

describe('what is made from the JSDoc of the functions', () => {
  test.each([...generatedFiles()])('%s is up to date (if not: npx tsx scripts/functions-docs.ts)', (path, text) => {
    expect(readFileSync(join(__dirname, '..', '..', path), 'utf8')).toBe(text);
  });
});
