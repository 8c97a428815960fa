import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Served } from '../../workbench/server/serve';
import { serve } from '../../workbench/server/serve';

let folder: string;
const running: Served[] = [];

beforeAll(() => {
  const parent = mkdtempSync(path.join(tmpdir(), 'serve-'));
  folder = path.join(parent, 'site');
  mkdirSync(path.join(folder, 'workbench'), { recursive: true });
  writeFileSync(path.join(parent, 'secret.txt'), 'secret');
  writeFileSync(path.join(folder, 'taskpane.html'), '<html><head><script src="lib/office.js"></script></head></html>');
  writeFileSync(path.join(folder, 'workbench/index.html'), 'the workbench');
});
afterEach(async () => {
  for (const served of running.splice(0)) await served.close();
});
afterAll(() => rmSync(path.dirname(folder), { recursive: true }));

async function start(joinWorkbench = true): Promise<string> {
  const served = await serve({ folder, port: 0, joinWorkbench });
  running.push(served);
  return served.address;
}

/** As sent, without the cleaning that fetch and browsers do to paths. */
function rawStatus(address: string, rawPath: string): Promise<number> {
  return new Promise((resolve, reject) => {
    request(`${address}/`, { path: rawPath }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });
}

test('the root leads to the workbench', async () => {
  const response = await fetch(await start());
  expect(new URL(response.url).pathname).toBe('/workbench/');
  expect(await response.text()).toBe('the workbench');
});

test('office.js comes from its package, unmodified', async () => {
  const response = await fetch(`${await start()}/lib/office.js`);
  expect(response.headers.get('content-type')).toMatch('text/javascript');
  expect(response.status).toBe(200);
});

test('the pane’s page is joined to the workbench before office.js', async () => {
  const page = await (await fetch(`${await start()}/taskpane.html?_host_Info=x`)).text();
  expect(page.indexOf('/workbench/bridge.js')).toBeGreaterThan(0);
  expect(page.indexOf('/workbench/bridge.js')).toBeLessThan(page.indexOf('lib/office.js'));
});

test('for real Excel the page stays as it was built', async () => {
  expect(await (await fetch(`${await start(false)}/taskpane.html`)).text()).not.toContain('bridge');
});

test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/lib/../../package.json', '/..%2fsecret.txt', '/%zz', '/nothing.js'])(
  '%s is not served',
  async (rawPath) => {
    expect(await rawStatus(await start(), rawPath)).toBe(404);
  },
);

test('a taken port gives the next free one', async () => {
  const first = await serve({ folder, port: 0, joinWorkbench: true });
  running.push(first);
  const port = Number(new URL(first.address).port);
  const second = await serve({ folder, port, joinWorkbench: true });
  running.push(second);
  expect(Number(new URL(second.address).port)).toBeGreaterThan(port);
});
