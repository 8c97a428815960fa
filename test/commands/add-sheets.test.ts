import { addSheets } from '../../src/commands/add-sheets';
import { undoLast } from '../../src/commands/undo-last';
import type { GatewayError } from '../../src/excel/gateway';
import type { SheetBlueprint } from '../../src/sheets/change-set';
import { sheetsOfPack } from '../../src/sheets/sheet-catalog';
import type { HostErrorCode } from '../../workbench/host/host-error';
import { excel2021, excelOnTheWeb } from '../../workbench/host/profiles';
import { messageLimit, OpenExcel } from './open-excel';

const register = { sheets: ['benefit-register'] };
const starter = { sheets: sheetsOfPack('starter').map(({ key }) => key) };

let excel: OpenExcel;
afterEach(() => excel.close());

const full = { sheets: sheetsOfPack('full').map(({ key }) => key) };

test.each([
  ['the starter sheets', 'Office 2021', starter, excel2021],
  ['the full program', 'Excel for the web', full, excelOnTheWeb],
])('%s in %s take at most four syncs, none too large', async (_sheets, _name, options, profile) => {
  excel = await OpenExcel.open({ profile });
  const { answer, syncs, largest } = await excel.counting(() => addSheets.run(excel.surroundings, options));
  expect(answer.added).toEqual(expect.arrayContaining(options.sheets));
  expect(syncs).toBeLessThanOrEqual(4);
  expect(largest).toBeLessThan(messageLimit);
});

test('the tabs stand in the order of the work, and the first sheet asked for is shown', async () => {
  excel = await OpenExcel.open();
  await addSheets.run(excel.surroundings, starter);
  const { sheets } = (await excel.contents()) as { sheets: [string, unknown][] };
  expect(sheets.slice(1).map(([name]) => name)).toEqual(sheetsOfPack('starter').map(({ name }) => name));
  expect((await excel.gateway.selection()).sheet).toBe('Program settings');
});

test('adding the starter sheets twice adds nothing twice, and undo leaves the workbook as it was', async () => {
  excel = await OpenExcel.open();
  const before = await excel.contents();
  const first = await addSheets.run(excel.surroundings, starter);
  expect(first.problems).toEqual([]);
  const after = await excel.contents();

  const second = await addSheets.run(excel.surroundings, starter);
  expect(second.receipt.changeSet.changes).toEqual([]);
  expect(await excel.contents()).toEqual(after);

  const undone = await undoLast.run(excel.surroundings);
  expect(undone.command).toBe('add-sheets');
  expect(await excel.contents()).toEqual(before);
});

test('a sheet larger than a message is made, checked and taken back in messages below the limit', async () => {
  excel = await OpenExcel.open({ profile: excelOnTheWeb });
  const before = await excel.contents();
  const words = Array.from(
    { length: 900 }, (_, row) => Array.from({ length: 5 }, (_cell, column) => `text ${row} of ${column}, `.repeat(100)),
  );
  const headers = words[0]!.map((_, column) => `Column ${column}`);
  const columns = headers.map((header) => ({ header, width: 12, numberFormat: 'General' }));
  const table = { name: 'Words', row: 4, column: 0, style: 'TableStyleMedium2', columns, rows: words };
  const sheet: SheetBlueprint = {
    key: 'words', name: 'Words of all', tabColor: '#1F6F5C', after: [], showGridlines: true, blocks: [], tables: [table], names: [],
    widths: {}, rowHeights: {}, frozen: { rows: 0, columns: 0 }, page: { orientation: 'Landscape', fitToWidth: true },
    conditionalFormats: [],
  };
  const { largest } = await excel.counting(async () => {
    await excel.gateway.apply({ command: 'test', changes: [{ do: 'add-sheet', sheet }] });
    await excel.type('Words', 'Column 3', 'mine');
    await expect(undoLast.run(excel.surroundings)).rejects.toMatchObject({ failure: 'changed-meanwhile', subject: 'Words of all' });
    await excel.type('Words', 'Column 3', words[0]![3]!);
    await undoLast.run(excel.surroundings);
  });
  expect(JSON.stringify(words).length).toBeGreaterThan(messageLimit);
  expect(largest).toBeLessThan(messageLimit);
  expect(await excel.contents()).toEqual(before);
});

test('a sheet of the user with the same name stays, and ours gets another name', async () => {
  excel = await OpenExcel.open();
  await excel.doing(({ worksheets }) => {
    worksheets.add('Benefit register').getRange('A1').values = [['mine']];
  });
  const { problems } = await addSheets.run(excel.surroundings, register);
  expect(problems).toMatchObject([{ code: 'sheet-renamed', details: { name: 'Benefit register (2)' } }]);
  const { sheets } = (await excel.contents()) as { sheets: [string, [string, string[][]] | null][] };
  expect(sheets.find(([name]) => name === 'Benefit register')![1]![1]).toEqual([['mine']]);
});

test('sheets with entries are not taken away by undo', async () => {
  excel = await OpenExcel.open();
  await addSheets.run(excel.surroundings, register);
  await excel.type('BenefitRegister', 'Benefit', 'Fewer letters');
  const before = await excel.contents();
  await expect(undoLast.run(excel.surroundings)).rejects.toMatchObject(
    { failure: 'changed-meanwhile', state: 'unchanged', subject: 'Benefit register' },
  );
  expect(await excel.contents()).toEqual(before);
});

describe('when something fails on the way', () => {
  const faults: readonly [HostErrorCode, number, number, GatewayError['failure'], GatewayError['state']][] = [
    ['InvalidOperationInCellEditMode', 1, 0, 'cell-edit-mode', 'unchanged'],
    ['AccessDenied', 2, 0, 'access-denied', 'unchanged'],
    ['GeneralException', 3, 0, 'unknown', 'unchanged'],
    ['AccessDenied', 4, 0, 'access-denied', 'rolled-back'],
    ['RequestPayloadSizeLimitExceeded', 4, 40, 'payload-limit', 'rolled-back'],
    ['GeneralException', 4, 700, 'unknown', 'rolled-back'],
  ];

  test('the workbook is as before, and the failure says so', async () => {
    excel = await OpenExcel.open();
    await excel.doing(({ worksheets }) => {
      worksheets.getActiveWorksheet().getRange('A1:B1').values = [['mine', 1]];
    });
    const before = await excel.contents();
    for (const [code, sync, action, failure, state] of faults) {
      excel.failAtSync(sync, code, action);
      const error: unknown = await addSheets.run(excel.surroundings, register).then(() => 'no failure', (reason: unknown) => reason);
      expect([code, sync, action, error]).toMatchObject([code, sync, action, { failure, state }]);
      expect(await excel.contents()).toEqual(before);
    }
    expect((await addSheets.run(excel.surroundings, register)).added).toContain('benefit-register');
  });

  test('what cannot be taken back is said to stand', async () => {
    excel = await OpenExcel.open();
    excel.failAtSync(4, 'GeneralException', 700);
    excel.failAtSync(5, 'GeneralException');
    await expect(addSheets.run(excel.surroundings, register)).rejects.toMatchObject({ state: 'partly-changed' });
  });
});
