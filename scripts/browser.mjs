// Finds the browser the end-to-end tests, the screenshots and the icons run in: an installed Edge, Chrome or Chromium.
import { existsSync } from 'node:fs';
import path from 'node:path';

/** Where each system keeps its browsers, in order of preference. Chromium first on Linux, where Debian packages it. */
function candidates(platform, environment) {
  if (platform === 'win32') {
    const roots = [environment['PROGRAMFILES(X86)'], environment.PROGRAMFILES, environment.LOCALAPPDATA].filter(Boolean);
    const programs = [
      'Microsoft\\Edge\\Application\\msedge.exe',
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
    ];
    return programs.flatMap((program) => roots.map((root) => path.win32.join(root, program)));
  }
  if (platform === 'darwin') {
    const programs = ['Google Chrome', 'Microsoft Edge', 'Chromium'];
    const roots = ['/Applications', path.posix.join(environment.HOME ?? '', 'Applications')];
    return programs.flatMap((program) => roots.map((root) => path.posix.join(root, `${program}.app/Contents/MacOS/${program}`)));
  }
  const programs = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable', 'microsoft-edge'];
  const roots = (environment.PATH ?? '').split(':').filter(Boolean).concat('/usr/bin', '/opt/google/chrome');
  return programs.flatMap((program) => roots.map((root) => path.posix.join(root, program)));
}

/**
 * The path of an installed browser, or null. The variable BROWSER_PATH names another one.
 * The arguments exist for tests; callers leave them out.
 */
export function findBrowser(platform = process.platform, environment = process.env, exists = existsSync) {
  if (environment.BROWSER_PATH) {
    if (!exists(environment.BROWSER_PATH)) throw new Error(`BROWSER_PATH names ${environment.BROWSER_PATH}, which is not there.`);
    return environment.BROWSER_PATH;
  }
  return candidates(platform, environment).find((file) => exists(file)) ?? null;
}

/** What every headless run is started with: no sandbox where the user is root, and no chatter of the browser's own with the network. */
export const browserArguments = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];
