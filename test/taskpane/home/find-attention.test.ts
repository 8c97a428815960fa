import type { AttentionItem } from '../../../src/taskpane/home/attention-groups';
import { findAttention } from '../../../src/taskpane/home/find-attention';

const item = (key: string, sentence: string, more: string | null = null): AttentionItem =>
  ({ key, sentence, more, why: null, cell: null, fix: null });
const items = [
  item('1', 'The review of B-001 is overdue by 481 days.'),
  item('2', 'A reading of M-007 is overdue by 54 days.'),
  item('3', 'A-019 Scanners live is 108 days late.', '$17,623 of present value is at risk.'),
];

test.each([
  ['', ['1', '2', '3']],
  ['  ', ['1', '2', '3']],
  ['overdue', ['1', '2']],
  ['REVIEW b-001', ['1']],
  ['days reading', ['2']],
  ['17,623', ['3']],
  ['B-999', []],
])('a search for "%s" finds the entries with all its words', (search, keys) => {
  expect(findAttention(items, search).map(({ key }) => key)).toEqual(keys);
});
