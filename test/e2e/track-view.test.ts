import type { Workbench } from './harness';
import { shareWorkbench } from './share-workbench';

let workbench: Workbench;
shareWorkbench({ query: 'sample&pane=320' }, (opened) => { workbench = opened; });

/** Presses a key until what has the keyboard fits; where it is then. */
async function pressUntil(key: string, fits: (focused: { readonly id: string; readonly name: string }) => boolean): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    await workbench.page.keyboard.press(key);
    const focused = await workbench.pane.evaluate(() => {
      const element = document.activeElement;
      return { id: element?.id ?? '', name: element?.getAttribute('aria-label') ?? element?.textContent ?? '' };
    });
    if (fits(focused)) return workbench.pane.locator(':focus:not([aria-disabled="true"])').waitFor();
  }
  throw new Error(`Pressing ${key} never led there.`);
}

/** No line, field or button reaches beyond the pane, and what has the keyboard is in sight above the bar that saves. */
async function layoutFaults(): Promise<string[]> {
  return workbench.pane.evaluate(() => {
    const faults = document.documentElement.scrollWidth > document.documentElement.clientWidth ? ['The pane scrolls sideways.'] : [];
    const field = document.activeElement!.getBoundingClientRect();
    const bar = document.querySelector('[role="group"][aria-label="Save readings"]')?.getBoundingClientRect();
    if (field.top < 0 || field.bottom > (bar?.top ?? window.innerHeight)) faults.push('The field that has the keyboard is out of sight.');
    return faults;
  });
}

test('by keyboard alone an actual is entered, looked at twice, saved and refreshed, and what changed leads to its cell', async () => {
  await workbench.ribbon('Refresh status');
  const { pane, page: { keyboard } } = workbench;
  await pane.getByText(/benefits updated/).waitFor();

  await pane.getByRole('tab', { name: 'Home' }).focus();
  await pressUntil('ArrowRight', ({ id }) => id === 'tab-track');
  await keyboard.press('Enter');
  // Two months of this measure were missed; the older one comes first.
  await pane.getByRole('textbox', { name: 'Forms given up half way' }).waitFor();
  await pressUntil('Tab', ({ id }) => id === 'reading-M-013');
  await keyboard.type('2500');
  await pane.getByText(/Unusual after 21\.2/).waitFor();
  expect(await layoutFaults()).toEqual([]);
  expect(await workbench.axe('pane')).toEqual([]);
  await keyboard.press('Control+A');
  await keyboard.type('15.5');
  await pane.getByText(/Unusual after/).waitFor({ state: 'detached' });
  await keyboard.press('Control+Enter');
  await pane.getByText('1 reading recorded.').waitFor();
  await pane.getByText(/Last 15\.5/).waitFor();
  await keyboard.type('15');
  await keyboard.press('Control+Enter');
  await pane.getByText(/Last 15\.5/).waitFor({ state: 'detached' });

  const rows = await workbench.handle(({ engine }) => engine.tables().find(({ name }) => name === 'BenefitTracking')!.area.rows - 1);
  const values = [
    await workbench.addressIn('BenefitTracking', 'Value', rows - 1), await workbench.addressIn('BenefitTracking', 'Value', rows),
  ];
  expect(await Promise.all(values.map(async (address) => (await workbench.cell(address)).value))).toEqual([15.5, 15]);

  await pane.getByRole('tab', { name: 'Track' }).focus();
  await pressUntil('Tab', ({ name }) => name === 'Refresh status');
  await keyboard.press('Enter');
  await pane.getByRole('heading', { name: /What the refresh changed since/ }).waitFor();
  await pane.getByText(/M-013 Forms given up half way: .*No\sdata → /).waitFor();
  expect(await workbench.axe('pane')).toEqual([]);
  await pressUntil('Tab', ({ name }) => name === 'Show M-013 Forms given up half way in the sheet');
  await keyboard.press('Enter');
  await workbench.isLedTo('Benefit measures');

  await pane.getByRole('textbox', { name: 'Name' }).focus();
  await keyboard.press('Control+A');
  await keyboard.type('Before the board');
  await keyboard.press('Enter');
  await pane.getByText(/are kept in the snapshot Before the board/).waitFor();

  // Every measure is reached with the arrow keys alone, and stands in sight above the bar that saves.
  await pane.getByRole('tab', { name: 'What changed' }).focus();
  await keyboard.press('ArrowLeft');
  await keyboard.press('Enter');
  await pane.getByRole('combobox', { name: 'Show' }).selectOption('all');
  await pane.getByRole('list', { name: 'Readings to enter' }).getByRole('textbox').first().fill('16');
  const reached = new Set<string>();
  for (let line = 0; line < 20; line += 1) {
    await pane.waitForFunction(
      (seen) => document.activeElement!.id.startsWith('reading-') && !seen.includes(document.activeElement!.id), [...reached],
    );
    reached.add(await pane.evaluate(() => document.activeElement!.id));
    expect(await layoutFaults()).toEqual([]);
    await keyboard.press('ArrowDown');
  }
  expect(reached.size).toBe(20);
  expect(await pane.evaluate(() => document.activeElement!.textContent)).toBe('Save 1 reading');
});
