import { addSheets } from '../../src/commands/add-sheets';
import { readProgram } from '../../src/commands/read-program';
import type { NewReading } from '../../src/commands/record-readings';
import { recordReadings } from '../../src/commands/record-readings';
import { refreshStatus } from '../../src/commands/refresh-status';
import { storeSnapshot } from '../../src/commands/store-snapshot';
import { undoLast } from '../../src/commands/undo-last';
import { defaultSettings } from '../../src/domain/realization/settings';
import type { CellInput } from '../../src/sheets/change-set';
import { OpenExcel, today } from './open-excel';

const [july, august] = [46_204, 46_235];

let excel: OpenExcel;
beforeAll(async () => {
  excel = await OpenExcel.open();
  const settings = { ...defaultSettings, program: 'Paperless claims', firstPeriod: 46_023, numberOfPeriods: 12 };
  await addSheets.run(excel.surroundings, {
    sheets: ['benefit-register', 'benefit-measures', 'benefit-tracking', 'benefit-risks', 'status-history'], settings,
  });
  await append('BenefitRegister', ['ID', 'Benefit', 'State'], [['B-001', 'Fewer letters', 'Realizing']]);
  await append(
    'BenefitMeasures', ['ID', 'Benefit', 'Measure', 'Direction', 'Baseline', 'Baseline date', 'Target', 'Target date', 'Every (days)'],
    [
      ['M-001', 'B-001', 'Letters', 'Lower is better', 1000, 46_023, 500, 46_387, 30],
      ['M-002', 'B-001', 'Calls', 'Lower is better', 400, 46_023, 200, 46_387, 30],
    ],
  );
  await append(
    'BenefitTracking',
    ['ID', 'Period start', 'Measure', 'Series', 'Value'],
    [['E-00041', july, 'M-001', 'Actual', 680], ['E-00042', july, 'M-002', 'Actual', 270]],
  );
  await append(
    'BenefitRisks', ['ID', 'Benefit', 'Risk', 'Trigger measure', 'Trigger when', 'Trigger value', 'Contingency plan', 'State'],
    [['R-01', 'B-001', 'Letters stay', 'M-001', 'Above', 900, 'Print on demand', 'Open']],
  );
  await refreshStatus.run(excel.surroundings, undefined);
});
afterAll(() => excel.close());

function append(table: string, columns: readonly string[], rows: readonly CellInput[][]): Promise<unknown> {
  return excel.gateway.apply({ command: 'test', changes: [{ do: 'append-rows', table, columns, rows }] });
}

const reading = (given: Partial<NewReading> = {}): NewReading =>
  ({ measure: 'M-001', periodStart: august, value: 640, evidence: '', comment: '', reason: '', replaces: '', ...given });

/** The columns of the readings as they stand below those the test began with. */
async function newReadings(...headers: string[]): Promise<CellInput[][]> {
  const columns = await Promise.all(headers.map((header) => excel.column('BenefitTracking', header)));
  const ids = await excel.column('BenefitTracking', 'ID');
  return ids.flatMap((id, row) => (row >= 2 && id !== '' ? [columns.map((column) => column[row]!)] : []));
}

async function refresh() {
  const outcome = await refreshStatus.run(excel.surroundings, undefined);
  if (outcome.is !== 'refreshed') throw new Error('There is no program');
  return outcome;
}

test('readings are seen before they are written, stand below the others as typed, and one undo takes them back', async () => {
  const before = await excel.contents();
  const readings = [reading({ evidence: '=Mail room', comment: '1-2 days', reason: 'Volume' }), reading({ measure: 'M-002', value: 0 })];
  const { changeSet } = await recordReadings.preview(excel.surroundings, { readings, enteredBy: 'Head of claims' });
  expect(changeSet.changes).toMatchObject([{ do: 'append-rows', table: 'BenefitTracking' }]);
  expect(await excel.contents()).toEqual(before);

  const outcome = await recordReadings.run(excel.surroundings, { readings, enteredBy: 'Head of claims' });
  expect(outcome).toMatchObject({ recorded: ['E-00043', 'E-00044'], problems: [] });
  expect(await newReadings('ID', 'Period start', 'Measure', 'Series', 'Value', 'Evidence', 'Comment', 'Reason', 'Entered by', 'Entered on'))
    .toEqual([
    ['E-00043', august, 'M-001', 'Actual', 640, '=Mail room', '1-2 days', 'Volume', 'Head of claims', today],
    ['E-00044', august, 'M-002', 'Actual', 0, '', '', '', 'Head of claims', today],
  ]);
  await undoLast.run(excel.surroundings);
  expect(await excel.contents()).toEqual(before);
});

test('when one cannot be recorded none is, and it is named', async () => {
  const outcome = await recordReadings.run(excel.surroundings, { readings: [reading(), reading({ measure: 'M-009' })] });
  expect(outcome).toMatchObject(
    { recorded: [], problems: [{ code: 'reading-of-unknown-measure', details: { measure: 'M-009' } }], receipt: { cells: 0 } },
  );
  expect(await newReadings('ID')).toEqual([]);
});

test('a correction counts in place of what it replaces, and the refresh tells what that turned', async () => {
  await recordReadings.run(excel.surroundings, { readings: [reading({ periodStart: july, value: 950, replaces: 'E-00041' })] });
  const { movement } = await refresh();
  expect(movement).toMatchObject({
    since: today,
    measures: [{ id: 'M-001', to: 'Off track', way: 'worsened' }],
    triggers: [{ risk: 'R-01', benefit: 'B-001', measure: 'M-001', contingencyPlan: 'Print on demand' }],
  });
  expect((await excel.column('BenefitTracking', 'Check')).slice(0, 3)).toEqual(['○ Replaced', '● OK', '◆ Entered late']);
  expect((await refresh()).movement).toMatchObject({ benefits: [], measures: [], values: [], triggers: [], overdue: [] });
});

test('a snapshot keeps the benefits as refreshed, in one step that can be taken back; its name is taken after that', async () => {
  await recordReadings.run(excel.surroundings, { readings: [reading({ value: 620 })] });
  const before = await excel.contents();
  const kept = await storeSnapshot.run(excel.surroundings, {});
  expect(kept).toMatchObject({ name: '2026-09-15', benefits: 1, problems: [] });
  expect((await excel.column('StatusHistory', 'Snapshot'))[0]).toBe('2026-09-15');
  expect((await excel.column('StatusHistory', 'Status'))[0]).toBe((await excel.column('BenefitRegister', 'Status'))[0]);

  const again = await storeSnapshot.run(excel.surroundings, { name: '2026-09-15' });
  expect(again).toMatchObject({ benefits: 0, problems: [{ code: 'snapshot-exists' }], receipt: { cells: 0 } });
  expect((await readProgram.run(excel.surroundings, undefined))!.program.history).toMatchObject(
    [{ snapshot: '2026-09-15', date: today, id: 'B-001' }],
  );
  await undoLast.run(excel.surroundings);
  expect(await excel.contents()).toEqual(before);
});
