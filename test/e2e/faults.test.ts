import type { HostErrorCode } from '../../workbench/host/host-error';
import type { Workbench } from './harness';
import { shareWorkbench } from './share-workbench';

let workbench: Workbench;
shareWorkbench({ query: 'sample&profile=excelOnTheWeb&pane=350' }, (opened) => { workbench = opened; });

/** Every cell of every sheet as it was entered, by sheet. */
function everyCell(): Promise<Readonly<Record<string, string>>> {
  return workbench.handle(({ engine }) =>
    Object.fromEntries(
      engine.sheets().map(({ id, name }) => {
        const used = engine.usedArea(id, true);
        return [name, used === null ? '' : JSON.stringify(engine.formulas(used))];
      }),
    ));
}

/** The pane says so, in a place a screen reader reads out. */
const announced = (sentence: string | RegExp): Promise<void> =>
  workbench.pane.locator('[role="status"], [role="alert"]').filter({ hasText: sentence }).first().waitFor();

/**
 * The next message of the add-in that writes cells fails with this error, at its first cells or, with `halfway`, at its last ones, when
 * the others are written.
 */
async function failNextWrite(code: HostErrorCode, halfway: boolean): Promise<void> {
  await workbench.handle(({ host }, [error, isHalfway]) => {
    const setsCells = ({ Name, ActionType }: { readonly Name: string; readonly ActionType: number }): boolean =>
      ActionType === 4 && ['Values', 'Formulas'].includes(Name);
    host.faults.next({
      at: ({ request }) => request.Actions.some(setsCells),
      action: (actions) => (isHalfway ? actions.map(setsCells).lastIndexOf(true) : actions.findIndex(setsCells)),
      error: { code: error },
    });
  }, [code, halfway] as const);
}

/** The form of the first benefit, with two fields typed into that are written separately. */
async function typeIntoForm(): Promise<void> {
  const { pane } = workbench;
  await workbench.select(await workbench.addressIn('BenefitRegister', 'Owner', 1));
  await pane.getByRole('heading', { level: 1, name: 'Fewer repeat calls to the contact center' }).waitFor();
  await pane.getByRole('button', { name: 'Edit', exact: true }).click();
  await pane.getByRole('combobox', { name: 'Owner' }).fill(typed.owner);
  await pane.getByRole('textbox', { name: 'Notes' }).fill(typed.notes);
}

const typed = { owner: 'Head of customer contact', notes: 'Half a thought, now a whole one' };

async function save(): Promise<void> {
  await workbench.pane.getByRole('button', { name: 'Save', exact: true }).click();
}

/** What was typed is still in the form, and not one cell is different. */
async function expectNothingLost(before: Readonly<Record<string, string>>): Promise<void> {
  const { pane } = workbench;
  expect(await pane.getByRole('combobox', { name: 'Owner' }).inputValue()).toBe(typed.owner);
  expect(await pane.getByRole('textbox', { name: 'Notes' }).inputValue()).toBe(typed.notes);
  expect(await everyCell()).toEqual(before);
}

test('while a cell is being edited the pane says so and waits, and goes on when the cell is finished', async () => {
  const { page } = workbench;
  await workbench.ribbon('Refresh status');
  await announced(/updated|up to date/);
  const before = await everyCell();
  const notes = await workbench.addressIn('BenefitRegister', 'Notes', 2);
  await workbench.select(notes);
  await page.keyboard.type('Half a th');
  await page.keyboard.press('Control+Shift+Alt+R');
  await announced('Finish editing the cell (Enter or Esc)');
  await page.keyboard.type('ought');
  await page.keyboard.press('Enter');
  await announced('Every status is up to date; nothing was written.');
  expect((await workbench.cell(notes)).value).toBe('Half a thought');
  await workbench.undo();
  expect(await everyCell()).toEqual(before);
});

test('what keeps a benefit from being saved is said with what to do; nothing typed and no cell is lost, and then it is saved', async () => {
  const { pane } = workbench;
  const before = await everyCell();
  await workbench.openView('Benefit');
  await typeIntoForm();

  // Somebody protects the sheet.
  await pane.evaluate(() => Excel.run(async ({ workbook }) => workbook.worksheets.getItem('Benefit register').protection.protect()));
  await save();
  await announced('The sheet Benefit register is protected. Remove the protection (Review > Unprotect Sheet), then try again.');
  await expectNothingLost(before);
  await pane.evaluate(() => Excel.run(async ({ workbook }) => workbook.worksheets.getItem('Benefit register').protection.unprotect()));

  // The whole workbook is read-only; it is too much for a message; the connection is lost when half of it is written.
  await failNextWrite('AccessDenied', false);
  await save();
  await announced('Excel does not give access to BenefitRegister. Check that the workbook is not read-only.');
  await expectNothingLost(before);
  await failNextWrite('RequestPayloadSizeLimitExceeded', false);
  await save();
  await announced('There is too much in BenefitRegister for Excel for the web to take at once.');
  await announced('Shorten its longest texts, or use Excel on the desktop.');
  await expectNothingLost(before);
  await failNextWrite('RequestAborted', true);
  await save();
  await announced('Try again in a moment. What had been written was taken back; the workbook is as before.');
  await expectNothingLost(before);

  // Somebody turns the table into plain cells in the moment it is saved.
  const table = await workbench.handle(({ engine, host }) => {
    const { id, area } = engine.tables().find(({ name }) => name === 'BenefitRegister')!;
    // The first message of a change asks, among other things, which sheets are protected.
    host.faults.next({ at: ({ request }) => /protected/i.test(JSON.stringify(request)), before: () => engine.removeTable(id) });
    return area;
  });
  await save();
  await announced('BenefitRegister is missing. Undo what removed it (Ctrl+Z), or add it again under Sheets.');
  expect(await everyCell()).toEqual(before);
  await pane.getByText('Changes to B-001 have not been saved.').waitFor();
  await workbench.handle(({ engine }, area) => void engine.addTable('BenefitRegister', area), table);
  await workbench.ribbon('Refresh status');
  await announced('Every status is up to date; nothing was written.');
  await expectNothingLost(before);
  await save();
  await announced('Benefit B-001 is saved.');
  expect((await workbench.cell(await workbench.addressIn('BenefitRegister', 'Owner', 1))).value).toBe(typed.owner);
  expect((await workbench.cell(await workbench.addressIn('BenefitRegister', 'Notes', 1))).value).toBe(typed.notes);
  await pane.getByRole('button', { name: 'Undo' }).click();
  await announced('Taken back: Save the benefit.');
  expect(await everyCell()).toEqual(before);
});

test('a workbook of more than fits a message of Excel for the web is read in parts', async () => {
  // Comments as long as a cell takes, 8 MB in all: more than the 5 MB that Excel for the web answers at once.
  await workbench.handle(({ engine }) => {
    const { sheet, area, columns } = engine.tables().find(({ name }) => name === 'BenefitTracking')!;
    const column = area.column + columns.findIndex(({ name }) => name === 'Comment');
    const comments = Array.from({ length: 250 }, () => [{ value: 'x'.repeat(32_000) }]);
    engine.write({ sheet, row: area.row + 1, column, rows: comments.length, columns: 1 }, comments);
  });
  await workbench.handle(({ host }) => host.log.clear());
  await workbench.ribbon('Refresh status');
  await announced('Every status is up to date; nothing was written.');
  const errors = await workbench.handle(({ host }) => host.log.records.map(({ error }) => error?.code));
  expect(errors).toContain('ResponsePayloadSizeLimitExceeded');
});
