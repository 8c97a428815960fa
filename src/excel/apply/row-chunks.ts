import type { CellGrid, CellInput } from '../../sheets/change-set';
import { bytesOf, messageBytes } from '../payload';

export interface RowChunk {
  /** Position of its first row in the grid. */
  readonly first: number;
  readonly rows: CellGrid;
  readonly bytes: number;
}

/** The rows of a grid in chunks that each fit a message; a single row that does not is a chunk of its own. */
export function rowChunks(grid: CellGrid): RowChunk[] {
  const chunks: { first: number; rows: (readonly CellInput[])[]; bytes: number }[] = [];
  for (const [index, row] of grid.entries()) {
    const bytes = bytesOf(row);
    const last = chunks.at(-1);
    if (last && last.bytes + bytes <= messageBytes) {
      last.rows.push(row);
      last.bytes += bytes;
    } else {
      chunks.push({ first: index, rows: [row], bytes });
    }
  }
  return chunks;
}
