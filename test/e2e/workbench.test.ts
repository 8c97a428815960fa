import type { Workbench } from './harness';
import { shareWorkbench } from './share-workbench';

/** One page for all: each test leaves the workbench so that the next finds cells of its own, and an open pane. */
let workbench: Workbench;
shareWorkbench({ query: 'empty&pane=320' }, (opened) => { workbench = opened; });

test('the workbench starts with the ribbon of the manifest and the add-in in its pane', async () => {
  for (const label of ['Open pane', 'New program', 'Add sheet', 'Refresh status', 'Help']) {
    expect(await workbench.page.getByRole('button', { name: label, exact: true }).isVisible()).toBe(true);
  }
  expect(await workbench.status().textContent()).toBe('Ready');
  await workbench.pane.getByRole('tab').first().waitFor();
});

test('a function typed into a cell calculates, and follows its inputs', async () => {
  for (const [address, text] of [['B2', '-100'], ['C2', '60'], ['D2', '60'], ['A1', '=BENEFIT.NPV(10%,B2:D2)']] as const) {
    await workbench.type(address, text);
  }
  expect((await workbench.cell('A1')).value).toBeCloseTo(3.7565740045, 9);
  await workbench.type('D2', '70');
  expect((await workbench.cell('A1')).value).toBeCloseTo(11.2697220135, 9);
});

test('closing the tab loses nothing', async () => {
  await workbench.type('B2', 'kept');
  await workbench.reload();
  expect((await workbench.cell('B2')).value).toBe('kept');
});

test.each(['Light', 'Dark', 'High contrast'])('axe finds nothing in the page and the pane in the theme %s', async (theme) => {
  await workbench.menu('Workbench', theme);
  await workbench.pane.getByRole('tab').first().waitFor();
  expect(await workbench.axe('page')).toEqual([]);
  expect(await workbench.axe('pane')).toEqual([]);
});

test('the pane can be closed, widened with the keyboard, and opened again by ribbon and shortcut', async () => {
  const splitter = workbench.page.getByRole('separator', { name: 'Width of the task pane' });
  expect(await splitter.getAttribute('aria-valuenow')).toBe('320');
  await splitter.press('ArrowLeft');
  expect(await splitter.getAttribute('aria-valuenow')).toBe('330');
  const frame = workbench.page.locator('#pane-frame');
  const close = workbench.page.getByRole('button', { name: 'Close the task pane' });
  await close.click();
  expect(await frame.isVisible()).toBe(false);
  await workbench.ribbon('Open pane');
  expect(await frame.isVisible()).toBe(true);
  await close.click();
  await workbench.page.keyboard.press('Control+Shift+Alt+B');
  await frame.waitFor({ state: 'visible' });
});

test('another Excel and another theme are chosen in the Workbench menu and stay', async () => {
  await workbench.menu('Workbench', 'Dark');
  await Promise.all([workbench.page.waitForEvent('load'), workbench.menu('Workbench', 'Office 2021')]);
  await workbench.started();
  expect(await workbench.page.locator('#profile').textContent()).toBe('Behaves like Office 2021');
  expect(await workbench.page.locator('html').getAttribute('data-theme')).toBe('dark');
});

test('a workbook saved as .xlsx and opened again calculates as before', async () => {
  await workbench.type('B2', '40');
  await workbench.type('A1', '=BENEFIT.ROI(B2,20)');
  const file = await (await workbench.saveXlsx()).path();
  await workbench.menu('File', 'New empty workbook');
  await Promise.all([workbench.page.waitForEvent('load'), workbench.page.getByRole('button', { name: 'Replace' }).click()]);
  await workbench.started();
  expect((await workbench.cell('B2')).value).toBe('');
  await workbench.openXlsx(file);
  await workbench.settled();
  expect((await workbench.cell('A1')).value).toBe(1);
  await workbench.type('B2', '60');
  expect((await workbench.cell('A1')).value).toBe(2);
});

test('a file that is no workbook is refused with a sentence, and the workbook stays', async () => {
  await workbench.type('B2', 'stays');
  const [chooser] = await Promise.all([workbench.page.waitForEvent('filechooser'), workbench.menu('File', 'Open .xlsx …')]);
  await chooser.setFiles({ name: 'photo.xlsx', mimeType: 'image/png', buffer: Buffer.from('not a workbook') });
  await workbench.page.getByText(/That did not work/).waitFor();
  expect((await workbench.cell('B2')).value).toBe('stays');
});

test('what came of adding sheets can be seen, however long the list of sheets is', async () => {
  await workbench.ribbon('Add sheet');
  await workbench.pane.getByRole('button', { name: /^Starter/ }).click();
  await workbench.pane.getByRole('button', { name: 'See what will be added' }).click();
  await workbench.pane.getByRole('button', { name: 'Add', exact: true }).click();
  const result = workbench.pane.getByText(/sheets added/);
  await result.waitFor();
  const place = await result.boundingBox();
  const frame = await workbench.page.locator('#pane-frame').boundingBox();
  expect(place!.y).toBeGreaterThanOrEqual(frame!.y - 1);
  expect(place!.y + place!.height).toBeLessThanOrEqual(frame!.y + frame!.height);
});

test('a row typed below a table joins it, and takes what its columns take', async () => {
  const below = await workbench.handle(({ engine }) => engine.tables().find(({ name }) => name === 'BenefitRegister')!.area.rows);
  for (const [header, text] of [['ID', 'B-001'], ['Benefit', 'Fewer letters'], ['Full-year value', '5000'], ['Starts', '2026-04-01']]) {
    await workbench.type(await workbench.addressIn('BenefitRegister', header!, below), text!);
  }
  expect((await workbench.cell(await workbench.addressIn('BenefitRegister', 'Starts', below))).text).toBe('2026-04-01');
  expect((await workbench.cell(await workbench.addressIn('BenefitRegister', 'Full-year value', below))).text).toMatch(/^\D+5,000$/);
});

test('a cell’s context menu holds the add-in’s menu', async () => {
  await workbench.page.locator('#grid canvas[id*=sheet-main]').click({ button: 'right', position: { x: 300, y: 200 } });
  await workbench.page.getByText('Benefits', { exact: true }).last().hover();
  await workbench.page.getByText('Refresh status', { exact: true }).last().waitFor();
});
