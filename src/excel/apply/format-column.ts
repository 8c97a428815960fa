import type { Applier } from './applier';
import { changeFormats } from './change-formats';

/** Gives the cells of a table column another number format. */
export const formatColumn: Applier<'format-column'> = {
  isUndoable: true,
  prepare: (context, change) => changeFormats(context, {
    change,
    find: ({ workbook }) => workbook.tables.getItem(change.table).columns.getItem(change.column).getDataBodyRange(),
    isStanding: ({ tables }) => tables.some(({ name, headers }) => name === change.table && headers.includes(change.column)),
  }),
};
