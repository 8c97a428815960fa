import { Preferences } from '../../workbench/page/preferences';

function visit(search: string, kept: Record<string, string> = {}): Preferences {
  return new Preferences(search, { getItem: (name) => kept[name] ?? null, setItem: (name, value) => void (kept[name] = value) });
}

test('a first visit is light, Microsoft 365, and restores what there is', () => {
  expect(visit('')).toMatchObject({ theme: 'light', excel: 'microsoft365', start: 'restored', paneWidth: undefined });
});

test('the address decides for one visit', () => {
  expect(visit('?empty&theme=dark&profile=excel2021&pane=320')).toMatchObject({
    theme: 'dark',
    excel: 'excel2021',
    start: 'empty',
    paneWidth: 320,
  });
});

test('the sample program is asked for by the address, once', () => {
  expect(visit('?sample').start).toBe('sample');
  expect(visit('?sample').lastingSearch).toBe('');
});

test('a choice is kept and beats the address it was made under', () => {
  const kept = {};
  visit('?theme=dark', kept).theme = 'high-contrast';
  expect(visit('', kept).theme).toBe('high-contrast');
});

test.each(['?theme=pink', '?theme=toString', '?pane=wide'])('nonsense in the address (%s) changes nothing', (search) => {
  expect(visit(search)).toMatchObject({ theme: 'light', paneWidth: undefined });
});

test('loading the page again does not start over', () => {
  expect(visit('?empty&theme=dark').lastingSearch).toBe('?theme=dark');
  expect(visit('?empty').lastingSearch).toBe('');
});
