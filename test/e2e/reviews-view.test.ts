import type { Frame } from 'playwright-core';
import type { Workbench } from './harness';
import { shareWorkbench } from './share-workbench';

let workbench: Workbench;
shareWorkbench({ query: 'pane=320' }, (opened) => { workbench = opened; });

async function openReviews(pane: Frame): Promise<void> {
  await workbench.openView('Reviews');
  await pane.getByRole('heading', { level: 1, name: 'Reviews' }).waitFor();
}

/** As wide as the pane, and no wider. */
const fits = (pane: Frame): Promise<boolean> => pane.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);

/** What a column of a table holds below its header, without the blank cells. */
async function column(table: string, header: string): Promise<unknown[]> {
  return workbench.handle(
    ({ engine }, [name, text]) => {
      const found = engine.tables().find((candidate) => candidate.name === name)!;
      const {
        sheet,
        area: { row, rows, column: first },
      } = found;
      const offset = found.columns.findIndex((candidate) => candidate.name === text);
      const cells = engine.values({ sheet, row: row + 1, column: first + offset, rows: rows - 1, columns: 1 });
      return cells.map(([cell]) => cell).filter((cell) => cell !== null && cell !== '');
    },
    [table, header] as const,
  );
}

test('a post-implementation review is held by keyboard alone, with a lesson, and stands in its tables', async () => {
  const { pane, page } = workbench;
  await openReviews(pane);
  expect(await workbench.axe('pane')).toEqual([]);
  const before = await column('BenefitReviews', 'ID');
  const { keyboard } = page;

  await pane.getByRole('button', { name: 'Start a review', disabled: false }).press('Enter');
  await pane.getByRole('combobox', { name: 'Kind of review' }).focus();
  await keyboard.type('Post');
  await pane.getByRole('searchbox').focus();
  await keyboard.type('paper');
  await pane.getByText('Choose all 1 shown').waitFor();
  await keyboard.press('Escape');
  await pane.getByText('Choose all 14 shown').waitFor();
  // One stop of the Tab key for the whole list, the arrows within it.
  await pane.getByRole('checkbox', { name: /^B-001/ }).focus();
  await keyboard.press('ArrowDown');
  await pane.locator('input:focus[data-record="B-002"]').waitFor();
  await keyboard.press('ArrowDown');
  await pane.locator('input:focus[data-record="B-003"]').waitFor();
  await keyboard.press('Space');
  await keyboard.press('Tab');
  await pane.locator('button:focus:not([aria-disabled="true"])').waitFor();
  await keyboard.press('Enter');
  await pane.getByRole('heading', { name: /^B-003/ }).waitFor();

  await pane.getByRole('textbox', { name: 'Explanation' }).focus();
  await keyboard.type('More notices went electronic than planned.');
  await pane.getByRole('button', { name: 'Add a lesson', disabled: false }).press('Enter');
  await pane.locator('input:focus, textarea:focus').waitFor();
  await keyboard.type('Count what is posted');
  expect(await workbench.axe('pane')).toEqual([]);
  expect(await fits(pane)).toBe(true);
  await pane.getByRole('button', { name: 'Done', exact: true, disabled: false }).press('Enter');
  await pane.getByRole('button', { name: 'See what will be written', disabled: false }).press('Enter');
  await pane.getByText('1 row in Benefit reviews, 1 row in Lessons learned.').waitFor();
  await pane.getByRole('button', { name: 'Save the review', disabled: false }).press('Enter');
  await pane.getByText('Review recorded: 1 benefit, 1 lesson.').waitFor();
  expect(await column('BenefitReviews', 'ID')).toEqual([...before, 'V-07']);
  expect((await column('BenefitReviews', 'Type')).at(-1)).toBe('Post-implementation');
  expect((await column('LessonsLearned', 'Lesson')).at(-1)).toBe('Count what is posted');
});

test('a target is agreed anew: the version is added, the change logged, the register moved, and taken back in one step', async () => {
  const { pane } = workbench;
  await openReviews(pane);
  const versions = await column('Baselines', 'Version');
  await pane.getByRole('button', { name: 'Re-baseline' }).click();
  await pane.getByRole('checkbox', { name: /^B-001/ }).check();
  await pane.getByRole('button', { name: 'Targets of 1' }).click();
  await pane.getByRole('textbox', { name: 'New value: B-001, Full-year value' }).fill('360,000');
  expect(await workbench.axe('pane')).toEqual([]);
  expect(await fits(pane)).toBe(true);
  await pane.getByRole('button', { name: 'Go to the decision' }).click();
  await pane.getByRole('combobox', { name: 'Decided by' }).selectOption('Sponsor');
  await pane.getByRole('textbox', { name: 'Name (a role)' }).fill('City manager');
  await pane.getByRole('textbox', { name: 'Reason' }).fill('Fewer agents leave than planned');
  await pane.getByRole('button', { name: 'See what will be written' }).click();
  await pane.getByText('Original $420,000; $420,000 becomes $360,000.').waitFor();
  await pane.getByRole('button', { name: 'Set the baseline' }).click();
  await pane.getByText('Baseline 1.2 holds 2 values; 1 change is in the change log.').waitFor();
  expect((await column('Baselines', 'Version')).length).toBe(versions.length + 2);
  expect((await column('ChangeLog', 'Value impact')).at(-1)).toBe(-60_000);
  const target = await workbench.addressIn('BenefitRegister', 'Full-year value', 1);
  expect((await workbench.cell(target)).value).toBe(360_000);
  await pane.getByRole('button', { name: 'Undo' }).click();
  await pane.getByText('Taken back: Re-baseline.').waitFor();
  expect((await workbench.cell(target)).value).toBe(420_000);
  expect(await column('Baselines', 'Version')).toEqual(versions);
});
