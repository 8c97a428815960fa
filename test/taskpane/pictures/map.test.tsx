import { act } from 'react';
import { failOnComplaints, Pane } from '../open-pane';
import { mark, openPicture } from './open-pictures';

failOnComplaints();

let pane: Pane;
beforeEach(() => { pane = new Pane(); });
afterEach(() => pane.close());

const press = async (element: HTMLElement, key: string): Promise<void> => {
  await act(async () => void element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));
};
const click = async (element: HTMLElement): Promise<void> => {
  await act(async () => element.click());
  await pane.settle();
};
const links = (): string[] =>
  pane.gateway.workbook.table('BenefitLinks').rows.filter(([from]) => from !== '').map(([from, to]) => `${String(from)} ${String(to)}`);
const summary = (): string => pane.text();

describe('the benefits map in the pane', () => {
  it('says in words what it shows, and what is broken or missing', async () => {
    await openPicture(pane, 'Map', (workbook) => workbook.set('BenefitLinks', 0, 'To', 'X-404'));
    expect(summary()).toContain('47 records and 62 links');
    expect(summary()).toContain('1 link is broken.');
    expect(mark(pane, 'B-001').getAttribute('aria-label')).toMatch(/^B-001 Fewer repeat calls to the contact center, benefit, /);
    expect(mark(pane, 'X-404').getAttribute('aria-label')).toBe('X-404, unknown id');
  });

  it('leads from a record to its row, and from the row to the record', async () => {
    await openPicture(pane, 'Map');
    await click(mark(pane, 'B-002'));
    expect(pane.gateway.selected.at(-1)).toMatch(/^Benefit register!A\d+$/);
    expect(mark(pane, 'B-002').getAttribute('aria-pressed')).toBe('true');
    expect(pane.element.querySelector('h3')?.textContent).toContain('B-002 Permits decided faster');
  });

  it('moves from record to record with the arrow keys, and keeps one of them in the tab order', async () => {
    await openPicture(pane, 'Map');
    const first = mark(pane, 'B-001');
    await act(async () => first.focus());
    await press(first, 'ArrowRight');
    const second = document.activeElement as HTMLElement;
    expect(second).not.toBe(first);
    await press(second, 'ArrowLeft');
    await press(second, '+');
    expect(pane.element.querySelectorAll('[aria-pressed][tabindex="0"]')).toHaveLength(1);
  });

  it('says what a failure costs', async () => {
    await openPicture(pane, 'Map');
    await click(mark(pane, 'A-014'));
    await pane.press('What if this fails?');
    expect(summary()).toContain('The program loses');
    expect(mark(pane, 'B-002').getAttribute('aria-label')).toMatch(/loses \d+%$/);
  });

  it('adds a link and removes it again, each as a row of Benefit links that is shown first', async () => {
    await openPicture(pane, 'Map');
    const before = links();
    await click(mark(pane, 'B-003'));
    await pane.press('Add a link');
    await pane.choose('To (effect)', 'O-04');
    await pane.type('Share of the effect', '5 %');
    expect(summary()).toContain('New row of Benefit links: B-003 | O-04 | Contributes | 5%');
    await pane.press('Add the link');
    expect(links()).toEqual([...before, 'B-003 O-04']);
    const remove = pane.element.querySelector<HTMLElement>('button[aria-label="Remove the link from B-003 to O-04"]')!;
    await click(remove);
    expect(summary()).toContain('This row of Benefit links will be removed: B-003 | O-04 | Contributes | 5%');
    expect(summary()).toContain('Undo brings back what stands in it, but not its colors, notes and comments.');
    await pane.press('Remove the row');
    expect(links()).toEqual(before);
  });

  it('says what speaks against a link before it is added', async () => {
    await openPicture(pane, 'Map');
    await click(mark(pane, 'B-001'));
    await pane.press('Add a link');
    await pane.choose('To (effect)', 'O-02');
    expect(summary()).toContain('This link is there already.');
    await pane.choose('To (effect)', 'O-01');
    await pane.type('Share of the effect', '150');
    expect(summary()).toContain('Enter a percentage from 0 to 100, or leave it blank.');
    await pane.type('Share of the effect', '50');
    expect(summary()).toContain('the shares of the effect add up to more than 100%');
  });

  it('shows one objective with all that leads to it, and the same as a table', async () => {
    await openPicture(pane, 'Map');
    await pane.choose('Show', 'O-03');
    expect(pane.element.querySelectorAll('button[aria-label^="O-"]')).toHaveLength(1);
    await pane.press('Table');
    const tables = [...pane.element.querySelectorAll('table')].map((table) => table.getAttribute('aria-label'));
    expect(tables).toEqual(['Records of the map', 'Links of the map']);
  });

  it('draws the part around a record of a map that is too large, and says when a part is, too', async () => {
    await openPicture(pane, 'Map', (workbook) => {
      workbook.fill('BenefitRegister', Array.from({ length: 301 }, (_, index) => ({ ID: `B-${1000 + index}`, Objective: 'O-03' })));
    });
    expect(summary()).toContain('too many for one picture.');
    expect(pane.element.querySelectorAll('button[aria-label^="B-"]').length).toBeLessThan(300);
    await act(async () => pane.element.querySelector('select')!.focus());
    await pane.choose('Show', 'O-03');
    expect(summary()).toMatch(/These 3\d\d records are too many for one picture/);
    expect(pane.text()).not.toContain('Draw on sheet');
  });
});
