import type { Workbench } from './harness';
import { shareWorkbench } from './share-workbench';

/** OMB Circular A-94 (November 2023), Appendix B: ten years at 3.1%; PVB 184.92, PVC 123.37, NPV 61.55. */
const benefits = [0, 0, 5, 10, 30, 40, 40, 40, 40, 25];
const costs = [10, 20, 30, 30, 20, 10, 5, 5, 5, 5];

let workbench: Workbench;
shareWorkbench({ query: 'empty' }, (opened) => { workbench = opened; });

/** Ticks sheets in the pane, looks at the preview and adds them. */
async function addSheets(...names: string[]): Promise<void> {
  const { pane } = workbench;
  await workbench.ribbon('Add sheet');
  for (const name of names) await pane.getByRole('checkbox', { name }).check();
  await pane.getByRole('button', { name: 'See what will be added' }).click();
  await pane.getByRole('button', { name: 'Add', exact: true }).click();
  await pane.getByText(/sheets? added/).waitFor();
}

async function setSetting(setting: string, value: string): Promise<void> {
  for (let row = 1; row < 40; row++) {
    if ((await workbench.cell(await workbench.addressIn('ProgramSettings', 'Setting', row))).value !== setting) continue;
    return workbench.type(await workbench.addressIn('ProgramSettings', 'Value', row), value);
  }
  throw new Error(`There is no setting "${setting}".`);
}

async function result(label: string): Promise<number> {
  for (let row = 1; row < 60; row++) {
    if ((await workbench.cell(`'Business case'!A${row}`)).value === label) {
      return Number((await workbench.cell(`'Business case'!B${row}`)).value);
    }
  }
  throw new Error(`The business case has no line "${label}".`);
}

test('the published example of Circular A-94, typed into the cash flow, gives its published values in cells', async () => {
  await addSheets('Program settings');
  await setSetting('First period', '2024-01-01');
  await setSetting('Period length', 'Year');
  await setSetting('Number of periods', '10');
  await setSetting('Discount rate', '3.1%');
  await addSheets('Cash flow', 'Business case');

  const lines = [['L-001', 'Benefit', benefits], ['L-002', 'Cost', costs]] as const;
  for (const [index, [id, type, amounts]] of lines.entries()) {
    const place = (header: string) => workbench.addressIn('CashFlow', header, index + 1);
    for (const [header, text] of [['ID', id], ['Line', `A-94 ${type.toLowerCase()}s`], ['Type', type], ['Series', 'Plan']] as const)
      await workbench.fill(await place(header), [text]);
    await workbench.fill(await place('Year 2024'), amounts);
  }

  expect(await result('Present value of benefits')).toBeCloseTo(184.92, 2);
  expect(await result('Present value of costs')).toBeCloseTo(123.37, 2);
  expect(await result('Net present value (NPV)')).toBeCloseTo(61.55, 2);

  const first = await workbench.addressIn('CashFlow', 'Year 2024', 1);
  const last = await workbench.addressIn('CashFlow', 'Year 2033', 1);
  await workbench.type('Sheet1!A1', `=BENEFIT.NPV(3.1%,${first}:${last.split('!')[1]})`);
  expect((await workbench.cell('Sheet1!A1')).value).toBeCloseTo(184.92, 2);
});
