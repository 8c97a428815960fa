import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkManifest } from '../../scripts/check-manifest';
import type { ManifestFiles } from '../../scripts/check-manifest';
import { validate } from '../../scripts/validate';

const root = path.resolve(__dirname, '../..');
const good: ManifestFiles = {
  manifest: readFileSync(path.join(root, 'manifest.xml'), 'utf8'),
  shortcuts: readFileSync(path.join(root, 'assets/shortcuts.json'), 'utf8'),
  packageVersion: (JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string }).version,
  root,
};

/** The good manifest with one text replaced; fails when the text is not there, so that no case tests nothing. */
function spoiled(find: string, replacement: string): ManifestFiles {
  if (!good.manifest.includes(find)) throw new Error(`The manifest does not contain ${find}`);
  return { ...good, manifest: good.manifest.replace(find, replacement) };
}

test('the manifest passes our checks, Microsoft’s reader and the schema of the unified manifest it converts to', async () => {
  expect(await validate()).toEqual([]);
});

describe('the checks find', () => {
  const long = 'x'.repeat(251);
  test.each<[string, ManifestFiles, RegExp]>([
    ['XML that does not parse', spoiled('</OfficeApp>', ''), /not well-formed/],
    ['elements in the wrong order', spoiled('<Version>1.0.0.0</Version>\n', ''), /<OfficeApp> must hold "Id Version/],
    [
      'an element nobody knows',
      spoiled('<Title resid="OpenPane.Label"/>', '<Title resid="OpenPane.Label"><b/></Title>'),
      /<Title> is not known to hold elements/,
    ],
    [
      'a resource that does not exist',
      spoiled('<Label resid="Group.Track"/>', '<Label resid="Group.Trak"/>'),
      /refers to the resource "Group.Trak", which does not exist/,
    ],
    [
      'a resource nobody uses',
      spoiled('<bt:String id="Menu.Tip"', '<bt:String id="Nobody" DefaultValue="x"/><bt:String id="Menu.Tip"'),
      /"Nobody" is not used/,
    ],
    [
      'a resource of the wrong kind',
      spoiled('<Label resid="Group.Track"/>', '<Label resid="Menu.Tip"/>'),
      /"Menu.Tip", which is in <bt:LongStrings>/,
    ],
    [
      'a text that is too long',
      spoiled('What the Benefits add-in can do from here.', long),
      /"Menu.Tip" has 251 characters; Excel allows 250/,
    ],
    ['an id that is too long', spoiled('<bt:String id="Menu.Tip"', `<bt:String id="${'m'.repeat(33)}"`), /longer than 32/],
    ['a runtime that is not kept', spoiled('lifetime="long"', 'lifetime="short"'), /lifetime="long"/],
    ['a second page', spoiled('<FunctionFile resid="Pane.Url"/>', '<FunctionFile resid="Help.Url"/>'), /must load the page of the runtime/],
    [
      'a higher floor',
      spoiled('MinVersion="1.1"/>', 'MinVersion="1.2"/>'),
      /The floor is SharedRuntime 1.1, ExcelApi 1.13; the manifest asks for SharedRuntime 1.2/,
    ],
    [
      'an address elsewhere',
      spoiled('https://localhost:3000/help.html', 'https://example.com/help.html'),
      /not below https:\/\/localhost:3000/,
    ],
    ['a missing file', spoiled('assets/buttons/help-16.png', 'assets/buttons/halp-16.png'), /no file for the address .*halp-16.png/],
    [
      'an icon of another size',
      spoiled('assets/buttons/help-16.png', 'assets/buttons/help-32.png'),
      /help-32.png is used as 16 × 16 pixels but has 32 × 32/,
    ],
    ['an icon without one of its sizes', spoiled('<bt:Image size="80" resid="App.Icon.80"/>', ''), /has the sizes 16,32/],
    ['another version than package.json', { ...good, packageVersion: '9.9.9' }, /has version 1\.0\.0\.0, package.json 9\.9\.9/],
    ['an id that is no GUID', spoiled('<Id>1', '<Id>z'), /is not a GUID/],
    ['two controls with one id', spoiled('id="Ribbon.Help"', 'id="Ribbon.AddSheet"'), /Two controls have the id "Ribbon.AddSheet"/],
    ['a shortcut without an action', { ...good, shortcuts: good.shortcuts.replace('"action": "Help"', '"action": "Halp"') }, /runs "Halp"/],
    [
      'a shortcut that Excel may own',
      { ...good, shortcuts: good.shortcuts.replace('Ctrl+Shift+Alt+H', 'Ctrl+H') },
      /Ctrl\+H is not of the form/,
    ],
    [
      'two actions with one shortcut',
      { ...good, shortcuts: good.shortcuts.replace('Alt+H', 'Alt+B') },
      /Two actions have the shortcut Ctrl\+Shift\+Alt\+B/,
    ],
    [
      'a ribbon action the shortcuts do not know',
      { ...good, shortcuts: good.shortcuts.replaceAll('"Help"', '"Halp"') },
      /runs "Help", which has no entry/,
    ],
  ])('%s', (_what, files, sentence) => {
    expect(checkManifest(files).join('\n')).toMatch(sentence);
  });
});
