import type { Workbench } from './harness';
import { shareWorkbench } from './share-workbench';

let workbench: Workbench;
shareWorkbench({ query: 'empty' }, (opened) => { workbench = opened; });

/**
 * New program from the ribbon, answered and applied. The first period is last year's first month, so that part of the plan is behind us.
 */
async function startProgram(): Promise<void> {
  const { pane } = workbench;
  await workbench.ribbon('New program');
  await pane.getByLabel('Name of the program').fill('Service transformation');
  await pane.getByLabel('First period starts on').fill(`${new Date().getFullYear() - 1}-01-01`);
  await pane.getByRole('button', { name: 'See what will be added' }).click();
  await pane.getByRole('heading', { name: 'What will be written' }).waitFor();
  await pane.getByRole('button', { name: 'Add', exact: true }).click();
  await pane.getByText(/sheets added/).waitFor();
}

/** Types one row of a table, cell by cell. */
async function typeRow(table: string, row: number, cells: Readonly<Record<string, string>>): Promise<void> {
  for (const [header, text] of Object.entries(cells)) await workbench.type(await workbench.addressIn(table, header, row), text);
}

async function statusCell(header: string): Promise<Awaited<ReturnType<Workbench['cell']>>> {
  return workbench.cell(await workbench.addressIn('BenefitRegister', header, 1));
}

test('from an empty workbook to a benefit whose status follows what was achieved', async () => {
  await startProgram();
  const firstPeriod = await workbench.handle(({ engine }) => {
    const { columns } = engine.tables().find(({ name }) => name === 'CashFlow')!;
    return columns[columns.findIndex(({ name }) => name === 'High %') + 1]!.name;
  });
  await typeRow('BenefitRegister', 1, { 'ID': 'B-001', 'Benefit': 'Fewer repeat calls', 'Owner': 'Head of service' });
  for (const [row, series] of [[1, 'Plan'], [2, 'Actual']] as const) {
    const line = [`L-00${row}`, 'B-001', 'Saved handling time', 'Benefit', 'Cash-releasing', series];
    await workbench.fill(await workbench.addressIn('CashFlow', 'ID', row), line);
  }
  await typeRow('CashFlow', 1, { [firstPeriod]: '100' });
  await typeRow('CashFlow', 2, { [firstPeriod]: '40' });

  await workbench.ribbon('Refresh status');
  await workbench.pane.getByText(/1 benefit updated/).waitFor();
  expect((await statusCell('Planned to date')).value).toBe(100);
  expect((await statusCell('Actual to date')).value).toBe(40);
  expect((await statusCell('Realization %')).text).toBe('40.0%');
  expect(await statusCell('Status')).toMatchObject({ value: '▼ Off track', fill: '#FBDDD3' });

  await typeRow('CashFlow', 2, { [firstPeriod]: '100' });
  await workbench.page.keyboard.press('Control+Shift+Alt+R');
  await workbench.pane.getByText(/1 benefit updated, 1 now .*On track/).waitFor();
  expect(await statusCell('Status')).toMatchObject({ value: expect.stringContaining('On track'), fill: '#DCEBF7' });

  await workbench.undo();
  expect((await statusCell('Status')).value).toBe('▼ Off track');
  expect((await workbench.cell(await workbench.addressIn('CashFlow', firstPeriod, 2))).value).toBe(100); // what was typed before stays

  const file = await (await workbench.saveXlsx()).path();
  await workbench.openXlsx(file);
  expect((await statusCell('Status')).value).toBe('▼ Off track');
  await workbench.ribbon('Refresh status');
  await workbench.pane.getByText(/1 benefit updated/).waitFor();
  expect(await statusCell('Status')).toMatchObject({ value: expect.stringContaining('On track'), fill: '#DCEBF7' });
});
