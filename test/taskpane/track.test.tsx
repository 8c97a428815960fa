import { act } from 'react';
import axe from 'axe-core';
import { defaultSettings } from '../../src/domain/realization/settings';
import { planScaffold } from '../../src/sheets/plan-scaffold';
import { sheetsOfPack } from '../../src/sheets/sheet-catalog';
import { failOnComplaints, Pane } from './open-pane';

failOnComplaints();

// jsdom lays nothing out: lines get a height, and scrolling does nothing. The end-to-end test looks at where things are.
Object.defineProperty(HTMLElement.prototype, 'offsetHeight', { configurable: true, get: () => 150 });
window.scrollTo = () => undefined;

const months = [46_023, 46_054, 46_082, 46_113, 46_143, 46_174, 46_204, 46_235];
const july = months[6]!;

let pane: Pane;
beforeEach(() => { pane = new Pane(); });
afterEach(() => pane.close());

/**
 * Letters and calls with readings until July, which makes August due on 15 September; a survey each year, not due; a risk that watches the
 * letters.
 */
function startProgram(measures = 3): void {
  const { workbook } = pane.gateway;
  const settings = { ...defaultSettings, program: 'Paperless claims', firstPeriod: months[0]!, numberOfPeriods: 12 };
  workbook.apply(planScaffold(
    [...sheetsOfPack('starter').map(({ key }) => key), 'benefit-risks', 'status-history'], workbook.facts(), { settings },
  ).changeSet);
  workbook.fill('BenefitRegister', [
    {
      ID: 'B-001', Benefit: 'Fewer letters', Owner: 'Head of claims', State: 'Realizing', 'Evidence strength': 'Measured',
      Starts: months[0]!,
    },
    { ID: 'B-002', Benefit: 'Fewer calls', Owner: 'Head of service', State: 'Realizing', Starts: months[0]! },
  ]);
  const plan = { Direction: 'Lower is better', 'Baseline date': months[0]!, 'Target date': 46_387, 'Every (days)': 30 };
  workbook.fill('BenefitMeasures', [
    {
      ID: 'M-001', Benefit: 'B-001', Measure: 'Letters a month', Unit: 'letters', Baseline: 1000, Target: 500, 'Data source': 'Mail room',
      ...plan,
    },
    { ID: 'M-002', Benefit: 'B-002', Measure: 'Calls a month', Baseline: 400, Target: 200, ...plan },
    { ID: 'M-003', Benefit: 'B-002', Measure: 'Survey', Unit: '%', Baseline: 40, Target: 20, ...plan, 'Every (days)': 365 },
    ...Array.from(
      { length: measures - 3 },
      (_, index) => ({ ID: `M-${index + 4}`, Benefit: 'B-002', Measure: `Measure ${index + 4}`, Baseline: 40, Target: 20, ...plan }),
    ),
  ]);
  workbook.fill('BenefitTracking', ['M-001', 'M-002'].flatMap((id, measure) => months.slice(0, 7).map((month, index) => ({
    ID: `E-${measure}${index}`, 'Period start': month, Measure: id, Series: 'Actual',
    Value: measure === 0 ? 960 - 40 * index : 390 - 15 * index, Evidence: measure === 0 ? 'Mail room' : '',
  }))));
  workbook.fill('BenefitRisks', [{
    ID: 'R-01', Benefit: 'B-001', Risk: 'Letters stay', 'Trigger measure': 'M-001', 'Trigger when': 'Above', 'Trigger value': 900,
    'Contingency plan': 'Print on demand', State: 'Open',
  }]);
}

async function openTrack(): Promise<void> {
  await pane.open();
  await pane.press('Track');
}

/** The workbook was changed in the grid. */
async function readAgain(): Promise<void> {
  await act(async () => void (await pane.activity.run('applySettings', undefined)));
  await pane.settle();
}

const input = (measure: string): HTMLInputElement => document.getElementById(`reading-${measure}`) as HTMLInputElement;

async function keyDown(element: Element, key: string, modifiers: KeyboardEventInit = {}): Promise<void> {
  await act(async () => void element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...modifiers })));
  await pane.settle();
}

/** The button that shows or hides what belongs to a reading besides its value. */
const detailsOf = (measure: string): HTMLButtonElement =>
  pane.element.querySelector<HTMLButtonElement>(`button[aria-label="Evidence, reason, period of ${measure}"]`)!;

async function openDetails(measure: string): Promise<void> {
  await act(async () => detailsOf(measure).click());
}

/** The readings written by the pane, by header. */
function recorded(): Record<string, unknown>[] {
  const { headers, rows } = pane.gateway.workbook.table('BenefitTracking');
  return rows.filter(([id]) => /^E-\d{5}$/.test(String(id))).map(
    (row) => Object.fromEntries(headers.map((header, index) => [header, row[index]])),
  );
}

test('without a program, and without measures, it says what is missing', async () => {
  await openTrack();
  expect(pane.text()).toContain('There is nothing to track yet.');
  const { workbook } = pane.gateway;
  workbook.apply(planScaffold(['benefit-register'], workbook.facts(), { settings: defaultSettings }).changeSet);
  await readAgain();
  expect(pane.text()).toContain('There are no measures yet.');
});

describe('Entering readings', () => {
  beforeEach(async () => {
    startProgram();
    await openTrack();
  });

  test('what is due stands there with since when, the last value and the plan', () => {
    expect(pane.text()).toContain('Readings (2 due)');
    expect(pane.text()).toContain('Fewer letters, Head of claims');
    expect(pane.text()).toContain('Aug 2026 · due since Aug 30, 2026, 16 days late');
    expect(pane.text()).toContain('Last 720 (Jul 2026)');
    expect(pane.text()).toMatch(/Plan 6\d\d/);
    expect(input('M-003')).toBeNull();
  });

  test('typed by keyboard alone, judged while typing, and saved at once', async () => {
    await pane.type('Letters a month', '6800');
    expect(pane.text()).toContain('Unusual after 720');
    expect(pane.text()).toContain('This fires the trigger of R-01 (Letters stay). Contingency plan: Print on demand.');
    await pane.type('Letters a month', '1,680');
    await pane.type('Letters a month', '680');
    expect(pane.text()).not.toContain('Unusual after');
    input('M-001').focus();
    await keyDown(input('M-001'), 'Enter');
    expect(document.activeElement).toBe(input('M-002'));
    await pane.type('Calls a month', '285.5');
    await keyDown(input('M-002'), 'ArrowUp');
    expect(document.activeElement).toBe(input('M-001'));
    await keyDown(input('M-001'), 'Enter', { ctrlKey: true });
    expect(pane.text()).toContain('2 readings recorded.');
    expect(recorded()).toMatchObject([
      {
        ID: 'E-00017', 'Period start': months[7], Measure: 'M-001', Series: 'Actual', Value: 680, 'Entered by': 'tester',
        'Entered on': 46_280, Replaces: '',
      },
      { ID: 'E-00018', Measure: 'M-002', Value: 285.5 },
    ]);
    expect(pane.text()).toContain('Every reading that is due has been entered.');
    await pane.press('Undo');
    expect(recorded()).toEqual([]);
    expect(pane.text()).toContain('Readings (2 due)');
  });

  test('Enter on the last line leads to the button that saves', async () => {
    await pane.type('Calls a month', '285');
    await keyDown(input('M-002'), 'Enter');
    expect(document.activeElement?.textContent).toBe('Save 1 reading');
  });

  test('evidence, reason, comment and who entered it go with the reading; one can be saved alone', async () => {
    await pane.type('Letters a month', '680');
    await pane.type('Calls a month', '285');
    await openDetails('Letters a month');
    expect(pane.text()).toContain('Expected: Mail room');
    await pane.type('Evidence', 'Mail room, sheet 8');
    await pane.choose('Why it differs', 'Volume');
    await act(async () => {
      const area = pane.element.querySelector('textarea')!;
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')!.set!.call(area, 'Holidays');
      area.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await pane.type('Entered by', 'Claims controller');
    await pane.press('Save this one');
    expect(recorded()).toMatchObject([
      { Measure: 'M-001', Evidence: 'Mail room, sheet 8', Reason: 'Volume', Comment: 'Holidays', 'Entered by': 'Claims controller' },
    ]);
    expect(input('M-002').value).toBe('285');
  });

  test('another period can be chosen; one that has a reading is corrected, not repeated', async () => {
    await pane.type('Letters a month', '730');
    await openDetails('Letters a month');
    await pane.choose('Period', String(july));
    expect(pane.text()).toContain('This period has 720 (E-06). Yours is recorded as its correction.');
    await pane.press('Save this one');
    expect(recorded()).toMatchObject([{ 'Period start': july, Value: 730, Replaces: 'E-06' }]);
  });

  test('what is no number is said and not saved', async () => {
    await pane.type('Letters a month', '6.8.0');
    await pane.type('Calls a month', '285');
    expect(pane.text()).toContain('Enter a number, such as 1,234.5.');
    expect(pane.text()).toContain('Save 2 readings1 is no number');
    await pane.press('Save 2 readings');
    expect(recorded()).toEqual([]);
    expect(document.activeElement).toBe(input('M-001'));
  });

  test('what was typed survives another tab, a failed save and a meanwhile changed workbook', async () => {
    await pane.type('Letters a month', '680');
    await pane.press('Home');
    await pane.press('Track');
    expect(input('M-001').value).toBe('680');

    pane.gateway.nextFailure = { failure: 'access-denied', state: 'unchanged', subject: 'BenefitTracking' };
    await pane.press('Save 1 reading');
    expect(pane.text()).toContain('Excel does not give access to BenefitTracking.');
    expect(input('M-001').value).toBe('680');

    const { rows, headers } = pane.gateway.workbook.table('BenefitTracking');
    rows.push(
      headers.map((header) => ({ ID: 'E-99', 'Period start': months[7]!, Measure: 'M-001', Series: 'Actual', Value: 681 })[header] ?? ''),
    );
    await pane.press('Save 1 reading');
    expect(pane.text()).toContain('Meanwhile M-001 has the reading E-99 for that period.');
    expect(input('M-001').value).toBe('680');
    await pane.press('Save 1 reading');
    expect(recorded()).toMatchObject([{ Value: 680, Replaces: 'E-99' }]);
  });

  test('what was typed for a measure that is gone can be discarded', async () => {
    await pane.type('Letters a month', '680');
    pane.gateway.workbook.table('BenefitMeasures').rows.shift();
    await readAgain();
    expect(pane.text()).toContain('Typed for measures that are gone: M-001.');
    await pane.press('Discard these');
    expect(pane.text()).not.toContain('that are gone');
  });

  test('filters by owner, benefit and words, and offers what is not due', async () => {
    await pane.choose('Owner', 'Head of service');
    expect([input('M-001'), input('M-002')]).toEqual([null, expect.any(HTMLInputElement)]);
    await pane.choose('Show', 'all');
    expect(input('M-003')).not.toBeNull();
    await pane.choose('Owner', '*');
    await pane.choose('Benefit', 'B-001');
    expect([input('M-001'), input('M-002')]).toEqual([expect.any(HTMLInputElement), null]);
    await pane.type('Search', 'survey');
    await pane.settle();
    expect(pane.text()).toContain('No measure fits.');
  });

  test('a measure can be shown in its sheet, and another view can ask for it', async () => {
    await openDetails('Letters a month');
    await pane.press('Show in the sheet');
    expect(pane.gateway.selected).toEqual(['Benefit measures!C6']);
    await act(async () => pane.activity.show('track', 'M-003'));
    await pane.settle();
    expect([input('M-001'), input('M-003')]).toEqual([null, expect.any(HTMLInputElement)]);
  });

  test('axe finds nothing', async () => {
    await pane.type('Letters a month', '6800');
    await openDetails('Letters a month');
    const { violations } = await axe.run(pane.element, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
  });
});

test('numbers are typed as the workbook writes them', async () => {
  pane.gateway.culture = { name: 'de-DE', decimalSeparator: ',', thousandsSeparator: '.', shortDatePattern: 'dd.MM.yyyy' };
  startProgram();
  await openTrack();
  await pane.type('Letters a month', '680.5');
  expect(pane.text()).toContain('Enter a number, such as 1.234,5.');
  await pane.type('Letters a month', '680,5');
  await pane.press('Save 1 reading');
  expect(recorded()).toMatchObject([{ Value: 680.5 }]);
});

test('of thousands of measures only those in sight are drawn', async () => {
  startProgram(6000);
  await openTrack();
  await pane.choose('Show', 'all');
  await pane.settle();
  expect(pane.text()).toContain('6,000 measures');
  const drawn = pane.element.querySelectorAll('[aria-label="Readings to enter"] > li');
  expect(drawn.length).toBeGreaterThan(3);
  expect(drawn.length).toBeLessThan(40);
  expect(drawn[0]!.getAttribute('aria-setsize')).toBe('6000');
});

describe('What changed', () => {
  beforeEach(async () => {
    startProgram();
    await openTrack();
    await pane.press('Refresh status');
  });

  test('after a refresh is shown at once, with fired triggers and their contingency plan', async () => {
    expect(pane.text()).toContain('Every status was written for the first time.');
    await pane.press('Readings (2 due)');
    await pane.type('Letters a month', '990');
    await pane.press('Save 1 reading');
    await pane.press('What changed');
    expect(pane.text()).toContain('Since the last refresh of Sep 15, 2026');
    expect(pane.text()).toContain('The status columns do not show this yet.');
    await pane.press('Refresh status');
    expect(pane.text()).toContain('The trigger of R-01 has fired: Print on demand.');
    expect(pane.text()).toContain('What the refresh changed since Sep 15, 2026');
    expect(pane.text().replaceAll('\u00A0', ' ')).toContain('B-001 Fewer letters: ● On track → ▼ Off track');
    expect(pane.text()).toContain('Contingency plan: Print on demand');

    const jump = pane.element.querySelector<HTMLButtonElement>('button[aria-label="Show B-001 Fewer letters in the sheet"]')!;
    await act(async () => jump.click());
    await pane.settle();
    expect(pane.gateway.selected.at(-1)).toMatch(/^Benefit register![A-Z]+6$/);
    await pane.press('Undo');
    expect(pane.text()).toContain('Since the last refresh of Sep 15, 2026');
  });

  test('a snapshot is kept under its own name, only once, and compared with later', async () => {
    await pane.type('Name', 'September');
    await pane.press('Keep as snapshot');
    expect(pane.text()).toContain('2 benefits are kept in the snapshot September, and every status is up to date.');
    expect(pane.gateway.workbook.column('StatusHistory', 'Snapshot').filter((name) => name === 'September')).toHaveLength(2);
    await pane.type('Name', 'September');
    expect(pane.text()).toContain('There is a snapshot named September already.');
    await pane.press('Keep as snapshot');
    expect(pane.gateway.workbook.column('StatusHistory', 'Snapshot').filter((name) => name === 'September')).toHaveLength(2);

    pane.gateway.workbook.column('StatusHistory', 'Date').forEach((date, row) => {
      if (date === '') return;
      pane.gateway.workbook.set('StatusHistory', row, 'Date', 46_200);
      pane.gateway.workbook.set('StatusHistory', row, 'Status', '◆ At risk');
    });
    await readAgain();
    expect(pane.text()).toContain('Since the snapshot September of Jun 27, 2026');
    expect(pane.text().replaceAll('\u00A0', ' ')).toContain('B-001 Fewer letters: ◆ At risk → ● On track');
  });

  test('without its table a snapshot cannot be kept, and the pane leads to where it is added', async () => {
    pane.gateway.workbook.tables.delete('StatusHistory');
    await readAgain();
    await pane.press('Add it under Sheets');
    expect(pane.text()).toContain('Choose what to add.');
  });

  test('axe finds nothing', async () => {
    const { violations } = await axe.run(pane.element, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
  });
});
