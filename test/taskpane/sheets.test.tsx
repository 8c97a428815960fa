import { act } from 'react';
import { failOnComplaints, Pane } from './open-pane';

failOnComplaints();

let pane: Pane;
beforeEach(async () => {
  pane = await new Pane().open();
  await pane.press('Sheets');
});
afterEach(() => pane.close());

test('every sheet says what it is for', () => {
  expect(pane.text()).toContain('Benefit register');
  expect(pane.text()).toContain('Every benefit and dis-benefit of the program');
});

test('nothing can be previewed before something is chosen', () => {
  expect(pane.button('See what will be added').getAttribute('aria-disabled')).toBe('true');
  expect(pane.text()).toContain('Nothing is chosen yet.');
});

test('a chosen sheet is previewed, added, and then shown as there', async () => {
  await pane.tick('Benefit register');
  await pane.press('See what will be added');
  expect(pane.text()).toContain('BenefitRegister');
  expect(pane.gateway.workbook.tables.size).toBe(0);
  await pane.press('Add');
  expect(pane.gateway.workbook.tables.has('BenefitRegister')).toBe(true);
  const there = [...pane.element.querySelectorAll('[aria-label="In the workbook:"]')].map((sign) => sign.closest('li')!.textContent);
  expect(there).toContainEqual(expect.stringMatching(/^Benefit register/));
});

test('adding it again adds nothing twice', async () => {
  await pane.press(packButton('Starter'));
  await pane.press('See what will be added');
  await pane.press('Add');
  expect(pane.button('Starter: all there').getAttribute('aria-disabled')).toBe('true');
});

test('undo takes the sheets away again', async () => {
  await pane.tick('Benefit register');
  await pane.press('See what will be added');
  await pane.press('Add');
  await pane.press('Undo');
  expect(pane.gateway.workbook.sheets).toEqual([]);
  expect(pane.checkbox('Benefit register').checked).toBe(false);
});

test('a sheet whose name is taken is offered under another', async () => {
  pane.gateway.workbook.sheets.push({ name: 'Benefit register', key: null });
  await pane.tick('Benefit register');
  await pane.press('See what will be added');
  expect(pane.text()).toContain('the new one is named “Benefit register (2)”');
});

test('a column that was deleted can be added again', async () => {
  await pane.tick('Benefit register');
  await pane.press('See what will be added');
  await pane.press('Add');
  const { headers, rows } = pane.gateway.workbook.table('BenefitRegister');
  const owner = headers.indexOf('Owner');
  headers.splice(owner, 1);
  for (const row of rows) row.splice(owner, 1);
  await pane.press('Home');
  await pane.press('Sheets');
  await pane.tick('Benefit register (1 column is missing)');
  await pane.press('See what will be added');
  expect(pane.text()).toContain('1 new column in BenefitRegister: Owner');
  await pane.press('Add');
  expect(headers).toContain('Owner');
});

test('the ribbon brings the view to the front from another one', async () => {
  await pane.press('Home');
  await act(async () => void (await pane.activity.run('addSheet', undefined)));
  await pane.settle();
  expect(pane.text()).toContain('Choose what to add.');
});

function packButton(pack: string): string {
  const button = [...pane.element.querySelectorAll('button')].find((candidate) => candidate.textContent?.startsWith(`${pack}:`));
  return button!.textContent!;
}
