import { readFileSync } from 'node:fs';
import path from 'node:path';
import { actionIds } from '../../scripts/check-manifest';
import { generateFunctionsJson } from '../../scripts/functions-metadata';
import { actionCommands, ribbonCommands } from '../../src/commands/commands';

const root = path.resolve(__dirname, '../..');
const manifest = readFileSync(path.join(root, 'manifest.xml'), 'utf8');
const shortcuts = JSON.parse(readFileSync(path.join(root, 'assets/shortcuts.json'), 'utf8')) as {
  actions: { id: string }[];
  shortcuts: { action: string; key: { default: string } }[];
};
const onRibbon = Object.values(ribbonCommands);
const inCode = Object.values(actionCommands);

test('every action of the ribbon has a command, and every command of the ribbon a button', () => {
  // The button "Open pane" is the host's own ShowTaskpane, so that it works before any code has loaded; its shortcut runs the command.
  expect([...actionIds(manifest), 'OpenPane'].sort()).toEqual(onRibbon.map(({ id }) => id).sort());
  expect(manifest).toContain('id="Ribbon.OpenPane"');
});

test('every command that Excel can run has its action and its shortcut in the shortcuts file', () => {
  expect(shortcuts.actions.map(({ id }) => id).sort()).toEqual(inCode.map(({ id }) => id).sort());
  const keys = Object.fromEntries(shortcuts.shortcuts.map(({ action, key }) => [action, key.default]));
  expect(keys).toEqual(Object.fromEntries(inCode.map(({ id, shortcut }) => [id, shortcut])));
});

test('the icon of every command is among the buttons’ drawings', () => {
  for (const { icon } of onRibbon) expect(manifest).toContain(`/assets/buttons/${icon}-16.png`);
});

test('every function Excel is told about is in the bundle, and none is kept from it', async () => {
  const associated: string[] = [];
  Object.assign(globalThis, { CustomFunctions: { associate: (id: string) => associated.push(id), Error, ErrorCode: {} } });
  await import('../../src/functions/functions');
  const { functions } = JSON.parse(await generateFunctionsJson()) as { functions: { id: string }[] };
  expect(associated.sort()).toEqual(functions.map(({ id }) => id).sort());
});
