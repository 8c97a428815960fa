import { ShortcutTable } from '../../workbench/page/shortcuts';

const table = new ShortcutTable({
  actions: [
    { id: 'RefreshStatus', name: 'Refresh benefits status' },
    { id: 'Silent', name: 'Has no keys' },
  ],
  shortcuts: [{ action: 'RefreshStatus', key: { default: 'Ctrl+Shift+Alt+R' } }],
});
const press = (keys: Partial<KeyboardEvent>) => ({ ctrlKey: true, shiftKey: true, altKey: true, code: 'KeyR', ...keys });

test('the keys of the file run its action', () => {
  expect(table.actionOf(press({}))).toBe('RefreshStatus');
});

test.each([{ ctrlKey: false }, { shiftKey: false }, { altKey: false }, { code: 'KeyT' }])('other keys run nothing: %j', (change) => {
  expect(table.actionOf(press(change))).toBeUndefined();
});

test('the list has the actions that have keys', () => {
  expect(table.list()).toEqual([{ name: 'Refresh benefits status', keys: 'Ctrl+Shift+Alt+R' }]);
});
