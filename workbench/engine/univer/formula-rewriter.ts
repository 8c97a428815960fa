import type { ICellData, IMutationInfo, IObjectMatrixPrimitiveType } from '@univerjs/core';
import { IDefinedNamesService, SetDefinedNameMutation } from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import type { Core } from './core';
import type { FormulaPlace } from './formula-text';

/** Changes the text of every formula that a renaming concerns: in cells and in names, as one undoable change. */
export class FormulaRewriter {
  constructor(private readonly core: Core, private readonly placeOf: (sheet: string, row: number, column: number) => FormulaPlace) {}

  rewrite(change: (formula: string, place: FormulaPlace) => string): void {
    const redo: IMutationInfo[] = [];
    const undo: IMutationInfo[] = [];
    for (const sheet of this.core.workbook.getSheets()) {
      const after: IObjectMatrixPrimitiveType<ICellData> = {};
      const before: IObjectMatrixPrimitiveType<ICellData> = {};
      sheet.getCellMatrix().forValue((row, column, cell) => {
        if (!cell?.f) return;
        const formula = change(cell.f, this.placeOf(sheet.getSheetId(), row, column));
        if (formula === cell.f) return;
        (after[row] ??= {})[column] = { f: formula };
        (before[row] ??= {})[column] = { f: cell.f };
      });
      if (Object.keys(after).length === 0) continue;
      redo.push({ id: SetRangeValuesMutation.id, params: { ...this.core.target(sheet.getSheetId()), cellValue: after } });
      undo.push({ id: SetRangeValuesMutation.id, params: { ...this.core.target(sheet.getSheetId()), cellValue: before } });
    }
    const names = this.core.injector.get(IDefinedNamesService).getDefinedNameMap(this.core.unitId) ?? {};
    for (const name of Object.values(names)) {
      const formula = change(name.formulaOrRefString, { tables: [] });
      if (formula === name.formulaOrRefString) continue;
      redo.push({ id: SetDefinedNameMutation.id, params: { ...name, unitId: this.core.unitId, formulaOrRefString: formula } });
      undo.push({ id: SetDefinedNameMutation.id, params: { ...name, unitId: this.core.unitId } });
    }
    if (redo.length > 0) this.core.change(redo, undo);
  }
}
