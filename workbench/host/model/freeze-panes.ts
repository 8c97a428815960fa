/** `Excel.WorksheetFreezePanes` (ExcelApi 1.7). Frozen panes start at the first row and column, as the engine's do. */
import { count, either, object, text, withDefault } from '../check';
import { HostError } from '../host-error';
import { defineType, method } from '../host-type';
import type { HostType } from '../host-type';
import { areaOf, rangeOf } from './range';
import type { RangeTarget } from './range';
import { stateOf } from './worksheet';
import type { SheetTarget } from './worksheet';
import { sheetSize } from '../addresses';

function freeze(sheet: SheetTarget, rows: number, columns: number): void {
  sheet.book.engine.updateSheet(stateOf(sheet).id, { frozen: { rows, columns } });
}

export const freezePanesType: HostType<SheetTarget> = defineType({
  name: 'WorksheetFreezePanes',
  methods: {
    FreezeRows: method([withDefault(count, 1)], (sheet, rows) => freeze(sheet, rows, 0)),
    FreezeColumns: method([withDefault(count, 1)], (sheet, columns) => freeze(sheet, 0, columns)),
    /** The range becomes the top left pane; whole rows or columns freeze only those. */
    FreezeAt: method([either(object<RangeTarget>('Range'), text)], (sheet, range) => {
      const area = typeof range === 'string' ? sheet.book.findArea(range, stateOf(sheet).id) : areaOf(range);
      if (!area) {
        throw new HostError('InvalidArgument', `"${String(range)}" is not an address.`);
      }
      freeze(
        sheet,
        area.rows === sheetSize.rows ? 0 : area.row + area.rows,
        area.columns === sheetSize.columns ? 0 : area.column + area.columns,
      );
    }),
    Unfreeze: method([], (sheet) => freeze(sheet, 0, 0)),
    GetLocation: method([], (sheet) => {
      const { frozen, id } = stateOf(sheet);
      if (frozen.rows === 0 && frozen.columns === 0) {
        throw new HostError('ItemNotFound', 'Nothing is frozen.');
      }
      return rangeOf(
        sheet.book,
        { sheet: id, row: 0, column: 0, rows: frozen.rows || sheetSize.rows, columns: frozen.columns || sheetSize.columns },
      );
    }),
  },
});
