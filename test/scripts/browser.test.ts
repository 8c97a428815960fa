import { findBrowser } from '../../scripts/browser.mjs';

const only = (file: string) => (candidate: string) => candidate === file;

test.each<[string, NodeJS.Platform, Record<string, string>, string]>([
  ['Debian’s Chromium', 'linux', { PATH: '/usr/bin' }, '/usr/bin/chromium'],
  ['Chrome on Linux outside the path', 'linux', {}, '/opt/google/chrome/google-chrome'],
  ['a browser on the path', 'linux', { PATH: '/snap/bin:/usr/bin' }, '/snap/bin/chromium'],
  [
    'Edge on Windows',
    'win32',
    { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' },
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  [
    'Chrome of one Windows user',
    'win32',
    { LOCALAPPDATA: 'C:\\Users\\u\\AppData\\Local' },
    'C:\\Users\\u\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe',
  ],
  ['Chrome on a Mac', 'darwin', { HOME: '/Users/u' }, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
  [
    'Edge in a Mac user’s own folder',
    'darwin',
    { HOME: '/Users/u' },
    '/Users/u/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
])('finds %s', (_which, platform, environment, file) => {
  expect(findBrowser(platform, environment, only(file))).toBe(file);
});

test('answers null where there is none', () => {
  expect(findBrowser('linux', { PATH: '/usr/bin' }, () => false)).toBeNull();
});

test('BROWSER_PATH comes before everything, and a wrong one is said', () => {
  expect(findBrowser('linux', { PATH: '/usr/bin', BROWSER_PATH: '/my/browser' }, () => true)).toBe('/my/browser');
  expect(() => findBrowser('linux', { BROWSER_PATH: '/my/browser' }, () => false)).toThrow(
    'BROWSER_PATH names /my/browser, which is not there',
  );
});
