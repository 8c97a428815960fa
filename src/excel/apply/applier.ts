import type { Change } from '../../sheets/change-set';
import type { Inventory } from '../inventory';

export type ChangeOf<Kind extends Change['do']> = Extract<Change, { readonly do: Kind }>;

/** How one kind of change is made in Excel. Everything here queues; the syncs are those of `apply-change-set.ts`. */
export interface Applier<Kind extends Change['do']> {
  /** Whether Excel's own Undo can take it back (Microsoft lists what it cannot: adding, renaming and deleting sheets among it). */
  readonly isUndoable: boolean;
  /**
   * Queues the reading of what the change will replace. The returned function runs after the sync: it throws a `GatewayError` where
   * the workbook is not as planned.
   */
  prepare(context: Excel.RequestContext, change: ChangeOf<Kind>): Check | LongCheck;
  /** Estimated size of what `prepare` reads, where it grows with the change. */
  readBytes?(change: ChangeOf<Kind>): number;
  /** The change in parts that each fit a message, where it can be larger. */
  split?(change: ChangeOf<Kind>): readonly ChangeOf<Kind>[];
}

export type Check = (inventory: Inventory) => Prepared;

/** A check that has to read more than fits a message. */
export interface LongCheck {
  /** Readings that each fit a message, queued after those of all changes. */
  readonly readings: readonly { readonly bytes: number; queue(): void }[];
  readonly check: Check;
}

export interface Prepared {
  /** The change with what was really found in the cells (formulas, too), so that its reverse is exact. */
  readonly change: Change;
  readonly steps: readonly Step[];
  /**
   * After a failure, when the change was made wholly, partly or not at all: queues the reading of what stands of it; the returned
   * function queues what takes it back, and nothing where nothing has changed.
   */
  takeBack(context: Excel.RequestContext, standing: Inventory): () => void;
}

/** The smallest part of a change: it goes into one message. */
export interface Step {
  readonly cells: number;
  /** Estimated size in the message. */
  readonly bytes: number;
  queue(context: Excel.RequestContext): void;
}
