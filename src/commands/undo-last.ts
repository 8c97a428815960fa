import type { Receipt } from '../excel/gateway';
import type { Command } from './command';

export interface UndoOutcome {
  readonly is: 'undone';
  /** The command that was undone; null when there was nothing to undo. */
  readonly command: string | null;
  readonly receipt: Receipt | null;
}

/** Undoes the last change of the add-in, where Excel's own Undo cannot or is not at hand. */
export const undoLast: Command<void, UndoOutcome> = {
  id: 'UndoLast',
  label: 'undoLast',
  async run({ gateway }) {
    const last = gateway.lastReceipt();
    const receipt = await gateway.undoLast();
    return { is: 'undone', command: last?.changeSet.command ?? null, receipt };
  },
};
