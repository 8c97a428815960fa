import type { CellInput, SheetBlueprint } from '../../sheets/change-set';
import type { DrawnPictures } from '../../sheets/plan-pictures';
import { picturesKey } from '../../sheets/plan-pictures';
import { enteredValue, isFormula } from '../../sheets/text-entry';
import { isSupported } from '../capabilities';
import { GatewayError } from '../gateway';
import type { Inventory } from '../inventory';
import { bytesOf, messageBytes } from '../payload';
import type { Applier, Check } from './applier';
import { cellsOf } from './add-sheet';
import { makeSheet } from './make-sheet';

/** Removes a sheet the add-in made, with its names, as long as it holds nothing but what was made. */
export const removeSheet: Applier<'remove-sheet'> = {
  isUndoable: false,
  prepare: ({ workbook }, change) => {
    const sheet = workbook.worksheets.getItem(change.name);
    const used = sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount');
    const pictures = readPictures(sheet);
    const made = change.content ? extentOf(change.content) : null;
    const parts: Excel.Range[] = [];
    const readings = (made === null ? [] : partsOf(made)).map(({ first, rows, bytes }) => ({
      bytes,
      queue: () => void parts.push(sheet.getRangeByIndexes(first, 0, rows, made!.columns).load('formulas,rowIndex,columnIndex')),
    }));
    const check: Check = (inventory) => {
      const { content } = change;
      const ownNames = (content?.names ?? []).map(({ name }) => name).filter((name) => inventory.names.get(name) !== null);
      for (const name of ownNames) inventory.names.set(name, null);
      const isLarger = made !== null && !used.isNullObject
        && (used.rowIndex + used.rowCount > made.rows || used.columnIndex + used.columnCount > made.columns);
      if (isLarger || pictures(inventory) || (content && holdsMore(parts, content))) {
        throw new GatewayError('changed-meanwhile', 'unchanged', change.name);
      }
      return {
        change,
        steps: [
          {
            cells: content ? cellsOf(content) : 0,
            bytes: 600 + ownNames.length * 400,
            queue: (context) => {
              for (const name of ownNames) context.workbook.names.getItem(name).delete();
              context.workbook.worksheets.getItem(change.name).delete();
            },
          },
        ],
        takeBack: (context, standing) => () => {
          if (!content) return;
          if (!standing.sheets.some(({ name }) => name === change.name)) return makeSheet(context, content, undefined);
          const lost = content.names.filter(({ name }) => ownNames.includes(name) && standing.names.get(name) === null);
          for (const { name, formula } of lost) context.workbook.names.add(name, formula);
        },
      };
    };
    return { readings, check };
  },
};

interface Extent {
  readonly rows: number;
  readonly columns: number;
  /** What reading all its cells takes, estimated. */
  readonly bytes: number;
}

/** The cells a sheet was made with, from its first one on. */
function extentOf({ tables, blocks }: SheetBlueprint): Extent {
  const areas = [
    ...tables.map(({ row, column, rows, columns, showTotals }) =>
      ({ bottom: row + 1 + Math.max(1, rows.length) + (showTotals ? 1 : 0), right: column + columns.length })),
    ...blocks.map(({ row, column, cells }) => ({ bottom: row + cells.length, right: column + (cells[0]?.length ?? 0) })),
  ];
  const formulas = tables.reduce((sum, { rows, columns }) => sum + rows.length * bytesOf(columns.map(({ formula }) => formula ?? '')), 0);
  const values = tables.reduce((sum, { rows }) => sum + bytesOf(rows), bytesOf(blocks));
  const [rows, columns] = [Math.max(1, ...areas.map(({ bottom }) => bottom)), Math.max(1, ...areas.map(({ right }) => right))];
  return { rows, columns, bytes: formulas + values + 3 * rows * columns };
}

/** Rows that each fit a message, with room to spare: what stands there now may be longer than what was made. */
function partsOf({ rows, bytes }: Extent): readonly { readonly first: number; readonly rows: number; readonly bytes: number }[] {
  const count = Math.ceil((2 * bytes) / messageBytes);
  const size = Math.ceil(rows / count);
  return Array.from({ length: Math.ceil(rows / size) }, (_, part) => {
    const first = part * size;
    return { first, rows: Math.min(size, rows - first), bytes: Math.ceil(bytes / count) };
  });
}

/** Queues the reading of what is drawn on the sheet; the returned function tells whether any of it is the user's. */
function readPictures(sheet: Excel.Worksheet): (inventory: Inventory) => boolean {
  const charts = isSupported('charts') ? sheet.charts.load('items/name') : null;
  const shapes = isSupported('shapes') ? sheet.shapes.load('items/name') : null;
  return ({ settings }) => {
    const owners = Object.keys((settings[picturesKey] ?? {}) as DrawnPictures);
    return [...(charts?.items ?? []), ...(shapes?.items ?? [])].some(({ name }) => !owners.some((owner) => name.startsWith(`${owner}: `)));
  };
}

/** Whether someone has typed what the blueprint did not have. Formulas of ours are not compared: Excel writes them in its own way. */
function holdsMore(parts: readonly Excel.Range[], content: SheetBlueprint): boolean {
  const made = new Map<string, CellInput>();
  const put = (row: number, column: number, value: CellInput): void => void made.set(`${row} ${column}`, value);
  const totals = new Set<number>();
  for (const table of content.tables) {
    if (table.showTotals) totals.add(table.row + 1 + table.rows.length);
    for (const [c, column] of table.columns.entries()) put(table.row, table.column + c, column.header);
    for (const [r, row] of table.rows.entries()) {
      for (const [c, value] of row.entries()) put(table.row + 1 + r, table.column + c, table.columns[c]!.formula ?? value);
    }
  }
  for (const block of content.blocks) {
    for (const [r, row] of block.cells.entries()) for (const [c, value] of row.entries()) put(block.row + r, block.column + c, value);
  }
  return parts.some((part) => (part.formulas as CellInput[][]).some((row, r) =>
    !totals.has(part.rowIndex + r)
    && row.some((value, c) => value !== '' && !isAsMade(value, made.get(`${part.rowIndex + r} ${part.columnIndex + c}`) ?? ''))));
}

function isAsMade(found: CellInput, made: CellInput): boolean {
  return isFormula(made) ? isFormula(found) : found === enteredValue(made);
}
