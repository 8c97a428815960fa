import { generateProgram } from '../../bench/workbook/generate-program';
import { putProgram } from '../../bench/workbook/put-program';
import { addSheets } from '../../src/commands/add-sheets';
import { readProgram } from '../../src/commands/read-program';
import type { RefreshOutcome } from '../../src/commands/refresh-status';
import { refreshStatus } from '../../src/commands/refresh-status';
import { undoLast } from '../../src/commands/undo-last';
import { defaultSettings } from '../../src/domain/realization/settings';
import type { CellInput } from '../../src/sheets/change-set';
import type { HostErrorCode } from '../../workbench/host/host-error';
import { excelOnTheWeb } from '../../workbench/host/profiles';
import { messageLimit, OpenExcel, today } from './open-excel';

let excel: OpenExcel;
afterEach(() => excel.close());

/** The register, measures and readings of a program that began on 1 January 2026. */
async function openProgram(options: Parameters<typeof OpenExcel.open>[0] = {}): Promise<void> {
  excel = await OpenExcel.open(options);
  const settings = { ...defaultSettings, program: 'Paperless claims', firstPeriod: 46023, numberOfPeriods: 12 };
  await addSheets.run(excel.surroundings, { sheets: ['benefit-register', 'benefit-measures', 'benefit-tracking'], settings });
}

function append(table: string, columns: readonly string[], rows: readonly CellInput[][]): Promise<unknown> {
  return excel.gateway.apply({ command: 'test', changes: [{ do: 'append-rows', table, columns, rows }] });
}

/** Two benefits with a measure each: letters halved by the end of the year, and calls. */
async function fillProgram(): Promise<void> {
  await append('BenefitRegister', ['ID', 'Benefit', 'Owner', 'Full-year value', 'State'], [
    ['B-001', 'Fewer letters', 'Head of claims', 120000, 'Realizing'],
    ['B-002', 'Fewer calls', 'Head of service', 80000, 'Realizing'],
  ]);
  await append('BenefitMeasures', ['ID', 'Benefit', 'Measure', 'Direction', 'Baseline', 'Baseline date', 'Target', 'Target date'], [
    ['M-001', 'B-001', 'Letters a month', 'Lower is better', 1000, 46023, 500, 46387],
    ['M-002', 'B-002', 'Calls a month', 'Lower is better', 400, 46023, 200, 46387],
  ]);
  await append('BenefitTracking', ['ID', 'Period start', 'Measure', 'Series', 'Value'], [
    ['E-00001', 46266, 'M-001', 'Actual', 640],
    ['E-00002', 46266, 'M-002', 'Actual', 260],
  ]);
}

async function refresh(): Promise<Extract<RefreshOutcome, { is: 'refreshed' }>> {
  const outcome = await refreshStatus.run(excel.surroundings, undefined);
  if (outcome.is !== 'refreshed') throw new Error('There is no program');
  return outcome;
}

test('records are added into the blank rows of a new table, and below it when they are used up', async () => {
  await openProgram();
  await fillProgram();
  expect((await excel.column('BenefitRegister', 'ID')).slice(0, 3)).toEqual(['B-001', 'B-002', '']);
  const rows = Array.from({ length: 30 }, (_, index) => [`B-${String(index + 3).padStart(3, '0')}`, `Benefit ${index + 3}`]);
  await append('BenefitRegister', ['ID', 'Benefit'], rows);
  const ids = await excel.column('BenefitRegister', 'ID');
  expect(ids).toHaveLength(32);
  expect(ids.at(-1)).toBe('B-032');
  await undoLast.run(excel.surroundings);
  expect((await excel.column('BenefitRegister', 'ID')).filter((id) => id !== '')).toEqual(['B-001', 'B-002']);
});

test('the status columns are written in at most four syncs, and nothing is written the second time', async () => {
  await openProgram();
  await fillProgram();
  const { answer, syncs } = await excel.counting(refresh);
  expect(syncs).toBeLessThanOrEqual(4);
  expect(answer.benefitsUpdated).toBe(2);
  expect((await excel.column('BenefitRegister', 'Status')).slice(0, 3)).toEqual(['● On track', '● On track', '']);
  expect((await excel.column('BenefitRegister', 'Updated'))[0]).toBe(today);

  const again = await excel.counting(refresh);
  expect(again.answer.recordsUpdated).toBe(0);
  expect(again.answer.receipt.changeSet.changes).toEqual([]);
  expect(again.syncs).toBe(2);
});

test('the summary says how many benefits turned, and undo turns them back', async () => {
  await openProgram();
  await fillProgram();
  await refresh();
  const before = await excel.contents();
  await excel.type('BenefitTracking', 'Value', 900);
  const outcome = await refresh();
  expect(outcome.benefitsUpdated).toBe(1);
  expect(outcome.turns).toEqual([{ to: 'Off track', benefits: 1 }]);
  expect((await excel.column('BenefitRegister', 'Status')).slice(0, 2)).toEqual(['▼ Off track', '● On track']);

  await undoLast.run(excel.surroundings);
  await excel.type('BenefitTracking', 'Value', 640);
  expect(await excel.contents()).toEqual(before);
});

test('what was typed or calculated in a status column is named with its cell, replaced, and brought back by undo', async () => {
  await openProgram();
  await fillProgram();
  await refresh();
  await excel.type('BenefitRegister', 'Status', 'fine, I think', '=UPPER("ok")');
  const before = await excel.contents();
  const { problems } = await refresh();
  const typed = problems.filter(({ code }) => code === 'typed-over');
  expect(typed).toMatchObject([
    {
      sheet: 'Benefit register', address: expect.stringMatching(/^[A-Z]+6$/), details: { text: 'fine, I think', replacement: '● On track' },
    },
    { sheet: 'Benefit register', address: expect.stringMatching(/^[A-Z]+7$/), details: { text: 'OK' } },
  ]);
  expect((await excel.column('BenefitRegister', 'Status')).slice(0, 2)).toEqual(['● On track', '● On track']);
  await undoLast.run(excel.surroundings);
  expect(await excel.contents()).toEqual(before);
});

test('everything that cannot be read is named with its cell, and the rest is refreshed', async () => {
  await openProgram();
  await fillProgram();
  await append('BenefitRegister', ['ID', 'Benefit', 'Owner', 'State'], [['B-001', 'The same id', 'Head of claims', 'Realizing']]);
  await excel.type('BenefitRegister', 'Full-year value', 'about 12');
  await excel.type('BenefitRegister', 'Owner', 'Head of claims', '');
  await excel.type('BenefitRegister', 'State', 'Realising quickly');
  await excel.doing(({ tables }) => {
    const { columns } = tables.getItem('BenefitRegister');
    columns.getItem('Notes').delete();
    columns.getItem('Beneficiaries').name = 'Beneficiary';
  });
  const { problems } = await refresh();
  const found = problems.map(({ code, sheet, address, details }) => [code, details?.['column'], sheet, address?.replace(/[A-Z]+/, '')]);
  expect(found).toEqual(expect.arrayContaining([
    ['not-a-number', 'Full-year value', 'Benefit register', '6'],
    ['unknown-word', 'State', 'Benefit register', '6'],
    ['missing-column', 'Notes', 'Benefit register', '5'],
    ['renamed-column', 'Beneficiaries', 'Benefit register', '5'],
  ]));
  expect((await excel.column('BenefitRegister', 'Status'))[1]).toBe('● On track');

  // What the health check finds, too, is told once: by it.
  expect(found).not.toContainEqual(expect.arrayContaining(['duplicate-id']));
  const { findings } = (await readProgram.run(excel.surroundings))!;
  const cells = findings.map(({ code, cell }) => [code, cell?.address.replace(/[A-Z]+/, '')]);
  expect(cells).toEqual(expect.arrayContaining([['benefit-without-owner', '7'], ['duplicate-id', '8']]));
});

test('a sheet that was renamed and a table on another sheet are found all the same', async () => {
  await openProgram();
  await fillProgram();
  await refresh();
  const [headers, rows] = await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('BenefitMeasures');
    const header = table.getHeaderRowRange().load('values');
    const body = table.getDataBodyRange().load('values');
    await context.sync();
    return [header.values as CellInput[][], body.values as CellInput[][]];
  });
  await excel.doing(({ worksheets, tables }) => {
    worksheets.getItem('Benefit register').name = 'What we want';
    worksheets.getItem('Benefit measures').delete();
    const place = worksheets.add('My measures').getRange('C3').getResizedRange(rows.length, headers[0]!.length - 1);
    place.values = [...headers, ...rows];
    tables.add(place, true).name = 'BenefitMeasures';
  });
  await excel.type('BenefitTracking', 'Value', 900);
  const { turns, problems } = await refresh();
  expect(turns).toEqual([{ to: 'Off track', benefits: 1 }]);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('a workbook that is calculated by hand is calculated, and that is said', async () => {
  await openProgram();
  await fillProgram();
  await excel.doing(({ application }) => { application.calculationMode = 'Manual'; });
  const { problems, receipt } = await refresh();
  expect(problems[0]).toEqual({ code: 'calculated-by-hand', severity: 'note' });
  expect(receipt.calculated).toBe(true);
});

describe('when something fails on the way', () => {
  const faults: readonly [code: HostErrorCode, sync: number, action: number, state: string][] = [
    ['InvalidOperationInCellEditMode', 1, 0, 'unchanged'],
    ['AccessDenied', 2, 0, 'unchanged'],
    ['GeneralException', 3, 0, 'unchanged'],
    ['AccessDenied', 4, 0, 'rolled-back'],
    ['RequestPayloadSizeLimitExceeded', 4, 12, 'rolled-back'],
    ['GeneralException', 4, 30, 'rolled-back'],
  ];

  test('the workbook is as before, and the failure says so; the next refresh succeeds', async () => {
    await openProgram();
    await fillProgram();
    const before = await excel.contents();
    for (const [code, sync, action, state] of faults) {
      excel.failAtSync(sync, code, action);
      const error: unknown = await refresh().then(() => 'no failure', (reason: unknown) => reason);
      expect([code, sync, action, error]).toMatchObject([code, sync, action, { name: 'GatewayError', state }]);
      expect(await excel.contents()).toEqual(before);
    }
    expect((await refresh()).benefitsUpdated).toBe(2);
  });

  test('a protected sheet is named', async () => {
    await openProgram();
    await fillProgram();
    await excel.doing(({ worksheets }) => worksheets.getItem('Benefit register').protection.protect());
    await expect(refresh()).rejects.toMatchObject({ failure: 'sheet-protected', subject: 'Benefit register', state: 'rolled-back' });
  });

  test('a column that somebody deletes meanwhile is named', async () => {
    await openProgram();
    await fillProgram();
    const { apply } = excel.gateway;
    jest.spyOn(excel.gateway, 'apply').mockImplementation(async (changeSet, options) => {
      await excel.doing(({ tables }) => tables.getItem('BenefitRegister').columns.getItem('Trend').delete());
      return apply.call(excel.gateway, changeSet, options);
    });
    await excel.type('BenefitRegister', 'Trend', 'typed');
    await expect(refresh()).rejects.toMatchObject({ failure: 'not-found', subject: 'BenefitRegister[Trend]', state: 'unchanged' });
  });

  test('what somebody writes meanwhile is not overwritten', async () => {
    await openProgram();
    await fillProgram();
    const { apply } = excel.gateway;
    jest.spyOn(excel.gateway, 'apply').mockImplementation(async (changeSet, options) => {
      await excel.type('BenefitRegister', 'Status', 'mine');
      return apply.call(excel.gateway, changeSet, options);
    });
    await expect(refresh()).rejects.toMatchObject({ failure: 'changed-meanwhile', subject: 'BenefitRegister[Status]', state: 'unchanged' });
    expect((await excel.column('BenefitRegister', 'Status'))[0]).toBe('mine');
  });
});

test('2,000 benefits are refreshed in at most four syncs, no message above 5 MB', async () => {
  excel = await OpenExcel.open({ profile: excelOnTheWeb });
  const program = generateProgram({ benefits: 2000, activities: 2000, measures: 2000, readings: 2000, cashFlows: 0 });
  await putProgram(excel.host.engine, program);
  const { answer, syncs, largest } = await excel.counting(refresh);
  expect(answer.benefitsUpdated).toBe(2000);
  expect(syncs).toBeLessThanOrEqual(4);
  expect(largest).toBeLessThan(messageLimit);
});
