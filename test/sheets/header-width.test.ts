import { widthForHeader } from '../../src/sheets/header-width';

test.each([
  ['ID', 6],
  ['Probability %', 16],
  // Three words on two lines: "Forecast at" over "target date".
  ['Forecast at target date', 16],
])('%s needs %d characters', (header, width) => {
  expect(widthForHeader(header)).toBe(width);
});
