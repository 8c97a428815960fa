import type { ICellData, ICommandInfo, IDisposable, IObjectMatrixPrimitiveType, IRange, Nullable } from '@univerjs/core';
import { CommandType, RedoCommandId, UndoCommandId } from '@univerjs/core';
import {
  DeleteRangeMoveLeftCommand, DeleteRangeMoveUpCommand, InsertColMutation, InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand, InsertRowMutation, InsertSheetMutation,
  MoveRangeMutation, RemoveColMutation, RemoveRowMutation, RemoveSheetMutation, ReorderRangeMutation, SetRangeValuesMutation,
  SetSelectionsOperation, SetTabColorMutation,
  SetWorksheetActiveOperation, SetWorksheetHideMutation, SetWorksheetNameMutation, SetWorksheetOrderMutation, SheetsSelectionsService,
} from '@univerjs/sheets';
import { boundingArea } from '../addresses';
import type { Area, CellValue, EngineEvent } from '../engine';
import { valueOf } from './cells';
import type { Core } from './core';

type Structure = Extract<EngineEvent, { type: 'structure' }>;
type Edited = Extract<EngineEvent, { type: 'edited' }>;

/** Whole rows and columns say it by their mutation, moved cells by the command around several mutations. */
const STRUCTURE_MUTATIONS: Readonly<Record<string, Structure['change']>> = {
  [InsertRowMutation.id]: 'RowInserted',
  [RemoveRowMutation.id]: 'RowDeleted',
  [InsertColMutation.id]: 'ColumnInserted',
  [RemoveColMutation.id]: 'ColumnDeleted',
};
const STRUCTURE_COMMANDS: Readonly<Record<string, Structure['change']>> = {
  [InsertRangeMoveDownCommand.id]: 'CellInserted',
  [InsertRangeMoveRightCommand.id]: 'CellInserted',
  [DeleteRangeMoveUpCommand.id]: 'CellDeleted',
  [DeleteRangeMoveLeftCommand.id]: 'CellDeleted',
};
const SHEET_MUTATIONS: ReadonlySet<string> = new Set([
  InsertSheetMutation.id, RemoveSheetMutation.id, SetWorksheetNameMutation.id, SetWorksheetOrderMutation.id,
  SetWorksheetHideMutation.id, SetTabColorMutation.id,
]);

interface Options { readonly fromFormula?: boolean }
interface CellsParams { readonly subUnitId: string; readonly cellValue?: IObjectMatrixPrimitiveType<Nullable<ICellData>> }

/**
 * Turns Univer's stream of mutations into what happened: one event for a user's action or a host's call, however many mutations it
 * took. What a structural change does to formulas elsewhere is no edit, and neither are results of a calculation.
 */
export class Events {
  /** How many there have been. */
  mutations = 0;
  private readonly listeners = new Set<(event: EngineEvent) => void>();
  private readonly disposables: IDisposable[] = [];
  private edits = new Map<string, Edited>();
  private structures: Structure[] = [];
  private pending: EngineEvent[] = [];
  private scheduled = false;
  private undoing = 0;
  private lastSelection = '';
  private lastActive: string;
  private selected: readonly Area[] = [];
  private before: CellValue | undefined;
  /** Cells about to move aside; an event only when mutations follow. */
  private shift: Structure | null = null;

  constructor(private readonly core: Core) {
    this.lastActive = core.workbook.ensureActiveSheet().getSheetId();
    this.disposables.push(
      core.commands.beforeCommandExecuted((command) => this.onBefore(command)),
      core.commands.onCommandExecuted((command, options) => this.onExecuted(command, options as Options | undefined)),
      core.onHostDone(() => this.flush()),
    );
  }

  on(listener: (event: EngineEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  emit(event: EngineEvent): void {
    this.listeners.forEach((listener) => listener(event));
  }

  dispose(): void {
    this.disposables.forEach((disposable) => disposable.dispose());
    this.listeners.clear();
  }

  private onBefore(command: Readonly<ICommandInfo>): void {
    if (command.id === UndoCommandId || command.id === RedoCommandId) this.undoing += 1;
    if (STRUCTURE_COMMANDS[command.id]) this.sawShift(command);
    if (command.id === SetRangeValuesMutation.id) this.before = this.singleValue(command.params as CellsParams);
  }

  private onExecuted(command: Readonly<ICommandInfo>, options?: Options): void {
    const { id } = command;
    if (command.type === CommandType.MUTATION) this.mutations += 1;
    if (id === UndoCommandId || id === RedoCommandId) {
      this.flush();
      this.undoing -= 1;
    } else if (id === SetRangeValuesMutation.id) {
      if (!options?.fromFormula) this.sawCells(command.params as CellsParams);
    } else if (STRUCTURE_MUTATIONS[id] && !this.shift) {
      const { subUnitId, range } = command.params as { subUnitId: string; range: IRange };
      this.sawStructure({ area: this.core.area(subUnitId, range), change: STRUCTURE_MUTATIONS[id] });
    } else if (id === MoveRangeMutation.id) {
      const { from, fromRange, to, toRange } = command.params as {
        from: { subUnitId: string };
        fromRange: IRange;
        to: { subUnitId: string };
        toRange: IRange;
      };
      this.sawEdit(this.core.area(from.subUnitId, fromRange));
      this.sawEdit(this.core.area(to.subUnitId, toRange));
    } else if (id === ReorderRangeMutation.id) {
      const { subUnitId, range } = command.params as { subUnitId: string; range: IRange };
      this.sawEdit(this.core.area(subUnitId, range));
    } else if (id === SetSelectionsOperation.id) {
      this.sawSelection(command.params as { subUnitId: string; selections: readonly { range: IRange }[] });
    } else if (id === SetWorksheetActiveOperation.id) {
      this.schedule();
    } else if (SHEET_MUTATIONS.has(id) && command.type === CommandType.MUTATION) {
      if (!this.pending.some(({ type }) => type === 'sheets')) this.later({ type: 'sheets' });
    }
  }

  private sawShift({ id, params }: Readonly<ICommandInfo>): void {
    const sheet = this.core.workbook.ensureActiveSheet().getSheetId();
    const range = (
      params as { range?: IRange } | undefined
    )?.range ?? this.core.injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
    if (range) this.shift = {
      type: 'structure',
      source: this.source(),
      area: this.core.area(sheet, range as IRange),
      change: STRUCTURE_COMMANDS[id]!,
    };
  }

  private singleValue({ subUnitId, cellValue }: CellsParams): CellValue | undefined {
    const position = onlyCell(cellValue);
    return position ? valueOf(this.core.workbook.getSheetBySheetId(subUnitId)?.getCellRaw(position.row, position.column)) : undefined;
  }

  private sawCells({ subUnitId, cellValue }: CellsParams): void {
    const range = contentRange(cellValue);
    if (!range) return;
    const area = this.core.area(subUnitId, range);
    const single = area.rows * area.columns === 1;
    const values = single ? {
      before: this.before ?? '',
      after: valueOf(this.core.worksheet(subUnitId).getCellRaw(area.row, area.column)),
    } : {};
    this.sawEdit(area, values);
  }

  private sawEdit(area: Area, values: Pick<Edited, 'before' | 'after'> = {}): void {
    const known = this.edits.get(area.sheet);
    this.edits.set(
      area.sheet,
      { type: 'edited', source: this.source(), ...(known ? { area: boundingArea(known.area, area) } : { area, ...values }) },
    );
    this.schedule();
  }

  private sawStructure(structure: Omit<Structure, 'type' | 'source'>): void {
    this.structures.push({ type: 'structure', source: this.source(), ...structure });
    this.schedule();
  }

  private sawSelection({ subUnitId, selections }: { subUnitId: string; selections: readonly { range: IRange }[] }): void {
    this.selected = selections.map(({ range }) => this.core.area(subUnitId, range));
    this.schedule();
  }

  private flushActivation(events: EngineEvent[]): void {
    const sheet = this.core.workbook.ensureActiveSheet().getSheetId();
    if (sheet !== this.lastActive) events.push({ type: 'activated', sheet });
    this.lastActive = sheet;
  }

  /** Univer repeats itself and reports every step in between: only where the selection ended up counts. */
  private flushSelection(events: EngineEvent[]): void {
    const key = JSON.stringify(this.selected);
    if (this.selected.length > 0 && key !== this.lastSelection) {
      events.push({ type: 'selected', areas: this.selected });
      this.lastSelection = key;
    }
    this.selected = [];
  }

  /** Undo and redo are replays, not typing: they count as the host's, so nobody completes them a second time. */
  private source(): 'user' | 'host' {
    return this.core.hostIsActing || this.undoing > 0 ? 'host' : 'user';
  }

  private later(event: EngineEvent): void {
    this.pending.push(event);
    this.schedule();
  }

  /** The user's mutations of one turn belong together; the host's call flushes when it is done. */
  private schedule(): void {
    if (this.scheduled || this.core.hostIsActing) return;
    this.scheduled = true;
    queueMicrotask(() => {
      this.scheduled = false;
      this.flush();
    });
  }

  private flush(): void {
    const structures = this.shift && this.edits.size > 0 ? [this.shift] : this.structures;
    const edits = structures.length > 0 ? [] : [...this.edits.values()];
    const events: EngineEvent[] = [...structures, ...edits, ...this.pending];
    this.structures = [];
    this.edits = new Map();
    this.pending = [];
    this.shift = null;
    this.flushActivation(events);
    this.flushSelection(events);
    events.forEach((event) => this.emit(event));
  }
}

type Matrix = IObjectMatrixPrimitiveType<Nullable<ICellData>> | undefined;

const isContent = (cell: Nullable<ICellData>): boolean => cell === null || (
  cell !== undefined && ('v' in cell || 'f' in cell || 'p' in cell || 'si' in cell)
);

/** The bounds of the cells whose content, not only their looks, was written. */
function contentRange(cells: Matrix): IRange | null {
  let [startRow, startColumn, endRow, endColumn] = [Infinity, Infinity, -1, -1];
  for (const row in cells) {
    for (const column in cells[row as never] as object) {
      if (!isContent((cells[row as never] as Record<string, Nullable<ICellData>>)[column])) continue;
      startRow = Math.min(startRow, Number(row));
      endRow = Math.max(endRow, Number(row));
      startColumn = Math.min(startColumn, Number(column));
      endColumn = Math.max(endColumn, Number(column));
    }
  }
  return endRow < 0 ? null : { startRow, startColumn, endRow, endColumn };
}

function onlyCell(cells: Matrix): { row: number; column: number } | null {
  const rows = Object.keys(cells ?? {});
  const columns = rows.length === 1 ? Object.keys(cells![Number(rows[0])] ?? {}) : [];
  return columns.length === 1 ? { row: Number(rows[0]), column: Number(columns[0]) } : null;
}
