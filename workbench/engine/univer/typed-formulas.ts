import { toDisposable } from '@univerjs/core';
import type { ICellData, IDisposable, IObjectMatrixPrimitiveType, Nullable } from '@univerjs/core';
import { BEFORE_CELL_EDIT, SetRangeValuesMutation, SheetInterceptorService } from '@univerjs/sheets';
import type { Core } from './core';
import { fromEngine, toEngine } from './formula-text';
import type { FormulaPlace } from './formula-text';

/**
 * What people type into the grid is Excel's text as well: it is translated on its way into the cell, and back when the cell is opened
 * for editing or shown in the formula bar.
 */
export function translateTypedFormulas(core: Core, placeOf: (sheet: string, row: number, column: number) => FormulaPlace): IDisposable[] {
  const typing = core.commands.beforeCommandExecuted((command, options) => {
    const calculated = (options as { fromFormula?: boolean } | undefined)?.fromFormula;
    if (command.id !== SetRangeValuesMutation.id || core.hostIsActing || calculated) return;
    const { subUnitId, cellValue } = command.params as { subUnitId: string; cellValue?: IObjectMatrixPrimitiveType<Nullable<ICellData>> };
    for (const [row, columns] of Object.entries(cellValue ?? {})) {
      for (const [column, cell] of Object.entries((columns ?? {}) as Record<string, Nullable<ICellData>>)) {
        if (typeof cell?.f === 'string' && cell.f.includes('[')) cell.f = toEngine(cell.f, placeOf(subUnitId, Number(row), Number(column)));
      }
    }
  });
  const editing = core.injector.get(SheetInterceptorService).writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: 1000,
    handler: (cell, { subUnitId, row, col }, next) => {
      if (typeof cell?.f !== 'string' || !cell.f.includes('[')) return next(cell);
      // Not passed on: Univer's own interceptor would put the stored text back.
      return { ...cell, f: fromEngine(cell.f, placeOf(subUnitId, row, col)) };
    },
  });
  return [typing, toDisposable(editing)];
}
