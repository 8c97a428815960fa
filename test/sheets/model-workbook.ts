import type { CellInput, Change, ChangeSet, TableBlueprint } from '../../src/sheets/change-set';
import { cellAddress } from '../../src/sheets/cell-address';
import { reverse } from '../../src/sheets/reverse';
import { findAppended } from '../../src/sheets/rows-to-take-back';
import { enteredValue } from '../../src/sheets/text-entry';
import type { PicturesBlueprint } from '../../src/sheets/picture-blueprints';
import { rowsToRemove } from '../../src/sheets/rows-to-remove';
import type { TableContent, TableFact, WorkbookFacts } from '../../src/sheets/workbook-facts';

interface ModelTable {
  sheet: string;
  row: number;
  column: number;
  headers: string[];
  rows: CellInput[][];
}

/** A workbook of plain values that takes change sets: enough to see what plans do, without Excel and without formulas. */
export class ModelWorkbook {
  readonly sheets: { name: string; key: string | null }[] = [];
  readonly tables = new Map<string, ModelTable>();
  readonly names = new Map<string, string>();
  readonly settings: Record<string, unknown> = {};
  /** By sheet and owner, as `Sheet!Owner`. */
  readonly pictures = new Map<string, PicturesBlueprint>();

  /** The formulas users have entered, by cell (`Sheet!A1`); what they come to stands in the rows. */
  readonly formulas = new Map<string, string>();
  private readonly made: ChangeSet[] = [];

  apply(changeSet: ChangeSet): this {
    for (const { table, column, row, values } of changeSet.expects ?? []) {
      expect(this.column(table, column).slice(row, row + values.length)).toEqual(values);
    }
    this.made.push({ ...changeSet, changes: changeSet.changes.map((change) => this.make(change)) });
    return this;
  }

  /** Takes back what was applied last. */
  undo(): this {
    this.apply(this.reversed());
    this.made.splice(-2);
    return this;
  }

  /** What would take back what was applied last. */
  reversed(): ChangeSet {
    return reverse(this.made.at(-1)!);
  }

  facts(): WorkbookFacts {
    return {
      sheets: this.sheets.map(({ name, key }) => ({ id: name, name, key, visible: true, protected: false, isEmpty: false })),
      tables: [...this.tables].map(([name, table]) => this.tableFact(name, table)),
      names: [...this.names].map(([name, formula]) => ({ name, formula })),
      settings: this.settings,
    };
  }

  contents(): ReadonlyMap<string, TableContent> {
    return new Map([...this.tables].map(([name, table]) => [name, this.content(name, table)]));
  }

  /** What is entered in a block of cells of a table's body: formulas where `formulas` has one, else the values. */
  entries(sheet: string, address: string): CellInput[][] {
    const [first, last = first!] = address.split(':').map((cell) => placeOf(cell));
    return Array.from({ length: last.row - first!.row + 1 }, (_, r) => Array.from({ length: last.column - first!.column + 1 }, (__, c) => {
      const [row, column] = [first!.row + r, first!.column + c];
      const table = [...this.tables.values()].find(
        (candidate) => candidate.sheet === sheet && row > candidate.row && row <= candidate.row + candidate.rows.length,
      );
      return this.formulas.get(`${sheet}!${cellAddress(row, column)}`) ?? table?.rows[row - table.row - 1]?.[column - table.column] ?? '';
    }));
  }

  table(name: string): ModelTable {
    const table = this.tables.get(name);
    if (!table) throw new Error(`The model has no table ${name}`);
    return table;
  }

  /** The table and the row of its body a cell belongs to. */
  recordAt(sheet: string, address: string): { readonly table: string | null; readonly row: number | null } {
    const row = Number(/\d+$/.exec(address)![0]) - 1;
    for (const [name, table] of this.tables) {
      const index = row - table.row - 1;
      if (table.sheet === sheet && index >= 0 && index < table.rows.length) return { table: name, row: index };
    }
    return { table: null, row: null };
  }

  /** The values of one column. */
  column(table: string, header: string): CellInput[] {
    const { headers, rows } = this.table(table);
    const index = headers.indexOf(header);
    if (index < 0) throw new Error(`${table} has no column ${header}`);
    return rows.map((row) => row[index]!);
  }

  set(table: string, row: number, header: string, value: CellInput): void {
    const { headers, rows } = this.table(table);
    rows[row]![headers.indexOf(header)] = value;
  }

  /** Fills rows from the top, by header. */
  fill(table: string, records: readonly Readonly<Record<string, CellInput>>[]): this {
    const { headers, rows } = this.table(table);
    records.forEach((record, row) => {
      for (const header of Object.keys(record)) if (!headers.includes(header)) throw new Error(`${table} has no column ${header}`);
      rows[row] = headers.map((header) => record[header] ?? '');
    });
    return this;
  }

  /** Makes a change and answers it as it was made, as the gateway does. */
  private make(change: Change): Change {
    switch (change.do) {
      case 'append-rows': {
        const { headers, rows } = this.table(change.table);
        const first = rows.reduce((last, row, index) => (row.some((cell) => cell !== '') ? index + 1 : last), 0);
        const blank = Math.min(change.rows.length, rows.length - first);
        if (change.unique !== undefined) {
          const taken = new Set(this.column(change.table, change.unique).map((id) => String(id).trim().toLowerCase()));
          for (const cells of change.rows) expect(taken).not.toContain(String(cells[change.columns.indexOf(change.unique)]).toLowerCase());
        }
        change.rows.forEach((cells, index) => {
          rows[first + index] = headers.map((header) => enteredValue(cells[change.columns.indexOf(header)] ?? ''));
        });
        return { ...change, made: { first, blank, inserted: false } };
      }
      case 'take-rows-back': {
        const { headers, rows } = this.table(change.table);
        const places = findAppended(change, headers, { values: rows, entries: rows });
        if (places === null) throw new Error(`${change.table} does not hold what was appended`);
        for (const place of places.slice(0, change.made.blank)) rows[place] = headers.map(() => '');
        for (const place of places.slice(change.made.blank).sort((a, b) => b - a)) rows.splice(place, 1);
        return change;
      }
      case 'insert-rows': {
        const { headers, rows } = this.table(change.table);
        change.rows.forEach((cells, index) => {
          const isThere = change.emptied && index === 0;
          const row = headers.map((header) => enteredValue(cells[change.columns.indexOf(header)] ?? ''));
          rows.splice(change.at[index]!, isThere ? 1 : 0, row);
        });
        return change;
      }
      case 'remove-rows': {
        const { headers, rows } = this.table(change.table);
        const at = rowsToRemove(change, headers, rows);
        if ('missing' in at) throw new Error(`${change.table} has no row ${String(at.missing)} to remove`);
        const content = { columns: [...headers], rows: at.map((place) => rows[place]!) };
        const emptied = at.length === rows.length;
        for (const place of [...at].reverse()) rows.splice(place, 1);
        if (emptied) rows.push(headers.map(() => ''));
        return { ...change, content, at, ...(emptied && { emptied }) };
      }
      default:
        this.makeSimple(change);
        return change;
    }
  }

  private makeSimple(change: Exclude<Change, { do: 'append-rows' | 'take-rows-back' | 'insert-rows' | 'remove-rows' }>): void {
    switch (change.do) {
      case 'add-sheet':
        this.sheets.push({ name: change.sheet.name, key: change.sheet.key });
        for (const table of change.sheet.tables) this.addTable(change.sheet.name, table);
        for (const { name, formula } of change.sheet.names) this.setName(name, null, formula);
        return;
      case 'remove-sheet': {
        const index = this.sheets.findIndex((sheet) => sheet.name === change.name);
        this.sheets.splice(index, 1);
        for (const [name, table] of [...this.tables]) if (table.sheet === change.name) this.tables.delete(name);
        for (const { name } of change.content?.names ?? []) this.names.delete(name);
        return;
      }
      case 'write-cells': {
        if (!('table' in change.target)) return;
        const { table, column, row } = change.target;
        const index = this.table(table).headers.indexOf(column);
        change.after.forEach((cells, offset) => {
          expect(this.table(table).rows[row + offset]![index]).toEqual(enteredValue(change.before[offset]![0]!));
          this.table(table).rows[row + offset]![index] = enteredValue(cells[0]!);
        });
        return;
      }
      case 'add-columns': {
        const { headers, rows } = this.table(change.table);
        const at = headers.indexOf(change.after) + 1;
        headers.splice(at, 0, ...change.columns.map((column) => column.header));
        for (const row of rows) row.splice(at, 0, ...change.columns.map(() => ''));
        return;
      }
      case 'remove-columns': {
        const { headers, rows } = this.table(change.table);
        for (const header of change.headers) {
          const index = headers.indexOf(header);
          headers.splice(index, 1);
          for (const row of rows) row.splice(index, 1);
        }
        return;
      }
      case 'rename-column': {
        const { headers } = this.table(change.table);
        headers[headers.indexOf(change.before)] = change.after;
        return;
      }
      case 'format-cells':
      case 'format-column':
        return;
      case 'set-name':
        return this.setName(change.name, change.before, change.after);
      case 'draw-pictures': {
        const place = `${change.sheet}!${change.owner}`;
        if (this.pictures.has(place)) expect(change.before).toEqual(this.pictures.get(place));
        if (change.after === null) this.pictures.delete(place);
        else this.pictures.set(place, change.after);
        return;
      }
      case 'set-setting':
        expect(this.settings[change.key] ?? null).toEqual(change.before);
        if (change.after === null) Reflect.deleteProperty(this.settings, change.key);
        else this.settings[change.key] = structuredClone(change.after);
    }
  }

  private setName(name: string, before: string | null, after: string | null): void {
    expect(this.names.get(name) ?? null).toBe(before);
    if (after === null) this.names.delete(name);
    else this.names.set(name, after);
  }

  private addTable(sheet: string, table: TableBlueprint): void {
    if (this.tables.has(table.name)) throw new Error(`There are two tables ${table.name}`);
    const rows = table.rows.map((row) => row.map(enteredValue));
    for (const row of rows) expect(row).toHaveLength(table.columns.length);
    this.tables.set(
      table.name, { sheet, row: table.row, column: table.column, headers: table.columns.map((column) => column.header), rows },
    );
  }

  private tableFact(name: string, table: ModelTable): TableFact {
    return {
      name, sheet: table.sheet, address: `'${table.sheet}'!R${table.row}C${table.column}`, headers: table.headers,
      rowCount: table.rows.length,
    };
  }

  private content(name: string, table: ModelTable): TableContent {
    return { ...this.tableFact(name, table), values: table.rows, origin: { row: table.row + 1, column: table.column } };
  }
}

function placeOf(cell: string): { readonly row: number; readonly column: number } {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  return { row: Number(row) - 1, column: [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1 };
}
