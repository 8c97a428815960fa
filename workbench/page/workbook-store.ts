import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import type { Snapshot } from '../engine/engine';
import type { HostState } from '../host/host';

/** A workbook by name: the spreadsheet's part and what the host holds beside it. */
export interface StoredWorkbook {
  readonly name: string;
  readonly engine: Snapshot;
  readonly host: HostState;
}

interface Schema extends DBSchema {
  workbooks: { key: string; value: StoredWorkbook };
}

const key = 'current';

/** The browser's own storage: closing the tab loses nothing. It holds one workbook. */
export class WorkbookStore {
  private readonly database: IDBPDatabase<Schema>;

  private constructor(database: IDBPDatabase<Schema>) {
    this.database = database;
  }

  static async open(): Promise<WorkbookStore> {
    return new WorkbookStore(
      await openDB<Schema>('benefits-workbench', 1, { upgrade: (database) => void database.createObjectStore('workbooks') }),
    );
  }

  load(): Promise<StoredWorkbook | undefined> {
    return this.database.get('workbooks', key);
  }

  async save(workbook: StoredWorkbook): Promise<void> {
    await this.database.put('workbooks', workbook, key);
  }
}
