import type { Workbench } from './harness';
import { shareWorkbench } from './share-workbench';

let workbench: Workbench;
shareWorkbench({ query: 'sample&pane=320' }, (opened) => { workbench = opened; });

/** How much wider the view is than the pane; a user would have to scroll sideways. */
const overflow = (): Promise<number> =>
  workbench.pane.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

async function passesAxe(): Promise<void> {
  expect(await workbench.axe('pane')).toEqual([]);
  expect(await overflow()).toBe(0);
}

test('with the sample: grid and pane follow each other, and a benefit is added with the keyboard alone', async () => {
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
  await workbench.isLedTo(risk);
  await pane.getByRole('heading', { level: 1, name: 'Fewer repeat calls to the contact center' }).waitFor();

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
  await workbench.isLedTo(await workbench.addressIn('BenefitRegister', 'Benefit', 15));
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
    if (focused.startsWith(name)) return pane.locator(':focus:not([aria-disabled="true"])').waitFor();
  }
  throw new Error(`The focus does not come to "${name}"`);
}
