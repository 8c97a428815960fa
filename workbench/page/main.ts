/** The workbench's page: puts spreadsheet, host, ribbon, pane and storage together. */
import './page.css';
import './ribbon.css';
import './dialogs.css';
import './pictures/pictures.css';
import { byId, element } from './element';
import { fileMenu } from './file-menu';
import { FocusRing } from './focus-ring';
import type { Action } from './manifest-model';
import { isMenu, readManifest } from './manifest-model';
import { Pane } from './pane';
import { PaneMedia } from './pane-media';
import type { Start } from './preferences';
import { excels, Preferences } from './preferences';
import { quickButton } from './quick-access';
import { menuEntries, renderRibbon } from './ribbon';
import { Session } from './session';
import type { ShortcutsFile } from './shortcuts';
import { ShortcutTable } from './shortcuts';
import type { WorkbenchHandle } from './workbench-handle';
import { workbenchMenu } from './workbench-menu';
import { WorkbookStore } from './workbook-store';

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} could not be loaded (${response.status}).`);
  return response.text();
}

function say(message: string): void {
  byId('status').textContent = message;
}

function sayProblem(error: unknown): void {
  say(`That did not work: ${error instanceof Error ? error.message : String(error)}`);
}

async function boot(): Promise<void> {
  const preferences = new Preferences(location.search, localStorage);
  document.documentElement.dataset.theme = preferences.theme;
  const manifest = readManifest(new DOMParser().parseFromString(await fetchText('/manifest.xml'), 'application/xml'));
  const shortcuts = new ShortcutTable(JSON.parse(await fetchText(manifest.shortcutsAddress)) as ShortcutsFile);
  const functionsJson = await fetchText(manifest.functionsAddress);
  const store = await WorkbookStore.open();

  const pane = new Pane(byId('pane'), manifest.name);
  if (preferences.paneWidth !== undefined) pane.resize(preferences.paneWidth);
  const session = await Session.open({
    container: byId('grid'),
    preferences,
    store,
    onPane: (visible) => pane.show(visible),
    onKept: () => {
      byId('saved').textContent = 'Kept in this browser';
    },
  });
  const { engine, host } = session;
  pane.onVisibilityChanged = (visible) => host.showPane(visible ? 'Visible' : 'Background');
  host.setShortcuts(shortcuts.byAction());
  history.replaceState(null, '', `${location.pathname}${preferences.lastingSearch}`); // loading again restores

  const startOver = (start: Start): void => {
    const parameters = new URLSearchParams(preferences.lastingSearch);
    if (start !== 'restored') parameters.set(start, '');
    location.assign(`${location.pathname}?${parameters}`);
  };
  const media = new PaneMedia(preferences.theme);
  const run = (action: Action): void => {
    if (action.kind === 'show-pane') pane.show(true);
    else pane.loaded.then(() => host.invokeCommand(action.id)).catch(sayProblem);
  };
  const ring = new FocusRing([
    { element: byId('grid'), focus: () => engine.focus() },
    { element: byId('ribbon'), focus: () => byId('ribbon-tab').focus() },
    { element: byId('pane'), focus: () => pane.focus() },
  ]);
  const listen = (view: Window): void => {
    shortcuts.listen(view, (keys) => void host.pressShortcut(keys));
    ring.listen(view);
  };

  byId('workbook-name').textContent = session.name;
  byId('profile').textContent = `Behaves like ${excels[preferences.excel]}`;
  byId('quick-access').append(
    fileMenu(session, { startOver, say, sayProblem }),
    quickButton('Undo', '↶', () => void host.undo()),
    quickButton('Redo', '↷', () => void host.redo()),
    workbenchMenu(preferences, shortcuts, {
      showTheme: (theme) => {
        document.documentElement.dataset.theme = theme;
        session.showTheme(theme);
        media.show(theme);
      },
      restart: () => void session.keep().then(() => startOver('restored')),
    }),
  );
  renderRibbon(byId('ribbon'), manifest, shortcuts, run);
  for (const menu of manifest.cellMenus.filter(
    isMenu,
  )) engine.addCellMenu({ label: menu.label, entries: menuEntries(menu.items, shortcuts, run) });
  listen(window);

  const start = async (): Promise<void> => {
    await Promise.all([host.ready, pane.loaded, host.setFunctions(functionsJson, manifest.namespace)]);
    if (!session.wantsSample) return;
    say('Adding the sample program …');
    await host.invokeCommand('InsertSample');
  };
  const handle: WorkbenchHandle = {
    connect: (page) => {
      host.connect(page);
      media.connect(page);
      listen(page);
    },
    ready: start(),
    engine,
    host,
    keep: () => session.keep(),
  };
  Object.assign(window, { workbench: handle });
  say('Loading the add-in …');
  // The grid draws itself first: they share one thread, and beside the other each of them takes longer.
  await new Promise((resolve) => { requestIdleCallback(resolve, { timeout: 2000 }); });
  pane.load(`${manifest.paneAddress}?${host.hostInfo}`);
  await handle.ready;
  say('Ready');
}

boot().catch((error: unknown) => {
  const cover = byId('cover');
  const message = error instanceof Error ? error.message : String(error);
  cover.replaceChildren(element('h2', {}, 'The workbench could not start.'), element('p', {}, message));
  cover.hidden = false;
  throw error; // the console, and with it the tests, should see it too
});
