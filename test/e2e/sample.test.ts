import type { Workbench } from './harness';
import { shareWorkbench } from './share-workbench';

let workbench: Workbench;
shareWorkbench({ query: '' }, (opened) => { workbench = opened; });

test('a first visit shows the sample program, a refresh tells what needs attention, and the help opens', async () => {
  expect(await workbench.sheetNames()).toEqual(expect.arrayContaining(['Benefit register', 'Realization plan', 'Dashboard']));
  const name = await workbench.cell(await workbench.addressIn('BenefitRegister', 'Benefit', 1));
  expect(name.value).not.toBe('');
  const [plain, line] = await workbench.handle(({ engine }) => {
    const { id } = engine.sheets().find(({ name }) => name === 'Cash flow')!;
    return [1, 5].map((row) => engine.rowHeight(id, row));
  });
  expect(line).toBe(plain); // one line of text, so one line high

  await workbench.ribbon('Refresh status');
  await workbench.pane.getByText(/updated|up to date|changed/i).first().waitFor();
  await workbench.pane.getByRole('button', { name: 'Write the findings to a sheet…' }).click();
  await workbench.pane.getByRole('button', { name: 'Write it' }).click();
  await workbench.pane.getByText(/findings are on the sheet Health check/).waitFor();
  expect((await workbench.cell(await workbench.addressIn('HealthCheck', 'Why it matters', 1))).value).not.toBe('');
  const [help] = await Promise.all([workbench.page.context().waitForEvent('page'), workbench.ribbon('Help')]);
  await help.waitForLoadState();
  expect(await help.title()).toMatch(/help/i);
  await help.close();
});

test('closing the tab and coming back shows the same workbook and does not add the sample twice', async () => {
  const names = await workbench.sheetNames();
  await workbench.reload();
  expect(await workbench.sheetNames()).toEqual(names);
});
