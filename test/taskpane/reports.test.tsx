import { act } from 'react';
import axe from 'axe-core';
import { insertSample } from '../../src/commands/sample';
import { failOnComplaints, Pane } from './open-pane';

failOnComplaints();

let pane: Pane;
beforeEach(async () => {
  pane = new Pane();
  await insertSample.run(pane.surroundings(), undefined);
  await pane.open();
  await act(async () => pane.activity.show('reports'));
  await pane.settle();
});
afterEach(() => pane.close());

async function pick(value: string): Promise<void> {
  await act(async () => pane.element.querySelector<HTMLInputElement>(`input[type="radio"][value="${value}"]`)!.click());
  await pane.settle();
}

test('a board sees where the program stands, what moved, why, and what is needed, before anything is written', () => {
  for (const heading of ['Where we stand', 'What moved', 'Why', 'What is needed', 'Milestones']) expect(pane.text()).toContain(heading);
  expect(pane.text()).toMatch(/of the .* planned to date has been realized/);
  expect(pane.gateway.workbook.sheets.some(({ name }) => name.startsWith('Status report'))).toBe(false);
});

test('the report is written on a sheet of its own, and taken back', async () => {
  await pane.press('Write to a new sheet');
  expect(pane.text()).toContain('The report is on the sheet Status report 2026-09-15.');
  expect(pane.gateway.workbook.sheets.at(-1)!.name).toBe('Status report 2026-09-15');
  await pane.press('Undo');
  expect(pane.gateway.workbook.sheets.some(({ name }) => name.startsWith('Status report'))).toBe(false);
});

test('a page about one benefit can be had instead', async () => {
  await pick('profile');
  expect(pane.text()).toContain('How it is measured');
  await pane.press('Write to a new sheet');
  expect(pane.gateway.workbook.sheets.at(-1)!.name).toBe('Benefit B-001');
});

test('Markdown is copied; where the browser refuses, another way is named', async () => {
  const copied: string[] = [];
  const writeText = jest.fn((text: string) => Promise.resolve(void copied.push(text)));
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  await pane.press('Copy as Markdown');
  expect(copied[0]).toMatch(/^# .*benefits status report\n/);
  expect(pane.text()).toContain('Copied as Markdown');
  writeText.mockImplementationOnce(() => Promise.reject(new Error('not allowed')));
  await pane.press('Copy as HTML');
  expect(pane.text()).toContain('does not let the pane copy');
});

test('axe finds nothing', async () => {
  const { violations } = await axe.run(pane.element, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
});
