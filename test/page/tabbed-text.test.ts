import { tabbedText } from '../../workbench/page/tabbed-text';

test.each([
  ['one value', [['one value']]],
  ['a\tb\nc\td\n', [['a', 'b'], ['c', 'd']]],
  ['\tb\n\n\td', [['', 'b'], ['', ''], ['', 'd']]],
  ['a\r\nb\r\n', [['a'], ['b']]],
  ['"two\nlines"\t"say ""so"""', [['two\nlines', 'say "so"']]],
  ['12" pipe\t"open', [['12" pipe', '"open']]],
  ['', [['']]],
])('the text %j has the cells %j', (text, cells) => {
  expect(tabbedText(text)).toEqual(cells);
});
