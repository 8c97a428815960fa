/** `npm start`: builds what changed, serves the workbench, prints its address and opens it where there is a desktop. */
import { spawn } from 'node:child_process';
import { serve } from '../workbench/server/serve';
import { build, buildFolder, buildIfChanged } from './build';

const preferredPort = 3000;

/** How each system opens an address in the user's browser. */
const openers: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
  linux: ['xdg-open'],
};

function hasDesktop(): boolean {
  if (process.env.CI) return false;
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

function openBrowser(address: string): void {
  const opener = openers[process.platform];
  if (opener === undefined || !hasDesktop()) return;
  const [command, ...options] = opener;
  const child = spawn(command, [...options, address], { stdio: 'ignore', detached: true });
  child.on('error', () => console.log('The browser could not be opened; open the address above yourself.'));
  child.unref();
}

async function start(): Promise<void> {
  console.log('Building …');
  if (process.argv.includes('--rebuild')) await build('workbench');
  else await buildIfChanged('workbench');
  const { address } = await serve({
    folder: buildFolder('workbench'),
    port: Number(process.env.PORT ?? preferredPort),
    joinWorkbench: true,
  });
  console.log(`\nThe workbench is at ${address}/\nStop it with Ctrl+C.`);
  openBrowser(`${address}/`);
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
