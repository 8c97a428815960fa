// Runs before `npm start` and `npm test`, so it is plain Node without dependencies: installs the packages when they are missing or
// older than package-lock.json and, with --browser, makes sure there is a browser for the end-to-end tests. It talks on standard error:
// `npm run formula` prints nothing but its results on standard output.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './browser.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
/**
 * Whether node_modules holds what package-lock.json asks for. npm keeps the record of what it installed in a lock file of its own;
 * packages marked optional are those of other systems.
 */
function isInstalled() {
  const record = path.join(root, 'node_modules/.package-lock.json');
  if (!existsSync(record)) return false;
  const wanted = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages;
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages;
  return Object.entries(wanted).every(([name, { version, optional }]) => name === '' || optional || installed[name]?.version === version);
}

function installPackages() {
  if (isInstalled()) return;
  console.error('Installing the packages of package-lock.json …');
  const { status } = spawnSync('npm', ['ci'], { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (status !== 0) {
    console.error('The packages could not be installed; see the messages of npm above.');
    process.exit(1);
  }
}

const noBrowser = `No browser was found for the end-to-end tests.
Install Microsoft Edge, Google Chrome or Chromium, or set BROWSER_PATH to one.`;

function isDebian() {
  return process.platform === 'linux' && existsSync('/etc/debian_version') && process.getuid() === 0;
}

function installBrowser() {
  if (findBrowser() !== null) return;
  if (isDebian()) {
    console.error('Installing Chromium for the end-to-end tests …');
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    try {
      execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env: environment });
      execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { stdio: 'inherit', env: environment });
    } catch (error) {
      console.error(`${noBrowser}\napt-get failed: ${error.message}`);
      process.exit(1);
    }
  }
  if (findBrowser() === null) {
    console.error(noBrowser);
    process.exit(1);
  }
}

installPackages();
if (process.argv.includes('--browser')) installBrowser();
