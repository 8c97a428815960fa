import type { CellInput, SheetBlueprint } from '../../sheets/change-set';
import { GatewayError } from '../gateway';
import type { Applier } from './applier';
import { cellsOf } from './add-sheet';
import { makeSheet } from './make-sheet';

/** Removes a sheet the add-in made, with its names, as long as it holds nothing but what was made. */
export const removeSheet: Applier<'remove-sheet'> = {
  isUndoable: false,
  prepare: ({ workbook }, change) => {
    const used = workbook.worksheets.getItem(change.name).getUsedRangeOrNullObject(true).load('formulas,rowIndex,columnIndex');
    return (inventory) => {
      const { content } = change;
      const ownNames = (content?.names ?? []).map(({ name }) => name).filter((name) => inventory.names.get(name) !== null);
      for (const name of ownNames) inventory.names.set(name, null);
      if (content && !used.isNullObject && holdsMore(used, content)) throw new GatewayError('changed-meanwhile', 'unchanged', change.name);
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
  },
};

/** Whether someone has typed what the blueprint did not have. Formulas are not compared: Excel writes them its own way. */
function holdsMore(used: Excel.Range, content: SheetBlueprint): boolean {
  const made = new Map<string, CellInput>();
  const put = (row: number, column: number, value: CellInput): void => void made.set(`${row} ${column}`, value);
  const totals = new Set<number>();
  for (const table of content.tables) {
    if (table.showTotals) totals.add(table.row + 1 + table.rows.length);
    for (const [c, column] of table.columns.entries()) put(table.row, table.column + c, column.header);
    for (const [r, row] of table.rows.entries()) for (const [c, value] of row.entries()) put(table.row + 1 + r, table.column + c, value);
  }
  for (const block of content.blocks) {
    for (const [r, row] of block.cells.entries()) for (const [c, value] of row.entries()) put(block.row + r, block.column + c, value);
  }
  return (used.formulas as CellInput[][]).some((row, r) =>
    !totals.has(used.rowIndex + r) && row.some((value, c) => value !== '' && !isFormula(value) && made.get(`${used.rowIndex + r} ${used.columnIndex + c}`) !== value),
  );
}

function isFormula(value: CellInput): boolean {
  return typeof value === 'string' && value.startsWith('=');
}
