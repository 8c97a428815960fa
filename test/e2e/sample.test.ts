import type { Workbench } from './harness';
import { Stage } from './harness';

jest.setTimeout(180_000);

let stage: Stage;
let workbench: Workbench;

beforeAll(async () => {
  stage = await Stage.set();
});
afterAll(() => stage.strike());
afterEach(() => workbench.close());

test('a first visit shows the sample program; closing the tab and coming back does not add it twice', async () => {
  workbench = await stage.visit({ query: '' });
  const names = await workbench.sheetNames();
  expect(names).toEqual(expect.arrayContaining(['Benefit register', 'Realization plan', 'Dashboard']));
  const name = await workbench.cell(await workbench.addressIn('BenefitRegister', 'Benefit', 1));
  expect(name.value).not.toBe('');

  await workbench.reload();
  expect(await workbench.sheetNames()).toEqual(names);
});

test('refreshing the sample tells what needs attention, and the help opens', async () => {
  workbench = await stage.visit({ query: 'sample' });
  await workbench.ribbon('Refresh status');
  await workbench.pane.getByText(/updated|up to date|changed/i).first().waitFor();
  await workbench.pane.getByRole('button', { name: 'Write to a sheet…' }).click();
  await workbench.pane.getByRole('button', { name: 'Write it' }).click();
  await workbench.pane.getByText(/findings are on the sheet Health check/).waitFor();
  expect((await workbench.cell(await workbench.addressIn('HealthCheck', 'Why it matters', 1))).value).not.toBe('');
  const [help] = await Promise.all([workbench.page.context().waitForEvent('page'), workbench.ribbon('Help')]);
  await help.waitForLoadState();
  expect(await help.title()).toMatch(/help/i);
  await help.close();
});
