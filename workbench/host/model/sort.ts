/** `Excel.RangeSort` and `Excel.TableSort`. */
import type { Area, SortField, TableState } from '../../engine/engine';
import type { Book } from '../book';
import { bodyOf } from '../book';
import { boolean, list, oneOf, optional, withDefault } from '../check';
import { HostError } from '../host-error';
import { calculated, defineType, method } from '../host-type';
import type { HostType } from '../host-type';
import { areaOf } from './range';
import type { RangeTarget } from './range';

const orientation = oneOf('Rows', 'Columns');

/** Sorting on cell values; colors and icons are not modelled. */
function sortFields(fields: readonly unknown[], columns: number): SortField[] {
  return fields.map((field) => {
    const { key, ascending = true, sortOn = 'Value' } = field as { key?: unknown; ascending?: boolean; sortOn?: string };
    if (typeof key !== 'number' || key < 0 || key >= columns) {
      throw new HostError('InvalidArgument', `A sort field needs a key from 0 to ${columns - 1}.`);
    }
    if (sortOn !== 'Value') {
      throw new HostError('ApiNotFound', `The workbench does not model sorting on ${sortOn}.`);
    }
    return { key, ascending };
  });
}

function sort(book: Book, area: Area, fields: readonly unknown[], hasHeaders: boolean): void {
  book.guardSheet(area.sheet, 'allowSort');
  book.engine.sort(area, sortFields(fields, area.columns), hasHeaders);
  book.markStale();
}

export const rangeSortType: HostType<RangeTarget> = defineType({
  name: 'RangeSort',
  methods: {
    Apply: calculated(method([list, optional(boolean), withDefault(boolean, false), withDefault(orientation, 'Rows')],
      (range, fields, _matchCase, hasHeaders, direction) => {
        if (direction === 'Columns') {
          throw new HostError('ApiNotFound', 'The workbench does not model sorting columns.');
        }
        sort(range.book, areaOf(range), fields, hasHeaders);
      })),
  },
});

export const tableSortType = defineType<{ readonly book: Book; readonly table: () => TableState }>({
  name: 'TableSort',
  methods: {
    Apply: calculated(method([list], ({ book, table }, fields) => sort(book, bodyOf(table()), fields, false))),
  },
});
