import { readFileSync } from 'node:fs';
import type { CellValue } from '../../workbench/engine/engine';
import type { Workbench } from './harness';
import { shareWorkbench } from './share-workbench';

let workbench: Workbench;
shareWorkbench({ query: 'sample&pane=320', height: 900 }, async (opened) => {
  workbench = opened;
  await workbench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await workbench.ribbon('Refresh status');
  await workbench.pane.getByRole('button', { name: 'Dismiss' }).click();
  await workbench.openView('Reports');
  await workbench.pane.getByRole('heading', { name: 'Where we stand' }).waitFor();
});

type Line = readonly CellValue[];

/** What a report says on its sheet, row by row, without the blank cells. */
const linesOn = (sheet: string): Promise<readonly Line[]> => workbench.handle(({ engine }, name) => {
  const area = engine.usedArea(engine.sheets().find((each) => each.name === name)!.id, true)!;
  return engine.values(area).map((row) => row.filter((cell) => cell !== ''));
}, sheet);

/** The figure below a label. */
function figureIn(lines: readonly Line[], label: string): CellValue {
  const row = lines.findIndex((line) => line.includes(label));
  return lines[row + 1]![lines[row]!.indexOf(label)]!;
}

const registerCell = async (id: string, header: string): Promise<CellValue> => {
  const ids = Array.from({ length: 14 }, (_, row) => workbench.addressIn('BenefitRegister', 'ID', row + 1));
  const values = await Promise.all((await Promise.all(ids)).map((address) => workbench.cell(address)));
  const row = values.findIndex(({ value }) => value === id) + 1;
  return (await workbench.cell(await workbench.addressIn('BenefitRegister', header, row))).value;
};

/** How many pages wide and high a sheet is printed, as office.js tells it. */
const pagesOf = (sheet: string): Promise<unknown> => workbench.pane.evaluate((name) => Excel.run(async (context) => {
  const layout = context.workbook.worksheets.getItem(name).pageLayout.load('zoom,orientation');
  await context.sync();
  return [layout.orientation, layout.zoom.horizontalFitToPages, layout.zoom.verticalFitToPages];
}), sheet);

const day = (daysAgo: number): string => new Date(Date.now() - daysAgo * 86_400_000).toISOString().slice(0, 10);

/** Writes what is previewed, and answers the name of its sheet. */
async function write(sheet: string): Promise<string> {
  await workbench.pane.getByRole('button', { name: 'Write to a new sheet' }).click();
  const said = workbench.pane.getByText(`The report is on the sheet ${sheet}`).last();
  await said.waitFor();
  const name = /on the sheet ([^.]*)\./.exec(await said.innerText())![1]!;
  await workbench.settled();
  await workbench.pane.getByRole('button', { name: 'Dismiss' }).click();
  return name;
}

test('a report for an audience and a period is previewed, and written on a page whose figures are those of the cells', async () => {
  const { pane } = workbench;
  expect(await pane.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  const from = pane.getByLabel(/^Period from/);
  await from.fill(day(-400));
  await pane.getByText('Enter a date that is not in the future.').waitFor();
  await from.fill(day(120));
  const since = new Date(`${day(120)}T00:00`).toLocaleDateString('en-US', { year: 'numeric', month: 'short', day: 'numeric' });
  await pane.getByText(new RegExp(`^For the board · ${since} to `)).waitFor();
  expect(await workbench.axe('pane')).toEqual([]);
  const board = await write('Status report ');
  expect(await pagesOf(board)).toEqual(['Portrait', 1, 1]);

  await from.fill('');
  await pane.getByLabel('Who reads it').selectOption('full');
  await pane.getByText(/^Full report · /).waitFor();
  const full = await write('Status report ');
  expect(full).toBe(`${board} (2)`);
  expect(await pagesOf(full)).toEqual(['Portrait', 1, 0]);

  const tiles = {
    'Planned to date': 'B6', 'Actual to date': 'C6', 'Realization to date': 'D6', 'Variance (favorable +)': 'A10',
    'Forecast at completion': 'B10',
  };
  for (const sheet of [board, full]) {
    const lines = await linesOn(sheet);
    for (const [label, tile] of Object.entries(tiles)) {
      const { value } = await workbench.cell(`Dashboard!${tile}`);
      expect([label, figureIn(lines, label)]).toEqual([label, expect.closeTo(Number(value), 6)]);
    }
    const header = lines.findIndex(([first, second]) => first === 'Benefit' && second === 'Owner');
    const benefits = lines.slice(header + 1).filter((line) => /\(B-\d+\)$/.test(String(line[0])) && line.length >= 6);
    expect(benefits.length).toBeGreaterThan(7);
    for (const [name, , planned, actual, realization, forecast, status] of benefits.slice(0, 3)) {
      const id = /\((B-\d+)\)$/.exec(String(name))![1]!;
      const cells = ['Planned to date', 'Actual to date', 'Realization %', 'Forecast', 'Status'].map((column) => registerCell(id, column));
      expect([planned, actual, realization, forecast, status]).toEqual(await Promise.all(cells));
    }
  }
});

test('the same report is copied as Markdown and HTML and saved as a page of its own; each chosen benefit gets its page', async () => {
  const { pane, page } = workbench;
  const planned = (await workbench.cell('Dashboard!B6')).text;
  const copied = async (what: 'Markdown' | 'HTML'): Promise<string> => {
    await pane.getByRole('button', { name: `Copy as ${what}` }).click();
    await pane.getByText(`Copied as ${what}: paste it where you need it.`).waitFor();
    return pane.evaluate(() => navigator.clipboard.readText());
  };
  const markdown = await copied('Markdown');
  expect(markdown).toMatch(/^# .*benefits status report\n/);
  expect(markdown).toContain(`- Planned to date: **${planned}**`);
  const html = await copied('HTML');
  const [download] = await Promise.all([page.waitForEvent('download'), pane.getByRole('button', { name: 'Save as HTML page' }).click()]);
  expect(download.suggestedFilename()).toMatch(/^Status report .*\.html$/);
  expect(readFileSync(await download.path(), 'utf8')).toBe(html);
  expect(html).toContain(`<dt>Planned to date</dt><dd>${planned}</dd>`);
  expect(html).not.toMatch(/<script|https?:/);

  await pane.getByRole('radio', { name: 'Page about one benefit' }).check();
  await pane.getByRole('searchbox', { name: 'Search the benefits' }).fill('postage');
  for (const id of ['B-003', 'B-001']) {
    await pane.getByLabel('Benefit', { exact: true }).selectOption(id);
    await pane.getByText(new RegExp(`^${id} · `)).waitFor();
    const sheet = await write(`Benefit ${id}`);
    const lines = await linesOn(sheet);
    expect(lines.find(([label]) => label === 'Full-year value')![1]).toBe(await registerCell(id, 'Full-year value'));
    for (const header of ['Planned to date', 'Actual to date', 'Forecast', 'Next review']) {
      expect([header, figureIn(lines, header)]).toEqual([header, await registerCell(id, header)]);
    }
    expect(await pagesOf(sheet)).toEqual(['Portrait', 1, 1]);
    await pane.getByRole('searchbox', { name: 'Search the benefits' }).fill('');
  }
  expect(await workbench.axe('pane')).toEqual([]);
  expect(await pane.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
