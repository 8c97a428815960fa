import type { Surroundings } from '../../src/commands/command';
import { plannedChange } from '../../src/commands/planned-change';
import type { Receipt } from '../../src/excel/gateway';
import type { ChangeSet } from '../../src/sheets/change-set';

describe('A command that plans a change', () => {
  const applied: ChangeSet[] = [];
  const surroundings = {
    gateway: { apply: (changeSet: ChangeSet) => (applied.push(changeSet), Promise.resolve({ changeSet } as Receipt)) },
  } as unknown as Surroundings;
  let plans = 0;
  const command = plannedChange({
    id: 'WriteAnalysis',
    label: 'writeAnalysis',
    plan: (_surroundings, wish: string) =>
      Promise.resolve({ changeSet: { command: wish, changes: [] }, problems: [], count: (plans += 1) }),
    outcome: ({ count }, { changeSet }, wish) => ({ count, command: changeSet.command, wish }),
  });
  beforeEach(() => {
    applied.length = 0;
    plans = 0;
  });

  it('shows the plan and leaves the workbook alone', async () => {
    expect(await command.preview(surroundings, 'first')).toMatchObject({ changeSet: { command: 'first' }, count: 1 });
    expect(applied).toEqual([]);
  });

  it('plans again when it runs, because the workbook may have changed since the preview', async () => {
    await command.preview(surroundings, 'first');
    expect(await command.run(surroundings, 'first')).toEqual({ count: 2, command: 'first', wish: 'first' });
    expect(applied).toEqual([{ command: 'first', changes: [] }]);
  });
});
