import { readFileSync } from 'node:fs';
import path from 'node:path';

interface LockEntry {
  readonly version?: string;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
const read = (file: string): unknown => JSON.parse(readFileSync(path.resolve(__dirname, '../..', file), 'utf8'));
const { packages } = read('package-lock.json') as { packages: Record<string, LockEntry> };
const { dependencies, devDependencies } = read('package.json') as Record<'dependencies' | 'devDependencies', Record<string, string>>;
const folders = Object.keys(packages);

test('the lock holds the packages of every system, or "npm ci" would fail on a fresh clone', () => {
  const wanted = Object.values(packages).flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}));
  expect(wanted.length).toBeGreaterThan(0);
  expect(wanted.filter((name) => !folders.some((folder) => folder.endsWith(`node_modules/${name}`)))).toEqual([]);
});

test('the lock names no registry, so that each machine uses its own', () => {
  expect(Object.values(packages).filter((entry) => entry.resolved !== undefined)).toEqual([]);
});

test('dependencies are pinned exactly', () => {
  const versions = Object.entries({ ...dependencies, ...devDependencies });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('there is one spreadsheet engine, and none of its commercial packages', () => {
  expect(folders.filter((folder) => folder.endsWith('node_modules/@univerjs/core'))).toHaveLength(1);
  expect(folders.filter((folder) => folder.includes('@univerjs-pro'))).toEqual([]);
});
