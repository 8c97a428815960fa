import type { Engine } from '../engine/engine';
import type { Host } from '../host/host';

/** What the workbench's page offers as `window.workbench`: to the add-in's page, which connects itself, and to the end-to-end tests. */
export interface WorkbenchHandle {
  /** Called by the add-in's page before anything else in it. */
  connect(page: Window): void;
  /** Resolves when the add-in has loaded and the workbook it starts with is there. */
  readonly ready: Promise<void>;
  readonly engine: Engine;
  readonly host: Host;
  /** Saves the workbook to the browser's storage now. */
  keep(): Promise<void>;
}
