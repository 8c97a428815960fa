import { qualifiedAddress } from '../../../src/sheets/formula/qualified-address';
import { refersToCell } from '../../../src/sheets/formula/refers-to-cell';

test.each([
  ['B2:F2', 'C2', true], ['B2:F2', 'G2', false], ['$F$9:$B$2', 'C5', true], ['C:C', 'C77', true], ['C:C', 'D1', false],
  ['Plan!C2', 'C2', true], ['Other!C2', 'C2', false], ['AA10', 'AA10', true], ['Rate', 'C2', false],
])('=BENEFIT.IRR(%s) in %s refers to itself: %s', (argument, address, expected) => {
  expect(refersToCell(`=BENEFIT.IRR(${argument})`, { sheet: 'Plan', address })).toBe(expected);
});

test.each([
  ['Plan', 'Plan!A1'], ['Cash flow', "'Cash flow'!A1"], ["Year's", "'Year''s'!A1"], ['2026', "'2026'!A1"], ['Q1', "'Q1'!A1"],
  ['Übersicht', 'Übersicht!A1'],
])(
  'an address on the sheet %s is written %s', (sheet, expected) => { expect(qualifiedAddress(sheet, 'A1')).toBe(expected); });
