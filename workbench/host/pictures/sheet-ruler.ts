import type { Engine } from '../../engine/engine';
import { sheetSize } from '../addresses';
import { pixelsToPoints } from '../units';
import type { Anchor, CellPoint, Frame } from './anchor';

type Way = 'rows' | 'columns';

/** Where the cells of a sheet are, in points; for as long as heights and widths stay as they are (`Pictures.ruler`). */
export class SheetRuler {
  /** Starts of rows and columns, as far as they were asked for. */
  private readonly starts: Record<Way, number[]> = { rows: [0], columns: [0] };

  constructor(private readonly engine: Engine, private readonly sheet: string) {}

  /** From the sheet's left or top edge to where a row or column starts. */
  start(way: Way, index: number): number {
    const starts = this.starts[way];
    while (starts.length <= index) {
      starts.push(starts.at(-1)! + this.size(way, starts.length - 1));
    }
    return starts[index]!;
  }

  /** Hidden ones take no room. */
  size(way: Way, index: number): number {
    if (this.engine.hidden(this.sheet, way, index)) {
      return 0;
    }
    return pixelsToPoints(way === 'rows' ? this.engine.rowHeight(this.sheet, index) : this.engine.columnWidth(this.sheet, index));
  }

  frameOf(anchor: Anchor): Frame {
    if (anchor.placement === 'Absolute') {
      const { left, top, width, height } = anchor;
      return { left, top, width, height };
    }
    const { x: left, y: top } = this.position(anchor.from);
    if (anchor.placement === 'OneCell') {
      return { left, top, width: anchor.width, height: anchor.height };
    }
    const to = this.position(anchor.to);
    return { left, top, width: Math.max(0, exact(to.x - left)), height: Math.max(0, exact(to.y - top)) };
  }

  anchorOf(frame: Frame, placement: Anchor['placement']): Anchor {
    const { left, top, width, height } = frame;
    if (placement === 'Absolute') {
      return { placement, left, top, width, height };
    }
    const from = this.cellPoint(left, top);
    if (placement === 'OneCell') {
      return { placement, from, width, height };
    }
    return { placement, from, to: this.cellPoint(left + width, top + height) };
  }

  private position({ row, column, x, y }: CellPoint): { readonly x: number; readonly y: number } {
    return {
      x: exact(this.start('columns', column) + Math.min(x, this.size('columns', column))),
      y: exact(this.start('rows', row) + Math.min(y, this.size('rows', row))),
    };
  }

  private cellPoint(x: number, y: number): CellPoint {
    const [row, column] = [this.at('rows', y), this.at('columns', x)];
    return { row, column, x: x - this.start('columns', column), y: y - this.start('rows', row) };
  }

  /** The row or column that holds a place. */
  private at(way: Way, place: number): number {
    const starts = this.starts[way];
    while (starts.at(-1)! <= place && starts.length < sheetSize[way]) {
      this.start(way, starts.length);
    }
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (starts[middle]! <= place) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}

/** Without what adding fractions leaves behind: files count in 1/12,700 of a point. */
function exact(points: number): number {
  return Math.round(points * 12_700) / 12_700;
}
