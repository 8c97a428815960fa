import { cellEntry } from '../../../src/excel/apply/cell-entry';

test.each(['007', '12.50', '25%', '$30', '1-2', '3/4', '10:30', '9 am', 'TRUE', 'false', '-5', '+1', '@here', "'quoted"])(
  'the text %s is kept as text',
  (text) => expect(cellEntry(text)).toBe(`'${text}`),
);

test.each(['B-001', '▲ Exceeding', '2026 M01', 'Year 2026', 'Claims handled on paper', '=SUM(A1:A3)', '#N/A', '', '12 weeks', '– No plan'])(
  'the text %s goes as it is',
  (text) => expect(cellEntry(text)).toBe(text),
);

test.each([0, -5, 46280.5, true, false])('the value %s goes as it is', (value) => expect(cellEntry(value)).toBe(value));
