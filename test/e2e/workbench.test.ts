import type { Workbench } from './harness';
import { Stage } from './harness';

jest.setTimeout(120_000);

let stage: Stage;
const open: Workbench[] = [];

beforeAll(async () => {
  stage = await Stage.set();
});
afterAll(() => stage.strike());
afterEach(async () => {
  for (const workbench of open.splice(0)) await workbench.close();
});

async function visit(...options: Parameters<Stage['visit']>): Promise<Workbench> {
  const workbench = await stage.visit(...options);
  open.push(workbench);
  return workbench;
}

test('the workbench starts with the ribbon of the manifest and the add-in in its pane', async () => {
  const workbench = await visit();
  for (const label of ['Open pane', 'New program', 'Add sheet', 'Refresh status', 'Help']) {
    expect(await workbench.page.getByRole('button', { name: label, exact: true }).isVisible()).toBe(true);
  }
  expect(await workbench.status().textContent()).toBe('Ready');
  await workbench.pane.getByRole('tab').first().waitFor();
});

test('a function typed into a cell calculates, and follows its inputs', async () => {
  const workbench = await visit();
  for (const [address, text] of [['B2', '-100'], ['C2', '60'], ['D2', '60'], ['A1', '=BENEFIT.NPV(10%,B2:D2)']] as const) {
    await workbench.type(address, text);
  }
  expect((await workbench.cell('A1')).value).toBeCloseTo(3.7565740045, 9);
  await workbench.type('D2', '70');
  expect((await workbench.cell('A1')).value).toBeCloseTo(11.2697220135, 9);
});

test('closing the tab loses nothing', async () => {
  const workbench = await visit();
  await workbench.type('B2', 'kept');
  await workbench.reload();
  expect((await workbench.cell('B2')).value).toBe('kept');
});

test.each(['light', 'dark', 'high-contrast'])('axe finds nothing in the page and the pane in the %s theme', async (theme) => {
  const workbench = await visit({ query: `empty&theme=${theme}` });
  await workbench.pane.getByRole('tab').first().waitFor();
  expect(await workbench.axe('page')).toEqual([]);
  expect(await workbench.axe('pane')).toEqual([]);
});
