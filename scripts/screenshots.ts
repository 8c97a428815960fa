/**
 * Takes the pictures of the documentation from the real thing: `npm run screenshots` opens the built workbench with the sample program
 * and writes docs/images/. What the README shows is therefore what a user sees.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { en } from '../src/strings/en';
import { Stage } from '../test/e2e/harness';
import type { Workbench } from '../test/e2e/harness';
import { buildIfChanged } from './build';

const folder = path.resolve(__dirname, '../docs/images');

/** The pane as people have it: the narrowest and the usual width, in every theme. */
const paneWidths = [320, 350];
const themes = ['light', 'dark', 'high-contrast'];
const views = Object.entries(en.views).filter(([id]) => id !== 'more').map(([, name]) => name);

async function settle(workbench: Workbench): Promise<void> {
  await workbench.settled();
  await workbench.pane.getByRole('progressbar').waitFor({ state: 'detached' });
  await workbench.page.waitForTimeout(1000); // the grid paints in its own time and says to nobody that it has
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
        await settle(workbench);
        await workbench.page.locator('#pane').screenshot(
          { path: path.join(folder, 'pane', `${view.toLowerCase()}-${theme}-${width}.png`) },
        );
      }
      await workbench.close();
    }
  }
}

async function main(): Promise<void> {
  await buildIfChanged('workbench');
  const wanted = process.argv[2];
  const stage = await Stage.set();
  try {
    if (wanted === undefined || wanted === 'sheets') await sheets(stage);
    if (wanted === undefined || wanted === 'pane') await panes(stage);
  } finally {
    await stage.strike();
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
