/**
 * Takes the pictures of the documentation from the real thing: `npm run screenshots` opens the built workbench with the sample program
 * and writes docs/images/; `sheets`, `workbench` or `pane` behind it takes those alone. What the README shows
 * is therefore what a user sees.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { en } from '../src/strings/en';
import { Stage } from '../test/e2e/harness';
import type { Workbench } from '../test/e2e/harness';
import { buildIfChanged } from './build';
import { missingTools, printPages } from './print-pages';

const folder = path.resolve(__dirname, '../docs/images');

/** The pane as people have it: the narrowest and the usual width, in every theme. */
const paneWidths = [320, 350];
const themes = ['light', 'dark', 'high-contrast'];
const views = Object.entries(en.views).filter(([id]) => id !== 'more').map(([, name]) => name);

async function settle(workbench: Workbench): Promise<void> {
  await workbench.settled();
  await workbench.pane.getByRole('progressbar').waitFor({ state: 'detached' });
  await workbench.page.waitForTimeout(1000); // the grid paints asynchronously and raises no event when it is done
}

async function openSample(stage: Stage, query: string): Promise<Workbench> {
  const workbench = await stage.visit({ query: `sample&${query}` });
  await workbench.ribbon('Refresh status');
  await settle(workbench);
  const dismiss = workbench.pane.getByRole('button', { name: 'Dismiss' });
  if (await dismiss.isVisible()) await dismiss.click();
  return workbench;
}

async function picture(workbench: Workbench, name: string): Promise<void> {
  const file = path.join(folder, `${name}.png`);
  mkdirSync(path.dirname(file), { recursive: true });
  await workbench.page.screenshot({ path: file });
  console.log(`docs/images/${name}.png`);
}

async function sheets(stage: Stage): Promise<void> {
  const workbench = await openSample(stage, 'pane=350');
  const empty = 'Sheet1';
  for (const sheet of (await workbench.sheetNames()).filter((name) => name !== empty)) {
    await workbench.select(`'${sheet}'!A1`);
    await settle(workbench);
    await picture(workbench, `sheets/${sheet.toLowerCase().replaceAll(' ', '-')}`);
  }
  await workbench.close();
}

/** The picture of the README. */
async function opening(stage: Stage): Promise<void> {
  const workbench = await openSample(stage, 'pane=350');
  await workbench.select("'Benefit register'!B6");
  await settle(workbench);
  await picture(workbench, 'workbench');
  await workbench.close();
}

async function panes(stage: Stage): Promise<void> {
  for (const theme of themes) {
    for (const width of paneWidths) {
      const workbench = await openSample(stage, `theme=${theme}&pane=${width}`);
      for (const view of views) {
        await workbench.openView(view);
        await workbench.page.mouse.move(0, 0); // what the mouse points at would look different
        await settle(workbench);
        await workbench.page.locator('#pane').screenshot(
          { path: path.join(folder, 'pane', `${view.toLowerCase()}-${theme}-${width}.png`) },
        );
      }
      await workbench.close();
    }
  }
}

/** Everything the add-in draws and writes for readers, made as a user makes it; the names of the sheets it is on. */
async function makeReports(workbench: Workbench): Promise<readonly string[]> {
  const { pane } = workbench;
  const press = (name: string): Promise<void> => pane.getByRole('button', { name, exact: true }).click();
  const told = async (text: string): Promise<void> => {
    await pane.getByText(text).last().waitFor();
    await press('Dismiss');
  };
  await workbench.openView('Pictures');
  for (const drawn of ['Map', 'Timeline']) {
    await pane.getByRole('tab', { name: drawn, exact: true }).click();
    await press('Draw on sheet');
    await told('The picture is on the sheet');
  }
  await workbench.openView('Analysis');
  await press('Run the simulation');
  await press('See what will be written');
  await press('Write');
  await told('The analysis is on the sheet Analysis.');
  await workbench.openView('Reports');
  await press('Write to a new sheet');
  await told('The report is on the sheet Status report');
  await pane.getByRole('radio', { name: 'Page about one benefit' }).check();
  await pane.getByLabel('Benefit', { exact: true }).selectOption('B-003');
  await pane.getByText(/^B-003 · /).waitFor();
  await press('Write to a new sheet');
  await told('The report is on the sheet Benefit B-003');
  return ['Dashboard', 'Analysis', 'Benefits map', 'Timeline'];
}

/** The sheets that are looked at and printed: on a screen without the pane, light and dark, and as pages. */
async function reports(stage: Stage): Promise<void> {
  for (const theme of ['light', 'dark']) {
    const workbench = await openSample(stage, `theme=${theme}`);
    const names = await makeReports(workbench);
    if (theme === 'light') await printed(workbench);
    await workbench.page.getByRole('button', { name: 'Close the task pane' }).click();
    for (const sheet of names) {
      await workbench.select(`'${sheet}'!A1`);
      await settle(workbench);
      await picture(workbench, `reports/${sheet.toLowerCase().replaceAll(' ', '-')}-${theme}`);
    }
    await workbench.close();
  }
}

async function printed(workbench: Workbench): Promise<void> {
  const missing = missingTools();
  if (missing.length > 0) return console.log(`Nothing is printed without ${missing.join(', ')}.`);
  const titles = {
    Dashboard: 'dashboard', Analysis: 'analysis', 'Benefits map': 'benefits-map', Timeline: 'timeline',
    'Citizen services transformation: benefits status report': 'status-report', 'Less spent on paper and postage': 'benefit',
  };
  const files = Object.entries(titles).map(([title, name]) => [title, path.join(folder, 'pages', `${name}.png`)]);
  mkdirSync(path.join(folder, 'pages'), { recursive: true });
  printPages(await (await workbench.saveXlsx()).path(), Object.fromEntries(files) as Record<string, string>);
  console.log('docs/images/pages/');
}

async function main(): Promise<void> {
  await buildIfChanged('workbench');
  const wanted = process.argv[2];
  const stage = await Stage.set();
  try {
    if (wanted === undefined || wanted === 'sheets') await sheets(stage);
    if (wanted === undefined || wanted === 'reports') await reports(stage);
    if (wanted === undefined || wanted === 'workbench') await opening(stage);
    if (wanted === undefined || wanted === 'pane') await panes(stage);
  } finally {
    await stage.strike();
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
