import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';

/** The workbook as the host saves it, with its name. */
export interface StoredWorkbook {
  readonly name: string;
  readonly content: unknown;
}

interface Schema extends DBSchema {
  workbooks: { key: string; value: StoredWorkbook };
}

const key = 'current';

/** The browser's own storage: closing the tab loses nothing. There is one workbook at a time. */
export class WorkbookStore {
  private readonly database: IDBPDatabase<Schema>;

  private constructor(database: IDBPDatabase<Schema>) {
    this.database = database;
  }

  static async open(): Promise<WorkbookStore> {
    return new WorkbookStore(await openDB<Schema>('benefits-workbench', 1, { upgrade: (database) => void database.createObjectStore('workbooks') }));
  }

  load(): Promise<StoredWorkbook | undefined> {
    return this.database.get('workbooks', key);
  }

  async save(workbook: StoredWorkbook): Promise<void> {
    await this.database.put('workbooks', workbook, key);
  }

  async clear(): Promise<void> {
    await this.database.delete('workbooks', key);
  }
}
