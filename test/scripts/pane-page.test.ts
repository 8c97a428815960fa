import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { panePage } from '../../scripts/pane-page';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'pane-page-'));
  for (const file of ['functions.js', 'taskpane.js']) writeFileSync(path.join(folder, file), `// ${file}`);
});
afterAll(() => rmSync(folder, { recursive: true }));

const cdn = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

test('office.js loads first, then the functions, then the pane', () => {
  const scripts = [...panePage(folder, cdn).matchAll(/<script.*? src="([^"?]*)/g)].map((match) => match[1]);
  expect(scripts).toEqual([cdn, 'functions.js', 'taskpane.js']);
});

test('the page may connect to its own origin only', () => {
  expect(panePage(folder, cdn)).toContain("connect-src 'self';");
});

test('scripts may come from the origin of office.js where that is another one, and from nowhere else', () => {
  expect(panePage(folder, cdn)).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
  expect(panePage(folder, 'lib/office.js')).toContain("script-src 'self';");
});

test('a changed bundle has another address, so that Office does not run the old one', () => {
  const before = panePage(folder, cdn);
  writeFileSync(path.join(folder, 'taskpane.js'), '// changed');
  expect(panePage(folder, cdn)).not.toBe(before);
});
