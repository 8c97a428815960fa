import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';

/** The workbook as the host saves it, with its name. */
export interface StoredWorkbook {
  readonly name: string;
  readonly content: unknown;
}
/** A file the user chose, until the page has started with it. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: ArrayBuffer;
}

interface Schema extends DBSchema {
  workbooks: { key: string; value: StoredWorkbook };
  files: { key: string; value: ChosenFile };
}

const key = 'current';

/** The browser's own storage: closing the tab loses nothing. It holds one workbook. */
export class WorkbookStore {
  private readonly database: IDBPDatabase<Schema>;

  private constructor(database: IDBPDatabase<Schema>) {
    this.database = database;
  }

  static async open(): Promise<WorkbookStore> {
    const database = await openDB<Schema>('benefits-workbench', 1, {
      upgrade(created) {
        created.createObjectStore('workbooks');
        created.createObjectStore('files');
      },
    });
    return new WorkbookStore(database);
  }

  load(): Promise<StoredWorkbook | undefined> {
    return this.database.get('workbooks', key);
  }

  async save(workbook: StoredWorkbook): Promise<void> {
    await this.database.put('workbooks', workbook, key);
  }

  async keepFile(file: ChosenFile): Promise<void> {
    await this.database.put('files', file, key);
  }

  /** The chosen file, once. */
  async takeFile(): Promise<ChosenFile | undefined> {
    const file = await this.database.get('files', key);
    await this.database.delete('files', key);
    return file;
  }
}
