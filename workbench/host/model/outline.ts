/** Grouped rows and columns (ExcelApi 1.10: `group`, `ungroup`, `showGroupDetails`, `hideGroupDetails`, `showOutlineLevels`). */
import type { Book } from '../book';
import { oneOf } from '../check';
import { HostError } from '../host-error';
import { method } from '../host-type';
import type { Method } from '../host-type';
import { areaOf } from './range';
import type { RangeTarget } from './range';

/** First and last row (or column) of a group; groups inside groups are further levels. */
export type Group = readonly [first: number, last: number];
type Direction = 'rows' | 'columns';

const groupOptions = oneOf('ByRows', 'ByColumns');
const directionOf = (option: 'ByRows' | 'ByColumns'): Direction => (option === 'ByRows' ? 'rows' : 'columns');

function span(range: RangeTarget, direction: Direction): Group {
  const area = areaOf(range);
  return direction === 'rows' ? [area.row, area.row + area.rows - 1] : [area.column, area.column + area.columns - 1];
}

function groups(book: Book, sheet: string, direction: Direction): Group[] {
  const state = book.sheetState(sheet);
  return ((state.groups ??= { rows: [], columns: [] })[direction]);
}

function show(range: RangeTarget, option: 'ByRows' | 'ByColumns', hidden: boolean): void {
  const direction = directionOf(option);
  const { sheet } = areaOf(range);
  const [first, last] = span(range, direction);
  const inside = groups(range.book, sheet, direction).filter((group) => group[0] <= last && group[1] >= first);
  if (inside.length === 0) {
    throw new HostError('InvalidOperation', 'The range is in no group.');
  }
  inside.forEach((group) => hide(range.book, sheet, direction, group, hidden));
}

function hide(book: Book, sheet: string, direction: Direction, [first, last]: Group, hidden: boolean): void {
  const area = direction === 'rows'
    ? { sheet, row: first, column: 0, rows: last - first + 1, columns: 1 }
    : { sheet, row: 0, column: first, rows: 1, columns: last - first + 1 };
  book.engine.setHidden(area, direction, hidden);
}

/** Shows the first levels and hides the details of the deeper ones. */
export function showLevels(book: Book, sheet: string, direction: Direction, levels: number): void {
  const all = groups(book, sheet, direction);
  const depth = (group: Group): number => all.filter((other) => other[0] <= group[0] && other[1] >= group[1]).length;
  [...all].sort((a, b) => depth(a) - depth(b)).forEach((group) => hide(book, sheet, direction, group, depth(group) >= levels));
}

export const outlineMethods: Readonly<Record<string, Method<RangeTarget>>> = {
  Group: method([groupOptions], (range, option) => {
    range.book.guardSheet(areaOf(range).sheet);
    groups(range.book, areaOf(range).sheet, directionOf(option)).push(span(range, directionOf(option)));
  }),
  Ungroup: method([groupOptions], (range, option) => {
    const direction = directionOf(option);
    const all = groups(range.book, areaOf(range).sheet, direction);
    const [first, last] = span(range, direction);
    const index = all.findIndex((group) => group[0] === first && group[1] === last);
    if (index < 0) {
      throw new HostError('InvalidOperation', 'The range is no group.');
    }
    all.splice(index, 1);
  }),
  ShowGroupDetails: method([groupOptions], (range, option) => show(range, option, false)),
  HideGroupDetails: method([groupOptions], (range, option) => show(range, option, true)),
};
