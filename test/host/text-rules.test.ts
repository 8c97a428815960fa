import { localAddress, parseAddress, quotedSheet } from '../../workbench/host/addresses';
import { cultureOf } from '../../workbench/host/culture';
import { matchingTexts } from '../../workbench/host/filter-criteria';
import { movedFormula } from '../../workbench/host/moved-formula';
import { uniqueHeader } from '../../workbench/host/table-habits';
import { typedCell } from '../../workbench/host/typed-text';

test.each([
  ['A1', { row: 0, column: 0, rows: 1, columns: 1 }],
  ['B2:D4', { row: 1, column: 1, rows: 3, columns: 3 }],
  ['$D$4:$B$2', { row: 1, column: 1, rows: 3, columns: 3 }],
  ['B:C', { row: 0, column: 1, rows: 1_048_576, columns: 2 }],
  ['2:3', { row: 1, column: 0, rows: 2, columns: 16_384 }],
  ["'It''s here'!XFD1048576", { sheet: "It's here", row: 1_048_575, column: 16_383, rows: 1, columns: 1 }],
  ['XFE1', undefined],
  ['A0', undefined],
  ['A', undefined],
  ['A1:B2:C3', undefined],
  ['Register', undefined],
])('the address %s is read', (text, area) => {
  expect(parseAddress(text)).toEqual(area);
});

test.each(['A1', 'B2:D4', 'B:C', '2:3', 'AA10:ZZ99'])('the address %s is written as it was read', (text) => {
  expect(localAddress(parseAddress(text)!)).toBe(text);
});

test.each(
  [['Benefits', 'Benefits'], ['My sheet', "'My sheet'"], ["It's", "'It''s'"], ['A1', "'A1'"], ['2024', "'2024'"]],
)('the sheet %s is quoted where it must be', (name, quoted) => {
  expect(quotedSheet(name)).toBe(quoted);
});

test.each([
  ['=A1+$B$2+C$3+$D4', 1, 1, '=B2+$B$2+D$3+$D5'],
  ['=SUM(A1:B2)&"A1"', 2, 0, '=SUM(A3:B4)&"A1"'],
  ["='Plan A1'!A1+LOG10(A1)", 1, 0, "='Plan A1'!A2+LOG10(A2)"],
  ['=Register[A1]+A1', 0, 1, '=Register[A1]+B1'],
  ['=A1', -1, 0, '=#REF!'],
])('%s copied %i rows down and %i columns to the right reads %s', (formula, rows, columns, moved) => {
  expect(movedFormula(formula, rows, columns)).toBe(moved);
});

test.each([
  [{ filterOn: 'Values', values: ['open'] }, ['Open']],
  [{ filterOn: 'Custom', criterion1: '>5' }, ['9']],
  [{ filterOn: 'Custom', criterion1: '<>Open', criterion2: '<>', operator: 'And' }, ['9', '3']],
  [{ filterOn: 'Custom', criterion1: '=O*' }, ['Open']],
  [{ filterOn: 'TopItems', criterion1: '1' }, ['9']],
  [{ filterOn: 'BottomItems', criterion1: '1' }, ['3']],
])('the filter %j lets its cells through', (criteria, texts) => {
  expect(matchingTexts(criteria, ['Open', '9', '3', ''], ['Open', 9, 3, ''])).toEqual(texts);
});

test('headers of a table are unique whatever their case', () => {
  const taken: string[] = [];
  expect(['Id', '', 'ID', '', 'Note'].map((text) => uniqueHeader(text, taken))).toEqual(['Id', 'Column1', 'ID2', 'Column2', 'Note']);
});

test.each([
  ['en-US', '.', ',', 'M/d/yyyy', 'h:mm:ss tt'],
  ['de-DE', ',', '.', 'd.M.yyyy', 'HH:mm:ss'],
])('the culture %s has its separators and patterns', (name, decimal, group, date, time) => {
  expect(cultureOf(name)).toMatchObject(
    { decimalSeparator: decimal, groupSeparator: group, shortDatePattern: date, longTimePattern: time },
  );
});

test.each([
  ['a text', 'x'.repeat(32_767), 'x'.repeat(32_768)],
  ['a formula', `=${'1+'.repeat(4095)}1`, `=${'1+'.repeat(4096)}1`],
  ['a text within a formula', `=LEN("${'x'.repeat(255)}")`, `=LEN("${'x'.repeat(256)}")`],
])('%s is taken into a cell as long as Excel takes it', (_what, longest, tooLong) => {
  expect(() => typedCell(longest, 'General')).not.toThrow();
  expect(() => typedCell(tooLong, 'General')).toThrow(expect.objectContaining({ code: 'InvalidArgument' }));
});

test('a cell takes no object', () => {
  expect(() => typedCell(['a'], 'General')).toThrow(expect.objectContaining({ code: 'InvalidArgument' }));
});
