import { openAddIn } from '../../test/host/open-add-in';
import { buildAddInFunctions, functionNamespace } from '../../workbench/cli/add-in-functions';

export interface FunctionsRow {
  readonly work: string;
  readonly cells: number;
  readonly milliseconds: number;
  /** From the first message of a calculation to its last: office.js, its pauses, and the functions themselves. */
  readonly 'of which page': number;
  readonly 'µs a cell': number;
  /** The time a cell takes, against the size before: 1 is linear. */
  readonly growth: string;
  readonly messages: number;
  readonly 'MB to the page': string;
  readonly 'MB from the page': string;
}

/** Formulas in turn, over ten flows in A1:J1, a rate in K1 and twelve actuals and plans in rows 2 and 3. */
const formulas: readonly string[] = [
  '=BENEFIT.NPV($K$1,$A$1:$J$1)',
  '=BENEFIT.IRR($A$1:$J$1)',
  '=BENEFIT.PAYBACK($A$1:$J$1,$K$1)',
  '=BENEFIT.VARIANCE($A$2,$A$3)',
  '=BENEFIT.REALIZATION($A$2:$L$2,$A$3:$L$3)',
  '=BENEFIT.DISCOUNTFACTOR($K$1,5)',
  '=BENEFIT.FORECAST($A$3:$L$3,$A$2:$F$2)',
  '=BENEFIT.STATUS(0.97)',
  '=BENEFIT.TRIANGULAR($K$1,1,2,4)',
  '=BENEFIT.RAMP(0.4,"S-curve")',
];
const sizes = [1_000, 10_000];
const perColumn = 1_000;

/** Cells of mixed functions through the workbench's engine, its host and the real office.js: all entered, then all recalculated. */
export default async function run(): Promise<FunctionsRow[]> {
  const functions = await buildAddInFunctions();
  const rows: FunctionsRow[] = [];
  for (const size of sizes) {
    const smaller = rows.slice(-2);
    for (const [index, row] of (await measureCells(functions, size)).entries()) {
      const growth = smaller[index] ? (row['µs a cell'] / smaller[index]['µs a cell']).toFixed(2) : '';
      rows.push({ ...row, growth });
    }
  }
  return rows;
}

async function measureCells({ script, json }: Awaited<ReturnType<typeof buildAddInFunctions>>, cells: number): Promise<FunctionsRow[]> {
  const { engine, host, page, close } = await openAddIn();
  try {
    page.run(script);
    await host.setFunctions(json, functionNamespace);
    const traffic = watch(page.window as unknown as PageWithBridge);
    const sheet = engine.activeSheet();
    const put = (row: number, values: readonly number[]): void =>
      engine.write({ sheet, row, column: 0, rows: 1, columns: values.length }, [values.map((value) => ({ value }))]);
    put(0, [-1_000, 150, 160, 170, 180, 190, 200, 210, 220, 230, 0.05]);
    put(1, [90, 95, 100, 98, 101, 97, 99, 104, 96, 103, 102, 100]);
    put(2, [100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100]);
    await engine.settle();

    const measured = async (work: string, change: () => void | Promise<void>): Promise<FunctionsRow> => {
      traffic.reset();
      const started = performance.now();
      await change();
      await engine.settle();
      const milliseconds = performance.now() - started;
      return {
        work,
        cells,
        milliseconds: Math.round(milliseconds),
        'of which page': Math.round(traffic.lastFromPage - traffic.firstToPage),
        'µs a cell': Math.round((milliseconds * 1000) / cells),
        growth: '',
        messages: traffic.messages,
        'MB to the page': (traffic.bytesToPage / 1e6).toFixed(2),
        'MB from the page': (traffic.bytesFromPage / 1e6).toFixed(2),
      };
    };
    const area = { sheet, row: 10, column: 0, rows: perColumn, columns: cells / perColumn };
    const grid = Array.from({ length: area.rows }, (_, row) =>
      Array.from({ length: area.columns }, (_c, column) => ({ formula: formulas[(row + column) % formulas.length]! })));
    const entered = await measured('entered', () => engine.write(area, grid));
    const failed = engine.values(area).flat().find((value) => value === '' || (typeof value === 'string' && value.startsWith('#')));
    if (failed !== undefined) throw new Error(`A cell shows ${JSON.stringify(failed)}.`);
    return [entered, await measured('recalculated', () => engine.recalculate())];
  } finally {
    close();
  }
}

interface PageWithBridge {
  readonly _richApiNativeBridge: { sendMessageToHost(text: string): void; onMessageFromHost(text: string): void };
}

/** Counts what goes over the bridge between Excel and the page. */
function watch(page: PageWithBridge) {
  const traffic = {
    messages: 0, bytesToPage: 0, bytesFromPage: 0, firstToPage: 0, lastFromPage: 0,
    reset: () => Object.assign(traffic, { messages: 0, bytesToPage: 0, bytesFromPage: 0, firstToPage: 0, lastFromPage: 0 }),
  };
  const bridge = page._richApiNativeBridge;
  const { sendMessageToHost, onMessageFromHost } = bridge;
  bridge.sendMessageToHost = (text) => {
    traffic.messages += 1;
    traffic.bytesFromPage += Buffer.byteLength(text);
    traffic.lastFromPage = performance.now();
    sendMessageToHost.call(bridge, text);
  };
  bridge.onMessageFromHost = (text) => {
    traffic.messages += 1;
    traffic.bytesToPage += Buffer.byteLength(text);
    traffic.firstToPage ||= performance.now();
    onMessageFromHost.call(bridge, text);
  };
  return traffic;
}
