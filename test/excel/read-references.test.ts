import { findCall } from '../../src/sheets/formula/find-call';
import type { Reference } from '../../src/sheets/formula/reference';
import { OpenExcel } from '../commands/open-excel';

let excel: OpenExcel;
beforeAll(async () => {
  excel = await OpenExcel.open();
  await excel.doing(({ worksheets, names }) => {
    const plan = worksheets.add("Year's plan");
    plan.getRange('A1:C3').formulas = [['Line', 'Plan', 'Actual'], ['One', 10, '=B2*2'], ['Two', '', 'tbc']];
    plan.tables.add('A1:C3', true).name = 'Lines';
    plan.getRange('E1:E2').formulas = [[0.035], ['=1/0']];
    names.add('Rate', plan.getRange('E1'));
    plan.activate();
    plan.getRange('D3:E3').select();
  });
});
afterAll(() => excel.close());

/** The references of a call, as the check of a cell takes them from its formula. */
function referencesOf(...texts: string[]): Reference[] {
  return findCall(`=BENEFIT.IRR(${texts.join(',')})`)!.arguments.map((argument) => {
    if (argument.is !== 'reference') throw new Error(`${argument.text} is no reference`);
    return argument.reference;
  });
}

const from = { sheet: "Year's plan", address: 'D3' };

test('cells, names and columns of tables are read with their place, in at most three syncs', async () => {
  const references = referencesOf('B2:C3', "'Year''s plan'!E2", 'rate', 'lines[plan]');
  const { answer, syncs } = await excel.counting(() => excel.gateway.readReferences(references, from));
  expect(answer).toEqual([
    { cells: [[10, 20], ['', 'tbc']], place: { sheet: "Year's plan", row: 1, column: 1 } },
    { cells: [['#DIV/0!']], place: { sheet: "Year's plan", row: 1, column: 4 } },
    { cells: [[0.035]], place: { sheet: "Year's plan", row: 0, column: 4 } },
    { cells: [[10], ['']], place: { sheet: "Year's plan", row: 1, column: 1 } },
  ]);
  expect(syncs).toBeLessThanOrEqual(3);
});

test('this row of a table is the row of the cell', async () => {
  const [several, own] = await excel.gateway.readReferences(referencesOf('Lines[@[Plan]:[Actual]]', '[@Line]'), { ...from, address: 'C2' });
  expect(several).toEqual({ cells: [[10, 20]], place: { sheet: "Year's plan", row: 1, column: 1 } });
  expect(own?.cells).toEqual([['One']]);
});

test('what leads nowhere, or to too much, is null', async () => {
  expect(await excel.gateway.readReferences(referencesOf('Missing!A1', 'NoSuchName', 'Lines[Nothing]', 'Absent[Plan]', 'A:B'), from))
    .toEqual([null, null, null, null, null]);
});

test('the active cell tells its entry, its value and what is selected with it', async () => {
  expect(await excel.gateway.activeCell()).toMatchObject({
    sheet: "Year's plan", address: 'D3', entry: '', value: '', selection: { address: 'D3:E3', rows: 1, columns: 2 },
    culture: { decimalSeparator: '.' },
  });
  await excel.gateway.select({ sheet: "Year's plan", address: 'C2' });
  expect(await excel.gateway.activeCell()).toMatchObject(
    { address: 'C2', entry: '=B2*2', value: 20, selection: { address: 'C2', rows: 1, columns: 1 } },
  );
});

test('everything can be recalculated', async () => {
  await excel.gateway.recalculateEverything();
  expect((await excel.gateway.readReferences(referencesOf('C2'), from))[0]?.cells).toEqual([[20]]);
});
