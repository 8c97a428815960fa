/** The open workbook as the object model sees it: the engine, what Excel keeps beside it, and what both need to agree on. */
import type { Area, CellContent, Engine, EngineEvent, Grid, SheetState, TableState } from '../engine/engine';
import { contains, intersection, localAddress, parseAddress, quotedSheet, sheetSize } from './addresses';
import { ChangeReporter } from './change-reporter';
import { ConditionalFormatIds } from './conditional-format-ids';
import type { Culture } from './culture';
import type { Events } from './events';
import { HostError } from './host-error';
import { newHostState, newSheetState, newTableState } from './host-state';
import type { HostState, SheetHostState, TableHostState } from './host-state';
import { LiveAreas, afterShift, afterStructure } from './live-area';
import type { LiveArea } from './live-area';
import type { FilterCriteria } from './filter-criteria';
import { applyFilter } from './model/filter';
import { Pictures } from './pictures/pictures';
import type { HostProfile } from './profiles';
import type { References } from './references';
import { TableHabits } from './table-habits';

export interface BookParts {
  readonly engine: Engine;
  readonly profile: HostProfile;
  readonly culture: Culture;
  readonly documentUrl: string;
  readonly dateSystem: DateSystem;
  readonly events: Events;
  readonly references: References;
}

/** The year from which a workbook counts its days. */
export type DateSystem = 1900 | 1904;

export class Book {
  readonly engine: Engine;
  readonly profile: HostProfile;
  readonly culture: Culture;
  readonly documentUrl: string;
  readonly dateSystem: DateSystem;
  readonly events: Events;
  readonly references: References;
  readonly areas: LiveAreas;
  readonly tableHabits: TableHabits;
  readonly pictures: Pictures;
  readonly conditionalFormatIds = new ConditionalFormatIds();
  state: HostState = newHostState();
  /** `suspendApiCalculationUntilNextSync` was called in the running sync. */
  calculationSuspended = false;
  /** Something was written since values were last waited for. */
  private isStale = false;

  constructor(parts: BookParts) {
    this.engine = parts.engine;
    this.profile = parts.profile;
    this.culture = parts.culture;
    this.documentUrl = parts.documentUrl;
    this.dateSystem = parts.dateSystem;
    this.events = parts.events;
    this.references = parts.references;
    this.areas = new LiveAreas((id) => this.engine.sheets().some((sheet) => sheet.id === id));
    this.tableHabits = new TableHabits(this);
    this.pictures = new Pictures(this);
    new ChangeReporter(this).start();
  }

  get name(): string {
    return decodeURIComponent(this.documentUrl.split(/[/\\]/).pop() || 'Book1.xlsx');
  }

  // Sheets.
  sheet(id: string): SheetState {
    const sheet = this.engine.sheets().find((candidate) => candidate.id === id);
    if (!sheet) {
      throw new HostError('ItemNotFound', 'The worksheet was deleted.');
    }
    return sheet;
  }

  /** By id or, whatever the case, by name. */
  findSheet(key: string): SheetState | undefined {
    const sheets = this.engine.sheets();
    return sheets.find((sheet) => sheet.id === key) ?? sheets.find((sheet) => sheet.name.toLowerCase() === key.toLowerCase());
  }

  sheetState(id: string): SheetHostState {
    return (this.state.sheets[id] ??= newSheetState());
  }

  // Tables.
  table(id: string): TableState {
    const table = this.engine.table(id);
    if (!table) {
      throw new HostError('ItemNotFound', 'The table was deleted.');
    }
    return table;
  }

  tableState(id: string): TableHostState {
    return (this.state.tables[id] ??= newTableState());
  }

  /** A new table may have the id of one that is gone, and begins with nothing of it. */
  beginTable(id: string): void {
    this.state.tables[id] = newTableState();
  }

  tablesIn(area: Area): TableState[] {
    return this.engine.tables().filter((table) => intersection(table.area, area));
  }

  /** Tables and defined names share their names. */
  takenNames(): string[] {
    return [
      ...this.engine.tables().map((table) => table.name),
      ...this.engine.names().filter((name) => name.scope === undefined).map((name) => name.name),
    ];
  }

  clearFilter(tableId: string, index: number): void {
    const column = this.table(tableId).columns[index];
    if (column) {
      Reflect.deleteProperty(this.tableState(tableId).filters, String(column.id));
      this.engine.filterTable(tableId, index, null);
    }
  }

  reapplyFilter(tableId: string, index: number): void {
    const criteria = this.tableState(tableId).filters[String(this.table(tableId).columns[index]?.id)];
    if (criteria) {
      applyFilter(this, tableId, index, criteria as unknown as FilterCriteria);
    }
  }

  // Addresses.
  address(area: Area): string {
    return `${quotedSheet(this.sheet(area.sheet).name)}!${localAddress(area)}`;
  }

  /** An address on a sheet, an address with its sheet, a table's name or a defined name. */
  findArea(text: string, sheetId: string): Area | undefined {
    const parsed = parseAddress(text);
    if (parsed) {
      const sheet = parsed.sheet === undefined ? sheetId : this.findSheet(parsed.sheet)?.id;
      return sheet === undefined
        ? undefined
        : { sheet, row: parsed.row, column: parsed.column, rows: parsed.rows, columns: parsed.columns };
    }
    const table = this.engine.tables().find((candidate) => candidate.name.toLowerCase() === text.toLowerCase());
    if (table) {
      return bodyOf(table);
    }
    const named = this.engine.names().find((name) =>
      name.name.toLowerCase() === text.toLowerCase() && (name.scope === undefined || name.scope === sheetId));
    return named && this.areaOfFormula(named.formula, sheetId);
  }

  /** The area a formula such as `=Sheet1!$A$1:$B$2` refers to. */
  areaOfFormula(formula: string, sheetId: string): Area | undefined {
    const parsed = parseAddress(formula.replace(/^=/, ''));
    const sheet = parsed && (parsed.sheet === undefined ? sheetId : this.findSheet(parsed.sheet)?.id);
    return parsed && sheet !== undefined
      ? { sheet, row: parsed.row, column: parsed.column, rows: parsed.rows, columns: parsed.columns }
      : undefined;
  }

  live(area: Area): LiveArea {
    return this.areas.create(area);
  }

  /** Rows or columns came or went, whoever did it: what points at cells moves with them. */
  followStructure(event: Extract<EngineEvent, { type: 'structure' }>): void {
    const change = afterStructure(event);
    if (change) {
      this.areas.move(change);
      this.pictures.follow(event);
    }
  }

  /** Cells make room for `area` or close over it. */
  shiftCells(area: Area, direction: 'Down' | 'Right' | 'Up' | 'Left'): void {
    const change = afterShift(area, direction);
    this.areas.move(change);
    this.pictures.shiftCells(change);
  }

  // Writing.
  markStale(): void {
    this.isStale = true;
  }

  /** `AccessDenied` where a protected sheet's locked cells would change (documentation of WorksheetProtection). */
  guardCells(area: Area): void {
    if (this.sheetState(area.sheet).protection && this.engine.styles(this.usedPart(area)).some(
      (row) => row.some((style) => style.locked !== false),
    )) {
      throw new HostError('AccessDenied', `The sheet "${this.sheet(area.sheet).name}" is protected.`);
    }
  }

  /** `AccessDenied` where a protected sheet does not allow what `option` names (`Excel.WorksheetProtectionOptions`). */
  guardSheet(sheetId: string, option?: string): void {
    const protection = this.sheetState(sheetId).protection;
    if (protection && !(option && protection.options[option] === true)) {
      throw new HostError('AccessDenied', `The sheet "${this.sheet(sheetId).name}" is protected.`);
    }
  }

  /**
   * Excel on the desktop puts a block into the wrong cells where a filter hides some of its rows (OfficeDev/office-js#224), and deletes
   * none of them (#994). Nobody may rely on what comes of it, so it is refused here, with the code Excel has for such conflicts.
   */
  guardFilter(area: Area): void {
    const filtered = area.rows * area.columns > 1 && this.tablesIn(area).find(({ id }) => this.isFiltered(id));
    if (!filtered) {
      return;
    }
    const rows = intersection(bodyOf(filtered), area);
    if (rows && Array.from({ length: rows.rows }, (_, row) => row).some((row) => this.engine.hidden(rows.sheet, 'rows', rows.row + row))) {
      throw new HostError('FilteredRangeConflict', `A filter hides rows of the table ${filtered.name}.`);
    }
  }

  isFiltered(tableId: string): boolean {
    return Object.keys(this.tableState(tableId).filters).length > 0;
  }

  /** Writes what the API gave: checks protection, then does for tables what Excel does when somebody types. */
  write(area: Area, contents: Grid<CellContent>): void {
    this.guardCells(area);
    this.engine.write(area, contents);
    this.markStale();
    this.tableHabits.afterWrite(area, contents);
  }

  /** The part of whole rows or columns that can hold something; an area of ordinary size as it is. */
  usedPart(area: Area): Area {
    if (area.rows * area.columns <= 1_000_000) {
      return area;
    }
    const used = this.engine.usedArea(area.sheet, false);
    return (used && intersection(used, area)) ?? { ...area, rows: 1, columns: 1 };
  }

  /**
   * Where a format is put. A whole column's reaches below what is used, so that rows added later have it; not to the last row of the
   * sheet, which the engine would have to hold cell by cell.
   */
  formattable(area: Area): Area {
    if (area.rows < sheetSize.rows && area.columns < sheetSize.columns) {
      return area;
    }
    const used = this.engine.usedArea(area.sheet, false);
    const rows = Math.max(1000, used ? used.row + used.rows : 0);
    const columns = Math.max(26, used ? used.column + used.columns : 0);
    return {
      ...area,
      rows: area.rows === sheetSize.rows ? rows : area.rows,
      columns: area.columns === sheetSize.columns ? columns : area.columns,
    };
  }

  /** Whether the area lies in one table, with that table. */
  tableAround(area: Area): TableState | undefined {
    return this.engine.tables().find((table) => contains(table.area, area));
  }

  /** Waits until calculated values are right, unless nothing was written or calculation is suspended. */
  async settle(): Promise<void> {
    if (this.isStale && !this.calculationSuspended) {
      this.isStale = false;
      await this.engine.settle();
    }
  }
}

export function bodyOf(table: TableState): Area {
  const rows = table.area.rows - 1 - (table.showTotals ? 1 : 0);
  return { ...table.area, row: table.area.row + 1, rows: Math.max(rows, 1) };
}
