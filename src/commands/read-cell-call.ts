import type { ActiveCell } from '../excel/gateway';
import type { ArgumentCells } from '../sheets/formula/argument-reading';
import type { FormulaCall } from '../sheets/formula/find-call';
import { findCall } from '../sheets/formula/find-call';
import type { FormulaArgument } from '../sheets/formula/formula-argument';
import type { Command } from './command';

/** The active cell and, where its formula calls one of our functions, the call with the cells its arguments lead to. */
export interface CellCall {
  readonly cell: ActiveCell;
  readonly call: FormulaCall | null;
  /** One for each argument of the call. */
  readonly arguments: readonly CallArgument[];
}

export interface CallArgument {
  readonly argument: FormulaArgument;
  /** Null where it is left out, has to be calculated first, or refers to no cells that can be read. */
  readonly content: ArgumentCells | null;
}

/** Reads what a check of the selected cell needs; nothing is written. Four syncs at most. */
export const readCellCall: Command<void, CellCall> = {
  id: 'ReadCellCall',
  label: 'checkCell',
  async run({ gateway }) {
    const cell = await gateway.activeCell();
    const call = typeof cell.entry === 'string' && cell.entry.startsWith('=') ? findCall(cell.entry) : null;
    if (call === null) return { cell, call, arguments: [] };
    const references = call.arguments.flatMap((argument) => (argument.is === 'reference' ? [argument.reference] : []));
    const found = references.length === 0 ? [] : await gateway.readReferences(references, cell);
    let next = 0;
    const contentOf = (argument: FormulaArgument): ArgumentCells | null => {
      if (argument.is === 'constant') return { cells: argument.cells, place: null };
      return argument.is === 'reference' ? (found[next++] ?? null) : null;
    };
    return { cell, call, arguments: call.arguments.map((argument) => ({ argument, content: contentOf(argument) })) };
  },
};
