import type { SheetBlueprint } from '../../sheets/change-set';
import { GatewayError } from '../gateway';
import { bytesOf, messageBytes } from '../payload';
import { fillTable } from './add-table';
import type { Applier } from './applier';
import { makeSheet } from './make-sheet';
import type { TabOrder } from './tab-order';

/** Rows that take more than this are written by steps of their own, so that the sheet with its formats always fits a message. */
const mostBytesWithSheet = messageBytes / 4;

/** Makes a new sheet with everything on it. Nothing that exists is touched: a name that is taken is a failure. */
export function addSheet(order: TabOrder): Applier<'add-sheet'> {
  return {
    isUndoable: false,
    prepare: (_context, change) => (inventory) => {
      const { sheet } = change;
      const sheetNames = new Set(inventory.sheets.map(({ name }) => name.toLowerCase()));
      if (sheetNames.has(sheet.name.toLowerCase())) throw new GatewayError('name-clash', 'unchanged', sheet.name);
      const tables = new Set(inventory.tables.map(({ name }) => name.toLowerCase()));
      const clash = [...sheet.tables, ...sheet.names].find(
        ({ name }) => tables.has(name.toLowerCase()) || inventory.names.get(name) !== null,
      );
      if (clash) throw new GatewayError('name-clash', 'unchanged', clash.name);
      for (const { name, formula } of sheet.names) inventory.names.set(name, formula);
      const position = order.placeFor(sheet, inventory);
      const before = new Set(inventory.sheets.map(({ id }) => id));
      const filledLater = sheet.tables.filter(({ rows }) => bytesOf(rows) > mostBytesWithSheet);
      const filling = filledLater.flatMap((table) => fillTable(sheet.name, table));
      const making = {
        cells: cellsOf(sheet) - filling.reduce((sum, { cells }) => sum + cells, 0),
        bytes: estimatedBytes(
          { ...sheet, tables: sheet.tables.map((table) => (filledLater.includes(table) ? { ...table, rows: [] } : table)) },
        ),
        queue: (context: Excel.RequestContext) => makeSheet(context, sheet, position, filledLater),
      };
      return {
        change,
        steps: [making, ...filling],
        takeBack: ({ workbook }, standing) => () => {
          for (const { name } of sheet.names) if (standing.names.get(name) !== null) workbook.names.getItem(name).delete();
          // A sheet that was there before, or that someone else has made meanwhile under another name, is not ours to delete.
          for (const { id, name } of standing.sheets) if (!before.has(id) && name === sheet.name) workbook.worksheets.getItem(id).delete();
        },
      };
    },
  };
}

/** How many cells a new sheet fills, for the progress. */
export function cellsOf(sheet: SheetBlueprint): number {
  const inBlocks = sheet.blocks.reduce((sum, { cells }) => sum + cells.length * (cells[0]?.length ?? 0), 0);
  const inTables = sheet.tables.reduce((sum, { rows, columns }) => sum + (rows.length + 1) * columns.length, 0);
  return inBlocks + inTables;
}

/** Each property set is an action of about 300 bytes with its path; measured, a column takes about ten of them and a block six. */
function estimatedBytes(sheet: SheetBlueprint): number {
  const columns = sheet.tables.reduce((sum, table) => sum + table.columns.length, 0);
  const formats = sheet.tables.reduce(
    (sum, table) => sum + table.columns.reduce((all, column) => all + (column.conditionalFormats?.length ?? 0), 0), 0,
  );
  return 5000 + columns * 3000 + (formats + sheet.conditionalFormats.length) * 1500 + sheet.blocks.length * 1800 + bytesOf(sheet.blocks) +
    bytesOf(sheet.tables);
}
