import type { Applier } from './applier';
import { setNumberFormat } from './number-format';

/** Gives the cells of a table column another number format. */
export const formatColumn: Applier<'format-column'> = {
  isUndoable: true,
  prepare: ({ workbook }, change) => {
    const body = bodyOf(workbook.tables.getItem(change.table), change.column).load('numberFormat');
    return () => {
      const found = (body.numberFormat as string[][]).map((row) => [...row]);
      return {
        change,
        steps: [{
          cells: found.length,
          bytes: 700,
          queue: (later) => setNumberFormat(bodyOf(later.workbook.tables.getItem(change.table), change.column), change.after),
        }],
        takeBack: (later, standing) => {
          if (!standing.tables.some(({ name, headers }) => name === change.table && headers.includes(change.column))) {
            return () => undefined;
          }
          const now = bodyOf(later.workbook.tables.getItem(change.table), change.column).load('numberFormat');
          return () => {
            if (JSON.stringify(now.numberFormat) !== JSON.stringify(found)) now.numberFormat = found;
          };
        },
      };
    };
  },
};

function bodyOf(table: Excel.Table, column: string): Excel.Range {
  return table.columns.getItem(column).getDataBodyRange();
}
