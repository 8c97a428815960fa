import type { CellGrid, CellInput, Target } from '../../sheets/change-set';
import { cellAddress } from '../../sheets/cell-address';
import { sameCell } from '../../sheets/same-cell';
import { isFormula } from '../../sheets/text-entry';
import { entriesOf } from '../entries-of';
import { GatewayError } from '../gateway';
import type { Inventory } from '../inventory';
import { bytesOf, messageBytes } from '../payload';
import type { Applier, ChangeOf, Step } from './applier';
import { cellsThatDiffer, enterSingly, hasHiddenRows, singleCellSteps } from './behind-filter';
import { cellEntries } from './cell-entry';
import { rowChunks } from './row-chunks';

/** Writes values or formulas into cells that still hold what they held when the change was planned; formulas nobody planned for stay. */
export const writeCells: Applier<'write-cells'> = {
  isUndoable: true,
  readBytes,
  split(change) {
    const { target, before, after } = change;
    if (!('table' in target) || readBytes(change) <= messageBytes) return [change];
    const rows = Math.max(1, Math.floor((target.rows * messageBytes) / readBytes(change)));
    return Array.from({ length: Math.ceil(target.rows / rows) }, (_, part) => {
      const [first, end] = [part * rows, Math.min((part + 1) * rows, target.rows)];
      return {
        ...change,
        target: { ...target, row: target.row + first, rows: end - first },
        before: before.slice(first, end),
        after: after.slice(first, end),
      };
    });
  },
  prepare(context, change) {
    const subject = subjectOf(change.target);
    const cells = rangeOf(context, change.target).load(
      'values,formulas,rowCount,columnCount,rowIndex,columnIndex,rowHidden,worksheet/name',
    );
    return (inventory) => {
      const values = cells.values as CellInput[][];
      // Below a table that has become shorter nothing is written, not even blanks.
      if ('table' in change.target && !isStanding(change.target, inventory)) {
        throw new GatewayError('changed-meanwhile', 'unchanged', subject);
      }
      if (cells.rowCount !== change.after.length || cells.columnCount !== change.after[0]?.length) {
        throw new GatewayError('changed-meanwhile', 'unchanged', subject);
      }
      const found = entriesOf(cells);
      for (const [r, row] of change.before.entries()) {
        for (const [c, planned] of row.entries()) {
          const entry = found[r]![c]!;
          if (sameCell(planned, entry)) continue;
          if (!sameCell(planned, values[r]![c]!)) throw new GatewayError('changed-meanwhile', 'unchanged', subject);
          // It shows what was planned for, but it is a formula: whoever wrote it would lose it.
          const isUnknown = isFormula(entry) && planned !== change.after[r]![c] && !change.overFormulas;
          const address = cellAddress(cells.rowIndex + r, cells.columnIndex + c);
          if (isUnknown) throw new GatewayError('holds-formula', 'unchanged', `${cells.worksheet.name}!${address}`);
        }
      }
      // What does not change between two cells that do keeps its entry, formulas too.
      const after = change.after.map((row, r) => row.map((cell, c) => (change.before[r]?.[c] === cell ? found[r]![c]! : cell)));
      const isOneByOne = hasHiddenRows(cells);
      return {
        change: { ...change, before: found, after },
        steps: isOneByOne
          ? singleCellSteps(cellsThatDiffer(found, after), (later) => rangeOf(later, change.target))
          : steps(change.target, after),
        takeBack: (later, standing) => {
          if (!isStanding(change.target, standing)) return () => undefined;
          const now = rangeOf(later, change.target).load('formulas');
          return () => {
            const differing = cellsThatDiffer(now.formulas as CellInput[][], found);
            if (differing.length === 0) return;
            if (isOneByOne) enterSingly(differing, rangeOf(later, change.target));
            else rangeOf(later, change.target).formulas = cellEntries(found);
          };
        },
      };
    };
  },
};

/** Every cell is read twice, as value and as formula. */
function readBytes({ before }: ChangeOf<'write-cells'>): number {
  return 2 * bytesOf(before) + 600;
}

function subjectOf(target: Target): string {
  return 'table' in target ? `${target.table}[${target.column}]` : `${target.sheet}!${target.address}`;
}

function rangeOf({ workbook }: Excel.RequestContext, target: Target): Excel.Range {
  if ('sheet' in target) return workbook.worksheets.getItem(target.sheet).getRange(target.address);
  const body = workbook.tables.getItem(target.table).columns.getItem(target.column).getDataBodyRange();
  return body.getCell(target.row, 0).getResizedRange(target.rows - 1, 0);
}

/** Whether the table or sheet of the cells is still there. */
function isStanding(target: Target, { tables, sheets }: Inventory): boolean {
  if ('sheet' in target) return sheets.some(({ name }) => name === target.sheet);
  return tables.some(
    ({ name, headers, rowCount }) => name === target.table && headers.includes(target.column) && rowCount >= target.row + target.rows,
  );
}

function steps(target: Target, after: CellGrid): Step[] {
  return rowChunks(after).map(({ first, rows, bytes }) => ({
    cells: rows.length * rows[0]!.length,
    bytes: bytes + 600,
    queue: (context) => {
      const whole = rangeOf(context, target);
      const part = rows.length === after.length ? whole : whole.getRow(first).getResizedRange(rows.length - 1, 0);
      part.formulas = cellEntries(rows);
    },
  }));
}
