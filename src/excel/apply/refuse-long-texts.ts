import type { CellGrid, CellInput, Change, ChangeSet } from '../../sheets/change-set';
import { isFormula } from '../../sheets/text-entry';
import { GatewayError } from '../gateway';

/** Excel's limits for the characters of a cell and of a formula (support.microsoft.com: "Excel specifications and limits"). */
const longestText = 32_767;
const longestFormula = 8192;

/** Refuses texts that no cell can hold before anything is written; Excel would refuse them in the middle, and not say which. */
export function refuseLongTexts({ changes }: ChangeSet): void {
  for (const change of changes) {
    for (const { subject, cells } of writtenBy(change)) {
      if (cells.some((row) => row.some(isTooLong))) throw new GatewayError('text-too-long', 'unchanged', subject);
    }
  }
}

function isTooLong(cell: CellInput): boolean {
  return typeof cell === 'string' && cell.length > (isFormula(cell) ? longestFormula : longestText);
}

function writtenBy(change: Change): readonly { readonly subject: string; readonly cells: CellGrid }[] {
  switch (change.do) {
    case 'write-cells':
      return [{
        subject: 'table' in change.target ? `${change.target.table}[${change.target.column}]` : change.target.sheet,
        cells: change.after,
      }];
    case 'append-rows':
    case 'insert-rows':
      return [{ subject: change.table, cells: change.rows }];
    case 'add-sheet':
      return [
        ...change.sheet.tables.map(({ name, rows }) => ({ subject: name, cells: rows })),
        ...change.sheet.blocks.map(({ cells }) => ({ subject: change.sheet.name, cells })),
      ];
    default:
      return [];
  }
}
