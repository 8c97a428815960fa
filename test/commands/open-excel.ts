import type { Surroundings } from '../../src/commands/command';
import { ExcelGateway } from '../../src/excel/excel-gateway';
import type { CellInput } from '../../src/sheets/change-set';
import type { HostErrorCode } from '../../workbench/host/host-error';
import type { HostOptions } from '../../workbench/host/host';
import { isHousekeeping } from '../../workbench/host/sync-log';
import type { OpenAddIn } from '../host/open-add-in';
import { openAddIn } from '../host/open-add-in';

/** 15 September 2026, the day it is in these tests. */
export const today = 46280;

/** Five million bytes: what Excel for the web accepts in one message. */
export const messageLimit = 5 * 1024 * 1024;

/** An empty workbook in the workbench's Excel, with our own code talking to it through the real office.js. */
export class OpenExcel {
  readonly gateway = new ExcelGateway();
  readonly surroundings: Surroundings = { gateway: this.gateway, today, userName: 'tester' };

  private constructor(private readonly addIn: OpenAddIn) {}

  static async open(options: Partial<HostOptions> = {}): Promise<OpenExcel> {
    return new OpenExcel(await openAddIn(options));
  }

  get host(): OpenAddIn['host'] {
    return this.addIn.host;
  }

  close(): void {
    this.addIn.close();
  }

  /** How many syncs the work takes, and the largest message either way, in bytes. */
  async counting<Answer>(
    work: () => Promise<Answer>,
  ): Promise<{ readonly answer: Answer; readonly syncs: number; readonly largest: number }> {
    let syncs = 0;
    this.host.log.clear();
    // office.js sends a message of its own after each run to let go of ranges; nobody waits for it.
    this.host.faults.next({
      at: ({ request }) => {
        if (!isHousekeeping(request.Actions)) syncs += 1;
        return false;
      },
    });
    const answer = await work();
    this.host.faults.clear();
    const { records } = this.host.log;
    return { answer, syncs, largest: Math.max(...records.flatMap(({ requestBytes, responseBytes }) => [requestBytes, responseBytes])) };
  }

  /** Lets the n-th sync from now fail at one of its actions; those before it keep their effect. */
  failAtSync(number: number, code: HostErrorCode, action = 0): void {
    let seen = 0;
    this.host.faults.next({
      at: ({ request }) => {
        if (!isHousekeeping(request.Actions)) seen += 1;
        return seen === number;
      },
      error: { code },
      action,
    });
  }

  /** Everything the workbook holds: sheets, cells, tables, names. */
  async contents(): Promise<unknown> {
    return Excel.run(async (context) => {
      const { worksheets, tables, names } = context.workbook;
      worksheets.load('items/name');
      tables.load('items/name,items/columns/items/name');
      names.load('items/name,items/formula');
      await context.sync();
      const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject().load('address,formulas'));
      const places = tables.items.map((table) => table.getRange().load('address'));
      await context.sync();
      return {
        sheets: worksheets.items.map(
          ({ name }, index) => [name, used[index]!.isNullObject ? null : [used[index]!.address, used[index]!.formulas]],
        ),
        tables: tables.items.map((table, index) => [table.name, places[index]!.address, table.columns.items.map(({ name }) => name)]),
        names: names.items.map(({ name, formula }) => [name, formula]),
      };
    });
  }

  /** Types values into a column of a table, from its first row down. */
  async type(table: string, column: string, ...values: CellInput[]): Promise<void> {
    await Excel.run(async (context) => {
      const body = context.workbook.tables.getItem(table).columns.getItem(column).getDataBodyRange();
      body.getCell(0, 0).getResizedRange(values.length - 1, 0).formulas = values.map((value) => [value]);
      await context.sync();
    });
  }

  async column(table: string, column: string): Promise<CellInput[]> {
    return Excel.run(async (context) => {
      const body = context.workbook.tables.getItem(table).columns.getItem(column).getDataBodyRange().load('values');
      await context.sync();
      return (body.values as CellInput[][]).map(([cell]) => cell!);
    });
  }

  /** Anything else a user may do. */
  async doing(work: (workbook: Excel.Workbook) => void): Promise<void> {
    await Excel.run(async (context) => {
      work(context.workbook);
      await context.sync();
    });
  }
}
