import { excelOnTheWeb } from '../../workbench/host/profiles';
import { sheetKeyProperty } from '../../src/excel/sheet-key';
import { messageLimit, OpenExcel } from '../commands/open-excel';

let excel: OpenExcel;
afterEach(() => excel.close());

test('a table larger than a message is read in chunks, complete and in order', async () => {
  excel = await OpenExcel.open({ profile: excelOnTheWeb });
  const text = 'x'.repeat(4000);
  const rows = Array.from({ length: 2200 }, (_, index) => [`E-${index}`, text]);
  await excel.doing(({ worksheets }) => {
    const sheet = worksheets.getActiveWorksheet();
    sheet.customProperties.add(sheetKeyProperty, 'benefit-evidence');
    sheet.getRange('A1:B1').values = [['ID', 'Evidence']];
    sheet.getRange('A2:B1100').values = rows.slice(0, 1099);
  });
  await excel.doing(({ worksheets }) => {
    const sheet = worksheets.getActiveWorksheet();
    sheet.getRange('A1101:B2201').values = rows.slice(1099);
    sheet.tables.add('A1:B2201', true).name = 'BenefitEvidence';
  });
  const { answer, syncs } = await excel.counting(() => excel.gateway.read(['BenefitEvidence']));
  expect(answer.tables.get('BenefitEvidence')!.values).toEqual(rows);
  expect(syncs).toBeGreaterThan(2);
  const { records } = excel.host.log;
  expect(Math.max(...records.map(({ requestBytes, responseBytes }) => Math.max(requestBytes, responseBytes)))).toBeLessThan(messageLimit);
});

test('a table larger than a message is written in chunks, with progress, and taken back when it is cancelled', async () => {
  excel = await OpenExcel.open({ profile: excelOnTheWeb });
  await excel.doing(({ worksheets }) => {
    const sheet = worksheets.getActiveWorksheet();
    sheet.getRange('A1:B1').values = [['ID', 'Evidence']];
    sheet.tables.add('A1:B2', true).name = 'BenefitEvidence';
  });
  // On a sheet of the user's, with other columns, it is a table of the user's that happens to have our name.
  expect([...(await excel.gateway.read(['BenefitEvidence'])).tables.keys()]).toEqual([]);

  const rows = Array.from({ length: 2200 }, (_, index) => [`E-${index}`, 'x'.repeat(4000)]);
  const changeSet = {
    command: 'test', changes: [{ do: 'append-rows' as const, table: 'BenefitEvidence', columns: ['ID', 'Evidence'], rows }],
  };
  const before = await excel.contents();

  const cancelling = new AbortController();
  const seen: number[] = [];
  const cancelled = excel.gateway.apply(changeSet, {
    signal: cancelling.signal,
    onProgress: ({ done, total }) => {
      seen.push(done / total);
      if (done > 0) cancelling.abort();
    },
  });
  await expect(cancelled).rejects.toMatchObject({ failure: 'cancelled', state: 'rolled-back' });
  expect(seen[0]).toBe(0);
  expect(seen[1]).toBeGreaterThan(0);
  expect(seen[1]).toBeLessThan(1);
  expect(await excel.contents()).toEqual(before);

  const { largest } = await excel.counting(() => excel.gateway.apply(changeSet));
  expect(largest).toBeLessThan(messageLimit);
  expect(await excel.column('BenefitEvidence', 'ID')).toHaveLength(2200);
});
