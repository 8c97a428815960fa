/** A page for the add-in without a browser: jsdom running the unmodified office.js of the npm package against one of our hosts. */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { JSDOM, ResourceLoader, VirtualConsole } from 'jsdom';
import type { DOMWindow } from 'jsdom';
import type { PageWindow } from '../host/native-bridge';

const origin = 'https://workbench.invalid';
const officeJsFolder = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

/** Answers `/lib/…` from the npm package; the page never reaches a network. */
class OfficeJsLoader extends ResourceLoader {
  override fetch(url: string): ReturnType<ResourceLoader['fetch']> {
    const { pathname } = new URL(url);
    const file = pathname.startsWith('/lib/')
      ? readFile(join(officeJsFolder, pathname.slice('/lib/'.length)))
      : Promise.resolve(Buffer.from(''));
    return Object.assign(file, { abort: () => undefined }) as ReturnType<ResourceLoader['fetch']>;
  }
}

export interface OfficePageOptions {
  readonly hostInfo: string;
  connect(page: PageWindow): void;
  /** What the page logs as an error. */
  onError?(message: string): void;
}

export interface OfficePage {
  readonly window: DOMWindow & { readonly Office: typeof Office; readonly Excel: typeof Excel };
  /** Runs a script in the page. */
  run(script: string): void;
  close(): void;
}

/** Resolves when Office.onReady has told that the host is Excel. */
export async function openOfficePage({ hostInfo, connect, onError }: OfficePageOptions): Promise<OfficePage> {
  const virtualConsole = new VirtualConsole();
  const report = (message: unknown): void => onError?.(message instanceof Error ? message.message : String(message));
  virtualConsole.on('error', report);
  virtualConsole.on('jsdomError', report);
  const dom = new JSDOM('<!doctype html><html><head><script src="/lib/office.js"></script></head><body></body></html>', {
    url: `${origin}/taskpane.html?${hostInfo}`,
    runScripts: 'dangerously',
    resources: new OfficeJsLoader(),
    pretendToBeVisual: true,
    virtualConsole,
    beforeParse: (window) => connect(window as unknown as PageWindow),
  });
  const window = dom.window as unknown as OfficePage['window'];
  await new Promise<void>((resolve) => window.addEventListener('load', () => resolve(), { once: true }));
  await window.Office.onReady();
  return { window, run: (script) => window.eval(script), close: () => window.close() };
}
