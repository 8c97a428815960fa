import type { CellInput } from '../../sheets/change-set';
import { GatewayError } from '../gateway';
import type { Applier } from './applier';
import { cellEntries } from './cell-entry';

/** Removes columns of a table. Columns that hold something of the user's are never removed. */
export const removeColumns: Applier<'remove-columns'> = {
  isUndoable: false,
  prepare: ({ workbook }, change) => {
    const columns = change.headers.map((header) => ({
      header,
      body: workbook.tables.getItem(change.table).columns.getItem(header).getDataBodyRange().load('values,formulas'),
    }));
    return (inventory) => {
      const headers = inventory.tables.find((table) => table.name === change.table)!.headers;
      for (const { header, body } of columns) {
        const typed = (body.formulas as CellInput[][]).some(([cell]) => cell !== '' && !String(cell).startsWith('='));
        if (typed) throw new GatewayError('changed-meanwhile', 'unchanged', `${change.table}[${header}]`);
      }
      const found = new Map(columns.map(({ header, body }) => [header, body.formulas as CellInput[][]]));
      return {
        change,
        steps: change.headers.map((header) => ({
          cells: 1,
          bytes: 500,
          queue: (later) => later.workbook.tables.getItem(change.table).columns.getItem(header).delete(),
        })),
        takeBack: (later) => {
          const table = later.workbook.tables.getItemOrNullObject(change.table).load('columns/items/name');
          return () => {
            if (table.isNullObject) return;
            const standing = new Set(table.columns.items.map((column) => column.name));
            for (const [position, header] of headers.entries()) {
              if (standing.has(header) || !found.has(header)) continue;
              table.columns.add(position, undefined, header).getDataBodyRange().formulas = cellEntries(found.get(header)!);
            }
          };
        },
      };
    };
  },
};
