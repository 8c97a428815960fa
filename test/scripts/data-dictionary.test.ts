import { readFileSync } from 'node:fs';
import path from 'node:path';

import { dataDictionary } from '../../scripts/data-dictionary-text';

it('The data dictionary in docs is the one the sheets say (npx tsx scripts/data-dictionary.ts writes it)', () => {
  const written = readFileSync(path.join(__dirname, '../../docs/data-dictionary.md'), 'utf8').replace(/\r\n/g, '\n');
  expect(written).toBe(dataDictionary());
});
