import type { OpenAddIn } from './open-add-in';
import { openAddIn } from './open-add-in';

let addIn: OpenAddIn;
const panes: string[] = [];
beforeAll(async () => {
  addIn = await openAddIn({ onPane: (state) => panes.push(state) });
});
afterAll(() => addIn.close());

test('a ribbon command runs and is over when the add-in says so', async () => {
  const steps: string[] = [];
  Office.actions.associate('refresh', (event: Office.AddinCommands.Event) => {
    steps.push('started');
    setTimeout(() => {
      steps.push('completed');
      event.completed();
    }, 5);
  });
  await addIn.host.invokeCommand('refresh');
  expect(steps).toEqual(['started', 'completed']);
});

test('a command that the add-in does not have is told by its name', async () => {
  await expect(addIn.host.invokeCommand('nothing')).rejects.toThrow('nothing: the add-in has no such command');
});

test('a shortcut runs its action, in whatever order its keys are named', async () => {
  const done = new Promise<void>((resolve) => Office.actions.associate('shortcut', () => resolve()));
  addIn.host.setShortcuts({ shortcut: 'Ctrl+Shift+Alt+R' });
  expect(await addIn.host.pressShortcut('Alt+Ctrl+Shift+r')).toBe(true);
  await done;
  expect(await addIn.host.pressShortcut('Ctrl+Q')).toBe(false);
});

test('the user may have other keys', async () => {
  addIn.host.setShortcuts({ shortcut: 'Ctrl+Shift+Alt+R' });
  await Office.actions.replaceShortcuts({ shortcut: 'Ctrl+Alt+J' });
  expect(await Office.actions.getShortcuts()).toEqual({ shortcut: 'Ctrl+Alt+J' });
  expect(await Office.actions.areShortcutsInUse(['Ctrl+Alt+J', 'Ctrl+1'])).toEqual(
    [{ shortcut: 'Ctrl+Alt+J', inUse: true }, { shortcut: 'Ctrl+1', inUse: false }],
  );
});

test('the add-in hides and shows its pane', async () => {
  await Office.addin.hide();
  await Office.addin.showAsTaskpane();
  expect(panes).toEqual(['Background', 'Visible']);
});

test('the theme is there as colors', () => {
  expect(Office.context.officeTheme).toMatchObject({ bodyBackgroundColor: '#ffffff', bodyForegroundColor: '#000000' });
});
