/**
 * One size of program in a process of its own, so that its peak memory is its own: brings it into a workbook, refreshes, refreshes again;
 * through the add-in's own code, the real office.js, and the workbench's Excel. Sends its measurements to its parent.
 */
import { refreshStatus } from '../../src/commands/refresh-status';
import { ExcelGateway } from '../../src/excel/excel-gateway';
import { planScaffold } from '../../src/sheets/plan-scaffold';
import { excelOnTheWeb } from '../../workbench/host/profiles';
import { isHousekeeping } from '../../workbench/host/sync-log';
import type { OpenAddIn } from '../../test/host/open-add-in';
import { openAddIn } from '../../test/host/open-add-in';
import type { ProgramSize } from './generate-program';
import { generateProgram } from './generate-program';
import { putProgram } from './put-program';

export interface SizeOrder {
  /** The sheets the add-in makes with the program in them; without any the tables are put there past office.js. */
  readonly sheets?: readonly string[];
  readonly size: ProgramSize;
}

export interface Measurement {
  readonly work: 'add sheets' | 'first refresh' | 'second refresh';
  /** Cells written. */
  readonly cells: number;
  /** All of it, until the workbook is calculated. */
  readonly milliseconds: number;
  /** Of which the workbench's host and engine. */
  readonly hostMilliseconds: number;
  readonly syncs: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** The largest request or response. */
  readonly largestMessage: number;
  /** Of the process up to here, in bytes. */
  readonly peakMemory: number;
}

async function measured(addIn: OpenAddIn, work: Measurement['work'], run: () => Promise<number>): Promise<Measurement> {
  const { log, faults } = addIn.host;
  log.clear();
  let syncs = 0;
  // office.js sends a message of its own after each run to let go of ranges; nobody waits for it.
  faults.next({
    at: ({ request }) => {
      if (!isHousekeeping(request.Actions)) syncs += 1;
      return false;
    },
  });
  const started = performance.now();
  const cells = await run();
  const answered = performance.now();
  faults.clear();
  await addIn.host.idle();
  const ended = performance.now();
  const { records } = log;
  const sum = (of: 'requestBytes' | 'responseBytes' | 'milliseconds'): number => records.reduce((total, record) => total + record[of], 0);
  return {
    work,
    cells,
    milliseconds: ended - started,
    hostMilliseconds: sum('milliseconds') + ended - answered,
    syncs,
    requestBytes: sum('requestBytes'),
    responseBytes: sum('responseBytes'),
    largestMessage: Math.max(...records.flatMap(({ requestBytes, responseBytes }) => [requestBytes, responseBytes])),
    peakMemory: process.resourceUsage().maxRSS * 1024,
  };
}

async function measureSize({ sheets, size }: SizeOrder): Promise<Measurement[]> {
  const program = generateProgram(size);
  const addIn = await openAddIn({ profile: excelOnTheWeb });
  const gateway = new ExcelGateway();
  const surroundings = { gateway, today: program.today, userName: 'bench' };
  const refresh = async (): Promise<number> => {
    const outcome = await refreshStatus.run(surroundings, undefined);
    if (outcome.is !== 'refreshed') throw new Error('There was no program to refresh.');
    return outcome.receipt.cells;
  };
  try {
    const adding: Measurement[] = [];
    if (sheets) {
      const { settings, rows } = program;
      const scaffold = async (): Promise<number> =>
        (await gateway.apply(planScaffold(sheets, await gateway.survey(), { settings, rows }).changeSet)).cells;
      adding.push(await measured(addIn, 'add sheets', scaffold));
    } else {
      await putProgram(addIn.engine, program);
    }
    return [...adding, await measured(addIn, 'first refresh', refresh), await measured(addIn, 'second refresh', refresh)];
  } finally {
    addIn.close();
  }
}

measureSize(JSON.parse(process.argv[2]!) as SizeOrder).then(
  (measurements) => (process.send ? process.send(measurements) : console.log(measurements)),
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
