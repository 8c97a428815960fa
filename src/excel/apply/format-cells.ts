import type { Applier } from './applier';
import { changeFormats } from './change-formats';

/** Gives cells of a sheet another number format. */
export const formatCells: Applier<'format-cells'> = {
  isUndoable: true,
  prepare: (context, change) => changeFormats(context, {
    change,
    find: ({ workbook }) => workbook.worksheets.getItem(change.sheet).getRange(change.address),
    isStanding: ({ sheets }) => sheets.some(({ name }) => name === change.sheet),
  }),
};
