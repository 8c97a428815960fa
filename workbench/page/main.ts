/** The workbench's page: puts spreadsheet, host, ribbon, pane and storage together. */
import './page.css';
import { byId, element } from './element';
import { fileMenu } from './file-menu';
import type { Action } from './manifest-model';
import { isMenu, readManifest } from './manifest-model';
import { Pane } from './pane';
import { excels, Preferences } from './preferences';
import { quickButton } from './quick-access';
import { menuEntries, renderRibbon } from './ribbon';
import { openSession } from './session';
import type { ShortcutsFile } from './shortcuts';
import { ShortcutTable } from './shortcuts';
import type { WorkbenchHandle } from './workbench-handle';
import { workbenchMenu } from './workbench-menu';

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} could not be loaded (${response.status}).`);
  return response.text();
}

function say(message: string): void {
  byId('status').textContent = message;
}

async function boot(): Promise<void> {
  const preferences = new Preferences(location.search, localStorage);
  document.documentElement.dataset.theme = preferences.theme;
  const manifest = readManifest(new DOMParser().parseFromString(await fetchText('/manifest.xml'), 'application/xml'));
  const shortcuts = new ShortcutTable(JSON.parse(await fetchText(manifest.shortcutsAddress)) as ShortcutsFile);
  const functionsJson = await fetchText(manifest.functionsAddress);

  const pane = new Pane(byId('pane'), manifest.name);
  if (preferences.paneWidth !== undefined) pane.resize(preferences.paneWidth);
  const session = await openSession({ container: byId('grid'), preferences, manifest, functionsJson, shortcuts, pane, say });
  const { engine, host } = session;

  const startOver = (start: string): void => {
    const parameters = new URLSearchParams(preferences.lastingSearch);
    if (start !== 'restored') parameters.set(start, '');
    location.assign(`${location.pathname}?${parameters}`);
  };
  const run = (action: Action): void => {
    if (action.kind === 'show-pane') pane.show(true);
    else host.invokeCommand(action.id);
  };

  byId('quick-access').append(
    fileMenu({ write: () => session.write(), keepFile: (name, bytes) => session.keepFile(name, bytes), startOver, say }),
    quickButton('Undo', '↶', () => void engine.undo()),
    quickButton('Redo', '↷', () => void engine.redo()),
    workbenchMenu(preferences, shortcuts, {
      showTheme: (theme) => {
        document.documentElement.dataset.theme = theme;
        session.showTheme(theme);
      },
      restart: () => void session.keep().then(() => startOver('restored')),
    }),
  );
  renderRibbon(byId('ribbon'), manifest, shortcuts, run);
  byId('workbook-name').textContent = session.name;
  byId('profile').textContent = `Behaves like ${excels[preferences.excel]}`;
  session.onKept(() => {
    byId('saved').textContent = 'Kept in this browser';
  });

  const handle: WorkbenchHandle = {
    connect: (page) => {
      host.connect(page);
      shortcuts.listen(page, (action) => run({ kind: 'run', id: action }));
    },
    ready: session.ready,
    engine,
    host,
    keep: () => session.keep(),
  };
  Object.assign(window, { workbench: handle });
  shortcuts.listen(window, (action) => run({ kind: 'run', id: action }));
  session.addCellMenu(
    manifest.cellMenus.filter(isMenu).map((menu) => ({ label: menu.label, entries: menuEntries(menu.items, shortcuts, run) })),
  );
  pane.load(`${manifest.paneAddress}?${host.hostInfo}`);
  history.replaceState(null, '', `${location.pathname}${preferences.lastingSearch}`);

  say('Loading the add-in …');
  await session.ready;
  say('Ready');
}

boot().catch((error: unknown) => {
  const cover = byId('cover');
  cover.replaceChildren(
    element('h2', {}, 'The workbench could not start.'),
    element('p', {}, error instanceof Error ? error.message : String(error)),
  );
  cover.hidden = false;
  throw error; // the console, and with it the tests, should see it too
});
