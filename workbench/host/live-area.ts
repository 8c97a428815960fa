/** Ranges that move with their cells when rows, columns or cells are inserted or deleted, as Excel's ranges do. */
import type { Area, EngineEvent } from '../engine/engine';
import { HostError } from './host-error';

export class LiveArea {
  private current: Area | null;

  constructor(area: Area, private readonly sheetExists: (id: string) => boolean) {
    this.current = area;
  }

  /** Where it is now. */
  get area(): Area {
    if (!this.current) {
      throw new HostError('InvalidReference', 'The cells of the range were deleted.');
    }
    if (!this.sheetExists(this.current.sheet)) {
      throw new HostError('ItemNotFound', 'The sheet of the range was deleted.');
    }
    return this.current;
  }

  move(change: AreaChange): void {
    this.current = this.current && change(this.current);
  }
}

export class LiveAreas {
  private readonly areas = new Set<WeakRef<LiveArea>>();

  constructor(private readonly sheetExists: (id: string) => boolean) {}

  create(area: Area): LiveArea {
    const live = new LiveArea(area, this.sheetExists);
    this.areas.add(new WeakRef(live));
    return live;
  }

  move(change: AreaChange): void {
    for (const reference of this.areas) {
      const live = reference.deref();
      if (live) {
        live.move(change);
      } else {
        this.areas.delete(reference);
      }
    }
  }
}

/** Where an area is after a change of the sheet; null: its cells were deleted. */
export type AreaChange = (area: Area) => Area | null;

/** What happens to areas when whole rows or columns come or go; the engine tells of them whoever did it. Null: nothing. */
export function afterStructure(event: Extract<EngineEvent, { type: 'structure' }>): AreaChange | null {
  switch (event.change) {
    case 'RowInserted':
      return shifted(event.area, 'row', 'rows', event.area.rows, false);
    case 'RowDeleted':
      return shifted(event.area, 'row', 'rows', -event.area.rows, false);
    case 'ColumnInserted':
      return shifted(event.area, 'column', 'columns', event.area.columns, false);
    case 'ColumnDeleted':
      return shifted(event.area, 'column', 'columns', -event.area.columns, false);
    default:
      return null;
  }
}

/** What happens to areas when cells make room for `area` or close over it; only areas wholly in their way move. */
export function afterShift(area: Area, direction: 'Down' | 'Right' | 'Up' | 'Left'): AreaChange {
  const vertical = direction === 'Down' || direction === 'Up';
  const size = vertical ? area.rows : area.columns;
  const by = direction === 'Down' || direction === 'Right' ? size : -size;
  return shifted(area, vertical ? 'row' : 'column', vertical ? 'rows' : 'columns', by, true);
}

function shifted(at: Area, start: 'row' | 'column', size: 'rows' | 'columns', by: number, onlyWithin: boolean): AreaChange {
  const [crossStart, crossSize] = start === 'row' ? (['column', 'columns'] as const) : (['row', 'rows'] as const);
  return (area) => {
    const within = area[crossStart] >= at[crossStart] && area[crossStart] + area[crossSize] <= at[crossStart] + at[crossSize];
    if (area.sheet !== at.sheet || (onlyWithin && !within)) {
      return area;
    }
    return by > 0 ? grown(area, start, size, at[start], by) : shrunk(area, start, size, at[start], -by);
  };
}

function grown(area: Area, start: 'row' | 'column', size: 'rows' | 'columns', at: number, by: number): Area {
  if (area[start] >= at) {
    return { ...area, [start]: area[start] + by };
  }
  return area[start] + area[size] > at ? { ...area, [size]: area[size] + by } : area;
}

function shrunk(area: Area, start: 'row' | 'column', size: 'rows' | 'columns', at: number, by: number): Area | null {
  const end = area[start] + area[size];
  const before = Math.max(0, Math.min(end, at) - area[start]);
  const after = Math.max(0, end - Math.max(area[start], at + by));
  if (before + after === 0) {
    return null;
  }
  const first = area[start] < at ? area[start] : Math.max(at, area[start] - by);
  return { ...area, [start]: first, [size]: before + after };
}
