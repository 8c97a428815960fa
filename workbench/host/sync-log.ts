/** One record per `context.sync()`, for tests that count round trips and bytes and for developers who look behind the curtain. */
import type { Action } from './protocol';

export interface SyncRecord {
  /** From 1. */
  readonly number: number;
  /** UTF-8 bytes of the whole message. */
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** What the host took, from the parsed request to the written response. */
  readonly milliseconds: number;
  readonly actions: number;
  readonly error?: { readonly code: string; readonly message: string; readonly location: string };
  /** An exception of the host itself, for the developer of the workbench. */
  readonly defect?: unknown;
}

export class SyncLog {
  readonly records: SyncRecord[] = [];

  clear(): void {
    this.records.length = 0;
  }
}

export function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** Telemetry and event registration are office.js's own; they count as syncs in Excel too, but not as the add-in's. */
export function isHousekeeping(actions: readonly Action[]): boolean {
  return actions.every(({ Name, ActionType }) =>
    ActionType === 1 || Name === '_RemoveReference' || Name.startsWith('_Register') || Name.startsWith('_Unregister'));
}
