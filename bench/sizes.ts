/** What a user downloads before anything shows: the functions alone, and the pane's first load, compressed. Needs a built workbench. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const folder = path.resolve(__dirname, '../build/workbench');

export interface SizeRow {
  readonly what: string;
  readonly files: readonly string[];
  readonly kilobytes: number;
  readonly budget: number;
}

/** office.js itself is Microsoft's and cached by Excel, so it does not count. */
const rows = [
  { what: 'custom functions', files: ['functions.js'], budget: 40 },
  { what: 'pane, first load', files: ['functions.js', 'taskpane.js', 'taskpane.css'], budget: 180 },
];

/** Sizes in kB (1,000 bytes) after gzip, against their budgets. */
export default function run(): SizeRow[] {
  if (!existsSync(path.join(folder, 'functions.js'))) throw new Error('There is nothing to measure: run "npm run build:workbench" first.');
  const present = new Set(readdirSync(folder));
  return rows.map(({ what, files, budget }) => {
    const loaded = files.filter((file) => present.has(file));
    const bytes = loaded.reduce((sum, file) => sum + gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length, 0);
    return { what, files: loaded, kilobytes: Math.round(bytes / 100) / 10, budget };
  });
}

if (require.main === module) console.table(run().map(({ files, ...row }) => ({ ...row, files: files.join(' ') })));
