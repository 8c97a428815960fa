import type { CellInput, Expectation } from '../../sheets/change-set';
import { sameCell } from '../../sheets/same-cell';
import { GatewayError } from '../gateway';
import { bytesOf } from '../payload';

/** Queues the reading of cells a change set relies on; the returned function throws where they do not hold what was planned with. */
export function expectCells({ workbook }: Excel.RequestContext, { table, column, row, values }: Expectation): () => void {
  const body = workbook.tables.getItem(table).columns.getItem(column).getDataBodyRange().load('rowCount');
  const found = body.getCell(row, 0).getResizedRange(values.length - 1, 0).load('values');
  return () => {
    const isStanding = row + values.length <= body.rowCount
      && (found.values as CellInput[][]).every(([value], index) => sameCell(value!, values[index]!));
    if (!isStanding) throw new GatewayError('changed-meanwhile', 'unchanged', `${table}[${column}]`);
  };
}

/** What reading them takes, estimated. */
export function expectedBytes({ values }: Expectation): number {
  return bytesOf(values) + 600;
}
