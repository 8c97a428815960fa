/** `Excel.Worksheet` (learn.microsoft.com/javascript/api/excel/excel.worksheet). */
import type { Area, SheetState } from '../../engine/engine';
import { intersection, onSheet, sheetSize } from '../addresses';
import type { Book } from '../book';
import { boolean, count, integer, oneOf, optional, text, withDefault } from '../check';
import { cssColor } from '../colors';
import { eventMethods } from '../event-methods';
import { eventTypes } from '../events';
import { HostError } from '../host-error';
import { calculated, defineType, method, readOnly, readWrite } from '../host-type';
import type { HostObject, HostType } from '../host-type';
import { checkSheetName } from '../naming-rules';
import { requireExcelApi } from '../requirement';
import { chartsType } from './charts';
import { conditionalFormatsType } from './conditional-formats';
import { worksheetCustomPropertiesType } from './custom-properties';
import { freezePanesType } from './freeze-panes';
import { namesType } from './names';
import { showLevels } from './outline';
import { pageLayoutType } from './page-layout';
import { protectionType } from './protection';
import { rangeOf } from './range';
import { rangeAreasType } from './range-areas';
import { shapesType } from './shapes';
import { tablesType } from './tables';

export interface SheetTarget {
  readonly book: Book;
  readonly id: string;
}

export function worksheetOf(book: Book, id: string): HostObject {
  return worksheetType.of({ book, id });
}

export function stateOf({ book, id }: SheetTarget): SheetState {
  return book.sheet(id);
}

function wholeSheet(sheet: SheetTarget): Area {
  return { sheet: stateOf(sheet).id, row: 0, column: 0, rows: sheetSize.rows, columns: sheetSize.columns };
}

function areaAt(sheet: SheetTarget, address: string): Area {
  const area = sheet.book.findArea(address, stateOf(sheet).id);
  if (!area) {
    throw new HostError('InvalidArgument', `"${address}" is no address and no name on the sheet ${stateOf(sheet).name}.`);
  }
  if (area.sheet !== sheet.id) {
    throw new HostError('InvalidArgument', `"${address}" is on another sheet.`);
  }
  return onSheet(area);
}

function visibleCount(book: Book): number {
  return book.engine.sheets().filter((sheet) => sheet.visibility === 'Visible').length;
}

/** A workbook keeps at least one visible sheet; a very hidden one cannot be deleted (documentation of `delete`). */
function remove(sheet: SheetTarget): void {
  const state = stateOf(sheet);
  const isLast = state.visibility === 'Visible' && visibleCount(sheet.book) === 1;
  if (isLast || state.visibility === 'VeryHidden') {
    throw new HostError(isLast ? 'InvalidOperation' : 'GeneralException', `The worksheet "${state.name}" cannot be deleted.`);
  }
  sheet.book.engine.tables().filter((table) => table.sheet === sheet.id).forEach((table) => sheet.book.engine.removeTable(table.id));
  sheet.book.engine.removeSheet(sheet.id);
  sheet.book.markStale();
}

/** The next sheet in the direction, hidden ones skipped on demand. */
function neighbor(sheet: SheetTarget, onlyVisible: boolean | undefined, direction: 1 | -1): HostObject {
  const sheets = sheet.book.engine.sheets().filter((other) => other.id === sheet.id || !onlyVisible || other.visibility === 'Visible');
  const found = sheets[sheets.findIndex((other) => other.id === stateOf(sheet).id) + direction];
  if (!found) {
    throw new HostError('ItemNotFound', 'There is no further worksheet.');
  }
  return worksheetOf(sheet.book, found.id);
}

const worksheetType: HostType<SheetTarget> = defineType({
  name: 'Worksheet',
  identity: (sheet) => ({ Id: sheet.id }),
  properties: {
    Id: readOnly((sheet) => stateOf(sheet).id),
    Name: readWrite(text, (sheet) => stateOf(sheet).name, (sheet, name) => {
      checkSheetName(name, sheet.book.engine.sheets().filter((other) => other.id !== sheet.id).map((other) => other.name));
      sheet.book.engine.updateSheet(stateOf(sheet).id, { name });
      sheet.book.markStale();
    }),
    Position: readWrite(count, (sheet) => sheet.book.engine.sheets().findIndex(
      (other) => other.id === stateOf(sheet).id,
    ), (sheet, position) => {
      if (position >= sheet.book.engine.sheets().length) {
        throw new HostError('InvalidArgument', `There is no position ${position}.`);
      }
      sheet.book.engine.updateSheet(stateOf(sheet).id, { position });
    }),
    Visibility: readWrite(oneOf('Visible', 'Hidden', 'VeryHidden'), (sheet) => stateOf(sheet).visibility, (sheet, visibility) => {
      if (visibility !== 'Visible' && stateOf(sheet).visibility === 'Visible' && visibleCount(sheet.book) === 1) {
        throw new HostError('InvalidOperation', 'A workbook keeps at least one visible worksheet.');
      }
      sheet.book.engine.updateSheet(sheet.id, { visibility });
    }),
    TabColor: readWrite(text, (sheet) => stateOf(sheet).tabColor, (sheet, tabColor) =>
      sheet.book.engine.updateSheet(stateOf(sheet).id, { tabColor: cssColor(tabColor) })),
    ShowGridlines: readWrite(boolean, (sheet) => stateOf(sheet).showGridlines, (sheet, showGridlines) =>
      sheet.book.engine.updateSheet(stateOf(sheet).id, { showGridlines })),
    /** The name under which office.js writes `showGridlines` (excel-mac, `Worksheet_ShowGridlines_Set`). */
    Gridlines: readWrite(boolean, (sheet) => stateOf(sheet).showGridlines, (sheet, showGridlines) =>
      sheet.book.engine.updateSheet(stateOf(sheet).id, { showGridlines })),
  },
  children: {
    Tables: (sheet) => tablesType.of({
      book: sheet.book, sheet: stateOf(sheet).id, tables: () => sheet.book.engine.tables().filter((table) => table.sheet === sheet.id),
    }),
    Names: (sheet) => namesType.of({ book: sheet.book, scope: stateOf(sheet).id }),
    Protection: (sheet) => protectionType.of(sheet),
    FreezePanes: (sheet) => freezePanesType.of(sheet),
    CustomProperties: (sheet) => worksheetCustomPropertiesType.of(sheet),
    PageLayout: (sheet) => pageLayoutType.of(sheet),
    Charts: (sheet) => chartsType.of(sheet),
    Shapes: (sheet) => {
      requireExcelApi(sheet.book, '1.9', 'Worksheet.shapes');
      return shapesType.of(sheet);
    },
    ConditionalFormats: (sheet) => conditionalFormatsType.of({ book: sheet.book, areas: () => [wholeSheet(sheet)] }),
  },
  methods: {
    GetRange: method([optional(text)], (sheet, address) =>
      rangeOf(sheet.book, address === undefined ? wholeSheet(sheet) : areaAt(sheet, address))),
    GetRanges: method([optional(text)], (sheet, addresses) => {
      const areas = addresses === undefined ? [wholeSheet(sheet)] : addresses.split(',').map((address) => areaAt(sheet, address.trim()));
      return rangeAreasType.of({ book: sheet.book, lives: areas.map((area) => sheet.book.live(area)) });
    }),
    GetRangeByIndexes: method([integer, integer, integer, integer], (sheet, row, column, rows, columns) =>
      rangeOf(sheet.book, { sheet: stateOf(sheet).id, row, column, rows, columns })),
    GetCell: method([integer, integer], (sheet, row, column) =>
      rangeOf(sheet.book, { sheet: stateOf(sheet).id, row, column, rows: 1, columns: 1 })),
    /** A blank sheet's used range is its first cell; `…OrNullObject` answers null for it (documentation). */
    GetUsedRange: calculated(method([withDefault(boolean, false)], (sheet, valuesOnly) =>
      rangeOf(sheet.book, usedArea(sheet, valuesOnly) ?? firstCell(sheet)))),
    GetUsedRangeOrNullObject: calculated(method([withDefault(boolean, false)], (sheet, valuesOnly) => {
      const used = usedArea(sheet, valuesOnly);
      return used && rangeOf(sheet.book, used);
    })),
    Activate: method([], (sheet) => {
      if (stateOf(sheet).visibility !== 'Visible') {
        throw new HostError('InvalidOperation', `The worksheet "${stateOf(sheet).name}" is hidden.`);
      }
      sheet.book.engine.activateSheet(sheet.id);
    }),
    Calculate: method([], (sheet) => sheet.book.engine.recalculate()),
    Delete: method([], remove),
    GetNext: method([optional(boolean)], (sheet, onlyVisible) => neighbor(sheet, onlyVisible, 1)),
    GetPrevious: method([optional(boolean)], (sheet, onlyVisible) => neighbor(sheet, onlyVisible, -1)),
    ShowOutlineLevels: method([count, count], (sheet, rowLevels, columnLevels) => {
      showLevels(sheet.book, stateOf(sheet).id, 'rows', rowLevels);
      showLevels(sheet.book, sheet.id, 'columns', columnLevels);
    }),
    // What office.js follows `getNext` and its kin by.
    _GetSheetById: method([text], (sheet, id) => worksheetOf(sheet.book, sheet.book.sheet(id).id)),
    ...eventMethods<SheetTarget>(
      {
        DataChanged: eventTypes.worksheetChanged,
        Activated: eventTypes.worksheetActivated,
        Deactivated: eventTypes.worksheetDeactivated,
        Calculated: eventTypes.worksheetCalculated,
        SelectionChanged: eventTypes.worksheetSelectionChanged,
        ProtectionChanged: eventTypes.worksheetProtectionChanged,
        EventNameChanged: eventTypes.worksheetNameChanged,
        EventVisibilityChanged: eventTypes.worksheetVisibilityChanged,
      },
      ({ book }) => book.events,
      ({ id }) => id,
    ),
  },
});

function usedArea(sheet: SheetTarget, valuesOnly: boolean): Area | null {
  const used = sheet.book.engine.usedArea(stateOf(sheet).id, valuesOnly);
  return used && intersection(used, wholeSheet(sheet));
}

function firstCell(sheet: SheetTarget): Area {
  return { sheet: sheet.id, row: 0, column: 0, rows: 1, columns: 1 };
}
