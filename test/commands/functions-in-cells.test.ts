import { insertFunction } from '../../src/commands/insert-function';
import { readCellCall } from '../../src/commands/read-cell-call';
import { undoLast } from '../../src/commands/undo-last';
import { OpenExcel } from './open-excel';

let excel: OpenExcel;
beforeAll(async () => {
  excel = await OpenExcel.open();
  await excel.doing(({ worksheets }) => {
    const sheet = worksheets.getActiveWorksheet();
    sheet.getRange('B2:E2').formulas = [[-1000, 400, '', 'tbc']];
    sheet.getRange('B4').values = [['mine']];
  });
});
afterAll(() => excel.close());

const formula = '=BENEFIT.NPV(0.1,B2:E2)';
const at = (address: string) => ({ sheet: 'Sheet1', address });

async function entryOf(address: string): Promise<unknown> {
  await excel.gateway.select(at(address));
  return (await excel.gateway.activeCell()).entry;
}

test('a formula goes into a blank cell, and undo takes it out again', async () => {
  const { receipt } = await insertFunction.run(excel.surroundings, { cell: at('B3'), formula, replaces: '' });
  expect(receipt.cells).toBe(1);
  expect(await entryOf('B3')).toBe(formula);
  await undoLast.run(excel.surroundings);
  expect(await entryOf('B3')).toBe('');
});

test('what stands in a cell is never replaced unseen', async () => {
  await expect(insertFunction.run(excel.surroundings, { cell: at('B4'), formula, replaces: '' })).rejects.toMatchObject(
    { failure: 'changed-meanwhile', state: 'unchanged' },
  );
  expect(await entryOf('B4')).toBe('mine');
  await insertFunction.run(excel.surroundings, { cell: at('B4'), formula, replaces: 'mine' });
  expect(await entryOf('B4')).toBe(formula);
  await undoLast.run(excel.surroundings);
  expect(await entryOf('B4')).toBe('mine');
});

test('the call of the selected cell is read with the cells of its arguments', async () => {
  await insertFunction.run(excel.surroundings, { cell: at('B3'), formula, replaces: '' });
  await excel.gateway.select(at('B3'));
  const { call, arguments: [rate, flows] } = await readCellCall.run(excel.surroundings, undefined);
  expect(call).toMatchObject({ name: 'NPV', isWhole: true });
  expect(rate?.content).toEqual({ cells: [[0.1]], place: null });
  expect(flows?.content).toEqual({ cells: [[-1000, 400, '', 'tbc']], place: { sheet: 'Sheet1', row: 1, column: 1 } });
});

test('a cell without one of our functions has no call', async () => {
  await excel.gateway.select(at('B2'));
  expect(await readCellCall.run(excel.surroundings, undefined)).toMatchObject({ call: null, cell: { address: 'B2', value: -1000 } });
});
