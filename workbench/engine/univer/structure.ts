import type { ICellData, IMutationInfo, IObjectMatrixPrimitiveType, IRange, Nullable } from '@univerjs/core';
import { Direction } from '@univerjs/core';
import { FormulaDataModel, LexerTreeBuilder } from '@univerjs/engine-formula';
import {
  AddWorksheetMergeMutation, DeleteRangeMoveLeftCommand, DeleteRangeMoveUpCommand, InsertColByRangeCommand,
  InsertRangeMoveDownCommand, InsertRangeMoveRightCommand,
  InsertRowByRangeCommand, RemoveColByRangeCommand, RemoveMergeUndoMutationFactory, RemoveRowByRangeCommand,
  RemoveWorksheetMergeMutation, SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
} from '@univerjs/sheets';
import type { Area, SortField } from '../engine';
import { BLANK, hasContent, kindOf, valueOf } from './cells';
import type { Core } from './core';
import { MAX_COLUMNS, MAX_ROWS } from './core';

/** Everything that moves or clears cells. */
export class Structure {
  constructor(private readonly core: Core) {}

  insert(area: Area, shift: 'Down' | 'Right'): void {
    this.onItsSheet(area.sheet, () => {
      const range = this.core.range(area);
      const params = { ...this.core.target(area.sheet), range };
      if (shift === 'Down' && this.spansColumns(area)) this.core.command(
        InsertRowByRangeCommand.id,
        { ...params, direction: Direction.UP },
      );
      else if (shift === 'Right' && this.spansRows(area)) this.core.command(
        InsertColByRangeCommand.id,
        { ...params, direction: Direction.LEFT },
      );
      else this.asynchronous(shift === 'Down' ? InsertRangeMoveDownCommand.id : InsertRangeMoveRightCommand.id, range);
    });
  }

  remove(area: Area, shift: 'Up' | 'Left'): void {
    this.onItsSheet(area.sheet, () => {
      const range = this.core.range(area);
      const params = { ...this.core.target(area.sheet), range };
      if (shift === 'Up' && this.spansColumns(area)) this.core.command(RemoveRowByRangeCommand.id, params);
      else if (shift === 'Left' && this.spansRows(area)) this.core.command(RemoveColByRangeCommand.id, params);
      else if (shift === 'Left') this.asynchronous(DeleteRangeMoveLeftCommand.id, range);
      else this.removeUpwards(range);
    });
  }

  /**
   * Univer works out where deleted rows would have moved to and fails above the first row of the sheet, so no more go at once than stand
   * above.
   */
  private removeUpwards(range: IRange): void {
    const atOnce = Math.max(1, range.startRow);
    for (let end = range.endRow; end >= range.startRow; end -= atOnce) {
      this.asynchronous(DeleteRangeMoveUpCommand.id, { ...range, startRow: Math.max(range.startRow, end - atOnce + 1), endRow: end });
    }
  }

  clear(area: Area, what: 'All' | 'Contents' | 'Formats'): void {
    const cells: IObjectMatrixPrimitiveType<ICellData> = {};
    const emptied = what === 'Contents' ? BLANK : what === 'Formats' ? ({ s: null, custom: null } as unknown as ICellData) : (
      { ...BLANK, s: null, custom: null } as unknown as ICellData
    );
    this.eachStored(area, (row, column, cell) => {
      if (what !== 'Contents' || hasContent(cell)) (cells[row] ??= {})[column] = emptied;
    });
    this.writeCells(area.sheet, cells);
  }

  /** Sorts rows as Excel does: numbers, texts, logical values, errors; blanks last either way; ties keep their order. */
  sort(area: Area, fields: readonly SortField[], hasHeaders: boolean): void {
    const first = area.row + (hasHeaders ? 1 : 0);
    const range = this.core.range({ ...area, row: first, rows: area.row + area.rows - first });
    const matrix = this.core.worksheet(area.sheet).getCellMatrix();
    const lexer = this.core.injector.get(LexerTreeBuilder);
    const rows = Array.from({ length: range.endRow - range.startRow + 1 }, (_r, index) => range.startRow + index);
    const sorted = [...rows].sort((a, b) => {
      for (const { key, ascending } of fields) {
        const order = compareCells(matrix.getValue(a, range.startColumn + key), matrix.getValue(b, range.startColumn + key), ascending);
        if (order !== 0) return order;
      }
      return a - b;
    });
    const cells: IObjectMatrixPrimitiveType<ICellData> = {};
    sorted.forEach((from, index) => {
      const to = range.startRow + index;
      if (from === to) return;
      const line: Record<number, ICellData> = {};
      for (let column = range.startColumn; column <= range.endColumn; column += 1) {
        const cell = matrix.getValue(from, column);
        const formula = cell?.f ?? (cell?.si ? this.sharedFormula(area.sheet, from, column, lexer) : undefined);
        const moved = formula ? { f: lexer.moveFormulaRefOffset(formula, 0, to - from) } : {};
        line[column] = { ...EVERYTHING_EMPTY, ...cell, si: null, ...moved } as unknown as ICellData;
      }
      cells[to] = line;
    });
    this.writeCells(area.sheet, cells);
  }

  private sharedFormula(sheet: string, row: number, column: number, lexer: LexerTreeBuilder): string | undefined {
    const item = this.core.injector.get(FormulaDataModel).getFormulaData()?.[this.core.unitId]?.[sheet]?.[row]?.[column];
    return item ? lexer.moveFormulaRefOffset(item.f, item.x ?? 0, item.y ?? 0) : undefined;
  }

  /** Merges and, as Excel does, keeps only the first cell's content. */
  merge(area: Area): void {
    const range = this.core.range(area);
    const cells: IObjectMatrixPrimitiveType<ICellData> = {};
    this.eachStored(area, (row, column, cell) => {
      if ((row !== area.row || column !== area.column) && hasContent(cell)) (cells[row] ??= {})[column] = BLANK;
    });
    this.writeCells(area.sheet, cells);
    const params = { ...this.core.target(area.sheet), ranges: [range] };
    this.core.change([{ id: AddWorksheetMergeMutation.id, params }], [{ id: RemoveWorksheetMergeMutation.id, params }]);
  }

  unmerge(area: Area): void {
    const params = { ...this.core.target(area.sheet), ranges: [this.core.range(area)] };
    const undo = RemoveMergeUndoMutationFactory(this.core.injector, params);
    this.core.change([{ id: RemoveWorksheetMergeMutation.id, params }], [{ id: AddWorksheetMergeMutation.id, params: undo }]);
  }

  merged(sheet: string): readonly Area[] {
    return this.core.worksheet(sheet).getMergeData().map((range) => this.core.area(sheet, range));
  }

  /** Univer's commands adjust formulas, tables and formats of the sheet that is open, whatever sheet they are told. */
  private onItsSheet(sheet: string, work: () => void): void {
    const target = this.core.worksheet(sheet);
    const open = this.core.workbook.ensureActiveSheet();
    if (open === target) return work();
    this.core.workbook.setActiveSheet(target);
    try {
      work();
    } finally {
      this.core.workbook.setActiveSheet(open);
    }
  }

  /** These commands return a promise although all their work is done when they return. */
  private asynchronous(id: string, range: IRange): void {
    void this.core.commands.executeCommand(id, { range });
  }

  private spansColumns(area: Area): boolean {
    return area.column === 0 && (area.columns >= MAX_COLUMNS || area.columns >= this.core.worksheet(area.sheet).getColumnCount());
  }

  private spansRows(area: Area): boolean {
    return area.row === 0 && (area.rows >= MAX_ROWS || area.rows >= this.core.worksheet(area.sheet).getRowCount());
  }

  private eachStored(area: Area, visit: (row: number, column: number, cell: ICellData) => void): void {
    const range = this.core.range(area);
    const matrix = this.core.worksheet(area.sheet).getCellMatrix();
    for (let row = range.startRow; row <= range.endRow; row += 1) {
      for (let column = range.startColumn; column <= range.endColumn; column += 1) {
        const cell = matrix.getValue(row, column);
        if (cell) visit(row, column, cell);
      }
    }
  }

  private writeCells(sheet: string, cellValue: IObjectMatrixPrimitiveType<ICellData>): void {
    if (Object.keys(cellValue).length === 0) return;
    const params = { ...this.core.target(sheet), cellValue };
    const undo: IMutationInfo = { id: SetRangeValuesMutation.id, params: SetRangeValuesUndoMutationFactory(this.core.injector, params) };
    this.core.change([{ id: SetRangeValuesMutation.id, params }], [undo]);
  }
}

const EVERYTHING_EMPTY = { ...BLANK, s: null, custom: null };

const RANK = { Double: 0, String: 1, Boolean: 2, Error: 3, Empty: 4 } as const;

function compareCells(a: Nullable<ICellData>, b: Nullable<ICellData>, ascending: boolean): number {
  const [kindA, kindB] = [kindOf(a), kindOf(b)];
  if (kindA === 'Empty' || kindB === 'Empty') return RANK[kindA] === RANK[kindB] ? 0 : kindA === 'Empty' ? 1 : -1;
  const order = kindA === kindB ? compareValues(valueOf(a), valueOf(b)) : RANK[kindA] - RANK[kindB];
  return ascending ? order : -order;
}

function compareValues(a: string | number | boolean, b: string | number | boolean): number {
  return typeof a === 'string' && typeof b === 'string' ? a.localeCompare(b, 'en', { sensitivity: 'base' }) : Number(a) - Number(b);
}
