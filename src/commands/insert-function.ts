import type { CellReference, Receipt } from '../excel/gateway';
import type { CellInput, ChangeSet } from '../sheets/change-set';
import type { Problem } from './command';
import { plannedChange } from './planned-change';

export interface InsertFunctionOptions {
  readonly cell: CellReference;
  /** In English notation, as `=BENEFIT.NPV(0.035,B2:F2)`. */
  readonly formula: string;
  /** What the user saw in the cell and agreed to replace, '' for a blank one; if it holds something else by now, nothing is written. */
  readonly replaces: CellInput;
}

export interface InsertFunctionOutcome {
  readonly is: 'function-inserted';
  readonly cell: CellReference;
  readonly problems: readonly Problem[];
  readonly receipt: Receipt;
}

/** Enters a formula into one cell. */
export const insertFunction = plannedChange({
  id: 'InsertFunction',
  label: 'insertFunction',
  plan: (_surroundings, options: InsertFunctionOptions) => Promise.resolve({ changeSet: changeSetOf(options), problems: [] }),
  outcome: ({ problems }, receipt, { cell }): InsertFunctionOutcome => ({ is: 'function-inserted', cell, problems, receipt }),
});

function changeSetOf({ cell: { sheet, address }, formula, replaces }: InsertFunctionOptions): ChangeSet {
  const write = { do: 'write-cells', target: { sheet, address }, before: [[replaces]], after: [[formula]] } as const;
  return { command: 'insert-function', changes: [write] };
}
