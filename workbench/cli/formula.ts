/**
 * `npm run formula -- '=BENEFIT.NPV(0.1,{-100,60,60})'` prints the value of a formula; a spill prints its rows, cells separated by tabs.
 * `npm run --silent formula -- --jsonl` answers each line of standard input with a line.
 */
import { createInterface } from 'node:readline';
import { buildAddInFunctions } from './add-in-functions';
import { Evaluator } from './evaluator';
import type { Answer } from './evaluator';
import { readRequestLine } from './request-line';

async function main(parameters: readonly string[]): Promise<void> {
  if (parameters.length === 0) {
    throw new Error('Usage: npm run formula -- \'=FORMULA\'   or   npm run --silent formula -- --jsonl < requests.jsonl');
  }
  const evaluator = await Evaluator.start(await buildAddInFunctions(), (message) => console.error(message));
  try {
    await (parameters[0] === '--jsonl' ? answerLines(evaluator) : answerFormula(evaluator, parameters.join(' ')));
  } finally {
    await evaluator.close();
  }
}

async function answerFormula(evaluator: Evaluator, text: string): Promise<void> {
  const [answer] = await evaluator.answer([{ kind: 'formula', formula: text.startsWith('=') ? text : `=${text}` }]);
  console.log(printed(answer!));
  if (answer && 'message' in answer && answer.message) {
    console.error(answer.message);
  }
}

function printed(answer: Answer): string {
  if ('error' in answer) {
    return answer.error;
  }
  const rows = Array.isArray(answer.value) ? (answer.value as unknown[][]) : [[answer.value]];
  return rows.map((row) => row.map(printedCell).join('\t')).join('\n');
}

function printedCell(value: unknown): string {
  if (typeof value === 'boolean') {
    return String(value).toUpperCase();
  }
  return typeof value === 'object' && value !== null && 'error' in value ? String(value.error) : String(value);
}

/** Lines that arrive while others are being answered form the next batch, so a file needs few batches and a dialogue works line by line. */
async function answerLines(evaluator: Evaluator): Promise<void> {
  let waiting: string[] = [];
  let ended = false;
  let wake: () => void = () => undefined;
  const input = createInterface({ input: process.stdin, crlfDelay: Infinity });
  input.on('line', (line) => {
    waiting.push(line);
    wake();
  });
  input.on('close', () => {
    ended = true;
    wake();
  });
  for (;;) {
    if (waiting.length === 0) {
      if (ended) {
        return;
      }
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
      continue;
    }
    const requests = waiting.filter((line) => line.trim() !== '').map(readRequestLine);
    waiting = [];
    const answers = await evaluator.answer(requests);
    const lines = answers.map((answer, index) => JSON.stringify({ id: requests[index]!.id, ...answer }));
    process.stdout.write(lines.map((line) => `${line}\n`).join(''));
  }
}

main(process.argv.slice(2)).then(
  // office.js keeps timers of its own.
  () => process.stdout.write('', () => process.exit(0)),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
