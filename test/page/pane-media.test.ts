import { JSDOM } from 'jsdom';
import { PaneMedia } from '../../workbench/page/pane-media';

const dark = '(prefers-color-scheme: dark)';
const contrast = '(forced-colors: active)';

function paneOf(media: PaneMedia): Window {
  const page = Object.assign(
    new JSDOM('').window, { matchMedia: (query: string) => ({ matches: false, media: `the browser's ${query}` }) },
  );
  media.connect(page as unknown as Window);
  return page as unknown as Window;
}

test.each([
  ['light', false, false],
  ['dark', true, false],
  ['high-contrast', true, true],
] as const)('in the theme %s the pane sees dark: %s, high contrast: %s', (theme, isDark, isHighContrast) => {
  const pane = paneOf(new PaneMedia(theme));
  expect([pane.matchMedia(dark).matches, pane.matchMedia(contrast).matches]).toEqual([isDark, isHighContrast]);
});

test('a change is told once to those who listen, and only about what changed', () => {
  const media = new PaneMedia('light');
  const pane = paneOf(media);
  const told: string[] = [];
  for (const query of [dark, contrast]) pane.matchMedia(query).addEventListener('change', () => told.push(query));
  media.show('dark');
  expect(told).toEqual([dark]);
  expect(pane.matchMedia(dark).matches).toBe(true);
});

test('other questions are the browser’s', () => {
  expect(paneOf(new PaneMedia('dark')).matchMedia('(width < 400px)').media).toMatch('the browser');
});
