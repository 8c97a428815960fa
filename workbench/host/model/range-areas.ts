/** `Excel.RangeAreas` and `Excel.RangeCollection` (ExcelApi 1.9). */
import { localAddress } from '../addresses';
import type { Book } from '../book';
import { integer, oneOf, withDefault } from '../check';
import { HostError } from '../host-error';
import { defineType, method, readOnly } from '../host-type';
import type { HostType } from '../host-type';
import type { LiveArea } from '../live-area';
import { conditionalFormatsType } from './conditional-formats';
import { dataValidationType } from './data-validation';
import { rangeType } from './range';
import { rangeFormatType } from './range-format';
import type { FormatTarget } from './range-format';
import { worksheetOf } from './worksheet';

export interface RangeAreasTarget {
  readonly book: Book;
  readonly lives: readonly LiveArea[];
}

function formatTarget({ book, lives }: RangeAreasTarget): FormatTarget {
  return { book, areas: () => lives.map((live) => live.area) };
}

const rangeCollectionType: HostType<RangeAreasTarget> = defineType({
  name: 'RangeCollection',
  items: ({ book, lives }) => lives.map((live) => rangeType.of({ book, live })),
  methods: {
    GetCount: method([], ({ lives }) => lives.length),
    GetItemAt: method([integer], ({ book, lives }, index) => {
      const live = lives[index];
      if (!live) {
        throw new HostError('InvalidArgument', `There is no range ${index}.`);
      }
      return rangeType.of({ book, live });
    }),
  },
});

export const rangeAreasType: HostType<RangeAreasTarget> = defineType({
  name: 'RangeAreas',
  properties: {
    Address: readOnly(({ book, lives }) => lives.map((live) => book.address(live.area)).join(',')),
    AddressLocal: readOnly(({ lives }) => lives.map((live) => localAddress(live.area)).join(',')),
    AreaCount: readOnly(({ lives }) => lives.length),
    CellCount: readOnly(({ lives }) => lives.reduce((sum, { area }) => sum + area.rows * area.columns, 0)),
  },
  children: {
    Areas: (target) => rangeCollectionType.of(target),
    Format: (target) => rangeFormatType.of(formatTarget(target)),
    DataValidation: (target) => dataValidationType.of(formatTarget(target)),
    ConditionalFormats: (target) => conditionalFormatsType.of({ ...formatTarget(target), onlyInside: true }),
    Worksheet: ({ book, lives }) => worksheetOf(book, lives[0]!.area.sheet),
  },
  methods: {
    Clear: method([withDefault(oneOf('All', 'Contents', 'Formats'), 'All')], ({ book, lives }, what) => {
      for (const { area } of lives) {
        book.guardCells(area);
        book.engine.clear(area, what);
      }
      book.markStale();
    }),
  },
});
