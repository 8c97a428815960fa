import { CommandType, ICommandService, IUndoRedoService, IUniverInstanceService, toDisposable } from '@univerjs/core';
import type { IDisposable, IMutationInfo, Injector, IRange, Univer, Workbook, Worksheet } from '@univerjs/core';
import { SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from '@univerjs/sheets';
import type { Area } from '../engine';
import type { GroupedUndoService } from './undo';

/** Excel's own limits; a whole row or column arrives with these sizes. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** What every part of the engine shares: the open workbook, its commands, and who is acting. */
export class Core {
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly undoService: GroupedUndoService;
  readonly unitId: string;
  private hostDepth = 0;
  private readonly hostDone = new Set<() => void>();

  constructor(readonly univer: Univer, readonly workbook: Workbook) {
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    this.undoService = this.injector.get(IUndoRedoService) as GroupedUndoService;
    this.unitId = workbook.getUnitId();
    this.injector.get(IUniverInstanceService).focusUnit(this.unitId);
  }

  /** The sheet with this id; an unknown id is the caller's mistake. */
  worksheet(sheet: string): Worksheet {
    const found = this.workbook.getSheetBySheetId(sheet);
    if (!found) throw new RangeError(`The workbook has no sheet with the id "${sheet}".`);
    return found;
  }

  /** Runs `work` as the host: events raised meanwhile say so, and its changes are one step for listeners. */
  asHost<T>(work: () => T): T {
    this.hostDepth += 1;
    try {
      return work();
    } finally {
      this.hostDepth -= 1;
      if (this.hostDepth === 0) this.hostDone.forEach((done) => done());
    }
  }

  get hostIsActing(): boolean {
    return this.hostDepth > 0;
  }

  /** Called after each outermost `asHost`. */
  onHostDone(done: () => void): IDisposable {
    this.hostDone.add(done);
    return toDisposable(() => this.hostDone.delete(done));
  }

  /** Runs one of Univer's commands, which look after their own undo. */
  command(id: string, params: object): void {
    if (!this.commands.syncExecuteCommand(id, params)) throw new Error(
      `The spreadsheet engine refused ${id} (${JSON.stringify(params).slice(0, 200)}).`,
    );
  }

  /** Executes mutations now and puts them on the undo stack together with what takes them back. */
  change(redo: readonly IMutationInfo[], undo: readonly IMutationInfo[]): void {
    for (const { id, params } of redo) this.command(id, params);
    this.pushUndo([...undo], [...redo]);
  }

  pushUndo(undoMutations: IMutationInfo[], redoMutations: IMutationInfo[]): void {
    this.undoService.pushUndoRedo({ unitID: this.unitId, undoMutations, redoMutations });
  }

  /** The same target in every mutation's parameters. */
  target(sheet: string): { unitId: string; subUnitId: string } {
    return { unitId: this.unitId, subUnitId: sheet };
  }

  /** An area as Univer's inclusive range, cut to the sheet's size. */
  range(area: Area): IRange {
    const sheet = this.worksheet(area.sheet);
    return {
      startRow: area.row,
      startColumn: area.column,
      endRow: Math.min(area.row + area.rows, sheet.getRowCount()) - 1,
      endColumn: Math.min(area.column + area.columns, sheet.getColumnCount()) - 1,
    };
  }

  area(sheet: string, range: IRange): Area {
    return {
      sheet,
      row: range.startRow,
      column: range.startColumn,
      rows: range.endRow - range.startRow + 1,
      columns: range.endColumn - range.startColumn + 1,
    };
  }

  /** Univer's sheets have a size; Excel's do not. Grows the sheet until the area fits, whole rows and columns excepted. */
  makeRoom(area: Area): void {
    const sheet = this.worksheet(area.sheet);
    const rows = area.rows >= MAX_ROWS ? 0 : area.row + area.rows;
    const columns = area.columns >= MAX_COLUMNS ? 0 : area.column + area.columns;
    if (rows > sheet.getRowCount()) this.grow(
      SetWorksheetRowCountMutation.id,
      { ...this.target(area.sheet), rowCount: Math.ceil((rows + 100) / 100) * 100 },
    );
    if (columns > sheet.getColumnCount()) this.grow(
      SetWorksheetColumnCountMutation.id,
      { ...this.target(area.sheet), columnCount: columns + 4 },
    );
  }

  /** Room is not taken back, but a redo that brings the sheet back has to make it again. */
  private grow(id: string, params: object): void {
    this.command(id, params);
    if (this.undoService.isGrouping) this.pushUndo([], [{ id, params }]);
  }

  registerMutation<P extends object>(id: string, handler: (params: P) => void): void {
    this.commands.registerCommand({
      id,
      type: CommandType.MUTATION,
      handler: (_accessor, params: P) => {
        handler(params);
        return true;
      },
    });
  }
}
