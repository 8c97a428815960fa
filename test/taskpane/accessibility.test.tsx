import axe from 'axe-core';
import { act } from 'react';
import { failOnComplaints, Pane } from './open-pane';

failOnComplaints();

/** Colors need a real browser; the end-to-end tests measure them. */
async function violations(element: HTMLElement): Promise<string[]> {
  const result = await axe.run(element, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

let pane: Pane;
beforeEach(async () => { pane = await new Pane().open(); });
afterEach(() => pane.close());

test('axe finds nothing on Home of an empty workbook, on the start form and on its mistakes', async () => {
  expect(await violations(pane.element)).toEqual([]);
  await pane.press('Start my program');
  await pane.press('See what will be added');
  expect(await violations(pane.element)).toEqual([]);
});

test('axe finds nothing on Sheets, on the preview and on the result', async () => {
  await pane.press('Sheets');
  expect(await violations(pane.element)).toEqual([]);
  await pane.tick('Benefit register');
  await pane.press('See what will be added');
  expect(await violations(pane.element)).toEqual([]);
  await pane.press('Add');
  expect(await violations(pane.element)).toEqual([]);
});

test('what came of a command is announced', async () => {
  await act(async () => void (await pane.activity.run('refreshStatus', undefined)));
  const status = pane.element.querySelector('[role="status"][aria-live="polite"]');
  expect(status?.textContent).toContain('There is no program in this workbook yet.');
});
