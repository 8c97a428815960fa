import { fork } from 'node:child_process';
import path from 'node:path';
import type { Measurement, SizeOrder } from './measure-size';

export interface WorkbookRow {
  readonly program: string;
  readonly benefits: number;
  readonly work: Measurement['work'];
  readonly 'cells written': number;
  readonly seconds: string;
  /** Without the host: planning, assessing, office.js. */
  readonly 'of which add-in': string;
  /** The time a benefit takes, against the size before: 1 is linear. */
  readonly growth: string;
  readonly 'growth of add-in': string;
  readonly syncs: number;
  readonly 'MB sent': string;
  readonly 'MB received': string;
  readonly 'largest MB': string;
  readonly 'peak memory MB': number;
}

interface Series {
  readonly program: string;
  readonly sizes: readonly number[];
  readonly order: (benefits: number) => SizeOrder;
}

const series: readonly Series[] = [
  {
    program: 'register and plan, made by the add-in',
    sizes: [100, 1_000, 10_000],
    order: (benefits) => ({ sheets: ['benefit-register', 'realization-plan'], size: { benefits, measures: 0, readings: 0, cashFlows: 0 } }),
  },
  { program: 'with measures, readings and cash flow', sizes: [100, 1_000, 2_000], order: (benefits) => ({ size: { benefits } }) },
];

/** Scaffold and refresh by size of program, each size in a process of its own. */
export default async function run(): Promise<WorkbookRow[]> {
  const rows: WorkbookRow[] = [];
  for (const { program, sizes, order } of series) {
    const before = new Map<Measurement['work'], Scaled>();
    for (const benefits of sizes) {
      for (const measurement of await measuredApart(order(benefits))) {
        const smaller = before.get(measurement.work);
        rows.push(rowOf(program, { benefits, measurement }, smaller));
        before.set(measurement.work, { benefits, measurement });
      }
    }
  }
  return rows;
}

interface Scaled {
  readonly benefits: number;
  readonly measurement: Measurement;
}

function rowOf(program: string, scaled: Scaled, smaller: Scaled | undefined): WorkbookRow {
  const { benefits, measurement } = scaled;
  return {
    program,
    benefits,
    work: measurement.work,
    'cells written': measurement.cells,
    seconds: (measurement.milliseconds / 1000).toFixed(2),
    'of which add-in': (addInTime(measurement) / 1000).toFixed(2),
    growth: growth(scaled, smaller, ({ milliseconds }) => milliseconds),
    'growth of add-in': growth(scaled, smaller, addInTime),
    syncs: measurement.syncs,
    'MB sent': megabytes(measurement.requestBytes),
    'MB received': megabytes(measurement.responseBytes),
    'largest MB': megabytes(measurement.largestMessage),
    'peak memory MB': Math.round(measurement.peakMemory / 1e6),
  };
}

const addInTime = ({ milliseconds, hostMilliseconds }: Measurement): number => milliseconds - hostMilliseconds;

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(2);

function growth(larger: Scaled, smaller: Scaled | undefined, time: (measurement: Measurement) => number): string {
  return smaller ? (time(larger.measurement) / larger.benefits / (time(smaller.measurement) / smaller.benefits)).toFixed(2) : '';
}

function measuredApart(order: SizeOrder): Promise<Measurement[]> {
  return new Promise((resolve, reject) => {
    const execArgv = [...process.execArgv, '--max-old-space-size=8192'];
    const child = fork(path.join(__dirname, 'measure-size.ts'), [JSON.stringify(order)], { execArgv });
    child.on('message', (measurements) => resolve(measurements as Measurement[]));
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`Measuring ${JSON.stringify(order.size)} ended with code ${code}.`)));
  });
}
