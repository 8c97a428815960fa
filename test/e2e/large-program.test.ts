import { fillPage } from '../../bench/workbook/fill-page';
import type { Locator } from 'playwright-core';
import { statuses } from '../../src/domain/realization/status';
import type { Workbench } from './harness';
import { shareWorkbench } from './share-workbench';

let workbench: Workbench;
shareWorkbench({ query: 'empty&pane=320' }, async (opened) => {
  workbench = opened;
  await fillPage(workbench, { benefits: 2000, readings: 6000 });
});

/** Rows and entries that stand in the page, whether in sight or not; what is virtual is not there. */
async function drawn(): Promise<number> {
  return workbench.pane.evaluate(() => document.querySelectorAll('main li, main tbody tr, main option, main [role="group"] button').length);
}

/** More than a window of 320 pixels has room for, with the options of the filters; far less than the program has. */
const roomOfAWindow = 450;

/** The view looks as it should: axe finds nothing, nothing reaches beyond the pane, and only what a window needs is drawn. */
async function expectInOrder(): Promise<void> {
  expect(await workbench.axe('pane')).toEqual([]);
  expect(await workbench.pane.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  expect(await drawn()).toBeLessThan(roomOfAWindow);
}

/** Opens a view and waits until it has what only it has: its heading, or what is said of the program. */
async function open(view: string, sign?: string | RegExp): Promise<void> {
  await workbench.openView(view);
  const { pane } = workbench;
  await (sign === undefined ? pane.getByRole('heading', { level: 1, name: view }) : pane.getByText(sign).first()).waitFor();
}

/** The status an entry shows; which one it is depends on the day. */
async function statusOf(entry: Locator): Promise<string> {
  const text = await entry.textContent();
  return statuses.find((status) => text?.includes(status)) ?? 'Without a status';
}

test('Home counts 2,000 benefits and lists what needs attention as it is scrolled to', async () => {
  const { pane } = workbench;
  await open('Home', /2,?000 benefits/);
  await pane.getByRole('button', { name: /Overdue \([\d,]+\)/ }).click();
  await pane.getByRole('list', { name: /^Overdue/ }).getByRole('listitem').first().waitFor();
  await expectInOrder();
});

test('Benefit reaches all of them by search, by status, owner and category, and by keys', async () => {
  const { pane, page } = workbench;
  await open('Benefit', '2,000 of 2,000 benefits');
  const list = pane.getByRole('list', { name: 'Benefits' });
  await list.getByRole('button').first().focus();
  await page.keyboard.press('End');
  await pane.locator(':focus', { hasText: 'B-2000' }).waitFor();
  await pane.getByRole('searchbox').fill('B-1234');
  await pane.getByText('1 of 2,000 benefits').waitFor();
  await pane.getByRole('button', { name: 'Clear search and filters' }).click();
  await pane.getByRole('combobox', { name: 'Category' }).selectOption('Compliance');
  await pane.getByText(/^28\d of 2,000 benefits$/).waitFor();
  await pane.getByRole('combobox', { name: 'Owner' }).selectOption('Head of permits');
  await pane.getByText(/^5\d of 2,000 benefits$/).waitFor();
  const status = await statusOf(list.getByRole('listitem').first());
  await pane.getByRole('combobox', { name: 'Status' }).selectOption({ label: status });
  await pane.getByText(/^[1-5]?\d of 2,000 benefits$/).waitFor();
  await expectInOrder();
  await pane.getByRole('button', { name: 'Clear search and filters' }).click();
  await pane.getByText('2,000 of 2,000 benefits').waitFor();
  // And the grid: a row of the register shows its benefit, with the measures that are its own.
  await workbench.select(await workbench.addressIn('BenefitRegister', 'Owner', 1500));
  await pane.getByRole('heading', { level: 1, name: /^Benefit 1500 / }).waitFor();
  const trends = pane.getByRole('img', { name: /^Trend of Measure/ });
  await trends.nth(2).waitFor();
  expect(await trends.count()).toBe(3);
  await expectInOrder();
});

test('Track finds one of 6,000 measures, and a reading that is typed is judged', async () => {
  const { pane } = workbench;
  await open('Track', /^Readings \([\d,]+ due\)/);
  const choices = pane.getByRole('combobox', { name: 'Benefit', exact: true });
  expect(await choices.locator('option').count()).toBeLessThan(10);
  await expectInOrder();
  await choices.focus();
  await choices.locator('option', { hasText: 'B-1999' }).waitFor({ state: 'attached' });
  await choices.selectOption('B-1999');
  await pane.getByRole('combobox', { name: 'Show' }).selectOption('all');
  await pane.getByRole('status').filter({ hasText: /^3 / }).waitFor();
  await pane.getByRole('combobox', { name: 'Owner' }).selectOption({ index: 1 });
  await choices.selectOption('*');
  await pane.getByRole('searchbox').fill('M-4321');
  await pane.getByRole('combobox', { name: 'Owner' }).selectOption('*');
  await pane.getByRole('textbox', { name: /^Measure 4321/ }).fill('9999');
  await pane.getByText(/Unusual after/).first().waitFor();
});

test('Reviews takes all 2,000 benefits, one after the other, and leaves one out', async () => {
  const { pane } = workbench;
  await open('Reviews', 'Due now');
  await expectInOrder();
  await pane.getByRole('button', { name: 'Start a review' }).click();
  await pane.getByRole('combobox', { name: 'Owner' }).selectOption('Head of permits');
  await pane.getByRole('button', { name: 'Choose all 400 shown' }).waitFor();
  await pane.getByRole('searchbox').fill('B-1003');
  await pane.getByRole('button', { name: 'Choose all 1 shown' }).waitFor();
  await pane.getByRole('searchbox').fill('');
  await pane.getByRole('combobox', { name: 'Owner' }).selectOption('any');
  await pane.getByRole('button', { name: 'Choose all 2,000 shown' }).click();
  await pane.getByText('2,000 of 2,000 chosen').waitFor();
  await expectInOrder();
  await pane.getByRole('button', { name: 'Review 2,000 benefits' }).click();
  await pane.getByText('1 of 2,000').waitFor();
  await expectInOrder();
  await pane.getByRole('button', { name: 'Leave this benefit out' }).click();
  await pane.getByText('1 of 1,999').waitFor();
  await pane.getByRole('heading', { level: 2, name: /^B-002 / }).waitFor();
});

test('Pictures shows the part of the map around a record, the whole plan as a timeline, and risks and stakeholders', async () => {
  const { pane } = workbench;
  await open('Pictures', /too many for one picture/);
  await pane.getByRole('combobox', { name: 'Show' }).focus();
  await pane.getByRole('combobox', { name: 'Show' }).selectOption('B-1000');
  await pane.getByRole('button', { name: /^B-1000 / }).click();
  await pane.getByRole('heading', { level: 3, name: /^B-1000 / }).waitFor();
  await expectInOrder();
  const others = [['Timeline', /activities and milestones/], ['Stakeholders', /stakeholders by/], ['Risks', /risks by/]] as const;
  for (const [picture, sign] of others) {
    await pane.getByRole('tab', { name: picture }).click();
    await pane.getByText(sign).first().waitFor();
    expect(await drawn()).toBeLessThan(roomOfAWindow);
  }
});

test('Analysis, Reports, Sheets, Functions and Settings open and answer', async () => {
  const { pane } = workbench;
  await open('Analysis');
  await pane.getByRole('radio').first().check();
  await expectInOrder();
  await open('Reports');
  await pane.getByRole('article').waitFor();
  await pane.getByRole('radio', { name: /benefit/i }).check();
  await pane.getByRole('searchbox').fill('B-1777');
  await pane.getByRole('combobox', { name: /benefit/i }).focus();
  await pane.getByRole('combobox', { name: /benefit/i }).selectOption('B-1777');
  await pane.getByRole('article', { name: /B-1777|Benefit 1777/ }).waitFor();
  await expectInOrder();
  await open('Sheets');
  await expectInOrder();
  await open('Functions');
  await pane.getByRole('searchbox').fill('payback');
  await expectInOrder();
  await open('Settings', /nothing leaves|Nothing leaves/);
  await expectInOrder();
});
