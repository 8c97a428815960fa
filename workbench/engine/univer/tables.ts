import type { IMutationInfo } from '@univerjs/core';
import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  SetSheetTableFilterMutation,
  TABLE_FILTER_EMPTY_VALUE,
  TableColumnFilterTypeEnum,
  TableManager,
} from '@univerjs/sheets-table';
import type { ITableColumnJson, ITableFilterItem } from '@univerjs/sheets-table';
import type { Area, CellValue, Engine, TableState } from '../engine';
import type { Beside, BesideRecords } from './beside';
import type { Core } from './core';
import { decodeColumn, encodeColumn, renameColumn, renameTable } from './formula-text';
import type { FormulaPlace, TableNames } from './formula-text';
import type { FormulaRewriter } from './formula-rewriter';
import { DEFAULT_TABLE_STYLE, paintedStyle } from './table-themes';

/** Excel's own default. */
const DEFAULT_LOOKS: BesideRecords['table'] = { style: DEFAULT_TABLE_STYLE, showFilterButton: true, showTotals: false };

type Column = TableState['columns'][number];
type TableFacts = Omit<ReturnType<TableManager['getTableList']>[number], 'unitId'>;
/** Everything needed to put a table back exactly. */
interface TableRecord {
  readonly id: string;
  readonly name: string;
  readonly area: Area;
  readonly columns: readonly Column[];
  readonly filters: readonly (ITableFilterItem | undefined)[];
}

/**
 * Tables. Univer refuses names that Excel allows, cannot rename columns, and inserts new columns at the wrong place when a table is
 * resized. So every change here takes the table away and puts the new one in its place, as one step, under the same id.
 *
 * The totals row belongs to the table in Excel but to no part of it in Univer, whose `Table[Column]` would then sum it: it is kept
 * outside Univer's range and counted in here.
 */
export class Tables {
  private readonly manager: TableManager;

  constructor(
    private readonly core: Core,
    private readonly beside: Beside,
    private readonly rewriter: FormulaRewriter,
    private readonly readValues: (area: Area) => readonly (readonly CellValue[])[],
    private readonly writeHeader: (sheet: string, row: number, column: number, text: string) => void,
  ) {
    this.manager = core.injector.get(TableManager);
  }

  all(): readonly TableState[] {
    return this.manager.getTableList(this.core.unitId).map((table) => this.read(table));
  }

  /** One table by its id: a host asks for it with nearly every property. */
  find(id: string): TableState | undefined {
    const table = this.manager.getTableById(this.core.unitId, id);
    return table && this.read(table.getTableInfo());
  }

  /** Names for formulas: all tables, and the one around a cell. */
  placeOf(sheet: string, row: number, column: number): FormulaPlace {
    const tables: TableNames[] = [];
    let table: TableNames | undefined;
    for (const state of this.manager.getTableList(this.core.unitId)) {
      const names = { name: state.name, columns: state.columns.map(({ displayName }) => decodeColumn(displayName)) };
      tables.push(names);
      const { startRow, startColumn, endRow, endColumn } = state.range;
      const totals = this.looks(state.id).showTotals ? 1 : 0;
      const around = row >= startRow && row <= endRow + totals && column >= startColumn && column <= endColumn;
      if (state.subUnitId === sheet && around) table = names;
    }
    return { tables, table };
  }

  add(name: string, area: Area, options: { readonly style?: string; readonly showFilterButton?: boolean } = {}): string {
    this.core.makeRoom(area);
    this.checkName(name);
    this.checkOverlap(area);
    const id = this.newId();
    const looks = { ...DEFAULT_LOOKS, ...defined(options) };
    const columns = this.headers(area).map((header, index) => ({ id: index + 1, name: header }));
    const record: TableRecord = { id, name, area, columns, filters: [] };
    const remembered = this.beside.mutations('table', id, looks);
    this.core.change([remembered.redo, put(this.core, record, looks)], [take(this.core, record), remembered.undo]);
    return id;
  }

  update(id: string, change: Parameters<Engine['updateTable']>[1]): void {
    const before = this.state(id);
    const { name, area, columns: listed, ...looksChange } = change;
    const looks = { ...this.looks(id), ...defined(looksChange) };
    if (name !== undefined && name.toLowerCase() !== before.name.toLowerCase()) this.checkName(name);
    if (area) this.core.makeRoom(area);
    if (area) this.checkOverlap(area, id);
    // An area from the caller counts the totals row; switching the totals row on or off alone adds or takes one row.
    const body = area ? withoutTotals(area, looks.showTotals) : withoutTotals(before.area, before.showTotals);
    const record = this.record(id);
    const columns = listed ? withIds(before.columns, listed) : area ? this.columnsFor(before, body) : record.columns;
    this.replace(record, { ...record, name: name ?? before.name, area: body, columns, filters: area ? [] : record.filters }, looks);
    if (name !== undefined && name !== before.name) this.rewriter.rewrite((formula) => renameTable(formula, before.name, name));
  }

  renameColumn(id: string, columnIndex: number, name: string): void {
    const record = this.record(id);
    const column = record.columns[columnIndex];
    if (!column) throw new RangeError(`The table "${record.name}" has ${record.columns.length} columns; there is none at ${columnIndex}.`);
    if (record.columns.some((other, index) => index !== columnIndex && other.name.toLowerCase() === name.toLowerCase())) {
      throw new RangeError(`The table "${record.name}" already has a column named "${name}".`);
    }
    this.replace(
      record,
      { ...record, columns: record.columns.map((old, index) => (index === columnIndex ? { ...old, name } : old)) },
      this.looks(id),
    );
    this.rewriter.rewrite((formula, place) => renameColumn(formula, place, record.name, column.name, name));
    this.writeHeader(record.area.sheet, record.area.row, record.area.column + columnIndex, name);
  }

  remove(id: string): void {
    const record = this.record(id);
    const looks = this.looks(id);
    const forgotten = this.beside.mutations('table', id, null);
    this.core.change([take(this.core, record), forgotten.redo], [forgotten.undo, put(this.core, record, looks)]);
  }

  filter(id: string, columnIndex: number, values: readonly string[] | null): void {
    const before = this.record(id).filters[columnIndex];
    const after: ITableFilterItem | undefined = values === null ? undefined
      : { filterType: TableColumnFilterTypeEnum.manual, values: values.map((value) => (value === '' ? TABLE_FILTER_EMPTY_VALUE : value)) };
    const set = (tableFilter: ITableFilterItem | undefined): IMutationInfo => ({
      id: SetSheetTableFilterMutation.id, params: { unitId: this.core.unitId, tableId: id, column: columnIndex, tableFilter },
    });
    this.core.change([set(after)], [set(before)]);
  }

  state(id: string): TableState {
    const found = this.find(id);
    if (!found) throw new RangeError(`The workbook has no table with the id "${id}".`);
    return found;
  }

  private record(id: string): TableRecord {
    const state = this.state(id);
    const filters = this.manager.getTableById(this.core.unitId, id)!.getTableFilters();
    return {
      id,
      name: state.name,
      area: withoutTotals(state.area, state.showTotals),
      columns: state.columns,
      filters: state.columns.map((_c, index) => filters.getColumnFilter(index)),
    };
  }

  private replace(before: TableRecord, after: TableRecord, looks: BesideRecords['table']): void {
    const remembered = this.beside.mutations('table', before.id, looks);
    this.core.change(
      [take(this.core, before), remembered.redo, put(this.core, after, looks)],
      [take(this.core, after), remembered.undo, put(this.core, before, this.looks(before.id))],
    );
  }

  /** The columns of a resized table: those that stay keep id and name, new ones take their header cell's text. */
  private columnsFor(before: TableState, area: Area): readonly Column[] {
    const headers = this.headers(area);
    let nextId = Math.max(0, ...before.columns.map(({ id }) => id)) + 1;
    return headers.map((header, index) => before.columns[area.column + index - before.area.column] ?? { id: nextId++, name: header });
  }

  /** Header texts, with `Column1` for blank ones and a number behind repeated ones, as Excel does. */
  private headers(area: Area): readonly string[] {
    const taken = new Set<string>();
    return this.readValues({ ...area, rows: 1 })[0]!.map((value, index) => {
      const base = value === '' ? `Column${index + 1}` : String(value);
      let name = base;
      for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${base}${number}`;
      taken.add(name.toLowerCase());
      return name;
    });
  }

  private read({ id, name, subUnitId, range, columns }: TableFacts): TableState {
    const looks = this.looks(id);
    const area = this.core.area(subUnitId, range);
    return {
      id,
      name,
      sheet: subUnitId,
      area: looks.showTotals ? { ...area, rows: area.rows + 1 } : area,
      columns: numbered(columns),
      ...looks,
    };
  }

  private looks(id: string): BesideRecords['table'] {
    return this.beside.get('table', id) ?? DEFAULT_LOOKS;
  }

  private checkName(name: string): void {
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) throw new RangeError(
      `"${name}" cannot be a table's name: it starts with a letter or underscore and has no spaces.`,
    );
    if (this.all().some((table) => table.name.toLowerCase() === name.toLowerCase())) throw new RangeError(
      `There is already a table named "${name}".`,
    );
  }

  private checkOverlap(area: Area, except?: string): void {
    const other = this.all().find((table) => table.id !== except && table.sheet === area.sheet && overlap(table.area, area));
    if (other) throw new RangeError(`The area overlaps the table "${other.name}".`);
  }

  private newId(): string {
    const taken = new Set(this.all().map(({ id }) => id));
    let number = taken.size + 1;
    while (taken.has(`table-${number}`)) number += 1;
    return `table-${number}`;
  }
}

/** Columns that were there keep their ids; new ones get the next. */
function withIds(before: readonly Column[], listed: readonly { readonly id?: number; readonly name: string }[]): readonly Column[] {
  let next = Math.max(0, ...before.map(({ id }) => id)) + 1;
  return listed.map(({ id, name }) => ({ id: id ?? next++, name }));
}

const defined = <T extends object>(options: T): Partial<T> => Object.fromEntries(
  Object.entries(options).filter(([, value]) => value !== undefined),
) as Partial<T>;

const withoutTotals = (area: Area, totals: boolean): Area => (totals ? { ...area, rows: area.rows - 1 } : area);

const overlap = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows && b.row < a.row + a.rows && a.column < b.column + b.columns && b.column < a.column + a.columns;

/** Our column ids are numbers, Univer's are text; columns that Univer made itself get the next free numbers. */
function numbered(columns: readonly ITableColumnJson[]): Column[] {
  let next = Math.max(0, ...columns.map(({ id }) => Number(/^column-(\d+)$/.exec(id)?.[1] ?? 0))) + 1;
  return columns.map(({ id, displayName }) => ({ id: Number(/^column-(\d+)$/.exec(id)?.[1] ?? next++), name: decodeColumn(displayName) }));
}

const take = (core: Core, { id, area }: TableRecord): IMutationInfo => (
  { id: DeleteSheetTableMutation.id, params: { ...core.target(area.sheet), tableId: id } }
);

function put(core: Core, { id, name, area, columns, filters }: TableRecord, looks: BesideRecords['table']): IMutationInfo {
  const range = {
    startRow: area.row,
    startColumn: area.column,
    endRow: area.row + area.rows - 1,
    endColumn: area.column + area.columns - 1,
  };
  const options = {
    tableStyleId: paintedStyle(looks.style),
    columns: columns.map((column) => ({ id: `column-${column.id}`, displayName: encodeColumn(column.name) })),
    ...(filters.some(Boolean) ? { filters } : {}),
  };
  return {
    id: AddSheetTableMutation.id,
    params: { ...core.target(area.sheet), tableId: id, name, range, header: columns.map((column) => encodeColumn(column.name)), options },
  };
}
