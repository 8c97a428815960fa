import type { IUnitRange } from '@univerjs/core';
import type { FunctionAnswer, FunctionBridge, FunctionCall } from '../engine';

/** The cell a call is made from, in Univer's terms. */
export interface CallingCell {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}
interface WaitingCall {
  readonly key: string;
  readonly call: FunctionCall;
  readonly cell: CallingCell;
}

/**
 * Calls to custom functions live behind a message bridge. Univer would await them one cell at a time (10,000 cells, 12 s);
 * here a cell shows #BUSY! first, all calls of one pass go over together, and the cells are calculated again with the answers.
 *
 * Answers are kept only until the calculation comes to rest, so a later recalculation asks again and nothing goes stale.
 */
export class FunctionBroker {
  private bridge: FunctionBridge = (calls) => Promise.resolve(calls.map(() => ({ error: '#NAME?' })));
  private readonly answers = new Map<string, FunctionAnswer>();
  private waiting = new Map<string, WaitingCall>();

  use(bridge: FunctionBridge): void {
    this.bridge = bridge;
    this.forget();
  }

  /** The answer, when it has come; otherwise the call is put in line for the next trip. */
  ask(call: FunctionCall, cell: CallingCell): FunctionAnswer | undefined {
    const key = `${cell.sheetId}!${cell.row},${cell.column}:${call.id}${JSON.stringify(call.arguments)}`;
    const answer = this.answers.get(key);
    if (!answer && !this.waiting.has(key)) this.waiting.set(key, { key, call, cell });
    return answer;
  }

  hasCalls(): boolean {
    return this.waiting.size > 0;
  }

  /** Sends everything in line in one trip; returns the cells to calculate again. A bridge that breaks gives errors, never a crash. */
  async send(): Promise<readonly IUnitRange[]> {
    const batch = [...this.waiting.values()];
    this.waiting = new Map();
    const answers = await this.answersTo(batch);
    batch.forEach(
      ({ key }, index) => this.answers.set(key, answers[index] ?? { error: '#VALUE!', message: 'The function gave no answer.' }),
    );
    return batch.map(
      ({ cell: { unitId, sheetId, row, column } }) => (
        { unitId, sheetId, range: { startRow: row, endRow: row, startColumn: column, endColumn: column } }
      ),
    );
  }

  forget(): void {
    this.answers.clear();
  }

  private async answersTo(batch: readonly WaitingCall[]): Promise<readonly FunctionAnswer[]> {
    try {
      return await this.bridge(batch.map(({ call }) => call));
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      return batch.map(() => ({ error: '#VALUE!', message }));
    }
  }
}
