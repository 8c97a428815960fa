import { addSheets } from '../../src/commands/add-sheets';
import { refreshStatus } from '../../src/commands/refresh-status';
import { undoLast } from '../../src/commands/undo-last';
import { defaultSettings } from '../../src/domain/realization/settings';
import { profiles } from '../../workbench/host/profiles';
import { messageLimit, OpenExcel } from './open-excel';

let excel: OpenExcel;
afterEach(() => excel.close());

/** The program's first period is January 2026; it is September 2026. */
const settings = { ...defaultSettings, program: 'Paperless claims', firstPeriod: 46023, numberOfPeriods: 12 };

test.each(Object.values(profiles))('in $name a program is set up, refreshed and taken back', async (profile) => {
  excel = await OpenExcel.open({ profile });
  const empty = await excel.contents();

  const sheets = ['benefit-register', 'realization-plan', 'cash-flow'];
  const added = await excel.counting(() => addSheets.run(excel.surroundings, { sheets, settings }));
  expect(added.answer.added).toEqual(expect.arrayContaining(sheets));
  expect(added.syncs).toBeLessThanOrEqual(4);
  expect(added.largest).toBeLessThan(messageLimit);
  const before = await excel.contents();

  await excel.type('BenefitRegister', 'ID', 'B-001');
  await excel.type('BenefitRegister', 'Benefit', 'Fewer letters');
  await excel.type('BenefitRegister', 'Owner', 'Head of claims');
  await excel.type('RealizationPlan', 'ID', 'A-001');
  await excel.type('RealizationPlan', 'Activity', 'Letters by e-mail');
  await excel.type('RealizationPlan', 'Finish', 46100);
  const statuses = async (): Promise<unknown[]> => [
    (await excel.column('BenefitRegister', 'Status'))[0],
    (await excel.column('RealizationPlan', 'Status'))[0],
  ];
  const untouched = await statuses();

  const refreshed = await excel.counting(() => refreshStatus.run(excel.surroundings, undefined));
  expect(refreshed.syncs).toBeLessThanOrEqual(4);
  const late = await statuses();
  expect(late[1]).toBe('▼ Late');

  await undoLast.run(excel.surroundings);
  expect(await statuses()).toEqual(untouched);
  expect((await excel.column('BenefitRegister', 'ID'))[0]).toBe('B-001'); // what was typed stays

  for (const [table, columns] of [
    ['BenefitRegister', ['ID', 'Benefit', 'Owner']], ['RealizationPlan', ['ID', 'Activity', 'Finish']],
  ] as const) {
    for (const column of columns) await excel.type(table, column, '');
  }
  expect(await excel.contents()).toEqual(before);
  await undoLast.run(excel.surroundings);
  expect(await excel.contents()).toEqual(empty);
});
