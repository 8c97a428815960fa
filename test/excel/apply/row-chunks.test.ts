import { rowChunks } from '../../../src/excel/apply/row-chunks';
import { bytesOf, messageBytes } from '../../../src/excel/payload';

test('what fits a message is one chunk', () => {
  expect(rowChunks([[1, 2], [3, 4]])).toEqual([{ first: 0, rows: [[1, 2], [3, 4]], bytes: 10 }]);
});

test('a large grid is cut between rows, none is lost, and each chunk fits', () => {
  const text = 'é'.repeat(500_000);
  const grid = Array.from({ length: 12 }, (_, row) => [row, text]);
  const chunks = rowChunks(grid);
  expect(chunks.flatMap(({ rows }) => rows)).toEqual(grid);
  expect(chunks.map(({ first }) => first)).toEqual([0, 3, 6, 9]);
  for (const { rows } of chunks) expect(bytesOf(rows)).toBeLessThanOrEqual(messageBytes + 100);
});

test('a row too large for any message is a chunk of its own', () => {
  const large = 'x'.repeat(messageBytes + 1);
  expect(rowChunks([['a'], [large], ['b']]).map(({ rows }) => rows.length)).toEqual([1, 1, 1]);
});

test('no rows are no chunks', () => {
  expect(rowChunks([])).toEqual([]);
});

test.each([['abc', 5], ['é', 4], ['▲', 5], [[1, 'a'], 7]])('%j takes %d bytes', (value, bytes) => {
  expect(bytesOf(value)).toBe(bytes);
  expect(Buffer.byteLength(JSON.stringify(value))).toBe(bytes);
});
