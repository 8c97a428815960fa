import { IResourceLoaderService, RedoCommandId, UndoCommandId } from '@univerjs/core';
import type { IDisposable, IMutationInfo, Workbook } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type {
  Area, CellContent, CellKind, CellStyle, CellValue, ConditionalFormatState, ConditionalStyle, Engine, EngineEvent,
  FunctionBridge, FunctionDeclaration, Grid, NameState, SheetState,
  Snapshot, SortField, TableState, ValidationState,
} from '../engine';
import { Beside } from './beside';
import type { BesideSnapshot } from './beside';
import { Calculation } from './calculation';
import { Cells, hasContent } from './cells';
import { ConditionalFormats } from './conditional-formats';
import type { Core } from './core';
import { CustomFunctions } from './custom-functions';
import { Events } from './events';
import { FormulaRewriter } from './formula-rewriter';
import { toEngine } from './formula-text';
import { FunctionBroker } from './function-broker';
import { Looks } from './looks';
import { Names } from './names';
import { Sheets } from './sheets';
import { Structure } from './structure';
import { Tables } from './tables';
import { translateTypedFormulas } from './typed-formulas';
import { HostSteps } from './undo';
import { Validation } from './validation';

/** What a snapshot holds besides Univer's own: see `save()`. */
export interface SavedParts {
  readonly workbook: ReturnType<Workbook['save']>;
  readonly beside: BesideSnapshot;
}

/** The engine over one open workbook. Each part has its own file; this one only delegates to them. */
export class WorkbookEngine implements Engine {
  private readonly beside: Beside;
  private readonly sheetTabs: Sheets;
  private readonly cells: Cells;
  private readonly structure: Structure;
  private readonly looks: Looks;
  private readonly tableList: Tables;
  private readonly nameList: Names;
  private readonly validationRules: Validation;
  private readonly formats: ConditionalFormats;
  private readonly broker = new FunctionBroker();
  private readonly functions: CustomFunctions;
  private readonly calculation: Calculation;
  private readonly events: Events;
  private readonly hostSteps: HostSteps;
  private readonly translations: readonly IDisposable[];
  private editing = false;

  constructor(protected readonly core: Core, saved?: SavedParts) {
    const placeOf = (sheet: string, row: number, column: number) => this.tableList.placeOf(sheet, row, column);
    const place = () => this.tableList.placeOf('', -1, -1);
    this.beside = new Beside(core, saved?.beside);
    this.sheetTabs = new Sheets(core, this.beside);
    this.cells = new Cells(core, placeOf);
    this.structure = new Structure(core);
    this.looks = new Looks(core, (area) => this.cells.texts(area));
    const writeText = (sheet: string, row: number, column: number, value: string): void =>
      this.cells.write({ sheet, row, column, rows: 1, columns: 1 }, [[{ value }]]);
    this.tableList = new Tables(core, this.beside, new FormulaRewriter(core, placeOf), (area) => this.cells.values(area), writeText);
    this.nameList = new Names(core, place);
    this.validationRules = new Validation(core, this.beside, place);
    this.formats = new ConditionalFormats(core, this.beside, place);
    this.functions = new CustomFunctions(core, this.broker);
    this.events = new Events(core);
    this.calculation = new Calculation(
      core,
      this.broker,
      () => this.calculationMode() === 'Manual',
      () => this.events.emit({ type: 'calculated' }),
    );
    this.translations = translateTypedFormulas(core, placeOf);
    if (saved) this.formats.prepareAll();
    this.hostSteps = new HostSteps(core.commands, (undo: IMutationInfo[], redo: IMutationInfo[]) => core.pushUndo(undo, redo));
  }

  /** Several mutations of one call: one event, one undo step. */
  private change<T>(work: () => T): T {
    const group = this.beginUndoGroup();
    try {
      return this.core.asHost(work);
    } finally {
      group.end();
    }
  }

  sheets(): readonly SheetState[] { return this.sheetTabs.all(); }
  addSheet(name: string): string { return this.change(() => this.sheetTabs.add(name)); }
  removeSheet(id: string): void { this.change(() => this.sheetTabs.remove(id)); }
  updateSheet(
    id: string,
    change: Partial<Omit<SheetState, 'id'>> & { readonly position?: number },
  ): void { this.change(() => this.sheetTabs.update(id, change)); }
  activeSheet(): string { return this.sheetTabs.active(); }
  activateSheet(id: string): void { this.core.asHost(() => this.sheetTabs.activate(id)); }
  selection(): readonly Area[] { return this.sheetTabs.selection(); }
  select(areas: readonly Area[]): void { this.core.asHost(() => this.sheetTabs.select(areas)); }

  usedArea(sheet: string, valuesOnly: boolean): Area | null {
    return this.cells.usedArea(sheet, valuesOnly ? hasContent : (cell) => hasContent(cell) || Boolean(cell.s));
  }
  values(area: Area): Grid<CellValue> { return this.cells.values(area); }
  kinds(area: Area): Grid<CellKind> { return this.cells.kinds(area); }
  formulas(area: Area): Grid<CellValue> { return this.cells.formulas(area); }
  texts(area: Area): Grid<string> { return this.cells.texts(area); }
  write(area: Area, contents: Grid<CellContent>): void { this.change(() => this.cells.write(area, contents)); }
  type(area: Area, contents: Grid<CellContent>): void { this.cells.write(area, contents); }
  clear(area: Area, what: 'All' | 'Contents' | 'Formats'): void { this.change(() => this.structure.clear(area, what)); }
  insert(area: Area, shift: 'Down' | 'Right'): void { this.change(() => this.structure.insert(area, shift)); }
  remove(area: Area, shift: 'Up' | 'Left'): void { this.change(() => this.structure.remove(area, shift)); }
  sort(area: Area, fields: readonly SortField[], hasHeaders: boolean): void {
    this.change(() => this.structure.sort(area, fields, hasHeaders));
  }
  spill(sheet: string, row: number, column: number): Area | null { return this.cells.spill(sheet, row, column); }
  merge(area: Area): void { this.change(() => this.structure.merge(area)); }
  unmerge(area: Area): void { this.change(() => this.structure.unmerge(area)); }
  merged(sheet: string): readonly Area[] { return this.structure.merged(sheet); }

  styles(area: Area): Grid<CellStyle> { return this.looks.styles(area); }
  setStyle(area: Area, style: CellStyle): void { this.change(() => this.looks.setStyle(area, style)); }
  setNumberFormats(area: Area, formats: Grid<string>): void { this.change(() => this.looks.setNumberFormats(area, formats)); }
  continueLooks(area: Area, rows: number): void {
    this.change(() => {
      this.looks.continue(area, rows);
      this.validationRules.continue(area, rows);
      this.formats.continue(area, rows);
    });
  }
  columnWidth(sheet: string, column: number): number { return this.looks.columnWidth(sheet, column); }
  setColumnWidths(area: Area, pixels: number): void { this.change(() => this.looks.setColumnWidths(area, pixels)); }
  rowHeight(sheet: string, row: number): number { return this.looks.rowHeight(sheet, row); }
  setRowHeights(area: Area, pixels: number | 'auto'): void { this.change(() => this.looks.setRowHeights(area, pixels)); }
  autofitColumns(area: Area): void { this.change(() => this.looks.autofitColumns(area)); }
  setHidden(area: Area, what: 'rows' | 'columns', hidden: boolean): void { this.change(() => this.looks.setHidden(area, what, hidden)); }
  hidden(sheet: string, what: 'rows' | 'columns', index: number): boolean { return this.looks.hidden(sheet, what, index); }

  tables(): readonly TableState[] { return this.tableList.all(); }
  table(id: string): TableState | undefined { return this.tableList.find(id); }
  addTable(
    name: string,
    area: Area,
    options?: { readonly style?: string; readonly showFilterButton?: boolean },
  ): string { return this.change(() => this.tableList.add(name, area, options)); }
  updateTable(id: string, change: Parameters<Engine['updateTable']>[1]): void { this.change(() => this.tableList.update(id, change)); }
  renameTableColumn(id: string, columnIndex: number, name: string): void {
    this.change(() => this.tableList.renameColumn(id, columnIndex, name));
  }
  removeTable(id: string): void { this.change(() => this.tableList.remove(id)); }
  filterTable(id: string, columnIndex: number, values: readonly string[] | null): void {
    this.change(() => this.tableList.filter(id, columnIndex, values));
  }

  names(): readonly NameState[] { return this.nameList.all(); }
  setName(state: NameState): void { this.change(() => this.nameList.set(state)); }
  removeName(name: string, scope?: string): void { this.change(() => this.nameList.remove(name, scope)); }
  validation(sheet: string, row: number, column: number): ValidationState | null { return this.validationRules.at(sheet, row, column); }
  validations(sheet: string): readonly {
    readonly area: Area;
    readonly state: ValidationState;
  }[] { return this.validationRules.all(sheet); }
  setValidation(area: Area, state: ValidationState | null): void { this.change(() => this.validationRules.set(area, state)); }
  conditionalFormats(sheet: string): readonly ConditionalFormatState[] { return this.formats.all(sheet); }
  addConditionalFormat(format: Omit<ConditionalFormatState, 'id'>): string { return this.change(() => this.formats.add(format)); }
  removeConditionalFormat(sheet: string, id: string): void { this.change(() => this.formats.remove(sheet, id)); }
  conditionalStyle(sheet: string, row: number, column: number): ConditionalStyle | null { return this.formats.styleAt(sheet, row, column); }

  async setFunctions(declarations: readonly FunctionDeclaration[], bridge: FunctionBridge): Promise<void> {
    this.functions.set(declarations, bridge);
    await this.calculation.recalculate();
  }
  settle(): Promise<void> { return this.calculation.settle(); }
  recalculate(): Promise<void> { return this.calculation.recalculate(); }
  calculationMode(): 'Automatic' | 'Manual' { return this.beside.get('calculation', 'workbook')?.mode ?? 'Automatic'; }
  setCalculationMode(mode: 'Automatic' | 'Manual'): void { this.beside.keep('calculation', 'workbook', { mode }); }
  evaluate(formula: string): Promise<Grid<CellValue>> {
    return this.calculation.evaluate(toEngine(formula, this.tableList.placeOf('', -1, -1)), this.activeSheet());
  }

  beginUndoGroup(options: { readonly joinPrevious?: boolean } = {}): { end(): void } {
    this.core.undoService.openGroup(options.joinPrevious);
    let open = true;
    return {
      end: () => {
        if (open) this.core.undoService.closeGroup();
        open = false;
      },
    };
  }
  recordUndo(step: { undo(): void; redo(): void }): void { this.hostSteps.record(step); }
  undo(): Promise<boolean> { return this.replay(UndoCommandId); }
  redo(): Promise<boolean> { return this.replay(RedoCommandId); }

  on(listener: (event: EngineEvent) => void): () => void { return this.events.on(listener); }
  revision(): number { return this.events.mutations; }
  isEditing(): boolean { return this.editing; }
  protected setEditing(active: boolean): void {
    if (active === this.editing) return;
    this.editing = active;
    this.events.emit({ type: 'editing', active });
  }

  save(): Snapshot {
    const workbook = this.core.injector.get(IResourceLoaderService).saveUnit<ReturnType<Workbook['save']>>(this.core.unitId)!;
    const model = this.core.injector.get(FormulaDataModel);
    const spills = {
      ranges: model.getArrayFormulaRange()?.[this.core.unitId] ?? {},
      cells: model.getArrayFormulaCellData()?.[this.core.unitId] ?? {},
    };
    return JSON.parse(JSON.stringify({ version: 1, workbook, beside: this.beside.save(), spills, active: this.activeSheet() })) as Snapshot;
  }

  dispose(): void {
    this.calculation.dispose();
    this.events.dispose();
    this.translations.forEach((translation) => translation.dispose());
    this.core.univer.dispose();
  }

  private async replay(command: string): Promise<boolean> {
    await this.settle();
    const done = this.core.asHost(() => {
      const active = this.activeSheet();
      const replayed = this.core.commands.syncExecuteCommand(command);
      // Univer opens a sheet that comes back; the user stays where they are as long as there is a place to stay.
      const stays = this.sheets().some(({ id, visibility }) => id === active && visibility === 'Visible');
      if (stays && this.activeSheet() !== active) this.sheetTabs.activate(active);
      return replayed;
    });
    await this.settle();
    return done;
  }
}
