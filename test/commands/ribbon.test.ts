import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Activity } from '../../src/commands/activity';
import { actionCommands } from '../../src/commands/commands';
import { registerCommands } from '../../src/commands/register';
import { OpenExcel } from './open-excel';

let excel: OpenExcel;
let activity: Activity;
const shown: string[] = [];

beforeAll(async () => {
  excel = await OpenExcel.open({ onPane: (state) => void shown.push(state) });
  activity = new Activity(() => excel.surroundings);
  registerCommands(activity);
  // office.js listens for the ribbon only some time after Office.onReady, and says to nobody that it does.
  await new Promise((resolve) => setTimeout(resolve, 2000));
});
afterAll(() => excel.close());

test('every action of the shortcuts is a command, with the same keys, and the other way round', () => {
  const file = path.resolve(__dirname, '../../assets/shortcuts.json');
  const { actions, shortcuts } =
    JSON.parse(readFileSync(file, 'utf8')) as { actions: { id: string }[]; shortcuts: { action: string; key: { default: string } }[] };
  const commands = Object.values(actionCommands);
  expect(actions.map(({ id }) => id)).toEqual(commands.map(({ id }) => id));
  expect(shortcuts.map(({ action, key }) => [action, key.default])).toEqual(commands.map(({ id, shortcut }) => [id, shortcut]));
});

test('a button runs its command, tells Excel that it has finished, and leaves the result for the pane', async () => {
  await excel.host.invokeCommand('RefreshStatus');
  expect(activity.current().result).toEqual({ command: 'refreshStatus', outcome: { is: 'no-program' } });
});

test('Add sheet shows the pane at Sheets', async () => {
  await excel.host.invokeCommand('AddSheet');
  expect(activity.current().requestedView).toEqual({ view: 'sheets', subject: null });
  expect(shown.at(-1)).toBeDefined();
});

test('a failing command finishes, too, and its failure is the result', async () => {
  excel.failAtSync(1, 'AccessDenied');
  await excel.host.invokeCommand('RefreshStatus');
  const { result, running } = activity.current();
  expect(running).toBeNull();
  expect(result).toMatchObject({ command: 'refreshStatus', error: { failure: 'access-denied', state: 'unchanged' } });
});

test('a second press while a command runs does nothing', async () => {
  const first = activity.run('refreshStatus', undefined);
  expect(await activity.run('refreshStatus', undefined)).toBeNull();
  expect(await first).toEqual({ is: 'no-program' });
});
