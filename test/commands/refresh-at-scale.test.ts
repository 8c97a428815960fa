import { generateProgram } from '../../bench/workbook/generate-program';
import { putProgram } from '../../bench/workbook/put-program';
import type { RefreshOutcome } from '../../src/commands/refresh-status';
import { refreshStatus } from '../../src/commands/refresh-status';
import type { ApplyOptions, Progress } from '../../src/excel/gateway';
import type * as Payload from '../../src/excel/payload';
import { messageBytes } from '../../src/excel/payload';
import { excelOnTheWeb } from '../../workbench/host/profiles';
import { messageLimit, OpenExcel } from './open-excel';

// A twelfth of the limit: 400 benefits, 800 activities, 1,200 measures and 20,000 readings need as many messages as
// 4,800 benefits with 240,000 readings do in Excel for the web, and are there in seconds. `npm run bench -- workbook` has the whole.
jest.mock('../../src/excel/payload', () => {
  const payload = jest.requireActual<typeof Payload>('../../src/excel/payload');
  return { ...payload, messageBytes: payload.messageBytes / 12 };
});
const limit = messageLimit / 12;
const program = generateProgram({ benefits: 400 });
let excel: OpenExcel;

beforeAll(async () => {
  excel = await OpenExcel.open({ profile: { ...excelOnTheWeb, payloadLimit: limit } });
  await putProgram(excel.host.engine, program);
});
afterAll(() => excel.close());

async function refresh(options: ApplyOptions = {}): Promise<Extract<RefreshOutcome, { is: 'refreshed' }>> {
  const outcome = await refreshStatus.run({ ...excel.surroundings, today: program.today }, undefined, options);
  if (outcome.is !== 'refreshed') throw new Error('There is no program');
  return outcome;
}

/** Every cell of every table, as one text. */
function cells(): string {
  const { engine } = excel.host;
  return engine.tables().map(({ name, area }) => `${name}\n${JSON.stringify(engine.values(area))}`).join('\n');
}

/** What a refresh needs however small it is: find the tables, read them, check what will be replaced, write. */
const leastSyncs = 4;

/** How many messages more than one each way the bytes that went over need. */
function chunksNeeded(): number {
  const { records } = excel.host.log;
  const sum = (bytes: 'requestBytes' | 'responseBytes'): number => records.reduce((total, record) => total + record[bytes], 0);
  return Math.ceil(sum('requestBytes') / messageBytes) + Math.ceil(sum('responseBytes') / messageBytes) - 2;
}

test('a refresh that is cancelled between two messages leaves every cell as it was', async () => {
  const before = cells();
  const cancelling = new AbortController();
  const onProgress = ({ done }: Progress): void => {
    if (done > 0) cancelling.abort();
  };
  const { largest } = await excel.counting(async () => {
    await expect(refresh({ signal: cancelling.signal, onProgress })).rejects.toMatchObject({ failure: 'cancelled', state: 'rolled-back' });
  });
  expect(largest).toBeLessThan(limit);
  expect(cells() === before).toBe(true);
});

test('every status is written in four syncs and those its bytes need, no message above the limit, with progress', async () => {
  const progress: Progress[] = [];
  const { answer, syncs, largest } = await excel.counting(() => refresh({ onProgress: (step) => progress.push(step) }));
  expect(answer.problems).toEqual([]);
  expect(answer.benefitsUpdated).toBe(400);
  expect(largest).toBeLessThan(limit);
  expect(syncs).toBeLessThanOrEqual(leastSyncs + chunksNeeded());

  const { total } = progress[0]!;
  const done = progress.map((step) => step.done);
  expect(total).toBe(answer.receipt.cells);
  expect(done).toEqual([...done].sort((a, b) => a - b));
  expect([done[0], done.at(-1)]).toEqual([0, total]);
  expect(done.length).toBeGreaterThan(2);
});

test('refreshing again reads as much and writes nothing', async () => {
  const before = cells();
  const { answer, syncs, largest } = await excel.counting(refresh);
  expect(answer.receipt.changeSet.changes).toEqual([]);
  expect(syncs).toBeLessThanOrEqual(2 + chunksNeeded());
  expect(largest).toBeLessThan(limit);
  expect(cells() === before).toBe(true);
});
