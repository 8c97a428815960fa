import { isFormulaId, isFormulaString } from '@univerjs/core';
import type { ICellData, IObjectMatrixPrimitiveType, Nullable, Workbook } from '@univerjs/core';
import type { FormulaDataModel, IFormulaDataItem } from '@univerjs/engine-formula';

type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;
type Changed = IObjectMatrixPrimitiveType<IFormulaDataItem | null>;

/**
 * Before each write Univer 0.25.1 goes through every cell of the workbook to find which formulas change, so that filling a sheet column
 * by column takes the square of its size. Only formulas shared by id (fill down) can change anywhere but in the cells that are written:
 * without one of those among them, looking at these cells alone gives the same answer.
 */
export function lookOnlyWhereWritten(model: FormulaDataModel, workbook: Workbook): void {
  const lookEverywhere = model.updateFormulaData.bind(model);
  model.updateFormulaData = (unitId, sheetId, written) => {
    const sheet = unitId === workbook.getUnitId() ? workbook.getSheetBySheetId(sheetId) : null;
    const changed = sheet && changedFormulas(written as Cells, (row, column) => sheet.getCellMatrix().getValue(row, column));
    return (changed as ReturnType<typeof lookEverywhere> | null) ?? lookEverywhere(unitId, sheetId, written);
  };
}

/** The formulas that are new and, as null, those that go; null when a shared one is among the cells. */
function changedFormulas(written: Cells, standing: (row: number, column: number) => Nullable<ICellData>): Changed | null {
  const changed: Changed = {};
  for (const [row, cells] of Object.entries(written)) {
    for (const [column, cell] of Object.entries((cells ?? {}) as Record<string, Nullable<ICellData>>)) {
      const before = standing(Number(row), Number(column));
      if (isFormulaId(cell?.si) || isFormulaId(before?.si)) return null;
      if (isFormulaString(cell?.f)) (changed[Number(row)] ??= {})[Number(column)] = { f: cell!.f! };
      else if (isFormulaString(before?.f)) (changed[Number(row)] ??= {})[Number(column)] = null;
    }
  }
  return changed;
}
