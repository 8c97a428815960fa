import { GatewayError } from '../gateway';
import type { Applier } from './applier';

/** Gives a table column another header. */
export const renameColumn: Applier<'rename-column'> = {
  isUndoable: false,
  prepare: (_context, change) => (inventory) => {
    const headers = inventory.tables.find((table) => table.name === change.table)?.headers ?? [];
    if (!headers.includes(change.before)) throw new GatewayError('not-found', 'unchanged', `${change.table}[${change.before}]`);
    if (headers.includes(change.after)) throw new GatewayError('name-clash', 'unchanged', `${change.table}[${change.after}]`);
    return {
      change,
      steps: [
        { cells: 1, bytes: 500, queue: ({ workbook }) => rename(workbook.tables.getItem(change.table), change.before, change.after) },
      ],
      takeBack: ({ workbook }, standing) => () => {
        const isRenamed = standing.tables.some(({ name, headers: now }) => name === change.table && now.includes(change.after));
        if (isRenamed) rename(workbook.tables.getItem(change.table), change.after, change.before);
      },
    };
  },
};

function rename(table: Excel.Table, from: string, to: string): void {
  table.columns.getItem(from).name = to;
}
