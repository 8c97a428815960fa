import { CellValueType, isBooleanString, isRealNum, numfmt } from '@univerjs/core';
import type { ICellData, IObjectMatrixPrimitiveType, IRange, Nullable } from '@univerjs/core';
import { ERROR_TYPE_SET, FormulaDataModel, LexerTreeBuilder } from '@univerjs/engine-formula';
import type { ErrorType } from '@univerjs/engine-formula';
import { SetRangeValuesCommand, SetRangeValuesMutation, SetRangeValuesUndoMutationFactory } from '@univerjs/sheets';
import type { Area, CellContent, CellKind, CellValue, Grid } from '../engine';
import { ownStyle } from './cell-style';
import type { Core } from './core';
import { fromEngine, toEngine } from './formula-text';
import type { FormulaPlace } from './formula-text';
import { formatNumber } from './number-format';
import { lookOnlyWhereWritten } from './written-formulas';

/** Up to this many cells in one write, a page fits row heights to wrapped text at once; beyond, it takes seconds. */
const FITTED_CELLS = 20_000;

/** Empties a cell's content and leaves its looks. */
export const BLANK = { v: null, f: null, si: null, p: null, t: null } as unknown as ICellData;

/** Values, kinds, formulas and texts of cells, read past Univer's facade: the facade rounds to 12 digits and is slow. */
export class Cells {
  private readonly formulaModel: FormulaDataModel;
  private readonly lexer: LexerTreeBuilder;

  constructor(private readonly core: Core, private readonly placeOf: (sheet: string, row: number, column: number) => FormulaPlace) {
    this.formulaModel = core.injector.get(FormulaDataModel);
    this.lexer = core.injector.get(LexerTreeBuilder);
    lookOnlyWhereWritten(this.formulaModel, core.workbook);
  }

  /** The cell as stored, or what a dynamic array spilled into it. */
  private reader(sheet: string): (row: number, column: number) => Nullable<ICellData> {
    const matrix = this.core.worksheet(sheet).getCellMatrix();
    const spilled =
      this.formulaModel.getArrayFormulaCellData()?.[this.core.unitId]?.[sheet] as Nullable<IObjectMatrixPrimitiveType<Nullable<ICellData>>>;
    return (row, column) => {
      const cell = matrix.getValue(row, column);
      if (cell && (cell.f || cell.si || cell.p || (cell.v !== undefined && cell.v !== null))) return cell;
      return spilled?.[row]?.[column];
    };
  }

  private map<T>(area: Area, read: (cell: Nullable<ICellData>, row: number, column: number) => T): Grid<T> {
    const cellAt = this.reader(area.sheet);
    return Array.from({ length: area.rows }, (_r, r) =>
      Array.from({ length: area.columns }, (_c, c) => read(cellAt(area.row + r, area.column + c), area.row + r, area.column + c)));
  }

  values(area: Area): Grid<CellValue> {
    return this.map(area, valueOf);
  }

  kinds(area: Area): Grid<CellKind> {
    return this.map(area, kindOf);
  }

  formulas(area: Area): Grid<CellValue> {
    return this.map(area, (cell, row, column) => this.formulaOf(area.sheet, cell, row, column) ?? valueOf(cell));
  }

  texts(area: Area): Grid<string> {
    const worksheet = this.core.worksheet(area.sheet);
    return this.map(
      area,
      (cell, row, column) => displayed(cell, ownStyle(this.core.workbook, worksheet, row, column).n?.pattern ?? 'General'),
    );
  }

  /** The formula in Excel's words, or undefined where there is none. */
  private formulaOf(sheet: string, cell: Nullable<ICellData>, row: number, column: number): string | undefined {
    if (!cell?.f && !cell?.si) return undefined;
    return fromEngine(cell.f ?? this.sharedFormula(sheet, row, column), this.placeOf(sheet, row, column));
  }

  /** A filled-down formula is stored once, with an offset for the others. */
  private sharedFormula(sheet: string, row: number, column: number): string {
    const item = this.formulaModel.getFormulaData()?.[this.core.unitId]?.[sheet]?.[row]?.[column];
    return item ? this.lexer.moveFormulaRefOffset(item.f, item.x ?? 0, item.y ?? 0) : '';
  }

  write(area: Area, contents: Grid<CellContent>): void {
    this.core.makeRoom(area);
    const cells: IObjectMatrixPrimitiveType<ICellData> = {};
    let some = false;
    contents.forEach((line, r) => line.forEach((content, c) => {
      if (content === null) return;
      (cells[area.row + r] ??= {})[area.column + c] = this.stored(content, area.sheet, area.row + r, area.column + c);
      some = true;
    }));
    if (!some) return;
    if (area.rows * area.columns <= FITTED_CELLS) {
      this.core.command(SetRangeValuesCommand.id, { ...this.core.target(area.sheet), range: this.core.range(area), value: cells });
      return;
    }
    const params = { ...this.core.target(area.sheet), cellValue: cells };
    const undo = SetRangeValuesUndoMutationFactory(this.core.injector, params);
    this.core.change([{ id: SetRangeValuesMutation.id, params }], [{ id: SetRangeValuesMutation.id, params: undo }]);
  }

  private stored(content: NonNullable<CellContent>, sheet: string, row: number, column: number): ICellData {
    if ('formula' in content) return { ...BLANK, f: toEngine(content.formula, this.placeOf(sheet, row, column)) };
    const { value } = content;
    if (value === '') return BLANK;
    if (typeof value === 'number') return { ...BLANK, v: value, t: CellValueType.NUMBER };
    if (typeof value === 'boolean') return { ...BLANK, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
    return { ...BLANK, v: value, t: textType(value) };
  }

  /** The smallest area of cells that `counts`, or null. */
  usedArea(sheet: string, counts: (cell: ICellData) => boolean): Area | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    const see = (row: number, column: number): void => {
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    };
    this.core.worksheet(sheet).getCellMatrix().forValue((row, column, cell) => {
      if (cell && counts(cell)) see(row, column);
    });
    const spills = this.formulaModel.getArrayFormulaRange()?.[this.core.unitId]?.[sheet] as Nullable<IObjectMatrixPrimitiveType<IRange>>;
    for (const anchors of Object.values(spills ?? {})) {
      for (const range of Object.values(anchors as Record<number, IRange>)) {
        see(range.startRow, range.startColumn);
        see(range.endRow, range.endColumn);
      }
    }
    return bottom < 0 ? null : { sheet, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  spill(sheet: string, row: number, column: number): Area | null {
    const range = this.formulaModel.getArrayFormulaRange()?.[this.core.unitId]?.[sheet]?.[row]?.[column];
    if (!range || (range.startRow === range.endRow && range.startColumn === range.endColumn)) return null;
    return this.core.area(sheet, range);
  }
}

/** Text that Univer would take for a number, a boolean or an error on the next occasion is marked as text for good. */
function textType(text: string): CellValueType {
  const mistakable = isRealNum(text) || isBooleanString(text) || ERROR_TYPE_SET.has(text as ErrorType);
  return mistakable ? CellValueType.FORCE_STRING : CellValueType.STRING;
}

const richText = (cell: ICellData): string => (cell.p?.body?.dataStream ?? '').replace(/\r\n$/, '').replace(/\r/g, '\n');

export function valueOf(cell: Nullable<ICellData>): CellValue {
  if (!cell) return '';
  if (cell.v === undefined || cell.v === null) return cell.p ? richText(cell) : '';
  return cell.t === CellValueType.BOOLEAN ? Boolean(cell.v) : cell.v;
}

export function kindOf(cell: Nullable<ICellData>): CellKind {
  const value = valueOf(cell);
  if (value === '') return cell?.f || cell?.si ? 'String' : 'Empty';
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value === 'number') return 'Double';
  return cell?.t !== CellValueType.FORCE_STRING && ERROR_TYPE_SET.has(value as ErrorType) ? 'Error' : 'String';
}

export const hasContent = (cell: ICellData): boolean => Boolean(
  cell.f || cell.si || cell.p || (cell.v !== undefined && cell.v !== null && cell.v !== ''),
);

/** A value as Excel displays it with this number format. */
function displayed(cell: Nullable<ICellData>, pattern: string): string {
  const value = valueOf(cell);
  if (value === '') return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return kindOf(cell) === 'Error' ? value : textByPattern(value, pattern);
  return formatNumber(value, pattern);
}

const textByPattern = (text: string, pattern: string): string => (
  pattern.includes('@') ? numfmt.format(pattern, text, { throws: false }) : text
);

