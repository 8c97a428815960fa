import type { FunctionsJson } from '../../scripts/functions-metadata';
import { generateFunctionsJson } from '../../scripts/functions-metadata';
import type { Outcome } from './custom-functions';
import { call } from './custom-functions';
import { RandomArguments } from './random-arguments';
import '../../src/functions/functions';

const lists = 100_000;
const excelErrors = ['#VALUE!', '#NUM!', '#DIV/0!', '#N/A', '#NULL!', '#REF!', '#NAME?'];

const isCell = (value: unknown): boolean =>
  (typeof value === 'number' ? Number.isFinite(value) : typeof value === 'string' && !value.startsWith('#'));

const isBlock = (value: unknown): boolean =>
  Array.isArray(value) && value.length > 0
    && value.every((row) => Array.isArray(row) && row.length === (value[0] as unknown[]).length && row.every(isCell));

const isProper = ({ value, error, message }: Outcome): boolean =>
  error === undefined
    ? isCell(value) || isBlock(value)
    : excelErrors.includes(error) && (message === undefined || !/undefined|\[object/.test(message));

test(`${lists} random argument lists are answered with finite numbers, texts or Excel errors, and with nothing else`, async () => {
  const { functions, enums } = JSON.parse(await generateFunctionsJson()) as FunctionsJson;
  const random = new RandomArguments(20_261_122, enums);
  const answered = new Map<string, number>();
  const improper: string[] = [];
  for (let i = 0; i < lists; i++) {
    const entry = functions[i % functions.length]!;
    const args = random.for(entry);
    const outcome = call(entry.id, ...args);
    if (outcome.error === undefined) answered.set(entry.id, (answered.get(entry.id) ?? 0) + 1);
    if (!isProper(outcome)) improper.push(`${entry.id}(${JSON.stringify(args).slice(0, 300)}): ${JSON.stringify(outcome)}`);
  }
  expect(improper.slice(0, 5)).toEqual([]);
  // Every function also got past its argument checks many times.
  expect(functions.filter(({ id }) => (answered.get(id) ?? 0) < 50).map(({ id }) => id)).toEqual([]);
});
