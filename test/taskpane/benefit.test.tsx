import { act } from 'react';
import { cellAddress } from '../../src/sheets/cell-address';
import type { CellInput } from '../../src/sheets/change-set';
import { planInsertSample } from '../../src/sheets/plan-sample';
import { sampleFirstMonth, sampleProgram } from '../../src/sheets/sample-program';
import { failOnComplaints, Pane, today } from './open-pane';

failOnComplaints();
window.scrollTo = () => undefined;

let pane: Pane;
beforeEach(async () => {
  pane = new Pane();
  const { workbook } = pane.gateway;
  workbook.apply(planInsertSample(workbook.facts(), sampleProgram(sampleFirstMonth(today))).changeSet);
  await pane.open();
  await pane.press('Benefit');
});
afterEach(() => pane.close());

const register = (header: string): CellInput[] => pane.gateway.workbook.column('BenefitRegister', header);
const heading = (): string => pane.element.querySelector('h1')!.textContent!;
const list = (): HTMLElement => pane.element.querySelector<HTMLElement>('ul[aria-label="Benefits"]')!;
const entries = (): string[] => [...list().querySelectorAll('li')].map((item) => item.textContent!);
const controlOf = (label: string): HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement => {
  const field = [...pane.element.querySelectorAll('label')].find((candidate) => candidate.textContent?.startsWith(label));
  if (!field) throw new Error(`There is no field "${label}"`);
  return document.getElementById(field.htmlFor) as HTMLInputElement;
};

/** Types into any kind of field, or chooses in it. */
async function enter(label: string, value: string): Promise<void> {
  const control = controlOf(label);
  const kind = [HTMLSelectElement, HTMLTextAreaElement, HTMLInputElement].find((candidate) => control instanceof candidate)!;
  await act(async () => {
    Object.getOwnPropertyDescriptor(kind.prototype, 'value')!.set!.call(control, value);
    control.dispatchEvent(new Event(control instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
  });
  await pane.settle();
}

/** The user goes to a cell of the grid. */
async function goTo(table: string, row: number, column = 0): Promise<void> {
  const content = pane.gateway.workbook.contents().get(table)!;
  pane.gateway.goTo(content.sheet, `${String.fromCharCode(65 + column)}${content.origin.row + row + 1}`);
  await pane.settle();
}

async function open(id: string): Promise<void> {
  const button = [...list().querySelectorAll('button')].find((candidate) => candidate.textContent!.includes(id))!;
  await act(async () => button.click());
  await pane.settle();
}

async function press(key: string): Promise<void> {
  await act(async () => document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));
  await pane.settle();
}

describe('the list', () => {
  test('shows every benefit with its status, and narrows by words, status, owner and category', async () => {
    expect(pane.text()).toContain('14 of 14 benefits');
    expect(entries()[0]).toMatch(/^.+(Exceeding|On track|At risk|Off track|No data|Not started|No plan).+B-001/);
    await pane.type('Search', 'permit DAYS');
    expect(pane.text()).toContain('1 of 14 benefits');
    await pane.press('Clear search and filters');
    await enter('Category', '=Compliance');
    expect(entries()).toHaveLength(1);
    await enter('Owner', '=Climate officer');
    expect(pane.text()).toContain('No benefit matches.');
    await enter('Category', '');
    expect(entries()).toEqual([expect.stringContaining('B-010')]);
    await pane.press('Clear search and filters');
    await enter('Status', '=');
    expect(entries().map((entry) => /B-\d+/.exec(entry)![0])).toEqual(['B-005', 'B-009', 'B-011']);
  });

  test('is ordered as asked for', async () => {
    await enter('Order', 'value');
    const values = register('Full-year value').map(Number);
    const richest = register('ID')[values.indexOf(Math.max(...values))];
    expect(entries()[0]).toContain(richest);
  });

  test('is moved through with the arrow keys, and the keyboard comes back to the benefit it left', async () => {
    const buttons = (): HTMLButtonElement[] => [...list().querySelectorAll('button')];
    expect(buttons().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    await act(async () => buttons()[0]!.focus());
    await press('ArrowDown');
    await press('ArrowDown');
    await press('ArrowUp');
    expect(document.activeElement!.textContent).toContain('B-002');
    await press('End');
    expect(document.activeElement!.textContent).toContain('B-014');
    await act(async () => (document.activeElement as HTMLButtonElement).click());
    await pane.settle();
    expect(document.activeElement).toBe(pane.element.querySelector('h1'));
    await pane.press('All benefits');
    expect(document.activeElement!.textContent).toContain('B-014');
  });
});

describe('one benefit and the grid', () => {
  test('choosing in the list selects its row, once', async () => {
    await open('B-002');
    expect(heading()).toBe(register('Benefit')[1]);
    expect(pane.gateway.selected).toEqual(['Benefit register!B7']);
  });

  test('selecting a row of the register, or of a table that is about a benefit, shows it and leaves keyboard and grid alone', async () => {
    const { workbook } = pane.gateway;
    const benefitOf = (table: string, row: number): CellInput => workbook.column(table, 'Benefit')[row]!;
    await goTo('BenefitRegister', 3);
    expect(heading()).toBe(register('Benefit')[3]);
    for (const [table, row] of [['BenefitMeasures', 2], ['CashFlow', 0], ['BenefitRisks', 2], ['BenefitEvidence', 4],
      ['BenefitReviews', 1]] as const) {
      await goTo(table, row);
      expect([table, heading()]).toEqual([table, register('Benefit')[register('ID').indexOf(benefitOf(table, row))]]);
    }
    await goTo('BenefitTracking', 40);
    const measure = workbook.column('BenefitMeasures', 'ID').indexOf(workbook.column('BenefitTracking', 'Measure')[40]!);
    expect(heading()).toBe(register('Benefit')[register('ID').indexOf(benefitOf('BenefitMeasures', measure))]);
    await goTo('StakeholderRegister', 0);
    expect(heading()).not.toBe('Benefits');
    expect(pane.gateway.selected).toEqual([]);
    expect(document.activeElement).not.toBe(pane.element.querySelector('h1'));
  });

  test('an activity of the benefit that is shown does not turn the page', async () => {
    const benefits = pane.gateway.workbook.column('RealizationPlan', 'Benefits').map(String);
    const row = benefits.findIndex((ids) => ids.split(',').length > 1);
    const second = benefits[row]!.split(',')[1]!.trim();
    await open(second);
    await goTo('RealizationPlan', row);
    expect(heading()).toBe(register('Benefit')[register('ID').indexOf(second)]);
  });

  test('choosing two quickly ends at the second: the echo of the first is not followed', async () => {
    const content = pane.gateway.workbook.contents().get('BenefitRegister')!;
    const [first, second] = [...list().querySelectorAll('button')];
    await act(async () => {
      first!.click();
      second!.click();
    });
    await pane.settle();
    expect(pane.gateway.selected).toHaveLength(2);
    expect(heading()).toBe(content.values[1]![1]);
  });

  test('another view can ask for a benefit', async () => {
    await pane.press('Home');
    await act(async () => pane.activity.show('benefit', 'B-006'));
    await pane.settle();
    expect(heading()).toBe(register('Benefit')[5]);
    await pane.press('All benefits');
    await pane.press('Home');
    await pane.press('Benefit');
    expect(heading()).toBe('Benefits');
  });

  test('the page has everything about it, and each record leads to its cell', async () => {
    await open('B-001');
    for (const title of ['At a glance', 'Money', 'Measures', 'Activities', 'Risks', 'Evidence', 'Stakeholders', 'History', 'Reviews',
      'Findings']) {
      expect([...pane.element.querySelectorAll('h2')].map(({ textContent }) => textContent)).toContain(title);
    }
    expect(pane.text()).toMatch(/Agents on duty: [\d.]+ people, where the plan expects 46 people\./);
    await pane.press('Repeat calls within a week');
    expect(pane.gateway.selected.at(-1)).toBe('Benefit measures!C6');
    expect(heading()).toBe(register('Benefit')[0]);
  });

  test('a trend is a picture with a description, or a table', async () => {
    await open('B-001');
    const picture = pane.element.querySelector('figure[aria-label="Trend of Repeat calls within a week"] svg')!;
    expect(picture.getAttribute('role')).toBe('img');
    expect(picture.getAttribute('aria-label')).toMatch(/Baseline 34% on .+ Target 18% by .+ Actual from [\d.]+% on .+ to [\d.]+% on /);
    const button = picture.closest('figure')!.querySelector('button')!;
    await act(async () => button.click());
    const table = pane.element.querySelector('table[aria-label="Trend of Repeat calls within a week"]')!;
    expect(table.querySelectorAll('tbody tr').length).toBeGreaterThan(5);
    expect(button.textContent).toBe('Show as a picture');
  });

  test('a cell that cannot be shown is told', async () => {
    await open('B-001');
    pane.gateway.select = () => Promise.reject(new Error('gone'));
    await pane.press('Show in the register');
    expect(pane.element.querySelector('[role=alert]')!.textContent).toContain('Something unexpected happened');
  });
});

describe('the form', () => {
  test('adds a benefit as one row with the next id, coached on the way, and shows it', async () => {
    await pane.press('Add a benefit');
    expect(document.activeElement).toBe(controlOf('Benefit'));
    await enter('Benefit', 'Implement the new portal');
    expect(pane.text()).toContain('This names something delivered.');
    await enter('Benefit', 'Optimized portal');
    expect(pane.text()).toContain('“Optimized” sounds good and cannot be checked.');
    await enter('Benefit', 'Fewer calls about letters, from 900 to 600 a month');
    expect(pane.text()).toContain('The statement reads well.');
    await enter('Owner', 'Head of contact center');
    await enter('Category', 'Operational');
    await enter('Full-year value', '12,500.5');
    await enter('Starts', '2026-10-01');
    await pane.press('Add to the register');
    expect(register('ID').at(-1)).toBe('B-015');
    const { headers, rows } = pane.gateway.workbook.table('BenefitRegister');
    const saved = Object.fromEntries(headers.map((header, index) => [header, rows.at(-1)![index]]));
    expect(saved).toMatchObject({
      Benefit: 'Fewer calls about letters, from 900 to 600 a month', Owner: 'Head of contact center', Category: 'Operational',
        Kind: 'Benefit',
      State: 'Identified', 'Full-year value': 12500.5, Starts: 46296, Status: '', Quality: '',
    });
    expect(pane.text()).toContain('Benefit B-015 is in the register.');
    expect(heading()).toBe('Fewer calls about letters, from 900 to 600 a month');
    expect(pane.gateway.selected.at(-1)).toBe('Benefit register!B20');
  });

  test('writes only the changed cells of the row, and undo takes them back', async () => {
    await open('B-002');
    await pane.press('Edit');
    expect(pane.text()).toContain('Nothing is changed yet.');
    await enter('Owner', 'Permit manager');
    expect(pane.text()).toContain('Will be written: Owner.');
    await pane.press('Save');
    expect(pane.gateway.lastReceipt()!.changeSet.changes).toEqual([
      { do: 'write-cells', target: { table: 'BenefitRegister', column: 'Owner', row: 1, rows: 1 }, before: [['Head of permits']],
        after: [['Permit manager']] },
    ]);
    expect(pane.text()).toContain('Benefit B-002 is saved.');
    await pane.press('Undo');
    expect(register('Owner')[1]).toBe('Head of permits');
  });

  test('says what is wrong as one types, and does not save it', async () => {
    await pane.press('Add a benefit');
    await enter('Full-year value', 'much');
    expect(pane.text()).toContain('Enter a number.');
    await enter('Full-year value', '-5');
    expect(pane.text()).toContain('Enter 0 or more.');
    await enter('Priority', '2.5');
    expect(pane.text()).toContain('Enter a whole number.');
    await enter('Starts', '2026-10-01');
    await enter('Full effect', '2026-01-01');
    expect(pane.text()).toContain('This lies before the date above.');
    await pane.press('Add to the register');
    expect(pane.text()).toContain('3 fields need a look.');
    expect(register('ID')).toHaveLength(14);
  });

  test('suggests a wording from the measure, which is used only when asked for', async () => {
    await open('B-007');
    await pane.press('Edit');
    await enter('Benefit', 'Optimized service');
    expect(pane.text()).toContain('How it could read');
    expect(controlOf('Benefit').value).toBe('Optimized service');
    await pane.press('Use this wording');
    expect(controlOf('Benefit').value).toMatch(/^Raise .+ from .+ to .+ for residents by /);
  });

  test('keeps what was typed when views are switched and when saving fails, and asks before it is lost', async () => {
    await open('B-002');
    await pane.press('Edit');
    await enter('Notes', 'Half a thought');
    await pane.press('Home');
    await pane.press('Benefit');
    expect(controlOf('Notes').value).toBe('Half a thought');
    pane.gateway.nextFailure = { failure: 'access-denied', state: 'unchanged', subject: 'BenefitRegister' };
    await pane.press('Save');
    expect(pane.text()).toContain('Excel does not give access');
    expect(controlOf('Notes').value).toBe('Half a thought');
    await act(async () => pane.activity.show('benefit', 'B-006'));
    await pane.settle();
    expect(pane.text()).toContain('B-006 was asked for; what you typed here has not been saved.');
    await pane.press('Keep editing');
    await pane.press('Cancel');
    expect(pane.text()).toContain('What you typed has not been saved.');
    expect(controlOf('Notes').value).toBe('Half a thought');
    await pane.press('Discard it');
    expect(heading()).toBe(register('Benefit')[1]);
    expect(register('Notes')[1]).not.toBe('Half a thought');
  });

  test('is not left when the user selects another row to look something up', async () => {
    await open('B-002');
    await pane.press('Edit');
    await goTo('BenefitRegister', 5);
    expect(heading()).toBe('Edit B-002');
  });

  test('a cell that was changed meanwhile is not overwritten unseen', async () => {
    await open('B-002');
    await pane.press('Edit');
    await enter('Owner', 'Mine');
    pane.gateway.workbook.set('BenefitRegister', 1, 'Owner', 'Theirs');
    pane.gateway.workbook.set('BenefitRegister', 1, 'Validator', 'Somebody');
    // Another command reads the program again.
    await act(async () => void pane.activity.run('undoLast', undefined));
    await pane.settle();
    expect(controlOf('Validator').value).toBe('Somebody');
    expect(pane.text()).toContain('it says “Theirs” now.');
    await pane.press('Save');
    expect(register('Owner')[1]).toBe('Theirs');
    expect(pane.text()).toContain('Decide first what becomes of the fields');
    await pane.press('Keep mine');
    await pane.press('Save');
    expect(register('Owner')[1]).toBe('Mine');
    expect(register('Validator')[1]).toBe('Somebody');
  });

  test('a field whose cell holds a formula is shown with it, is not written, and leads to its cell', async () => {
    const { workbook } = pane.gateway;
    const { headers, rows, row, sheet } = workbook.table('BenefitRegister');
    const address = cellAddress(row + 1, headers.indexOf('Full-year value'));
    workbook.formulas.set(`${sheet}!${address}`, '=12*35000');
    const before = structuredClone(rows[0]!);
    await open('B-001');
    await pane.press('Edit');
    expect(controlOf('Full-year value').matches(':read-only')).toBe(true);
    expect(pane.text()).toContain('=12*35000');
    await enter('Owner', 'Director of housing');
    await pane.press('Save');
    expect(rows[0]).toEqual(before.map((cell, column) => (headers[column] === 'Owner' ? 'Director of housing' : cell)));
    await pane.press('Edit');
    await pane.press('Show the cell of Full-year value');
    expect(pane.gateway.selected.at(-1)).toBe(`${sheet}!${address}`);
  });

  test('what was typed survives the row', async () => {
    await open('B-014');
    await pane.press('Edit');
    await enter('Benefit', 'Fewer surprises');
    pane.gateway.workbook.table('BenefitRegister').rows.pop();
    await act(async () => void pane.activity.run('undoLast', undefined));
    await pane.settle();
    expect(pane.text()).toContain('no longer in the register');
    await pane.press('Make it a new benefit');
    expect(controlOf('Benefit').value).toBe('Fewer surprises');
  });
});

test('without a register the view says where it comes from', async () => {
  pane.gateway.workbook.tables.delete('BenefitRegister');
  await act(async () => void pane.activity.run('undoLast', undefined));
  await pane.settle();
  expect(pane.text()).toContain('The workbook has no benefit register.');
  await pane.press('To Sheets');
  expect(heading()).toBe('Sheets');
});

test('in a German pane every status is a German word, and filters by the one of the sheets', async () => {
  await pane.open('de-DE');
  await pane.settle();
  const shown = (): string => [...pane.element.querySelectorAll('li')].map((item) => item.textContent).join(' ');
  expect(shown()).toContain('▼ Nicht im Plan');
  expect(shown()).not.toContain('Off track');
  const status = controlOf('Status');
  expect([...status.querySelectorAll('option')].find(({ value }) => value === '=At risk')!.textContent).toBe('Gefährdet');
  await enter('Status', '=At risk');
  expect(shown()).toContain('◆ Gefährdet');
  expect(shown()).not.toContain('Nicht im Plan');
});
