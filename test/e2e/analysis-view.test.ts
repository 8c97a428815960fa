import type { Frame } from 'playwright-core';
import type { Workbench } from './harness';
import { shareWorkbench } from './share-workbench';

let workbench: Workbench;
shareWorkbench({ query: 'sample&pane=320' }, (opened) => { workbench = opened; });

/** Runs a simulation and answers what is said of it. */
async function simulate(pane: Frame, trials: number, seed: number): Promise<string> {
  await pane.getByRole('textbox', { name: 'Trials' }).fill(String(trials));
  await pane.getByRole('textbox', { name: 'Seed' }).fill(String(seed));
  await pane.getByRole('button', { name: 'Run the simulation' }).click();
  const said = pane.getByText(new RegExp(`^Of ${trials.toLocaleString('en-US')} trials, .* Seed ${seed}\\.$`));
  await said.waitFor();
  return said.innerText();
}

/** The row of the Analysis sheet that begins with a text; from the Analysis sheet at the top. */
const rowOf = (label: string): Promise<unknown[]> =>
  workbench.handle(({ engine }, text) => {
    const sheet = engine.sheets().find(({ name }) => name === 'Analysis')!.id;
    const values = engine.values({ sheet, row: 0, column: 0, rows: 180, columns: 8 });
    return values.find(([first]) => first === text) ?? [];
  }, label);

test('what the program is worth and how sure that is: simulated in a worker, cancelled, repeated, and written to a sheet', async () => {
  const { pane, page } = workbench;
  await workbench.openView('Analysis');
  await pane.getByRole('table', { name: 'Appraisal' }).waitFor();
  expect(await pane.evaluate(() => document.documentElement.scrollWidth)).toBe(320);

  // 100,000 trials away from the pane; the same seed says the same, another one something else.
  const [worker, first] = await Promise.all([page.waitForEvent('worker'), simulate(pane, 100_000, 1)]);
  expect(worker.url()).toContain('/');
  const other = await simulate(pane, 100_000, 2);
  expect(other.replace('Seed 2', 'Seed 1')).not.toBe(first);
  expect(await simulate(pane, 100_000, 1)).toBe(first);
  expect(await workbench.axe('pane')).toEqual([]);
  expect(await pane.evaluate(() => document.documentElement.scrollWidth)).toBe(320);

  // Cancelled on the way, by keyboard.
  await pane.getByRole('textbox', { name: 'Trials' }).fill('1000000');
  await pane.getByRole('textbox', { name: 'Trials' }).press('Enter');
  await pane.getByText(/^[\d,]+ of 1,000,000 trials$/).waitFor();
  await pane.getByRole('button', { name: 'Cancel' }).press('Enter');
  await pane.getByText('Cancelled; nothing was kept.').waitFor();
  await pane.locator('button:focus', { hasText: 'Run the simulation' }).waitFor();

  // A host that refuses workers gets the same answer from the pane itself.
  await pane.evaluate(() => {
    const refuse = (): never => {
      throw new DOMException('Refused by a policy.', 'SecurityError');
    };
    Object.assign(window, { Worker: refuse, allowedWorker: Worker });
  });
  expect(await simulate(pane, 100_000, 1)).toBe(first);

  // Shown, then written: inputs, results and a native chart over the histogram.
  await pane.getByRole('button', { name: 'See what will be written' }).click();
  await pane.getByText(/^A new sheet “Analysis” is added with \d+ cells and a chart\./).waitFor();
  expect(await workbench.sheetNames()).not.toContain('Analysis');
  await pane.getByRole('button', { name: 'Write', exact: true }).click();
  await pane.getByText('The analysis is on the sheet Analysis.').waitFor();
  await workbench.settled();
  expect((await rowOf('Trials'))[1]).toBe(100_000);
  expect((await rowOf('Seed'))[1]).toBe(1);
  const p10 = Number((await rowOf('P10'))[1]);
  expect(first).toContain(`a tenth ends below $${Math.round(p10).toLocaleString('en-US')},`);
  const chart = await workbench.handle(({ engine, host }) => {
    const sheet = engine.sheets().find(({ name }) => name === 'Analysis')!.id;
    return JSON.parse(JSON.stringify(host.pictures.charts(sheet))) as unknown[];
  });
  expect(chart).toHaveLength(1);
  expect(JSON.stringify(chart)).toContain('Analysis: Outcomes');

  // Written again in place, because the sheet holds what the add-in wrote.
  await workbench.openView('Analysis');
  await simulate(pane, 100_000, 2);
  await pane.getByRole('button', { name: 'See what will be written' }).click();
  await pane.getByText(/^On “Analysis”, \d+ cells that the add-in wrote last time are rewritten/).waitFor();
  await pane.getByRole('button', { name: 'Write', exact: true }).click();
  await pane.getByText('The analysis is on the sheet Analysis.').waitFor();
  await workbench.settled();
  expect((await rowOf('Seed'))[1]).toBe(2);

  // The formula in a cell gives the figure of the pane.
  await workbench.select('Sheet1!B2');
  await pane.getByLabel('Figure').selectOption('benefitCostRatio');
  await pane.getByRole('button', { name: 'Insert into the selected cell' }).click();
  await pane.getByText('The formula is in Sheet1!B2.').waitFor();
  await workbench.settled();
  const ratio = Number((await workbench.cell('Sheet1!B2')).value);
  expect((await rowOf('Benefit-cost ratio (BCR)'))[2]).toBeCloseTo(ratio, 9);
});
