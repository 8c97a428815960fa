import { act } from 'react';
import { defaultSettings } from '../../src/domain/realization/settings';
import { planScaffold } from '../../src/sheets/plan-scaffold';
import { sheetsOfPack } from '../../src/sheets/sheet-catalog';
import { failOnComplaints, Pane, today } from './open-pane';

failOnComplaints();

let pane: Pane;
beforeEach(() => { pane = new Pane(); });
afterEach(() => pane.close());

/** The starter sheets with one benefit that has no owner. */
function startProgram({ gateway: { workbook } }: Pane): void {
  const settings = { ...defaultSettings, program: 'Paperless claims', sponsor: 'Director of claims', firstPeriod: today - 200 };
  workbook.apply(planScaffold(sheetsOfPack('starter').map(({ key }) => key), workbook.facts(), { settings }).changeSet);
  workbook.fill('BenefitRegister', [{ ID: 'B-001', Benefit: 'Fewer letters', 'Full-year value': 120000 }]);
}

describe('in an empty workbook', () => {
  test('one sentence says what it is for, and a button starts a program', async () => {
    await pane.open();
    expect(pane.text()).toContain('Know which benefits your program promises');
    await pane.press('Start my program');
    expect(pane.text()).toContain('Name of the program');
  });

  test('what is missing is named, and nothing is planned before it is there', async () => {
    await pane.open();
    await pane.press('Start my program');
    await pane.press('See what will be added');
    expect(pane.text()).toContain('Give the program a name.');
    expect(pane.text()).toContain('Choose the first day of the first period.');
    expect(pane.gateway.workbook.sheets).toEqual([]);
  });

  test('the sheets are shown before they are written, and then written', async () => {
    await pane.open();
    await pane.press('Start my program');
    await pane.type('Name of the program', 'Paperless claims');
    await pane.type('Currency', 'eur');
    await pane.type('First period starts on', '2026-01-01');
    await pane.press('See what will be added');
    expect(pane.text()).toContain('What will be written');
    expect(pane.text()).toContain('BenefitRegister');
    expect(pane.gateway.workbook.sheets).toEqual([]);

    await pane.press('Add');
    expect(pane.gateway.workbook.tables.has('BenefitRegister')).toBe(true);
    expect(pane.text()).toContain('sheets added.');
    expect(pane.text()).toContain('Paperless claims');
  });

  test('the sample can be tried, refreshed and removed', async () => {
    await pane.open();
    await pane.press('Try the sample');
    expect(pane.text()).toContain('The sample program is in this workbook.');
    await pane.press('Refresh status');
    expect(pane.text()).toMatch(/benefits updated/);
    await pane.press('Remove the sample');
    expect(pane.text()).toContain('The sample is removed.');
    expect(pane.gateway.workbook.tables.size).toBe(0);
    expect(pane.text()).toContain('Start my program');
  });

  test('the ribbon asks for the start and the pane shows it', async () => {
    await pane.open();
    await act(async () => void (await pane.activity.run('newProgram', undefined)));
    await pane.settle();
    expect(pane.gateway.panesShown).toBe(1);
    expect(pane.text()).toContain('Name of the program');
  });
});

describe('with a program', () => {
  beforeEach(async () => {
    startProgram(pane);
    await pane.open();
  });

  test('shows its name, its sponsor and its benefits by status', () => {
    expect(pane.text()).toContain('Paperless claims');
    expect(pane.text()).toContain('Sponsor: Director of claims');
    expect(pane.text()).toContain('1 benefit');
    expect(pane.element.querySelectorAll('ul[aria-labelledby="by-status"] li')).toHaveLength(1);
  });

  test('a finding jumps to its cell', async () => {
    expect(pane.text()).toContain('B-001 has no owner');
    const owner = pane.gateway.workbook.table('BenefitRegister').headers.indexOf('Owner');
    const item = [...pane.element.querySelectorAll('li')].find((candidate) => candidate.textContent?.includes('B-001 has no owner'))!;
    await act(async () => item.querySelector('button')!.click());
    expect(owner).toBeGreaterThan(0);
    expect(pane.gateway.selected).toHaveLength(1);
    expect(pane.gateway.selected[0]).toMatch(/^Benefit register![A-Z]+6$/);
  });

  test('refresh says what it did and can be taken back', async () => {
    const before = pane.gateway.workbook.column('BenefitRegister', 'Status');
    await pane.press('Refresh status');
    expect(pane.text()).toContain('1 benefit updated.');
    expect(pane.gateway.workbook.column('BenefitRegister', 'Status')).not.toEqual(before);
    await pane.press('Restore last change');
    expect(pane.text()).toContain('Taken back: Refresh status.');
    expect(pane.gateway.workbook.column('BenefitRegister', 'Status')).toEqual(before);
  });

  test('refreshing twice writes nothing the second time', async () => {
    await pane.press('Refresh status');
    await pane.press('Refresh status');
    expect(pane.text()).toContain('Every status is up to date; nothing was written.');
  });

  test('what was typed into a status column is named with its cell', async () => {
    pane.gateway.workbook.set('BenefitRegister', 0, 'Status', 'fine, I think');
    await pane.press('Refresh status');
    expect(pane.text()).toContain('“fine, I think” was typed in the status column Status');
    await pane.press('Restore last change');
    expect(pane.gateway.workbook.column('BenefitRegister', 'Status')[0]).toBe('fine, I think');
  });

  test('a failure is a sentence with a remedy and says what became of the workbook', async () => {
    pane.gateway.nextFailure = { failure: 'sheet-protected', state: 'rolled-back', subject: 'Benefit register' };
    await pane.press('Refresh status');
    expect(pane.text()).toContain('The sheet Benefit register is protected. Remove the protection');
    expect(pane.text()).toContain('the workbook is as before');
  });

  test('while it writes there is progress, and it can be cancelled', async () => {
    let release = (): void => undefined;
    pane.gateway.held = new Promise((resolve) => { release = resolve; });
    await pane.press('Refresh status');
    expect(pane.element.querySelector('[role="progressbar"]')).not.toBeNull();
    await pane.press('Cancel');
    await act(async () => release());
    await pane.settle();
    expect(pane.text()).toContain('Cancelled. The workbook is unchanged.');
  });

  test('while a cell is being edited it says so', async () => {
    await act(async () => pane.gateway.keepWaiting(true));
    expect(pane.text()).toContain('Finish editing the cell');
    await act(async () => pane.gateway.keepWaiting(false));
    expect(pane.text()).not.toContain('Finish editing the cell');
  });

  test('a second program is not started over the first', async () => {
    await act(async () => void (await pane.activity.run('newProgram', undefined)));
    await pane.settle();
    expect(pane.text()).toContain('This workbook has a program already.');
  });
});
