import { GatewayError } from './gateway';
import { codeOf, failureOf } from './failure-of';

/** After this long without an answer the pane says that Excel may be waiting for a cell to be finished. */
const patience = 1000;

export interface RunOptions {
  /** What a failure is about when Excel does not say. */
  readonly subject: string;
  /** All syncs of the run become one step of Excel's Undo (ExcelApi 1.20). */
  readonly mergeUndoGroup?: boolean;
  readonly onWaiting?: (waiting: boolean) => void;
}

/**
 * One `Excel.run` that waits while a cell is being edited. Rejects with a `GatewayError` whose state is `unchanged`: whoever writes
 * says otherwise.
 */
export async function runInExcel<Answer>(options: RunOptions, work: (context: Excel.RequestContext) => Promise<Answer>): Promise<Answer> {
  let waiting = false;
  const timer = setTimeout(() => {
    waiting = true;
    options.onWaiting?.(true);
  }, patience);
  try {
    const runOptions: Excel.RunOptions = { delayForCellEdit: true };
    if (options.mergeUndoGroup) runOptions.mergeUndoGroup = true;
    return await Excel.run(runOptions, work);
  } catch (error) {
    throw gatewayErrorFrom(error, options.subject);
  } finally {
    clearTimeout(timer);
    if (waiting) options.onWaiting?.(false);
  }
}

/**
 * An error of Excel as ours; one that already is stays as it was thrown.
 * @param subject what was worked on, for its sentence
 */
export function gatewayErrorFrom(error: unknown, subject: string): GatewayError {
  return error instanceof GatewayError ? error : new GatewayError(failureOf(error), 'unchanged', subject, error);
}

/** Whether Excel refused because the change cannot be part of one undo step. */
export function refusesUndoGroup(error: unknown): boolean {
  return codeOf(error instanceof GatewayError ? error.cause : error) === 'UndoNotSupported';
}
