import type { Applier } from './applier';
import { setNumberFormat } from './number-format';

/** Gives cells of a sheet another number format; cells that the user has given one of their own keep it. */
export const formatCells: Applier<'format-cells'> = {
  isUndoable: true,
  prepare: ({ workbook }, { sheet, address, before, after, ...change }) => {
    const cells = workbook.worksheets.getItem(sheet).getRange(address).load('numberFormat');
    return () => {
      const found = (cells.numberFormat as string[][]).map((row) => [...row]);
      const wanted = found.map((row) => row.map((format) => (format === before ? after : format)));
      const isOurs = found.every((row) => row.every((format) => format === before));
      return {
        change: { ...change, sheet, address, before, after },
        steps: [{
          cells: found.length * found[0]!.length,
          bytes: 700 + (isOurs ? 0 : JSON.stringify(wanted).length),
          queue: (later) => {
            const range = later.workbook.worksheets.getItem(sheet).getRange(address);
            if (isOurs) setNumberFormat(range, after);
            else range.numberFormat = wanted;
          },
        }],
        takeBack: (later, standing) => {
          if (!standing.sheets.some(({ name }) => name === sheet)) return () => undefined;
          const now = later.workbook.worksheets.getItem(sheet).getRange(address).load('numberFormat');
          return () => {
            if (JSON.stringify(now.numberFormat) !== JSON.stringify(found)) now.numberFormat = found;
          };
        },
      };
    };
  },
};
