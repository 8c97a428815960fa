import { readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import type { ManifestModel } from '../../workbench/page/manifest-model';
import { readManifest } from '../../workbench/page/manifest-model';

const text = readFileSync(path.resolve(__dirname, '../../manifest.xml'), 'utf8');

function read(xml: string): ManifestModel {
  return readManifest(new new JSDOM('').window.DOMParser().parseFromString(xml, 'application/xml'));
}

test('the Benefits tab has its groups and buttons in order', () => {
  const { tab } = read(text);
  expect(tab.label).toBe('Benefits');
  expect(tab.groups.map((group) => [group.label, ...group.controls.map((control) => control.label)])).toEqual([
    ['Program', 'Open pane', 'New program', 'Add sheet'],
    ['Track', 'Refresh status'],
    ['Help', 'Help'],
  ]);
});

test('a button knows its tip, its icons and what it runs', () => {
  const refresh = read(text).tab.groups[1]!.controls[0]!;
  expect(refresh).toMatchObject({ action: { kind: 'run', id: 'RefreshStatus' } });
  expect(refresh.tip).toMatch(/status column/);
  expect(refresh.icons.get(32)).toBe('/assets/buttons/refresh-status-32.png');
});

test('opening the pane is the host’s own work', () => {
  expect(read(text).tab.groups[0]!.controls[0]).toMatchObject({ action: { kind: 'show-pane' } });
});

test('the context menu of cells holds one menu', () => {
  expect(read(text).cellMenus).toMatchObject([{ label: 'Benefits', items: [{ label: 'Open pane' }, { label: 'Refresh status' }] }]);
});

test('addresses are paths, so that the workbench serves them itself', () => {
  const { paneAddress, functionsAddress, shortcutsAddress, namespace } = read(text);
  expect([paneAddress, functionsAddress, shortcutsAddress, namespace]).toEqual([
    '/taskpane.html',
    '/functions.json',
    '/shortcuts.json',
    'BENEFIT',
  ]);
});

test('a missing resource is named', () => {
  expect(() => read(text.replace('<Label resid="Group.Track"/>', '<Label resid="Nowhere"/>'))).toThrow('there is no resource "Nowhere"');
});
