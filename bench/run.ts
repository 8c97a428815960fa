/** Runs the benchmarks, all of them or those named: `npm run bench`, `npm run bench -- finance`. */

interface Benchmark {
  /** Measures, prints what needs words, and returns a table. */
  readonly default: () => readonly object[] | Promise<readonly object[]>;
}

const benchmarks: Readonly<Record<string, () => Promise<Benchmark>>> = {
  finance: () => import('./finance/run'),
  frames: () => import('./frames/run'),
  functions: () => import('./functions/run'),
  pane: () => import('./pane/run'),
  pictures: () => import('./pictures/run'),
  sizes: () => import('./sizes'),
  workbook: () => import('./workbook/run'),
};

async function main(names: readonly string[]): Promise<void> {
  const unknown = names.filter((name) => !(name in benchmarks));
  if (unknown.length > 0) throw new Error(`No benchmark is called ${unknown.join(', ')}; there are ${Object.keys(benchmarks).join(', ')}.`);
  for (const name of names.length > 0 ? names : Object.keys(benchmarks)) {
    console.log(`\n${name}`);
    const benchmark = await benchmarks[name]!();
    console.table(await benchmark.default());
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
