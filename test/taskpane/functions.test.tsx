import '../functions/custom-functions';
import { act } from 'react';
import axe from 'axe-core';
import { functionReference } from '../../src/strings/function-reference.en';
import type { CellInput } from '../../src/sheets/change-set';
import { failOnComplaints, Pane } from './open-pane';

failOnComplaints();

let pane: Pane;
beforeEach(async () => {
  pane = await new Pane().open();
  await pane.press('Functions');
});
afterEach(() => pane.close());

/** The user goes to a cell. */
function goTo(address: string, entry: CellInput = '', value: CellInput = entry, selected = address): void {
  const [rows, columns] = selected.includes(':') ? [1, 5] : [1, 1];
  pane.gateway.active = {
    ...pane.gateway.active, sheet: 'Plan', address, entry, value, selection: { sheet: 'Plan', address: selected, rows, columns },
  };
}

async function openFunction(name: string): Promise<void> {
  const button =
    [...pane.element.querySelectorAll('li button')].find((candidate) => candidate.textContent?.startsWith(name)) as HTMLButtonElement;
  await act(async () => button.click());
  await pane.settle();
}

async function violations(): Promise<string[]> {
  const result = await axe.run(pane.element, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

const written = () => pane.gateway.lastReceipt()?.changeSet.changes[0];
const selectionButton = (parameter: string) =>
  pane.element.querySelector<HTMLButtonElement>(`button[aria-label="Use the selection for ${parameter}"]`)!;
const take = async (parameter: string) => {
  await act(async () => selectionButton(parameter).click());
  await pane.settle();
};

describe('the reference', () => {
  test('lists every function, and a search narrows it and says how many are left', async () => {
    expect(pane.element.querySelectorAll('li button')).toHaveLength(functionReference.length);
    await pane.type('Search the functions', 'payback');
    await pane.settle();
    expect(pane.text()).toContain('1 function');
    expect(pane.element.querySelectorAll('li button')).toHaveLength(1);
    await pane.type('Search the functions', 'zebra');
    await pane.settle();
    expect(pane.text()).toContain('No function has these words');
  });

  test('a function shows its arguments, an example, the nearest function of Excel and its errors', async () => {
    await openFunction('NPV');
    expect(document.activeElement?.textContent).toBe('BENEFIT.NPV');
    for (const part of [
      'Net present value',
      '=BENEFIT.NPV(0.1,{-10000,3000,4200,6800}) → 1188.44341233522',
      'Nearest function of Excel: NPV',
      '#DIV/0! for a rate of −100%',
    ]) {
      expect(pane.text()).toContain(part);
    }
    await pane.press('Back to the list');
    expect(pane.text()).toContain('Search the functions');
  });

  test('axe finds nothing in the list, on a function and its mistakes, and on a check', async () => {
    expect(await violations()).toEqual([]);
    await openFunction('NPV');
    await pane.press('Insert into the selected cell');
    expect(await violations()).toEqual([]);
    await pane.press('Back to the list');
    goTo('B3', '=BENEFIT.IRR({-1,3,-2})', 0);
    await pane.press('Check the selected cell');
    expect(await violations()).toEqual([]);
  });
});

describe('inserting a function', () => {
  beforeEach(() => openFunction('NPV'));

  test('the formula grows with what is entered, and goes into the selected cell', async () => {
    goTo('B2', -1, -1, 'B2:F2');
    await take('flows');
    await pane.type('rate', 'GREENBOOK');
    expect(pane.text()).toContain('=BENEFIT.NPV("GREENBOOK",');
    goTo('H2');
    await pane.press('Insert into the selected cell');
    expect(written()).toEqual(
      { do: 'write-cells', target: { sheet: 'Plan', address: 'H2' }, before: [['']], after: [['=BENEFIT.NPV("GREENBOOK",B2:F2)']] },
    );
    expect(pane.text()).toContain('The formula is in Plan!H2.');
    await pane.press('Undo');
    expect(pane.gateway.lastReceipt()).toBeNull();
  });

  test('a range of another sheet is written with its sheet', async () => {
    goTo('B2', -1, -1, 'B2:F2');
    await take('flows');
    await pane.type('rate', '3%');
    pane.gateway.active = { ...pane.gateway.active, sheet: 'Result', address: 'A1', entry: '' };
    await pane.press('Insert into the selected cell');
    expect(written()).toMatchObject({ after: [['=BENEFIT.NPV(3%,Plan!B2:F2)']] });
  });

  test('what is missing or wrong is named, and nothing is written', async () => {
    await pane.type('rate', '3,5%');
    await pane.press('Insert into the selected cell');
    expect(pane.text()).toContain('write the number with a point');
    expect(pane.text()).toContain('This argument is needed.');
    expect(pane.gateway.lastReceipt()).toBeNull();
  });

  test('a cell that is not empty is asked about first', async () => {
    await pane.type('rate', '0.1');
    await pane.type('flows', 'B2:F2');
    goTo('H2', 'mine');
    await pane.press('Insert into the selected cell');
    expect(pane.text()).toContain('Plan!H2 is not empty: it holds mine. Replace it?');
    await pane.press('Keep it');
    expect(pane.gateway.lastReceipt()).toBeNull();
    await pane.press('Insert into the selected cell');
    await pane.press('Replace');
    expect(written()).toMatchObject({ before: [['mine']], after: [['=BENEFIT.NPV(0.1,B2:F2)']] });
  });

  test('a cell the formula refers to is refused', async () => {
    await pane.type('rate', '0.1');
    await pane.type('flows', 'B2:F2');
    goTo('C2');
    await pane.press('Insert into the selected cell');
    expect(pane.text()).toContain('Plan!C2 is one of the cells the formula refers to.');
    expect(pane.gateway.lastReceipt()).toBeNull();
  });

  test('words are chosen from a list and written as texts', async () => {
    await pane.type('rate', '0.1');
    await pane.type('flows', '{1,2}');
    await pane.choose('timing', 'mid');
    expect(pane.text()).toContain('=BENEFIT.NPV(0.1,{1,2},"mid")');
  });
});

describe('checking a cell', () => {
  const flows = { cells: [[-1000, 400, '', 700]], place: { sheet: 'Plan', row: 1, column: 1 } };

  test('arguments as read, convention, every step and the result', async () => {
    goTo('B3', '=BENEFIT.NPV(0.1,B2:E2,"mid")', -88.3);
    pane.gateway.referenced.set('B2:E2', flows);
    await pane.press('Check the selected cell');
    for (const part of [
      'Plan!B3 shows -88.3.', 'flows: B2:E2', '1 row, 4 columns', 'Blank, counted as zero: D2', 'One rate for every period: 10%.',
      'Each flow counts in the middle of its period.', '0.953463', '-953.46', 'Present value', 'Cumulated',
      'That is not what the cell shows.',
    ]) expect(pane.text()).toContain(part);
    expect(pane.element.querySelectorAll('tbody tr')).toHaveLength(4);
  });

  test('an error is a sentence, and the text is named by its cell', async () => {
    goTo('B3', '=BENEFIT.NPV(0.1,B2:E2)', '#VALUE!');
    pane.gateway.referenced.set('B2:E2', { ...flows, cells: [[-1000, 400, '', 'tbc']] });
    await pane.press('Check the selected cell');
    expect(pane.text()).toContain('#VALUE!: flows: cell 4 is text "tbc"; a number is needed.');
    expect(pane.text()).toContain('Text: E2 (tbc)');
  });

  test('flows with several rates of return say so', async () => {
    goTo('B3', '=BENEFIT.IRR({-1,3,-2})', 0);
    await pane.press('Check the selected cell');
    expect(pane.text()).toContain('0%; 100%');
    expect(pane.text()).toContain('Several rates solve these flows');
  });

  test('a superseded schedule is noticed', async () => {
    goTo('B3', '=BENEFIT.NPV("A94-2023",{-1,3})', 1.8);
    await pane.press('Check the selected cell');
    expect(pane.text()).toContain('The schedule A94-2023, edition Circular A-94 (November 2023)');
    expect(pane.text()).toContain('This schedule is superseded.');
  });

  test.each([
    ['=BENEFIT.NPV(A1/12,B2:E2)', 'too complex to take apart: A1/12 has to be calculated first'],
    ['=BENEFIT.NPV(0.1,Nowhere)', 'Nowhere leads to no cells that can be read here'],
    ['=BENEFIT.NOTHING(1)', 'There is no function BENEFIT.NOTHING.'],
    ['=IF(A1,BENEFIT.IRR({-1,2}),0)', 'The formula does more; checked is this part of it: BENEFIT.IRR({-1,2})'],
    ['=SUM(A1:A2)', 'Plan!B3 has no BENEFIT function.'],
    ['', 'Plan!B3 is empty.'],
  ])('%p is answered plainly', async (entry, sentence) => {
    goTo('B3', entry, 1);
    await pane.press('Check the selected cell');
    expect(pane.text()).toContain(sentence);
  });

  test('another cell can be checked without going back', async () => {
    goTo('B3');
    await pane.press('Check the selected cell');
    goTo('B4', '=BENEFIT.ROI(15000,10000)', 0.5);
    await pane.press('Check the selected cell again');
    expect(pane.text()).toContain('Calculated again here, with the same code: 0.5.');
    expect(pane.text()).not.toContain('That is not what the cell shows.');
  });
});
