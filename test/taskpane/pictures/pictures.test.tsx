import { act } from 'react';
import { failOnComplaints, Pane } from '../open-pane';
import { mark, openPicture } from './open-pictures';

failOnComplaints();

let pane: Pane;
beforeEach(() => { pane = new Pane(); });
afterEach(() => pane.close());

const click = async (element: HTMLElement): Promise<void> => {
  await act(async () => element.click());
  await pane.settle();
};
const press = async (element: Element, key: string): Promise<void> => {
  await act(async () => void element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));
};

describe('the timeline in the pane', () => {
  it('tells of each activity when it is, how late it is and what it waits for; leads to rows; and is a table, too', async () => {
    await openPicture(pane, 'Timeline');
    expect(pane.text()).toMatch(/40 activities and milestones, 11 benefits\./);
    const first = mark(pane, 'A-001');
    expect(first.getAttribute('aria-label')).toMatch(/^A-001 Program approved, milestone on .+, finished on .+, Finished$/);
    expect(mark(pane, 'A-006').getAttribute('aria-label')).toContain('depends on A-002');
    await act(async () => first.focus());
    await press(first, 'ArrowDown');
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^A-/);
    expect(document.activeElement).not.toBe(first);
    await press(document.activeElement!, 'End');
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^B-\d+ .+full effect on/);
    await click(document.activeElement as HTMLElement);
    expect(pane.gateway.selected.at(-1)).toMatch(/^Benefit register!A\d+$/);
    await pane.press('Table');
    expect([...pane.element.querySelectorAll('table')].map((table) => table.getAttribute('aria-label'))).toEqual(
      ['Activities and milestones', 'Benefits'],
    );
  });

  it('is drawn on a sheet of its own', async () => {
    await openPicture(pane, 'Timeline');
    await pane.press('Draw on sheet');
    expect(pane.text()).toContain('The picture is on the sheet Timeline.');
    expect(pane.gateway.workbook.sheets.map(({ key }) => key)).toContain('timeline');
  });
});

describe('stakeholders and risks in the pane', () => {
  it('show who lacks support, and lead to the row', async () => {
    await openPicture(pane, 'Stakeholders');
    expect(pane.text()).toMatch(/9 stakeholders by influence and interest\. \d give less support than is needed\./);
    await click(mark(pane, 'S-03'));
    expect(pane.gateway.selected.at(-1)).toMatch(/^Stakeholder register!A\d+$/);
    expect(mark(pane, 'S-03').getAttribute('aria-pressed')).toBe('true');
  });

  it('show open risks, the largest exposure first, and the same as a table', async () => {
    await openPicture(pane, 'Risks');
    expect(pane.text()).toMatch(/open risks by probability and impact\. High \d+, medium \d+, low \d+\./);
    await click(mark(pane, 'R-01'));
    expect(pane.gateway.selected.at(-1)).toMatch(/!A\d+$/);
    await pane.press('Table');
    expect(pane.element.querySelectorAll('tbody tr').length).toBeGreaterThan(5);
  });
});
