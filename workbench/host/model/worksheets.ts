/** `Excel.WorksheetCollection`. */
import type { SheetState } from '../../engine/engine';
import type { Book } from '../book';
import { boolean, key, optional, text } from '../check';
import { eventMethods } from '../event-methods';
import { eventTypes, workbookTarget } from '../events';
import { HostError } from '../host-error';
import { defineType, method } from '../host-type';
import type { HostObject, HostType } from '../host-type';
import { checkSheetName } from '../naming-rules';
import { worksheetOf } from './worksheet';

function visible(book: Book, onlyVisible: boolean | undefined): SheetState[] {
  return book.engine.sheets().filter((sheet) => !onlyVisible || sheet.visibility === 'Visible');
}

/** Sheet1, Sheet2, … as Excel numbers them. */
function nextName(names: readonly string[]): string {
  for (let number = names.length + 1; ; number++) {
    if (!names.some((name) => name.toLowerCase() === `sheet${number}`)) {
      return `Sheet${number}`;
    }
  }
}

function edge(book: Book, onlyVisible: boolean | undefined, at: 0 | -1): HostObject {
  const sheet = visible(book, onlyVisible).at(at);
  if (!sheet) {
    throw new HostError('ItemNotFound', 'There is no such worksheet.');
  }
  return worksheetOf(book, sheet.id);
}

export const worksheetsType: HostType<Book> = defineType({
  name: 'WorksheetCollection',
  items: (book) => book.engine.sheets().map((sheet) => worksheetOf(book, sheet.id)),
  methods: {
    /** At the end, without activating it (documentation). */
    Add: method([optional(text)], (book, name) => {
      const names = book.engine.sheets().map((sheet) => sheet.name);
      const chosen = name ?? nextName(names);
      checkSheetName(chosen, names);
      return worksheetOf(book, book.engine.addSheet(chosen));
    }),
    GetItem: method([key], (book, wanted) => {
      const sheet = book.findSheet(String(wanted));
      if (!sheet) {
        throw new HostError('ItemNotFound', `There is no worksheet "${wanted}".`);
      }
      return worksheetOf(book, sheet.id);
    }),
    GetActiveWorksheet: method([], (book) => worksheetOf(book, book.engine.activeSheet())),
    GetCount: method([optional(boolean)], (book, onlyVisible) => visible(book, onlyVisible).length),
    GetFirst: method([optional(boolean)], (book, onlyVisible) => edge(book, onlyVisible, 0)),
    GetLast: method([optional(boolean)], (book, onlyVisible) => edge(book, onlyVisible, -1)),
    ...eventMethods<Book>(
      {
        DataChanged: eventTypes.worksheetChanged,
        Activated: eventTypes.worksheetActivated,
        Deactivated: eventTypes.worksheetDeactivated,
        Added: eventTypes.worksheetAdded,
        Deleted: eventTypes.worksheetDeleted,
        Calculated: eventTypes.worksheetCalculated,
        SelectionChanged: eventTypes.worksheetSelectionChanged,
        ProtectionChanged: eventTypes.worksheetProtectionChanged,
        EventNameChanged: eventTypes.worksheetNameChanged,
        EventVisibilityChanged: eventTypes.worksheetVisibilityChanged,
        EventMoved: eventTypes.worksheetMoved,
      },
      (book) => book.events,
      () => workbookTarget,
    ),
  },
});
