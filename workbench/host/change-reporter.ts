/** Turns what happens in the engine into Excel's events, and does for typed cells what Excel does for tables. */
import type { Area, CellContent, CellValue, EngineEvent, SheetState } from '../engine/engine';
import { intersection, localAddress } from './addresses';
import type { Book } from './book';
import { eventTypes, workbookTarget } from './events';
import type { LiveArea } from './live-area';
import { rangeType } from './model/range';

type Edited = Extract<EngineEvent, { type: 'edited' }>;
type Structure = Extract<EngineEvent, { type: 'structure' }>;

/** Ranges of past events that `getRange` still answers. */
const keptForEvents = 200;

export class ChangeReporter {
  private sheets: readonly SheetState[];
  private tables: ReadonlyMap<string, { readonly name: string; readonly sheet: string }>;
  private active: string;
  private readonly eventRanges: string[] = [];

  constructor(private readonly book: Book) {
    this.sheets = book.engine.sheets();
    this.tables = this.tableNames();
    this.active = book.engine.activeSheet();
  }

  start(): void {
    this.book.engine.on((event) => this.onEvent(event));
  }

  private onEvent(event: EngineEvent): void {
    switch (event.type) {
      case 'edited':
        this.book.markStale();
        if (event.source === 'user') {
          this.completeTables(event.area);
        }
        this.reportEdit(event);
        return this.reportTables();
      case 'structure':
        this.book.followStructure(event);
        this.book.markStale();
        this.reportStructure(event);
        return this.reportTables();
      case 'sheets':
        return this.reportSheets();
      case 'activated':
        return this.reportActivated(event.sheet);
      case 'selected':
        return this.reportSelection(event.areas);
      case 'calculated':
        return this.reportCalculated();
      case 'editing':
        return undefined;
    }
  }

  private completeTables(area: Area): void {
    const contents: CellContent[][] = this.book.engine.formulas(area).map((row) =>
      row.map((value) => (typeof value === 'string' && value.startsWith('=') ? { formula: value } : { value })));
    this.book.tableHabits.afterWrite(area, contents);
  }

  private reportEdit(event: Edited): void {
    const single = event.before !== undefined || event.after !== undefined;
    this.reportChange(event.area, 'RangeEdited', event.source, single ? details(event.before ?? '', event.after ?? '') : {});
  }

  /** The engine's words are those of `Excel.DataChangeType`. */
  private reportStructure(event: Structure): void {
    this.reportChange(event.area, event.change, event.source, {});
  }

  private reportChange(area: Area, changeType: string, source: 'user' | 'host', more: Readonly<Record<string, unknown>>): void {
    const { events } = this.book;
    const payload = (): Record<string, unknown> => ({
      changeType,
      source: 'Local',
      triggerSource: source === 'host' ? 'ThisLocalAddin' : 'Unknown',
      worksheetId: area.sheet,
      address: localAddress(area),
      referenceId: this.keepForEvent(this.book.live(area)),
      shiftDirection: 'None',
      ...more,
    });
    events.raise(eventTypes.worksheetChanged, [area.sheet, workbookTarget], payload);
    for (const table of this.book.tablesIn(area)) {
      const shared = intersection(table.area, area) ?? area;
      events.raise(eventTypes.tableChanged, [table.id, area.sheet, workbookTarget], () =>
        ({ ...payload(), tableId: table.id, address: localAddress(shared) }));
    }
  }

  /** `event.getRange(context)` asks for it; the oldest are let go. */
  private keepForEvent(live: LiveArea): string {
    const id = this.book.references.keep(rangeType.of({ book: this.book, live }));
    this.eventRanges.push(id);
    if (this.eventRanges.length > keptForEvents) {
      this.book.references.remove(this.eventRanges.shift()!);
    }
    return id;
  }

  private reportSheets(): void {
    const before = this.sheets;
    this.sheets = this.book.engine.sheets();
    const { events } = this.book;
    for (const [position, sheet] of this.sheets.entries()) {
      const old = before.find((candidate) => candidate.id === sheet.id);
      const payload = { worksheetId: sheet.id, source: 'Local' };
      if (!old) {
        events.raise(eventTypes.worksheetAdded, [workbookTarget], () => payload);
        continue;
      }
      if (old.name !== sheet.name) {
        events.raise(eventTypes.worksheetNameChanged, [sheet.id, workbookTarget], () =>
          ({ ...payload, nameBefore: old.name, nameAfter: sheet.name }));
      }
      if (old.visibility !== sheet.visibility) {
        events.raise(eventTypes.worksheetVisibilityChanged, [sheet.id, workbookTarget], () => ({
          ...payload, visibilityBefore: old.visibility, visibilityAfter: sheet.visibility,
        }));
      }
      if (before.indexOf(old) !== position && before.length === this.sheets.length) {
        events.raise(eventTypes.worksheetMoved, [workbookTarget], () =>
          ({ ...payload, positionBefore: before.indexOf(old), positionAfter: position }));
      }
    }
    for (const old of before.filter((sheet) => !this.sheets.some((other) => other.id === sheet.id))) {
      events.raise(eventTypes.worksheetDeleted, [workbookTarget], () => ({ worksheetId: old.id, source: 'Local' }));
    }
    this.reportTables();
  }

  private reportTables(): void {
    this.book.pictures.followTables();
    const before = this.tables;
    this.tables = this.tableNames();
    for (const [tableId, { sheet }] of this.tables) {
      if (!before.has(tableId)) {
        this.book.events.raise(eventTypes.tableAdded, [sheet, workbookTarget], () => ({ tableId, worksheetId: sheet, source: 'Local' }));
      }
    }
    for (const [tableId, { name, sheet }] of before) {
      if (!this.tables.has(tableId)) {
        this.book.events.raise(eventTypes.tableDeleted, [sheet, workbookTarget], () =>
          ({ tableId, tableName: name, worksheetId: sheet, source: 'Local' }));
      }
    }
  }

  private reportActivated(sheet: string): void {
    if (sheet !== this.active) {
      const left = this.active;
      this.book.events.raise(eventTypes.worksheetDeactivated, [left, workbookTarget], () => ({ worksheetId: left }));
      this.active = sheet;
      this.book.events.raise(eventTypes.worksheetActivated, [sheet, workbookTarget], () => ({ worksheetId: sheet }));
    }
  }

  private reportSelection(areas: readonly Area[]): void {
    const [first] = areas;
    if (!first) {
      return;
    }
    const address = areas.map(localAddress).join(',');
    this.book.events.raise(eventTypes.worksheetSelectionChanged, [first.sheet, workbookTarget], () =>
      ({ worksheetId: first.sheet, address }));
    for (const table of this.book.engine.tables().filter((candidate) => candidate.sheet === first.sheet)) {
      const shared = intersection(table.area, first);
      this.book.events.raise(eventTypes.tableSelectionChanged, [table.id], () => ({
        worksheetId: first.sheet, tableId: table.id, address: shared ? localAddress(shared) : '',
      }));
    }
    this.book.events.announce(eventTypes.documentSelectionChanged, '');
  }

  private reportCalculated(): void {
    for (const { id } of this.sheets) {
      this.book.events.raise(eventTypes.worksheetCalculated, [id, workbookTarget], () => ({ worksheetId: id, address: '' }));
    }
  }

  private tableNames(): Map<string, { readonly name: string; readonly sheet: string }> {
    return new Map(this.book.engine.tables().map(({ id, name, sheet }) => [id, { name, sheet }]));
  }
}

function details(before: CellValue, after: CellValue): Readonly<Record<string, unknown>> {
  return { valueBefore: before, valueAfter: after, valueTypeBefore: valueType(before), valueTypeAfter: valueType(after) };
}

function valueType(value: CellValue): string {
  return value === ''
    ? 'Empty'
    : ({ number: 'Double', boolean: 'Boolean', string: 'String' } as Readonly<Record<string, string>>)[typeof value]!;
}
