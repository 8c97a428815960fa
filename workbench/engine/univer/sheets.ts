import { BooleanNumber, mergeWorksheetSnapshotWithDefault } from '@univerjs/core';
import type { IMutationInfo } from '@univerjs/core';
import {
  InsertSheetMutation, RemoveSheetCommand, RemoveSheetMutation, SetFrozenMutation, SetSelectionsOperation, SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation, SetWorksheetNameCommand, SetWorksheetOrderMutation, SheetsSelectionsService, ToggleGridlinesMutation,
} from '@univerjs/sheets';
import type { Area, SheetState } from '../engine';
import type { Beside } from './beside';
import type { Core } from './core';

/** A new sheet has Excel's row height and column width, and a size that grows when something is written outside. */
export const NEW_SHEET = { rowCount: 1000, columnCount: 40, defaultRowHeight: 20, defaultColumnWidth: 64 };

type SheetChange = Partial<Omit<SheetState, 'id'>> & { readonly position?: number };

/** Sheets: the tabs, their looks, which one is active and what is selected on it. */
export class Sheets {
  constructor(private readonly core: Core, private readonly beside: Beside) {
    // Univer's grid notices a turn later that the sheet it shows is gone, and stumbles when more happens in between, as in an undo.
    core.commands.beforeCommandExecuted(({ id, params }) => {
      if (id !== RemoveSheetMutation.id) return;
      const { subUnitId } = params as { readonly subUnitId: string };
      if (this.active() === subUnitId) this.activateNeighbor(subUnitId);
    });
  }

  all(): readonly SheetState[] {
    return this.core.workbook.getSheets().map((sheet) => {
      const config = sheet.getConfig();
      const hidden = config.hidden === BooleanNumber.TRUE;
      return {
        id: config.id,
        name: config.name,
        visibility: !hidden ? 'Visible' : this.beside.get('sheet', config.id)?.veryHidden ? 'VeryHidden' : 'Hidden',
        tabColor: config.tabColor ?? '',
        showGridlines: config.showGridlines !== BooleanNumber.FALSE,
        frozen: { rows: Math.max(config.freeze.ySplit, 0), columns: Math.max(config.freeze.xSplit, 0) },
      };
    });
  }

  add(name: string): string {
    const taken = this.core.workbook.getSheets();
    if (taken.some((sheet) => sheet.getName().toLowerCase() === name.toLowerCase())) throw new RangeError(
      `There is already a sheet named "${name}".`,
    );
    const id = newSheetId(taken.map((sheet) => sheet.getSheetId()));
    const sheet = mergeWorksheetSnapshotWithDefault({ id, name, ...NEW_SHEET });
    const insert = { id: InsertSheetMutation.id, params: { unitId: this.core.unitId, index: taken.length, sheet } };
    const remove = { id: RemoveSheetMutation.id, params: { ...this.core.target(id), subUnitName: name } };
    this.keepingActive(() => this.core.change([insert], [remove]));
    return id;
  }

  remove(id: string): void {
    this.core.worksheet(id);
    if (this.all().filter((sheet) => sheet.visibility === 'Visible' && sheet.id !== id).length === 0) throw new RangeError(
      'A workbook needs at least one visible sheet.',
    );
    this.core.command(RemoveSheetCommand.id, this.core.target(id));
  }

  update(id: string, change: SheetChange): void {
    const before = this.all().find((sheet) => sheet.id === id);
    if (!before) throw new RangeError(`The workbook has no sheet with the id "${id}".`);
    if (change.name !== undefined && change.name !== before.name) this.core.command(
      SetWorksheetNameCommand.id,
      { ...this.core.target(id), name: change.name },
    );
    const swaps: ((state: SheetState) => IMutationInfo)[] = [];
    if (change.tabColor !== undefined) swaps.push((state) => this.mutation(SetTabColorMutation.id, id, { color: state.tabColor }));
    if (change.showGridlines !== undefined) swaps.push(
      (state) => this.mutation(ToggleGridlinesMutation.id, id, { showGridlines: flag(state.showGridlines) }),
    );
    if (change.frozen !== undefined) swaps.push((state) => this.mutation(SetFrozenMutation.id, id, freeze(state.frozen)));
    if (swaps.length > 0) this.core.change(swaps.map((swap) => swap({ ...before, ...change })), swaps.map((swap) => swap(before)));
    if (change.visibility !== undefined && change.visibility !== before.visibility) this.setVisibility(
      id,
      before.visibility,
      change.visibility,
    );
    if (change.position !== undefined) this.move(id, change.position);
  }

  private setVisibility(id: string, from: SheetState['visibility'], to: SheetState['visibility']): void {
    if (to !== 'Visible') {
      if (this.all().filter((sheet) => sheet.visibility === 'Visible' && sheet.id !== id).length === 0) throw new RangeError(
        'A workbook needs at least one visible sheet.',
      );
      if (this.active() === id) this.activateNeighbor(id);
    }
    const record = this.beside.mutations('sheet', id, to === 'VeryHidden' ? { veryHidden: true } : null);
    const hide = (state: SheetState['visibility']): IMutationInfo => this.mutation(
      SetWorksheetHideMutation.id,
      id,
      { hidden: flag(state !== 'Visible') },
    );
    this.keepingActive(() => this.core.change([record.redo, hide(to)], [hide(from), record.undo]));
  }

  private move(id: string, position: number): void {
    const from = this.core.workbook.getIndexBySheetId(id);
    const to = Math.max(0, Math.min(position, this.core.workbook.getSheetSize() - 1));
    if (from === to) return;
    this.core.change(
      [this.mutation(SetWorksheetOrderMutation.id, id, { fromOrder: from, toOrder: to })],
      [this.mutation(SetWorksheetOrderMutation.id, id, { fromOrder: to, toOrder: from })],
    );
  }

  active(): string {
    return this.core.workbook.ensureActiveSheet().getSheetId();
  }

  activate(id: string): void {
    if (this.core.worksheet(id).isSheetHidden() === BooleanNumber.TRUE) throw new RangeError(
      `The sheet "${this.core.worksheet(id).getName()}" is hidden.`,
    );
    this.core.command(SetWorksheetActiveOperation.id, this.core.target(id));
  }

  /** Univer opens a sheet that appears; Excel's object model does not. */
  private keepingActive(work: () => void): void {
    const active = this.active();
    work();
    if (this.active() !== active) this.activate(active);
  }

  /** The next visible sheet to the right, else to the left, as Excel chooses. */
  private activateNeighbor(id: string): void {
    const sheets = this.all();
    const index = sheets.findIndex((sheet) => sheet.id === id);
    const next = [...sheets.slice(index + 1), ...sheets.slice(0, index).reverse()].find((sheet) => sheet.visibility === 'Visible');
    if (next) this.activate(next.id);
  }

  selection(): readonly Area[] {
    const sheet = this.active();
    const ranges = this.core.injector.get(SheetsSelectionsService).getCurrentSelections().map(
      ({ range }) => this.core.area(sheet, range as never),
    );
    return ranges.length > 0 ? ranges : [{ sheet, row: 0, column: 0, rows: 1, columns: 1 }];
  }

  select(areas: readonly Area[]): void {
    const sheet = areas[0]?.sheet;
    if (!sheet) throw new RangeError('A selection needs at least one area.');
    areas.forEach((area) => this.core.makeRoom(area));
    if (sheet !== this.active()) this.activate(sheet);
    const selections = areas.map((area, index) => {
      const range = this.core.range(area);
      const first = { startRow: range.startRow, startColumn: range.startColumn, endRow: range.startRow, endColumn: range.startColumn };
      const primary = { ...first, actualRow: first.startRow, actualColumn: first.startColumn, isMerged: false, isMergedMainCell: false };
      return { range, primary: index === areas.length - 1 ? primary : null, style: null };
    });
    this.core.command(SetSelectionsOperation.id, { ...this.core.target(sheet), selections });
  }

  private mutation(id: string, sheet: string, params: object): IMutationInfo {
    return { id, params: { ...this.core.target(sheet), ...params } };
  }
}

const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);

/** Univer says -1 for "the frozen part ends nowhere". */
const freeze = ({ rows, columns }: SheetState['frozen']): object => (
  { ySplit: rows, xSplit: columns, startRow: rows || -1, startColumn: columns || -1 }
);

function newSheetId(taken: readonly string[]): string {
  let number = taken.length + 1;
  while (taken.includes(`sheet-${number}`)) number += 1;
  return `sheet-${number}`;
}
