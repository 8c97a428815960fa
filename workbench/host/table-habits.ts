/**
 * What Excel does to tables when somebody types, or the API writes, in and beside them (support.microsoft.com: "Overview of Excel
 * tables", "Use calculated columns in an Excel table", "Resize a table by adding or removing rows and columns"): a row below and a column
 * to the right join the table, an edited header renames its column, a formula fills its column. New rows look like the row above them and
 * take its validation along (as reported in ONLYOFFICE/DesktopEditors#1971).
 */
import type { Area, CellContent, Grid, TableState } from '../engine/engine';
import { intersection } from './addresses';
import type { Book } from './book';
import { bodyOf } from './book';

export class TableHabits {
  private isActing = false;

  constructor(private readonly book: Book) {}

  /** Call after cells were written by the API or by hand. */
  afterWrite(area: Area, contents: Grid<CellContent>): void {
    if (this.isActing || !contents.some((row) => row.some(isFilled))) {
      return;
    }
    this.isActing = true;
    try {
      for (const table of this.book.engine.tables().filter((candidate) => candidate.sheet === area.sheet)) {
        this.growDown(table, area);
        this.growRight(this.book.table(table.id), area);
        this.renameColumns(this.book.table(table.id), area);
        this.fillColumns(this.book.table(table.id), area, contents);
      }
    } finally {
      this.isActing = false;
    }
  }

  /** Gives the columns that a larger area adds their headers. */
  nameHeaders(area: Area): void {
    const taken: string[] = [];
    const header = { ...area, rows: 1 };
    const texts = this.book.engine.texts(header)[0]!;
    const names = texts.map((text) => uniqueHeader(text, taken));
    if (names.some((name, index) => name !== texts[index])) {
      this.book.engine.write(header, [names.map((value): CellContent => ({ value }))]);
    }
  }

  /** Calculated columns go on in the rows a table has gained since it covered `before`. */
  continueColumns(tableId: string, before: Area): void {
    const table = this.book.table(tableId);
    const end = before.row + before.rows;
    const rows = table.area.row + table.area.rows - end - (table.showTotals ? 1 : 0);
    if (rows > 0) {
      this.fillNewRows(table, { ...table.area, row: end, rows }, null);
    }
  }

  /** A row written directly below, within the table's columns, joins the table, when nothing of another table is there. */
  private growDown(table: TableState, area: Area): void {
    const end = table.area.row + table.area.rows;
    const beside = area.column >= table.area.column && area.column + area.columns <= table.area.column + table.area.columns;
    if (table.showTotals || !beside || area.row > end || area.row < table.area.row || area.row + area.rows <= end) {
      return;
    }
    const added = { ...table.area, row: end, rows: area.row + area.rows - end };
    if (this.isFree(table, added)) {
      this.book.engine.updateTable(table.id, { area: { ...table.area, rows: table.area.rows + added.rows } });
      this.continueLooks(table.area, added.rows);
      this.fillNewRows(this.book.table(table.id), added, area);
      this.book.markStale();
    }
  }

  /**
   * New rows look like the one above them.
   * @param above the table down to the row above the new ones; those below its header alone stay plain
   */
  continueLooks(above: Area, rows: number): void {
    if (rows > 0 && above.rows > 1) {
      this.book.engine.continueLooks(above, rows);
    }
  }

  private growRight(table: TableState, area: Area): void {
    const end = table.area.column + table.area.columns;
    const beside = area.row >= table.area.row && area.row + area.rows <= table.area.row + table.area.rows;
    if (!beside || area.column > end || area.column < table.area.column || area.column + area.columns <= end) {
      return;
    }
    const added = { ...table.area, column: end, columns: area.column + area.columns - end };
    if (!this.isFree(table, added)) {
      return;
    }
    this.nameNewColumns(table, added);
    this.book.engine.updateTable(table.id, { area: { ...table.area, columns: table.area.columns + added.columns } });
    this.book.markStale();
  }

  /** No other table, and outside what was just written nothing but blank cells, as Excel demands before it extends a table. */
  private isFree(table: TableState, added: Area): boolean {
    return !this.book.engine.tables().some((other) => other.id !== table.id && intersection(other.area, added));
  }

  /** New columns need headers: those written, else Column1, Column2, … */
  private nameNewColumns(table: TableState, added: Area): void {
    const header = { ...added, row: table.area.row, rows: 1 };
    const taken = table.columns.map((column) => column.name.toLowerCase());
    const names = this.book.engine.texts(header)[0]!.map((text) => uniqueHeader(text, taken));
    this.book.engine.write(header, [names.map((value): CellContent => ({ value }))]);
  }

  /** Calculated columns go on in new rows, unless something was written there. */
  private fillNewRows(table: TableState, added: Area, written: Area | null): void {
    for (const [columnId, formula] of Object.entries(this.book.tableState(table.id).calculatedColumns)) {
      const index = table.columns.findIndex((column) => String(column.id) === columnId);
      const target = { ...added, column: table.area.column + index, columns: 1 };
      if (index >= 0 && !(written && intersection(target, written))) {
        this.book.engine.write(target, Array.from({ length: target.rows }, () => [{ formula }]));
      }
    }
  }

  /** A header that is blanked or repeats another becomes unique again, as in Excel. */
  private renameColumns(table: TableState, area: Area): void {
    const header = intersection({ ...table.area, rows: 1 }, area);
    if (!header) {
      return;
    }
    const texts = this.book.engine.texts(header)[0]!;
    for (const [offset, text] of texts.entries()) {
      const index = header.column + offset - table.area.column;
      const taken = table.columns.filter((_, other) => other !== index).map((column) => column.name.toLowerCase());
      const name = uniqueHeader(text, taken);
      if (name !== table.columns[index]?.name) {
        this.book.engine.renameTableColumn(table.id, index, name);
      }
      if (name !== text) {
        this.book.engine.write({ ...header, column: header.column + offset, columns: 1 }, [[{ value: name }]]);
      }
    }
  }

  /**
   * One formula written into an otherwise empty column of the body fills the column; a whole column of the same one makes it calculated.
   */
  private fillColumns(table: TableState, area: Area, contents: Grid<CellContent>): void {
    const body = bodyOf(table);
    const shared = intersection(body, area);
    if (!shared) {
      return;
    }
    for (let column = shared.column; column < shared.column + shared.columns; column++) {
      const written = contents.slice(shared.row - area.row, shared.row - area.row + shared.rows).map((row) =>
        row[column - area.column] ?? null);
      const first = written[0];
      const columnId = String(table.columns[column - table.area.column]?.id);
      if (!first || !('formula' in first)) {
        continue;
      }
      const isStructured = !new RegExp(`\\$?[A-Za-z]{1,3}\\$?\\d`).test(first.formula.replace(/"[^"]*"/g, '').replace(/\[[^\]]*\]/g, ''));
      const isWhole = shared.rows === body.rows && written.every((content) =>
        content && 'formula' in content && content.formula === first.formula);
      if (isWhole) {
        this.book.tableState(table.id).calculatedColumns[columnId] = first.formula;
      } else if (shared.rows === 1 && isStructured && this.isEmptyBut(body, column, shared.row)) {
        this.book.tableState(table.id).calculatedColumns[columnId] = first.formula;
        this.book.engine.write({ ...body, column, columns: 1 }, Array.from({ length: body.rows }, () => [first]));
      }
    }
  }

  private isEmptyBut(body: Area, column: number, row: number): boolean {
    return this.book.engine.formulas({ ...body, column, columns: 1 }).every(([value], index) => body.row + index === row || value === '');
  }
}

function isFilled(content: CellContent): boolean {
  return content !== null && ('formula' in content || content.value !== '');
}

/** `Column1` for a blank header, `Name2` for a repeated one. */
export function uniqueHeader(text: string, taken: string[]): string {
  const base = text === '' ? 'Column' : text;
  let name = text === '' ? `${base}1` : text;
  for (let number = 2; taken.includes(name.toLowerCase()); number++) {
    name = `${base}${number}`;
  }
  taken.push(name.toLowerCase());
  return name;
}

