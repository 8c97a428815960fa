import type { ICellData, IObjectMatrixPrimitiveType, IRange, IStyleData, Nullable } from '@univerjs/core';
import {
  SetColHiddenMutation, SetColVisibleMutation, SetRangeValuesMutation, SetRangeValuesUndoMutationFactory, SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation, SetWorksheetColWidthMutationFactory, SetWorksheetRowHeightMutation, SetWorksheetRowHeightMutationFactory,
  SetStyleCommand, SetWorksheetRowIsAutoHeightMutation, SetWorksheetRowIsAutoHeightMutationFactory,
} from '@univerjs/sheets';
import type { Area, CellStyle, Grid } from '../engine';
import { extrasOf, fromUniverStyle, ownStyle, toUniverStyle } from './cell-style';
import type { StyleExtras } from './cell-style';
import type { Core } from './core';

/** Width of a text in pixels as Excel's default font sets it: good enough to fit a column without a renderer. */
const PIXELS_A_CHARACTER = 7;
const CELL_PADDING = 12;
/** Excel does not grow a column beyond this by itself; neither do we. */
const WIDEST_AUTOFIT = 600;

/** How cells, rows and columns look. */
export class Looks {
  constructor(private readonly core: Core, private readonly texts: (area: Area) => Grid<string>) {}

  styles(area: Area): Grid<CellStyle> {
    const sheet = this.core.worksheet(area.sheet);
    return Array.from({ length: area.rows }, (_r, r) => Array.from({ length: area.columns }, (_c, c) => {
      const [row, column] = [area.row + r, area.column + c];
      return fromUniverStyle(ownStyle(this.core.workbook, sheet, row, column), extrasOf(sheet.getCellRaw(row, column)));
    }));
  }

  setStyle(area: Area, style: CellStyle): void {
    const { data, extras } = toUniverStyle(style);
    this.eachCell(area, (_row, _column, cell) => styled(data, extras, cell));
  }

  setNumberFormats(area: Area, formats: Grid<string>): void {
    this.eachCell(area, (row, column) => {
      const pattern = formats[row - area.row]?.[column - area.column];
      return pattern === undefined ? null : { s: { n: pattern === 'General' ? null : { pattern } } };
    });
  }

  /** Formats of the last row of the area, in so many rows below it. */
  continue(area: Area, rows: number): void {
    const last = area.row + area.rows - 1;
    const matrix = this.core.worksheet(area.sheet).getCellMatrix();
    const styles = this.core.workbook.getStyles();
    this.eachCell({ ...area, row: last + 1, rows }, (_row, column, cell) => {
      const above = matrix.getValue(last, column);
      const data = above?.s ? styles.getStyleByCell(above) : null;
      return data ? styled(data, extrasOf(above), cell) : null;
    });
  }

  columnWidth(sheet: string, column: number): number {
    return this.core.worksheet(sheet).getColumnManager().getColumnWidth(column);
  }

  setColumnWidths(area: Area, pixels: number): void {
    this.core.makeRoom({ ...area, rows: 1, row: 0 });
    const params = { ...this.core.target(area.sheet), ranges: [this.core.range(area)], colWidth: Math.round(pixels) };
    const undo = SetWorksheetColWidthMutationFactory(params, this.core.worksheet(area.sheet));
    this.core.change([{ id: SetWorksheetColWidthMutation.id, params }], [{ id: SetWorksheetColWidthMutation.id, params: undo }]);
  }

  rowHeight(sheet: string, row: number): number {
    return this.core.worksheet(sheet).getRowManager().getRowHeight(row);
  }

  setRowHeights(area: Area, pixels: number | 'auto'): void {
    this.core.makeRoom({ ...area, columns: 1, column: 0 });
    const sheet = this.core.worksheet(area.sheet);
    const target = { ...this.core.target(area.sheet), ranges: [this.core.range(area)] };
    const automatic = { ...target, autoHeightInfo: pixels === 'auto' ? 1 : 0 };
    const redo = [{ id: SetWorksheetRowIsAutoHeightMutation.id, params: automatic }];
    const undo = [
      { id: SetWorksheetRowIsAutoHeightMutation.id, params: SetWorksheetRowIsAutoHeightMutationFactory(automatic, sheet) as object },
    ];
    if (pixels !== 'auto') {
      const height = { ...target, rowHeight: Math.round(pixels) };
      redo.push({ id: SetWorksheetRowHeightMutation.id, params: height as never });
      undo.unshift({ id: SetWorksheetRowHeightMutation.id, params: SetWorksheetRowHeightMutationFactory(height, sheet) });
    }
    this.core.change(redo, undo);
  }

  /** Fits columns to their displayed texts. An estimate by character count: without a renderer nobody knows the fonts. */
  autofitColumns(area: Area): void {
    const sheet = this.core.worksheet(area.sheet);
    const rows = Math.min(area.rows, Math.max(0, sheet.getLastRowWithContent() + 1 - area.row));
    const columns = Math.min(area.columns, sheet.getColumnCount() - area.column);
    const texts = this.texts({ ...area, rows, columns });
    for (let column = 0; column < columns; column += 1) {
      const longest = Math.max(0, ...texts.map((row) => Math.max(...row[column]!.split('\n').map((line) => line.length))));
      if (longest > 0) this.setColumnWidths(
        { ...area, column: area.column + column, columns: 1 },
        Math.min(WIDEST_AUTOFIT, longest * PIXELS_A_CHARACTER + CELL_PADDING),
      );
    }
  }

  setHidden(area: Area, what: 'rows' | 'columns', hidden: boolean): void {
    this.core.makeRoom(what === 'rows' ? { ...area, column: 0, columns: 1 } : { ...area, row: 0, rows: 1 });
    const range = this.core.range(area);
    const [hide, show] = what === 'rows' ? [
      SetRowHiddenMutation.id,
      SetRowVisibleMutation.id,
    ] : [SetColHiddenMutation.id, SetColVisibleMutation.id];
    const changing = this.runs(area.sheet, what, range, hidden);
    if (changing.length === 0) return;
    const params = { ...this.core.target(area.sheet), ranges: changing };
    this.core.change([{ id: hidden ? hide : show, params }], [{ id: hidden ? show : hide, params }]);
  }

  hidden(sheet: string, what: 'rows' | 'columns', index: number): boolean {
    const worksheet = this.core.worksheet(sheet);
    return what === 'rows' ? !worksheet.getRowRawVisible(index) || worksheet.getRowFiltered(index) : !worksheet.getColVisible(index);
  }

  /** The stretches that are not yet as wanted, so that undo leaves alone what was hidden before. */
  private runs(sheet: string, what: 'rows' | 'columns', range: IRange, hidden: boolean): IRange[] {
    const worksheet = this.core.worksheet(sheet);
    const visible = (index: number): boolean => (what === 'rows' ? worksheet.getRowRawVisible(index) : worksheet.getColVisible(index));
    const [start, end] = what === 'rows' ? (['startRow', 'endRow'] as const) : (['startColumn', 'endColumn'] as const);
    const runs: IRange[] = [];
    for (let index = range[start]; index <= range[end]; index += 1) {
      if (visible(index) !== hidden) continue;
      const last = runs.at(-1);
      if (last && last[end] === index - 1) last[end] = index;
      else runs.push({ ...range, [start]: index, [end]: index });
    }
    return runs;
  }

  private eachCell(area: Area, change: (row: number, column: number, cell: Nullable<ICellData>) => ICellData | null): void {
    this.core.makeRoom(area);
    const range = this.core.range(area);
    const matrix = this.core.worksheet(area.sheet).getCellMatrix();
    const cellValue: IObjectMatrixPrimitiveType<ICellData> = {};
    for (let row = range.startRow; row <= range.endRow; row += 1) {
      const line: Record<number, ICellData> = {};
      for (let column = range.startColumn; column <= range.endColumn; column += 1) {
        const cell = change(row, column, matrix.getValue(row, column));
        if (cell) line[column] = cell;
      }
      cellValue[row] = line;
    }
    // Without the trigger the formula plugin takes cells without `f` for cells whose formula was removed.
    const params = { ...this.core.target(area.sheet), cellValue, trigger: SetStyleCommand.id };
    const undo = SetRangeValuesUndoMutationFactory(this.core.injector, params);
    this.core.change([{ id: SetRangeValuesMutation.id, params }], [{ id: SetRangeValuesMutation.id, params: undo }]);
  }
}

const styled = (data: IStyleData, extras: StyleExtras | null, cell: Nullable<ICellData>): ICellData => ({
  s: data,
  ...(extras ? { custom: { ...cell?.custom, ...extras } } : {}),
});
