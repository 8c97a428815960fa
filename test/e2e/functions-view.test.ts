import type { Workbench } from './harness';
import { shareWorkbench } from './share-workbench';

let workbench: Workbench;
shareWorkbench({ query: 'empty&pane=320' }, async (opened) => {
  workbench = opened;
  await workbench.openView('Functions');
});

test('a function is put together from the selection and inserted, and calculates', async () => {
  for (const [address, text] of [['B2', '-100'], ['C2', '60'], ['D2', '60']] as const) await workbench.type(address, text);
  const { pane } = workbench;
  await pane.getByRole('button', { name: /^NPV/ }).click();
  await pane.getByRole('textbox', { name: 'flows' }).fill('B2:D2');
  await pane.getByRole('combobox', { name: 'rate' }).fill('10%');
  await workbench.select('A1');
  await pane.getByText('Selected cell: Sheet1!A1').waitFor();
  await pane.getByRole('button', { name: 'Insert into the selected cell' }).click();
  await pane.getByText('The formula is in Sheet1!A1.').waitFor();
  expect((await workbench.cell('A1')).value).toBeCloseTo(3.7565740045, 9);
});

test('a cell is checked: blanks, schedule, steps, and the same result as the grid shows', async () => {
  for (const [address, text] of [['B6', '-100'], ['C6', '60'], ['E6', '80'], ['A6', '=BENEFIT.NPV("A94-2023",B6:E6,"mid")']] as const) {
    await workbench.type(address, text);
  }
  await workbench.select('A6');
  const { pane } = workbench;
  await pane.getByRole('button', { name: 'Back to the list' }).click();
  await pane.getByRole('button', { name: 'Check the selected cell' }).click();
  await pane.getByText('Sheet1!A6 shows 30.7218807224082.').waitFor();
  for (const sentence of [
    'Calculated again here, with the same code: 30.7218807224082.', 'Blank, counted as zero: D6', 'This schedule is superseded.',
  ]) {
    await pane.getByText(sentence).waitFor();
  }
  expect(await pane.getByRole('table', { name: 'Flow by flow' }).getByRole('row').count()).toBe(5);
  expect(await workbench.axe('pane')).toEqual([]);
});
