import { act } from 'react';
import { planInsertSample } from '../../src/sheets/plan-sample';
import { businessCase, rows, startRow } from '../../src/sheets/report/business-case';
import { sampleProgram } from '../../src/sheets/sample-program';
import type { CellInput } from '../../src/sheets/change-set';
import { failOnComplaints, Pane } from './open-pane';

failOnComplaints();

let pane: Pane;
beforeEach(() => { pane = new Pane(); });
afterEach(() => pane.close());

const sample = sampleProgram();

async function openSample(): Promise<void> {
  const { workbook } = pane.gateway;
  workbook.apply(planInsertSample(workbook.facts(), sample).changeSet);
  await pane.open();
  await pane.press('Analysis');
}

function table(name: string): string[][] {
  const tables = [...pane.element.querySelectorAll('table')];
  const found = tables.find((each) => each.getAttribute('aria-label') === name || each.caption?.textContent === name);
  if (!found) throw new Error(`There is no table "${name}"`);
  return [...found.querySelectorAll('tr')].map((row) => [...row.cells].map((cell) => cell.textContent ?? ''));
}

/** Until the simulation has answered: without workers it runs in the pane, in stretches. */
async function simulate(trials: string): Promise<void> {
  await pane.type('Trials', trials);
  await pane.press('Run the simulation');
  for (let turn = 0; turn < 50 && !pane.text().includes('a tenth ends below'); turn++) await pane.settle();
}

/** What the landmarks of the Business case sheet hold. */
function businessCaseStands(isMoved = false): void {
  const cells = Array.from({ length: startRow - rows.results + 1 }, (): CellInput[] => ['', '', '']);
  for (const block of businessCase(sample.settings).blocks) {
    block.cells.forEach((line, r) => line.forEach((cell, c) => {
      const place = cells[block.row + r - rows.results + 1];
      if (place && block.column + c < 3) place[block.column + c] = cell;
    }));
  }
  if (isMoved) cells.unshift(['', '', '']);
  pane.gateway.referenced.set(`A${rows.results}:C${startRow}`, { cells, place: null });
}

test('without a program the view says where one is started', async () => {
  await pane.open();
  await pane.press('Analysis');
  expect(pane.text()).toContain('There is nothing to analyze yet.');
  await pane.press('Start my program');
  expect(pane.text()).toContain('Name of the program');
});

describe('with the sample program', () => {
  beforeEach(openSample);

  test('the appraisal stands beside its convention, for the plan and for what became of it', () => {
    expect(table('Appraisal')[0]).toEqual(['Figure', 'Plan', 'Actual, then forecast']);
    const [npv, convention] = table('Appraisal').slice(5, 7);
    expect(npv![0]).toBe('Net present value (NPV)');
    expect(npv![1]).toMatch(/^\$\d,\d{3},\d{3}$/);
    expect(convention).toEqual(['Benefits less costs; above zero the program is worth its cost.']);
    expect(pane.text()).toContain('discounted at 3.5% a year, each counting at the end of its year');
  });

  test('what matters most, what would turn the case and what a delay costs are said in words', async () => {
    expect(pane.text()).toContain('Agents no longer needed matters most');
    expect(pane.text()).toMatch(/All benefits together may fall by \d+(\.\d)?%\./);
    expect(pane.text()).toMatch(/All costs together may rise by \d+(\.\d)?%\./);
    expect(table('If benefits come later').slice(1).map(([by]) => by)).toEqual(['1 month', '2 months', '1 year', '2 years']);
    const [, planned] = pane.element.querySelectorAll<HTMLInputElement>('input[type=radio]');
    expect(planned!.checked).toBe(true);
    await act(async () => pane.element.querySelector<HTMLInputElement>('input[value=plan]')!.click());
    expect(pane.text()).toContain('The line in the middle is the NPV of $2,');
  });

  test('the tornado can be read as a table', async () => {
    const title = 'What the net present value depends on';
    await act(async () => pane.element.querySelector<HTMLButtonElement>(`button[aria-label="${title}: Show as a table"]`)!.click());
    expect(table(title)[1]![0]).toBe('Agents no longer needed');
    expect(table(title)[2]).toEqual(['70% to 110% of it']);
  });

  test('a simulation runs without a worker, says the same for the same seed, and knows when it is out of date', async () => {
    await simulate('2000');
    const said = /Of 2,000 trials[^]*?Seed 1\./.exec(pane.text())![0];
    expect(said).toContain('The target of $2,');
    expect(table('Result').map(([head]) => head)).toContain('Probability of missing the target');
    await simulate('3000');
    await simulate('2000');
    expect(pane.text()).toContain(said);
    await pane.choose('Shape of a range', 'pert');
    expect(pane.text()).toContain('have changed since. Run it again.');
    expect(pane.text()).toContain('Run the simulation first.');
  });

  test('the pictures say what they show and can be read as a table', async () => {
    await simulate('2000');
    const pictures = [...pane.element.querySelectorAll('svg[role=img]')].map((each) => each.getAttribute('aria-label') ?? '');
    expect(pictures.some((label) => label.startsWith('Histogram of the net present values. Of 2,000 trials'))).toBe(true);
    expect(pictures.some((label) => label.startsWith('Cumulative curve of the net present values.'))).toBe(true);
    await act(
      async () => pane.element.querySelector<HTMLButtonElement>('button[aria-label="How often which NPV: Show as a table"]')!.click(),
    );
    const counts = table('How often which NPV').slice(1).map((row) => Number(row[2]!.replace(/,/g, '')));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(2000);
    expect(table('How often which NPV').at(-1)!.at(-1)).toBe('100%');
  });

  test('a target of one’s own is measured without another run', async () => {
    await simulate('2000');
    await pane.choose('Target for the NPV', 'own');
    await pane.type('Amount', '1,500,000');
    expect(pane.text()).toContain('The target of $1,500,000 is missed in');
    expect(pane.text()).not.toContain('Run it again');
  });

  test('what cannot be simulated is said at its field, and nothing runs', async () => {
    await pane.type('Trials', '7');
    await pane.type('Seed', '-1');
    await pane.press('Run the simulation');
    expect(pane.text()).toContain('A whole number from 100 to 1,000,000.');
    expect(pane.text()).toContain('A whole number from 0 to 4,294,967,295.');
    expect(pane.text()).not.toContain('a tenth ends below');
  });

  test('a simulation that runs can be cancelled', async () => {
    await pane.type('Trials', '1000000');
    await act(async () => pane.button('Run the simulation').click());
    expect(pane.text()).toMatch(/of 1,000,000 trials/);
    await pane.press('Cancel');
    expect(pane.text()).toContain('Cancelled; nothing was kept.');
  });

  test('the result is shown before it is written, written, and taken back', async () => {
    await simulate('2000');
    await pane.press('See what will be written');
    expect(pane.text()).toMatch(/A new sheet “Analysis” is added with \d+ cells and a chart\./);
    expect(pane.gateway.workbook.sheets.some(({ key }) => key === 'analysis')).toBe(false);
    await pane.press('Write');
    expect(pane.text()).toContain('The analysis is on the sheet Analysis.');
    expect(pane.gateway.workbook.sheets.some(({ key }) => key === 'analysis')).toBe(true);
    expect([...pane.gateway.workbook.pictures.keys()]).toEqual(['Analysis!Analysis']);
    await pane.press('Undo');
    expect(pane.gateway.workbook.sheets.some(({ key }) => key === 'analysis')).toBe(false);
  });

  test('a figure is inserted as the formula that gives it; a cell that holds something is asked about', async () => {
    businessCaseStands();
    const written: unknown[] = [];
    jest.spyOn(pane.gateway.workbook, 'apply').mockImplementation(function apply(this: unknown, changeSet) {
      written.push(...changeSet.changes);
      return pane.gateway.workbook;
    });
    await pane.choose('Figure', 'irr');
    await pane.press('Insert into the selected cell');
    const formula = "=BENEFIT.IRR('Business case'!$I$44:$I$73)";
    expect(written).toMatchObject([{ do: 'write-cells', target: { sheet: 'Sheet1', address: 'A1' }, after: [[formula]] }]);
    pane.gateway.active = { ...pane.gateway.active, entry: 'Notes' };
    await pane.press('Insert into the selected cell');
    expect(pane.text()).toContain('Sheet1!A1 is not empty: it holds Notes. Replace it?');
    expect(written).toHaveLength(1);
    await pane.press('Keep it');
    expect(written).toHaveLength(1);
  });

  test('nothing is inserted where the formula would find other cells', async () => {
    businessCaseStands(true);
    await pane.press('Insert into the selected cell');
    expect(pane.text()).toContain('has been rearranged');
    pane.gateway.active = { ...pane.gateway.active, sheet: 'Business case' };
    await pane.press('Insert into the selected cell');
    expect(pane.text()).toContain('is on Business case itself');
  });
});
