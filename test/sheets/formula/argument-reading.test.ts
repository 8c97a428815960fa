import { readArgument } from '../../../src/sheets/formula/argument-reading';

test('cells are named by their address: blanks, texts, truth values and errors', () => {
  const cells = [[-100, '', 'tbc'], [true, '#N/A', 5]];
  expect(readArgument({ cells, place: { sheet: 'Plan', row: 3, column: 1 } })).toEqual({
    rows: 2, columns: 3, single: null,
    blanks: ['C4'],
    texts: [{ place: 'D4', value: 'tbc' }],
    truths: [{ place: 'B5', value: true }],
    errors: [{ place: 'C5', value: '#N/A' }],
  });
});

test('what is in a constant is named by its position', () => {
  expect(readArgument({ cells: [[1, 'x']], place: null }).texts).toEqual([{ place: '2', value: 'x' }]);
});

test('a single cell tells its value', () => {
  expect(readArgument({ cells: [['GREENBOOK']], place: null }).single).toBe('GREENBOOK');
});
