import { spawn } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
const patience = 60_000;

/** Runs the command as `npm run formula` does. */
function formula(parameters: readonly string[], input = ''): Promise<{
  readonly output: string;
  readonly errors: string;
  readonly code: number | null;
}> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'workbench/cli/formula.ts'), ...parameters],
      { cwd: root },
    );
    let output = '';
    let errors = '';
    child.stdout.on('data', (data) => (output += String(data)));
    child.stderr.on('data', (data) => (errors += String(data)));
    child.on('error', reject);
    child.on('close', (code) => resolve({ output, errors, code }));
    child.stdin.end(input);
  });
}

async function answers(lines: readonly unknown[]): Promise<unknown[]> {
  const { output } = await formula(['--jsonl'], lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'));
  return output.trimEnd().split('\n').map((line) => JSON.parse(line) as unknown);
}

test('a formula prints its value', async () => {
  const { output } = await formula(['=BENEFIT.NPV(0.1,{-100,60,60})']);
  expect(Number(output)).toBeCloseTo(3.7565740045078853, 12);
}, patience);

test('a spill prints its rows', async () => {
  const { output } = await formula(['=SEQUENCE(2,2)']);
  expect(output).toBe('1\t2\n3\t4\n');
}, patience);

test('lines are answered in order, whatever they hold', async () => {
  const close = (value: number): unknown => expect.closeTo(value, 9);
  expect(await answers([
    { id: 1, fn: 'BENEFIT.NPV', args: [0.1, { range: [[-100], [60], [60]] }] },
    { id: 'two', fn: 'npv', args: [0.1, { array: [[-100, 60, 60]] }, { missing: true }] },
    { id: 3, formula: '=1+1' },
    '{"id":4,"fn":',
    { id: 5, fn: 'BENEFIT.NPV', args: [0.1, { range: [[1, { error: '#N/A' }]] }] },
    { id: 6, fn: 'BENEFIT.NOTHING', args: [] },
    { id: 7, fn: 'BENEFIT.NPV', args: [] },
    { id: 8, fn: 'BENEFIT.NPV', args: [0.1, { range: [[1, 2], [3]] }] },
    '[]',
    { id: 10, formula: '=SEQUENCE(2)' },
    { id: 11, formula: '=BENEFIT.NPV(0.1,{"x"})' },
    { id: 12, formula: 'BENEFIT.ROI(150,100)' },
  ])).toEqual([
    { id: 1, value: close(3.7565740045078853) },
    { id: 'two', value: close(3.7565740045078853) },
    { id: 3, value: 2 },
    { id: 4, error: '#VALUE!', message: expect.stringContaining('not JSON') },
    { id: 5, error: '#N/A' },
    { id: 6, error: '#NAME?', message: 'There is no function BENEFIT.NOTHING.' },
    { id: 7, error: '#VALUE!', message: expect.stringContaining('takes 2 to 3 arguments') },
    { id: 8, error: '#VALUE!', message: expect.stringContaining('Argument 2') },
    { error: '#VALUE!', message: expect.stringContaining('A line is an object') },
    { id: 10, value: [[1], [2]] },
    { id: 11, error: '#VALUE!', message: expect.stringContaining('"x"') },
    { id: 12, value: close(0.5) },
  ]);
}, patience);

test('20,000 lines are answered in one run', async () => {
  const lines = Array.from({ length: 20_000 }, (_, id) => ({ id, fn: 'BENEFIT.NPV', args: [0, { range: [[id, 1]] }] }));
  expect(await answers(lines)).toEqual(lines.map(({ id }) => ({ id, value: id + 1 })));
}, patience);
