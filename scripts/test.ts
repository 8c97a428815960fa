/**
 * `npm test`: everything that must hold, in the order in which a mistake is cheapest to see. Ends with one line,
 * "N passed, N failed, N skipped", in which the type check, the linter and the build count as one check each.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { countResults } from './count-results';
import type { JestResults } from './count-results';

const root = path.resolve(__dirname, '..');
const resultsFile = path.join(root, '.cache/jest-results.json');

/** Runs one of the project's tools with its output on this terminal. */
function run(title: string, tool: string, ...options: string[]): boolean {
  console.log(`\n── ${title}`);
  const started = Date.now();
  const { status } = spawnSync(process.execPath, [path.join(root, 'node_modules', tool), ...options], { cwd: root, stdio: 'inherit' });
  console.log(`${status === 0 ? 'passed' : 'FAILED'}: ${title} (${Math.round((Date.now() - started) / 1000)} s)`);
  return status === 0;
}

rmSync(resultsFile, { force: true });
const checks = [
  run('type check', 'typescript/bin/tsc'),
  run('lint', 'eslint/bin/eslint.js', '.'),
  run('build of the workbench', 'tsx/dist/cli.mjs', 'scripts/build.ts', 'workbench'),
];
const jestSucceeded = run('tests', 'jest/bin/jest.js', '--maxWorkers=2', '--json', `--outputFile=${resultsFile}`);

const results = existsSync(resultsFile) ? (JSON.parse(readFileSync(resultsFile, 'utf8')) as JestResults) : null;
const { passed, failed, skipped } = countResults(checks, results, jestSucceeded);
if (skipped.length > 0) console.log(`\nSkipped:\n${skipped.map((line) => `  ${line}`).join('\n')}`);
console.log(`\n${passed} passed, ${failed} failed, ${skipped.length} skipped`);
process.exitCode = failed === 0 ? 0 : 1;
