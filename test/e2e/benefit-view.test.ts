import { generateProgram } from '../../bench/workbook/generate-program';
import { shippedRows } from '../../src/sheets/shipped-rows';
import { tableSpec } from '../../src/sheets/sheet-catalog';
import { columnsOf } from '../../src/sheets/table-layout';
import type { WorkbenchHandle } from '../../workbench/page/workbench-handle';
import type { Workbench } from './harness';
import { Stage } from './harness';

jest.setTimeout(300_000);

let stage: Stage;
let workbench: Workbench;
beforeAll(async () => { stage = await Stage.set(); });
afterAll(() => stage.strike());
afterEach(() => workbench.close());

/** How much wider the view is than the pane; a user would have to scroll sideways. */
const overflow = (): Promise<number> =>
  workbench.pane.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

async function passesAxe(): Promise<void> {
  expect(await workbench.axe('pane')).toEqual([]);
  expect(await overflow()).toBe(0);
}

test('with the sample: grid and pane follow each other, and a benefit is added with the keyboard alone', async () => {
  workbench = await stage.visit({ query: 'sample&pane=320' });
  const { pane, page } = workbench;
  await workbench.openView('Benefit');
  await pane.getByText('14 of 14 benefits').waitFor();
  await passesAxe();

  // The grid drives the pane: a row of the register, then a measure of another benefit.
  await workbench.select(await workbench.addressIn('BenefitRegister', 'Owner', 3));
  await pane.getByRole('heading', { level: 1, name: 'Less spent on paper and postage' }).waitFor();
  await workbench.select(await workbench.addressIn('BenefitMeasures', 'Measure', 1));
  await pane.getByRole('heading', { level: 1, name: 'Fewer repeat calls to the contact center' }).waitFor();
  await pane.getByRole('button', { name: 'Show as a table' }).first().click();
  await passesAxe();

  // And the other way round, down to the cell of a risk.
  await pane.getByRole('button', { name: /^R-02/ }).click();
  const risk = await workbench.addressIn('BenefitRisks', 'Risk', 2);
  await expectSelected(risk);
  expect(await pane.getByRole('heading', { level: 1 }).textContent()).toBe('Fewer repeat calls to the contact center');

  // From here on only keys.
  await pane.getByRole('button', { name: 'All benefits' }).focus();
  await page.keyboard.press('Enter');
  await pane.locator(':focus', { hasText: 'B-001' }).waitFor();
  await page.keyboard.press('End');
  await pane.locator(':focus', { hasText: 'B-014' }).waitFor();
  await tabTo('Add a benefit', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await pane.getByRole('textbox', { name: 'Benefit', exact: true }).and(pane.locator(':focus')).waitFor();
  await page.keyboard.type('Implement the chat window');
  await pane.getByText('This names something delivered.').first().waitFor();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Fewer letters to residents, from 62 to 24 thousand a year');
  await pane.getByText('The statement reads well.').first().waitFor();
  await tabTo('Owner', 'Tab');
  await page.keyboard.type('Head of procurement');
  await tabTo('Category', 'Tab');
  await page.keyboard.type('Oper');
  await tabTo('Full-year value', 'Tab');
  await page.keyboard.type('much');
  await pane.getByText('Enter a number.').waitFor();
  await passesAxe();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('12,500');
  await tabTo('Add to the register', 'Tab');
  await page.keyboard.press('Enter');
  await pane.getByRole('heading', { level: 1, name: 'Fewer letters to residents, from 62 to 24 thousand a year' }).waitFor();
  expect((await workbench.cell(await workbench.addressIn('BenefitRegister', 'ID', 15))).value).toBe('B-015');
  expect((await workbench.cell(await workbench.addressIn('BenefitRegister', 'Full-year value', 15))).value).toBe(12500);
  expect((await workbench.cell(await workbench.addressIn('BenefitRegister', 'Category', 15))).value).toBe('Operational');
  expect((await workbench.cell(await workbench.addressIn('BenefitRegister', 'Status', 15))).value).toBe('');
  await expectSelected(await workbench.addressIn('BenefitRegister', 'Benefit', 15));
});

test('with 2,000 benefits: only what is in sight is drawn, and search, filter and keys reach all of them', async () => {
  workbench = await stage.visit({ query: 'empty&pane=320' });
  await fillWorkbook(2000);
  const { pane, page } = workbench;
  await workbench.openView('Benefit');
  await pane.getByText('2,000 of 2,000 benefits').waitFor();
  const list = pane.getByRole('list', { name: 'Benefits' });
  expect(await list.getByRole('listitem').count()).toBeLessThan(40);
  await list.getByRole('button').first().focus();
  await page.keyboard.press('End');
  await pane.locator(':focus', { hasText: 'B-2000' }).waitFor();
  expect(await list.getByRole('listitem').count()).toBeLessThan(40);
  await pane.getByRole('searchbox', { name: 'Search by id, words or owner' }).fill('B-1234');
  await pane.getByText('1 of 2,000 benefits').waitFor();
  await pane.getByRole('button', { name: 'Clear search and filters' }).click();
  await pane.getByRole('combobox', { name: 'Category' }).selectOption('Compliance');
  await pane.getByText(/^28\d of 2,000 benefits$/).waitFor();
  await list.getByRole('button').nth(3).click();
  await pane.getByRole('heading', { level: 2, name: 'Measures' }).waitFor();
  expect(await pane.getByRole('img', { name: /^Trend of Measure/ }).count()).toBe(3);
  expect(await overflow()).toBe(0);
});

/** Presses a key until the control of this name has the focus. */
async function tabTo(name: string, key: 'Tab' | 'Shift+Tab'): Promise<void> {
  const { pane, page } = workbench;
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press(key);
    const focused = await pane.evaluate(() => {
      const { activeElement } = document;
      const isControl = activeElement instanceof HTMLInputElement || activeElement instanceof HTMLSelectElement;
      const labels = isControl ? [...(activeElement.labels ?? [])] : [];
      return labels.map(({ textContent }) => textContent).join(' ') || (activeElement?.textContent ?? '');
    });
    if (focused.startsWith(name)) return;
  }
  throw new Error(`The focus does not come to "${name}"`);
}

async function expectSelected(address: string): Promise<void> {
  const cell = address.slice(address.lastIndexOf('!') + 1);
  await workbench.page.waitForFunction((wanted) => {
    const { engine } = (window as unknown as { workbench: WorkbenchHandle }).workbench;
    const [area] = engine.selection();
    return area !== undefined && `${String.fromCharCode(65 + area.column)}${area.row + 1}` === wanted;
  }, cell);
}

/** A generated program, put into the workbook past the add-in: this is about a large program, not about how it came there. */
async function fillWorkbook(benefits: number): Promise<void> {
  const { settings, rows } = generateProgram({ benefits, readings: 3 * benefits });
  const tables = Object.entries({ ProgramSettings: shippedRows('ProgramSettings', settings), ...rows }).map(([name, body]) => {
    const columns = columnsOf(tableSpec(name), settings);
    const values = body.map((cells) => cells.map((cell) => (String(cell).startsWith('=') ? '' : cell)));
    return { name, cells: [columns.map(({ header }) => header), ...values] };
  });
  for (const table of tables) {
    await workbench.handle(({ engine }, { name, cells }) => {
      const area = { sheet: engine.addSheet(name), row: 0, column: 0, rows: cells.length, columns: cells[0]!.length };
      engine.write(area, cells.map((line) => line.map((value) => (value === '' ? null : { value }))));
      engine.addTable(name, area);
    }, table);
  }
  await workbench.settled();
}
