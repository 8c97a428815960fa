import type { CellInput } from '../../sheets/change-set';
import { ownFormulas } from '../../sheets/own-formulas';
import { GatewayError } from '../gateway';
import type { Applier } from './applier';
import { cellEntries } from './cell-entry';

/** Removes columns of a table. Columns that hold anything of the user's, even a formula, are never removed. */
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
        const isOurs = ownFormulas([change.content?.columns.find((column) => column.header === header)?.formula ?? '']);
        const typed = (body.formulas as CellInput[][]).some(([cell]) => cell !== '' && !isOurs(cell!));
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
        takeBack: (later, standing) => () => {
          const now = standing.tables.find(({ name }) => name === change.table)?.headers;
          if (now === undefined) return;
          const { columns: places } = later.workbook.tables.getItem(change.table);
          for (const [position, header] of headers.entries()) {
            if (now.includes(header) || !found.has(header)) continue;
            places.add(position, undefined, header).getDataBodyRange().formulas = cellEntries(found.get(header)!);
          }
        },
      };
    };
  },
};
