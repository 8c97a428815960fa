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

  test('a year of two digits is no first period, and a currency nobody knows is asked about but taken', async () => {
    await pane.open();
    await pane.press('Start my program');
    await pane.type('Name of the program', 'Paperless claims');
    await pane.type('Currency', 'qqq');
    expect(pane.text()).toContain('No currency is known by this code.');
    await pane.type('First period starts on', '0026-01-01');
    await pane.press('See what will be added');
    expect(pane.text()).toContain('Write the year with four digits');
    await pane.type('First period starts on', '2026-01-01');
    await pane.press('See what will be added');
    expect(pane.text()).toContain('What will be written');
    await pane.press('Back');
    await pane.type('Currency', 'eur');
    expect(pane.text()).not.toContain('No currency is known by this code.');
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
    expect(pane.text()).toContain('The sheets of the sample go, with everything typed on them');
    await pane.press('Cancel');
    expect(pane.gateway.workbook.tables.size).toBeGreaterThan(0);
    await pane.press('Remove the sample');
    await pane.press('Remove it');
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
    expect(pane.section('Benefits by status').querySelectorAll('li')).toHaveLength(1);
  });

  test('a finding jumps to its cell', async () => {
    expect(pane.text()).toContain('B-001 has no owner');
    const owner = pane.gateway.workbook.table('BenefitRegister').headers.indexOf('Owner');
    const item = [...pane.element.querySelectorAll('li')].find((candidate) => candidate.textContent?.includes('B-001 has no owner'))!;
    await act(async () => item.querySelector('button')!.click());
    await pane.settle();
    expect(owner).toBeGreaterThan(0);
    expect(pane.gateway.selected).toHaveLength(1);
    expect(pane.gateway.selected[0]).toMatch(/^Benefit register![A-Z]+6$/);
  });

  test('refresh says what it did and can be taken back', async () => {
    const before = pane.gateway.workbook.column('BenefitRegister', 'Status');
    await pane.press('Refresh status');
    expect(pane.text()).toContain('1 benefit updated.');
    expect(pane.gateway.workbook.column('BenefitRegister', 'Status')).not.toEqual(before);
    await pane.press('Undo');
    expect(pane.text()).toContain('Taken back: Refresh status.');
    expect(pane.gateway.workbook.column('BenefitRegister', 'Status')).toEqual(before);
  });

  test('refreshing twice writes nothing the second time', async () => {
    await pane.press('Refresh status');
    await pane.press('Refresh status');
    expect(pane.text()).toContain('Every status is up to date; nothing was written.');
  });

  test('what was typed into a status column is named with its cell, before what else there is to look at', async () => {
    const { workbook } = pane.gateway;
    workbook.set('BenefitRegister', 0, 'Kind', 'Boon');
    workbook.set('BenefitRegister', 0, 'Status', 'fine, I think');
    await pane.press('Refresh status');
    expect(pane.text().indexOf('“Boon”')).toBeGreaterThan(pane.text().indexOf('“fine, I think”'));
    expect(pane.text()).toContain('“fine, I think” was typed in the status column Status');
    await pane.press('Undo');
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

  test('nothing is offered to be taken back when nothing was written', async () => {
    await pane.press('Refresh status');
    expect(pane.text()).toContain('Undo');
    Reflect.deleteProperty(pane.gateway.workbook.settings, 'benefit.refreshed');
    await pane.press('Refresh status');
    expect(pane.text()).toContain('nothing was written.');
    expect(pane.text()).not.toContain('Undo');
  });

  test('the steps of the four stages read the workbook and lead to where they are done', async () => {
    const steps = [...pane.section('What to do next').querySelectorAll('li')].map((step) => step.textContent);
    expect(steps).toContain('✓Register the first benefit done');
    expect(steps).toContain('○Give every benefit an owner 1 left');
    expect(steps).toContain('·Check that realized benefits last later');
    await pane.press('Plan the activities that bring benefits about');
    expect(pane.gateway.selected).toEqual(['Realization plan!A6']);
    await pane.press('Write down the objectives it serves');
    expect(pane.text()).toContain('Choose what to add.'); // The sheet is not there yet.
  });

  test('the findings are written to a sheet after a look at what that writes', async () => {
    await pane.press('Write the findings to a sheet…');
    expect(pane.text()).toMatch(/findings will be written to the sheet Health check, which is added\./);
    expect(pane.gateway.workbook.tables.has('HealthCheck')).toBe(false);
    await pane.press('Write it');
    expect(pane.text()).toMatch(/findings are on the sheet Health check\./);
    const [row] = pane.gateway.workbook.table('HealthCheck').rows.filter(
      ([, , , finding]) => String(finding).startsWith('B-001 has no owner'),
    );
    expect(row).toEqual([
      'Warning', 'Benefit register', expect.stringMatching(/^[A-Z]+6$/), expect.any(String), expect.stringContaining('nobody answers for'),
      '', today, 'benefit-without-owner · BenefitRegister · B-001 · owner',
    ]);
    await pane.press('Write the findings to a sheet…');
    expect(pane.text()).toContain('What you typed in columns of your own stays with its finding');
  });

  test('an older workbook is upgraded after a look at what that writes', async () => {
    const { workbook } = pane.gateway;
    workbook.settings['benefit.schemaVersion'] = 0;
    workbook.apply({ command: '', changes: [{ do: 'remove-columns', table: 'BenefitRegister', headers: ['Overlap group'] }] });
    await pane.press('Refresh status');
    expect(pane.text()).toContain('The sheets of this workbook have version 0; this add-in knows version 1.');
    await pane.press('See what will be written');
    expect(pane.text()).toContain('New columns in BenefitRegister: Overlap group');
    expect(workbook.table('BenefitRegister').headers).not.toContain('Overlap group');
    await pane.press('Upgrade');
    expect(pane.text()).toContain('The sheets have version 1 now.');
    expect(workbook.table('BenefitRegister').headers).toContain('Overlap group');
    await pane.press('Undo');
    expect(pane.text()).toContain('Taken back: Upgrade the sheets.');
    expect(workbook.table('BenefitRegister').headers).not.toContain('Overlap group');
  });

  test('a second program is not started over the first', async () => {
    await act(async () => void (await pane.activity.run('newProgram', undefined)));
    await pane.settle();
    expect(pane.text()).toContain('This workbook has a program already.');
    await pane.press('Track');
    await pane.press('Home');
    expect(pane.text()).not.toContain('This workbook has a program already.');
  });
});

describe('with a program under way', () => {
  beforeEach(() => {
    startProgram(pane);
    const { workbook } = pane.gateway;
    workbook.fill('BenefitRegister', [
      { ID: 'B-001', Benefit: 'Fewer letters', Owner: 'Head of claims', 'Full-year value': 120000 },
      { Benefit: 'Fewer calls', Owner: 'Head of service' },
    ]);
    const months = workbook.table('CashFlow').headers.filter((header) => /^\d{4} M\d\d$/.test(header));
    const each = (amount: number) => Object.fromEntries(months.map((month) => [month, amount]));
    workbook.fill('CashFlow', [
      { ID: 'L-001', Benefit: 'B-001', Line: 'Postage', Type: 'Benefit', Series: 'Plan', ...each(200), Sign: 1 },
      { ID: 'L-002', Line: 'Scanners', Type: 'Cost', Series: 'Plan', ...each(100), Sign: 1 },
    ]);
    workbook.fill(
      'RealizationPlan', [{ ID: 'A-001', Activity: 'Scanners live', Type: 'Milestone', Finish: today - 20, Benefits: 'B-001' }],
    );
  });

  test('its worth stands beside the convention it follows', async () => {
    await pane.open();
    const figures = pane.section('Figures').textContent;
    expect(figures).toMatch(/Net present value, plan\$[\d,]+/);
    expect(figures).toContain('discounted at 3.5% from the end of each year.');
    expect(figures).toContain('Return on investment, plan100%Undiscounted');
    expect(figures).toContain('Forecast at completion$11,000of $12,000 planned in all');
  });

  test('what needs attention stands in groups that open and close, the most pressing first', async () => {
    await pane.open();
    const groups = () =>
      [...pane.section('What needs attention').querySelectorAll('h3')].map((heading) => heading.textContent);
    expect(groups().slice(0, 3)).toEqual(['Milestones that slip (1)', 'Errors (1)', expect.stringMatching(/^Overdue/)]);
    expect(pane.text()).toContain('A-001 Scanners live is 20 days late.');
    await act(async () => pane.section('What needs attention').querySelector<HTMLButtonElement>('h3 button')!.click());
    expect(pane.text()).not.toContain('A-001 Scanners live is 20 days late.');
  });

  test('a group too long to read is searched', async () => {
    const nobodys = Array.from({ length: 8 }, (_, index) => ({ ID: `B-${101 + index}`, Benefit: `Fewer calls ${index}` }));
    pane.gateway.workbook.fill('BenefitRegister', nobodys);
    await pane.open();
    const attention = pane.section('What needs attention');
    const groups = [...attention.querySelectorAll<HTMLButtonElement>('h3 button')];
    const group = groups.find(({ textContent }) => textContent === 'Warnings (32)')!;
    await act(async () => group.click());
    const entries = () => [...attention.querySelectorAll(`ul[aria-label="${group.textContent}"] > li`)];
    expect(entries().length).toBeGreaterThan(20);
    await pane.type('Search by id or words', 'b-105 owner');
    expect(entries().map(({ textContent }) => textContent)).toEqual([expect.stringContaining('B-105 has no owner')]);
    expect(attention.textContent).toMatch(/1 of \d+ entries/);
    await pane.type('Search by id or words', 'B-999');
    expect(entries()).toEqual([]);
  });

  test('a safe fix is shown, then written, and can be taken back', async () => {
    await pane.open();
    await pane.press('Fix it…');
    expect(pane.text()).toContain('Benefit register!A7: blank becomes B-002.');
    expect(pane.gateway.workbook.column('BenefitRegister', 'ID')[1]).toBe('');
    await pane.press('Write it');
    expect(pane.text()).toContain('ID is now B-002.');
    expect(pane.gateway.workbook.column('BenefitRegister', 'ID')[1]).toBe('B-002');
    await pane.press('Undo');
    expect(pane.gateway.workbook.column('BenefitRegister', 'ID')[1]).toBe('');
  });

  test('a table that was deleted is described', async () => {
    pane.gateway.workbook.tables.delete('BenefitMeasures');
    await pane.open();
    expect(pane.text()).toContain('The sheet Benefit measures has lost its table BenefitMeasures.');
  });

  test('in German every part of it is German', async () => {
    await pane.open('de-DE');
    for (const sentence of [
      'Kapitalwert, Plan', 'Was Aufmerksamkeit braucht', 'Meilensteine in Verzug (1)', 'Was als Nächstes zu tun ist',
      'Den ersten Nutzen eintragen',
    ]) {
      expect(pane.text()).toContain(sentence);
    }
  });
});
