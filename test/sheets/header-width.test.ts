import { widthForHeader } from '../../src/sheets/header-width';

test.each([
  ['ID', 7],
  ['Probability %', 17],
  // Three words on two lines: "Forecast at" over "target date".
  ['Forecast at target date', 17],
])('%s needs %d characters', (header, width) => {
  expect(widthForHeader(header)).toBe(width);
});
