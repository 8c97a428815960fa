/** `Excel.Workbook`: the root every path starts from. */
import type { Book } from '../book';
import { text } from '../check';
import { eventMethods } from '../event-methods';
import { eventTypes, workbookTarget } from '../events';
import { defineType, method, readOnly } from '../host-type';
import type { HostType } from '../host-type';
import { applicationType, runtimeType } from './application';
import { documentPropertiesType } from './document-properties';
import { functionsType } from './functions';
import { namesType } from './names';
import { rangeOf } from './range';
import { rangeAreasType } from './range-areas';
import { settingsType } from './settings';
import { tablesType } from './tables';
import { worksheetsType } from './worksheets';

function selection(book: Book): ReturnType<Book['engine']['selection']> {
  const areas = book.engine.selection();
  return areas.length > 0 ? areas : [{ sheet: book.engine.activeSheet(), row: 0, column: 0, rows: 1, columns: 1 }];
}

export const workbookType: HostType<Book> = defineType({
  name: 'Workbook',
  properties: {
    Name: readOnly((book) => book.name),
    ReadOnly: readOnly(() => false),
  },
  children: {
    Application: (book) => applicationType.of(book),
    Worksheets: (book) => worksheetsType.of(book),
    Tables: (book) => tablesType.of({ book, tables: () => book.engine.tables() }),
    Names: (book) => namesType.of({ book }),
    Functions: (book) => functionsType.of(book),
    Settings: (book) => settingsType.of(book),
    Properties: (book) => documentPropertiesType.of(book),
    _Runtime: (book) => runtimeType.of(book),
  },
  methods: {
    GetSelectedRange: method([], (book) => rangeOf(book, selection(book)[0]!)),
    GetSelectedRanges: method([], (book) => rangeAreasType.of({ book, lives: selection(book).map((area) => book.live(area)) })),
    GetActiveCell: method([], (book) => rangeOf(book, { ...selection(book)[0]!, rows: 1, columns: 1 })),
    // How office.js looks after the objects it tracks.
    _RemoveReference: method([text], (book, id) => book.references.remove(id)),
    _RemoveAllReferences: method([], (book) => book.references.clear()),
    _GetReferenceCount: method([], (book) => book.references.count),
    _GetObjectByReferenceId: method([text], (book, id) => book.references.find(id)),
    _GetRangeForEventByReferenceId: method([text], (book, id) => book.references.find(id)),
    ...eventMethods<Book>({ Activated: eventTypes.workbookActivated }, (book) => book.events, () => workbookTarget),
  },
});
