/**
 * The charts and shapes of the workbook. They are kept as `HostState.sheets[id].charts` and `.shapes`, so they are saved with the
 * workbook; whoever reads or changes them (the object model, the page that draws them, the file writer) does so here: `host.pictures`.
 * Every change is on the engine's undo stack, part of the open undo group if there is one. Rows and columns that come and go move what
 * lies on them and the cells that series show.
 */
import type { Area, Engine, EngineEvent } from '../../engine/engine';
import { sameArea } from '../addresses';
import type { Book } from '../book';
import { bodyOf } from '../book';
import type { AreaChange } from '../live-area';
import { afterStructure } from '../live-area';
import type { Anchor, Frame } from './anchor';
import type { ChartState } from './chart-state';
import { movedAnchor, movedChart } from './moved-pictures';
import type { ShapeState } from './shape-state';
import { SheetRuler } from './sheet-ruler';

interface Kinds {
  charts: ChartState;
  shapes: ShapeState;
}
export type PictureKind = keyof Kinds;

type Structure = Extract<EngineEvent, { type: 'structure' }>;

/** A deletion and what it did to pictures, so that undoing it can bring back what an insertion alone would not. */
interface Deletion {
  readonly event: Structure;
  readonly replaced: readonly Replaced[];
}
interface Replaced {
  readonly kind: PictureKind;
  readonly sheet: string;
  readonly before: ChartState | ShapeState;
  readonly after: ChartState | ShapeState;
}

/** What brings back what a deletion took. */
const opposite: Partial<Record<Structure['change'], Structure['change']>> = { RowDeleted: 'RowInserted', ColumnDeleted: 'ColumnInserted' };

export class Pictures {
  private readonly listeners = new Set<(sheet: string) => void>();
  private readonly deletions: Deletion[] = [];
  private readonly rulers = new Map<string, { readonly revision: number; readonly ruler: SheetRuler }>();

  private bodies: ReadonlyMap<string, Area>;
  private lastId = 0;

  constructor(private readonly book: Book) {
    this.bodies = tableBodies(book.engine);
  }

  /** Of a sheet, in the order they were added. */
  charts(sheet: string): readonly ChartState[] {
    return this.all('charts', sheet);
  }

  /** Of a sheet, in z-order: the lowest first. */
  shapes(sheet: string): readonly ShapeState[] {
    return this.all('shapes', sheet);
  }

  all<Kind extends PictureKind>(kind: Kind, sheet: string): readonly Kinds[Kind][] {
    return (this.book.state.sheets[sheet]?.[kind] ?? []) as readonly Kinds[Kind][];
  }

  /** Where it is now, in points. */
  frame(sheet: string, { anchor }: { readonly anchor: Anchor }): Frame {
    return this.ruler(sheet).frameOf(anchor);
  }

  /** Good until something in the workbook changes: do not keep it. */
  ruler(sheet: string): SheetRuler {
    const revision = this.book.engine.revision();
    const known = this.rulers.get(sheet);
    if (known?.revision === revision) {
      return known.ruler;
    }
    const ruler = new SheetRuler(this.book.engine, sheet);
    this.rulers.set(sheet, { revision, ruler });
    return ruler;
  }

  /** An id that no picture of the workbook has. */
  newId(): string {
    const all = Object.values(this.book.state.sheets).flatMap(({ charts = [], shapes = [] }) => [...charts, ...shapes]);
    for (;;) {
      this.lastId += 1;
      const id = `{${this.lastId.toString(16).toUpperCase().padStart(8, '0')}-0000-0000-0000-000000000000}`;
      if (!all.some((picture) => picture.id === id)) {
        return id;
      }
    }
  }

  /** "Chart 1", "Rectangle 2": numbered over all pictures of the sheet. */
  newName(sheet: string, what: string): string {
    const all = [...this.charts(sheet), ...this.shapes(sheet)];
    for (let number = all.length + 1; ; number += 1) {
      if (!all.some(({ name }) => name === `${what} ${number}`)) {
        return `${what} ${number}`;
      }
    }
  }

  add<Kind extends PictureKind>(kind: Kind, sheet: string, picture: Kinds[Kind]): void {
    this.set(kind, sheet, [...this.all(kind, sheet), picture]);
    this.record(() => this.drop(kind, sheet, picture.id), () => this.set(kind, sheet, [...this.all(kind, sheet), picture]));
  }

  /** @throws Error when the sheet has no such picture */
  change<Kind extends PictureKind>(kind: Kind, sheet: string, id: string, change: (picture: Kinds[Kind]) => Kinds[Kind]): void {
    const before = this.all(kind, sheet).find((picture) => picture.id === id);
    if (!before) {
      throw new Error(`The sheet has no ${kind} ${id}.`);
    }
    const after = change(before);
    this.replace(kind, sheet, after);
    this.record(() => this.replace(kind, sheet, before), () => this.replace(kind, sheet, after));
  }

  remove(kind: PictureKind, sheet: string, id: string): void {
    const before = this.all(kind, sheet);
    this.drop(kind, sheet, id);
    const after = this.all(kind, sheet);
    this.record(() => this.set(kind, sheet, before), () => this.set(kind, sheet, after));
  }

  /** Brings a shape to another place in the z-order, 0 the lowest. */
  reorder(sheet: string, id: string, position: number): void {
    const before = this.shapes(sheet);
    const others = before.filter((shape) => shape.id !== id);
    const moved = before.filter((shape) => shape.id === id);
    const after = [...others.slice(0, position), ...moved, ...others.slice(position)];
    this.set('shapes', sheet, after);
    this.record(() => this.set('shapes', sheet, before), () => this.set('shapes', sheet, after));
  }

  /** Tells which sheet's pictures are others now; values of the cells they show are the engine's to tell of. */
  onChange(listener: (sheet: string) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Whole rows or columns were inserted or deleted. */
  follow(event: Structure): void {
    const change = afterStructure(event);
    if (!change || this.hasBroughtBack(event)) {
      return;
    }
    const replaced = this.move(change, (anchor) => movedAnchor(anchor, change, event.area), event.area.sheet);
    if (opposite[event.change] && replaced.length > 0) {
      this.deletions.push({ event, replaced });
    }
  }

  /** Series over whole columns of a table go on showing whole columns when it grows or shrinks, as charts of tables do in Excel. */
  followTables(): void {
    const before = this.bodies;
    this.bodies = tableBodies(this.book.engine);
    for (const [id, body] of this.bodies) {
      const old = before.get(id);
      if (old && old.rows !== body.rows && old.row === body.row && old.sheet === body.sheet) {
        this.move((area) => (spansBody(area, old) ? { ...area, rows: body.rows } : area), (anchor) => anchor, '');
      }
    }
  }

  /** Cells moved aside; what series show moves with them. */
  shiftCells(change: AreaChange): void {
    this.move(change, (anchor) => anchor, '');
  }

  private move(change: AreaChange, anchored: (anchor: Anchor) => Anchor, anchoredOn: string): readonly Replaced[] {
    const replaced: Replaced[] = [];
    const swap = <Kind extends PictureKind>(kind: Kind, sheet: string, changed: (picture: Kinds[Kind]) => Kinds[Kind]): void => {
      for (const before of this.all(kind, sheet)) {
        const after = changed(before);
        if (after !== before) {
          replaced.push({ kind, sheet, before, after });
          this.replace(kind, sheet, after);
        }
      }
    };
    for (const sheet of Object.keys(this.book.state.sheets)) {
      const place = sheet === anchoredOn ? anchored : (anchor: Anchor): Anchor => anchor;
      swap('charts', sheet, (chart) => movedChart(withAnchor(chart, place), change));
      swap('shapes', sheet, (shape) => withAnchor(shape, place));
    }
    return replaced;
  }

  /** Undoing a deletion inserts rows again: pictures that have not changed since are then as they were before. */
  private hasBroughtBack({ change, area, source }: Structure): boolean {
    const deletion = this.deletions.at(-1);
    if (!deletion || source !== 'host' || opposite[deletion.event.change] !== change || !sameArea(deletion.event.area, area)) {
      return false;
    }
    const untouched = deletion.replaced.every(({ kind, sheet, after }) => this.all(kind, sheet).some((picture) => picture === after));
    if (untouched) {
      this.deletions.pop();
      deletion.replaced.forEach(({ kind, sheet, before }) => this.replace(kind, sheet, before as Kinds[typeof kind]));
    }
    return untouched;
  }

  private replace<Kind extends PictureKind>(kind: Kind, sheet: string, picture: Kinds[Kind]): void {
    const pictures = this.all(kind, sheet).slice();
    const index = pictures.findIndex(({ id }) => id === picture.id);
    if (index >= 0) {
      pictures[index] = picture;
      this.set(kind, sheet, pictures);
    }
  }

  private drop(kind: PictureKind, sheet: string, id: string): void {
    this.set(kind, sheet, this.all(kind, sheet).filter((picture) => picture.id !== id));
  }

  private set<Kind extends PictureKind>(kind: Kind, sheet: string, pictures: readonly Kinds[Kind][]): void {
    Object.assign(this.book.sheetState(sheet), { [kind]: pictures });
    this.listeners.forEach((listener) => listener(sheet));
  }

  private record(undo: () => void, redo: () => void): void {
    this.book.engine.recordUndo({ undo, redo });
  }
}

function tableBodies(engine: Engine): ReadonlyMap<string, Area> {
  return new Map(engine.tables().map((table) => [table.id, bodyOf(table)]));
}

function spansBody(area: Area, body: Area): boolean {
  return area.sheet === body.sheet && area.row === body.row && area.rows === body.rows
    && area.column >= body.column && area.column + area.columns <= body.column + body.columns;
}

function withAnchor<Picture extends { readonly anchor: Anchor }>(picture: Picture, change: (anchor: Anchor) => Anchor): Picture {
  const anchor = change(picture.anchor);
  return anchor === picture.anchor ? picture : { ...picture, anchor };
}
