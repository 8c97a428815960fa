import type { ChangeSet } from './change-set';

/** A change set in figures, for its preview. */
export interface ChangeSummary {
  readonly sheetsAdded: readonly string[];
  readonly sheetsRemoved: readonly string[];
  readonly tablesAdded: readonly string[];
  /** Headers, each as `Table[Header]`. */
  readonly columnsAdded: readonly string[];
  readonly columnsRemoved: readonly string[];
  readonly rowsAdded: number;
  readonly rowsRemoved: number;
  /** Cells that get another value. */
  readonly cellsChanged: number;
  /** The same by table, or by sheet for cells outside tables. */
  readonly cellsByPlace: Readonly<Record<string, number>>;
  readonly formatsChanged: number;
  readonly chartsDrawn: number;
  readonly shapesDrawn: number;
}

export function summarize(changeSet: ChangeSet): ChangeSummary {
  const sheetsAdded: string[] = [];
  const sheetsRemoved: string[] = [];
  const tablesAdded: string[] = [];
  const columnsAdded: string[] = [];
  const columnsRemoved: string[] = [];
  const cellsByPlace: Record<string, number> = {};
  let rowsAdded = 0;
  let rowsRemoved = 0;
  let formatsChanged = 0;
  let chartsDrawn = 0;
  let shapesDrawn = 0;
  for (const change of changeSet.changes) {
    switch (change.do) {
      case 'add-sheet':
        sheetsAdded.push(change.sheet.name);
        tablesAdded.push(...change.sheet.tables.map((table) => table.name));
        rowsAdded += change.sheet.tables.reduce(
          (rows, table) => rows + table.rows.filter((row) => row.some((cell) => cell !== '')).length, 0,
        );
        break;
      case 'remove-sheet':
        sheetsRemoved.push(change.name);
        break;
      case 'append-rows':
        rowsAdded += change.rows.length;
        break;
      case 'remove-rows':
        rowsRemoved += change.values.length;
        break;
      case 'add-columns':
        columnsAdded.push(...change.columns.map((column) => `${change.table}[${column.header}]`));
        break;
      case 'remove-columns':
        columnsRemoved.push(...change.headers.map((header) => `${change.table}[${header}]`));
        break;
      case 'write-cells': {
        const place = 'table' in change.target ? change.target.table : change.target.sheet;
        const changed = change.after.reduce((cells, row, r) => cells + row.filter((cell, c) => cell !== change.before[r]?.[c]).length, 0);
        cellsByPlace[place] = (cellsByPlace[place] ?? 0) + changed;
        break;
      }
      case 'format-cells':
      case 'format-column':
        formatsChanged += 1;
        break;
      case 'draw-pictures':
        chartsDrawn += change.after?.charts.length ?? 0;
        shapesDrawn += change.after?.shapes.length ?? 0;
        break;
      case 'rename-column':
      case 'set-name':
      case 'set-setting':
        break; // Not seen on a sheet.
    }
  }
  const cellsChanged = Object.values(cellsByPlace).reduce((sum, cells) => sum + cells, 0);
  return {
    sheetsAdded, sheetsRemoved, tablesAdded, columnsAdded, columnsRemoved, rowsAdded, rowsRemoved, cellsChanged, cellsByPlace,
    formatsChanged, chartsDrawn, shapesDrawn,
  };
}
