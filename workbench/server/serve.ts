/** The web server behind `npm start`, the end-to-end tests and `npm run excel`: files of one folder, and office.js from its package. */
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import http from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.md': 'text/plain; charset=utf-8',
};

/** office.js and the files it loads, unmodified. */
const officeJsFolder = path.resolve(__dirname, '../../node_modules/@microsoft/office-js/dist');

export interface ServeOptions {
  /** The folder of the built site. */
  readonly folder: string;
  /** The first port to try; the next free one is taken. 0 for any. */
  readonly port: number;
  /**
   * Whether the pane's page is joined to the workbench: a script goes in front of everything else in it, as a native host injects one
   * when a document starts. Real Excel brings its own.
   */
  readonly joinWorkbench: boolean;
  /** Certificate and key for https. */
  readonly tls?: { readonly cert: Buffer; readonly key: Buffer };
}

export interface Served {
  readonly address: string;
  close(): Promise<void>;
}

/** Starts the server; resolves when it listens. Only this computer can reach it. */
export async function serve({ folder, port, joinWorkbench, tls }: ServeOptions): Promise<Served> {
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/' && joinWorkbench) {
      response.writeHead(302, { location: '/workbench/' }).end();
      return;
    }
    const file = fileFor(pathname, folder);
    if (file === null) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end(`Not found: ${pathname}`);
      return;
    }
    response.writeHead(200, { 'content-type': types[path.extname(file)] ?? 'application/octet-stream', 'cache-control': 'no-cache' });
    if (joinWorkbench && pathname === '/taskpane.html') {
      response.end(readFileSync(file, 'utf8').replace('<head>', '<head>\n    <script src="/workbench/bridge.js"></script>'));
    } else {
      createReadStream(file).pipe(response);
    }
  };
  const server = tls ? https.createServer(tls, answer) : http.createServer(answer);
  await listen(server, port);
  return {
    address: `${tls ? 'https' : 'http'}://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

/** The file an address stands for, or null. Nothing outside the served folders is reachable. */
function fileFor(pathname: string, folder: string): string | null {
  const isOffice = pathname.startsWith('/lib/');
  const root = isOffice ? officeJsFolder : folder;
  let relative: string;
  try {
    relative = decodeURIComponent(isOffice ? pathname.slice('/lib'.length) : pathname);
  } catch {
    return null; // a malformed escape names no file
  }
  const file = path.join(root, relative.endsWith('/') ? `${relative}index.html` : relative);
  const inside = file.startsWith(root + path.sep);
  return inside && existsSync(file) && statSync(file).isFile() ? file : null;
}

function listen(server: http.Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const attempt = (candidate: number): void => {
      const refused = (error: NodeJS.ErrnoException): void => {
        if (error.code === 'EADDRINUSE' && candidate < port + 100) attempt(candidate + 1);
        else reject(error);
      };
      server.once('error', refused);
      server.listen(candidate, 'localhost', () => {
        server.off('error', refused);
        resolve();
      });
    };
    attempt(port);
  });
}
