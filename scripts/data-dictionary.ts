/** Writes docs/data-dictionary.md from the sheets as data: `npx tsx scripts/data-dictionary.ts`. A test compares the two. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';

import { dataDictionary } from './data-dictionary-text';

writeFileSync(path.join(__dirname, '../docs/data-dictionary.md'), dataDictionary());
