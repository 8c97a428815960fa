import type { CellReference, Receipt } from '../excel/gateway';
import type { CellInput, ChangeSet } from '../sheets/change-set';
import type { ChangeCommand, Problem } from './command';

export interface InsertFunctionOptions {
  readonly cell: CellReference;
  /** In English notation, as `=BENEFIT.NPV(0.035,B2:F2)`. */
  readonly formula: string;
  /** What the user has seen in the cell and agreed to replace, '' in a blank one; if it holds something else by now, nothing is written. */
  readonly replaces: CellInput;
}

export interface InsertFunctionOutcome {
  readonly is: 'function-inserted';
  readonly cell: CellReference;
  readonly problems: readonly Problem[];
  readonly receipt: Receipt;
}

/** Enters a formula into one cell. */
export const insertFunction: ChangeCommand<InsertFunctionOptions, InsertFunctionOutcome> = {
  id: 'InsertFunction',
  label: 'insertFunction',

  preview: (_surroundings, options) => Promise.resolve({ changeSet: changeSetOf(options), problems: [] }),

  async run({ gateway }, options, progress) {
    const receipt = await gateway.apply(changeSetOf(options), progress);
    return { is: 'function-inserted', cell: options.cell, problems: [], receipt };
  },
};

function changeSetOf({ cell: { sheet, address }, formula, replaces }: InsertFunctionOptions): ChangeSet {
  const write = { do: 'write-cells', target: { sheet, address }, before: [[replaces]], after: [[formula]] } as const;
  return { command: 'insert-function', changes: [write] };
}
