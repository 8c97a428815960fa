/**
 * `npm test`: everything that must hold; what is quick to see comes first. Ends with one line,
 * "N passed, N failed, N skipped", in which the type check, the linter and the build count as one check each.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { countResults } from './count-results';
import type { JestResults } from './count-results';

const root = path.resolve(__dirname, '..');
const resultsFile = path.join(root, '.cache/jest-results.json');

const seconds = (since: number): number => Math.round((Date.now() - since) / 1000);

/** Runs one of the project's tools with its output on this terminal. */
function run(title: string, tool: string, ...options: string[]): boolean {
  console.log(`\n── ${title}`);
  const started = Date.now();
  const { status } = spawnSync(process.execPath, [path.join(root, 'node_modules', tool), ...options], { cwd: root, stdio: 'inherit' });
  console.log(`${status === 0 ? 'passed' : 'FAILED'}: ${title} (${seconds(started)} s)`);
  return status === 0;
}

/** As {@link run}, beside others: what the tool says is shown when it is done. */
async function runBeside(title: string, tool: string, ...options: string[]): Promise<boolean> {
  const started = Date.now();
  const child = spawn(process.execPath, [path.join(root, 'node_modules', tool), ...options], { cwd: root });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (output += part.toString()));
  const hasPassed = await new Promise<boolean>((resolve, reject) => child.on('error', reject).on('close', (code) => resolve(code === 0)));
  console.log(`\n── ${title}\n${output}${hasPassed ? 'passed' : 'FAILED'}: ${title} (${seconds(started)} s)`);
  return hasPassed;
}

async function runAll(): Promise<void> {
  rmSync(resultsFile, { force: true });
  const checks = await Promise.all([
    runBeside('type check', 'typescript/bin/tsc'),
    runBeside('lint', 'eslint/bin/eslint.js', '.'),
    runBeside('build of the workbench', 'tsx/dist/cli.mjs', 'scripts/build.ts', 'workbench'),
  ]);
  const jestSucceeded = run('tests', 'jest/bin/jest.js', '--maxWorkers=2', '--json', `--outputFile=${resultsFile}`);

  const results = existsSync(resultsFile) ? (JSON.parse(readFileSync(resultsFile, 'utf8')) as JestResults) : null;
  const { passed, failed, skipped } = countResults(checks, results, jestSucceeded);
  if (skipped.length > 0) console.log(`\nSkipped:\n${skipped.map((line) => `  ${line}`).join('\n')}`);
  console.log(`\n${passed} passed, ${failed} failed, ${skipped.length} skipped`);
  process.exitCode = failed === 0 ? 0 : 1;
}

void runAll();
