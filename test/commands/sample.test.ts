import { refreshStatus } from '../../src/commands/refresh-status';
import { insertSample, removeSample } from '../../src/commands/sample';
import { undoLast } from '../../src/commands/undo-last';
import { excelOnTheWeb } from '../../workbench/host/profiles';
import { messageLimit, OpenExcel } from './open-excel';

let excel: OpenExcel;
afterEach(() => excel.close());

test('the sample comes in four syncs, is refreshed, and goes without a trace', async () => {
  excel = await OpenExcel.open({ profile: excelOnTheWeb });
  const before = await excel.contents();
  const { answer, syncs, largest } = await excel.counting(() => insertSample.run(excel.surroundings, undefined));
  expect(answer.problems).toEqual([]);
  expect(syncs).toBeLessThanOrEqual(4);
  expect(largest).toBeLessThan(messageLimit);

  const refreshed = await refreshStatus.run(excel.surroundings, undefined);
  expect(refreshed).toMatchObject({ is: 'refreshed' });
  await undoLast.run(excel.surroundings);

  await removeSample.run(excel.surroundings, undefined);
  expect(await excel.contents()).toEqual(before);
});
