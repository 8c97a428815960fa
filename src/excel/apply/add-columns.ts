import { GatewayError } from '../gateway';
import { bytesOf } from '../payload';
import type { Applier } from './applier';
import { dressColumn } from './dress-column';

/** Adds columns to a table, to the right of a header, with the formats and lists of their blueprint. */
export const addColumns: Applier<'add-columns'> = {
  isUndoable: false,
  prepare: (_context, change) => (inventory) => {
    const headers = inventory.tables.find((table) => table.name === change.table)?.headers;
    if (headers === undefined) throw new GatewayError('not-found', 'unchanged', change.table);
    const left = headers.indexOf(change.after);
    if (left < 0 && change.after !== '') throw new GatewayError('not-found', 'unchanged', `${change.table}[${change.after}]`);
    const twice = change.columns.find((column) => headers.includes(column.header));
    if (twice !== undefined) throw new GatewayError('name-clash', 'unchanged', `${change.table}[${twice.header}]`);
    const added = new Set(change.columns.map((column) => column.header));
    return {
      change,
      steps: change.columns.map((column, index) => ({
        cells: 1,
        bytes: 3000 + bytesOf(column),
        queue: ({ workbook }) => {
          const place = left + 1 + index;
          const made = workbook.tables.getItem(change.table).columns.add(
            place < headers.length + index ? place : -1, undefined, column.header,
          );
          dressColumn(made.getDataBodyRange(), column);
        },
      })),
      takeBack: ({ workbook }, standing) => () => {
        const now = standing.tables.find(({ name }) => name === change.table)?.headers ?? [];
        for (const header of now) if (added.has(header)) workbook.tables.getItem(change.table).columns.getItem(header).delete();
      },
    };
  },
};
