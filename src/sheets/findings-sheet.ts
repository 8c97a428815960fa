import type { Settings } from '../domain/realization/settings';
import type { CellGrid, CellInput, Change } from './change-set';
import { columnBlueprint } from './column-blueprint';
import { headerPositions, isBlank } from './decode-table';
import { tableSpec } from './sheet-catalog';
import { isFormula } from './text-entry';
import type { Problem, TableContent } from './workbook-facts';

const spec = tableSpec('HealthCheck');
const keySpec = spec.columns.find(({ key }) => key === 'key')!;

/** A column of ours that the sheet has. */
interface OurColumn {
  /** In the definition of the table. */
  readonly index: number;
  /** In the table. */
  readonly position: number;
  readonly header: string;
}

/** The sheet of the health check as it stands: which cells are ours, and in which rows the user has typed something. */
export class FindingsSheet {
  private readonly ours: readonly OurColumn[];
  /** Positions of the columns in which the user types; a column that holds nothing but formulas follows its rows by itself. */
  private readonly typed: readonly number[];

  /** @param content with formulas */
  constructor(private readonly content: TableContent) {
    const positions = headerPositions(content.headers);
    this.ours = spec.columns.flatMap(({ header }, index) => {
      const position = positions.get(header.toLowerCase());
      return position === undefined ? [] : [{ index, position, header: content.headers[position]! }];
    });
    const own = new Set(this.ours.map(({ position }) => position));
    const isCalculated = (position: number): boolean => content.formulas?.every((row) => isFormula(row[position]!)) ?? false;
    this.typed = content.headers.flatMap((_, position) => (own.has(position) || isCalculated(position) ? [] : [position]));
  }

  /** The number of rows down to the last one that holds something. */
  get rowsInUse(): number {
    return this.content.values.reduce((last, _, row) => (this.holdsOurs(row) || this.isTyped(row) ? row + 1 : last), 0);
  }

  /** Whether a row has to keep its finding, is no finding at all, or can take any. */
  standing(row: number): 'anchored' | 'of-the-user' | 'free' {
    const isFinding = this.cell(row, 'key') !== '' || typeof this.cell(row, 'checkedOn') === 'number';
    if (isFinding) return this.isTyped(row) ? 'anchored' : 'free';
    return this.holdsOurs(row) || this.isTyped(row) ? 'of-the-user' : 'free';
  }

  /** By field; blank where the column is missing. */
  cell(row: number, field: string): CellInput {
    const column = this.ours.find(({ index }) => spec.columns[index]!.key === field);
    return column ? this.content.values[row]![column.position]! : '';
  }

  /** In the order of the definition; blank where the column is missing. */
  ourCells(row: number): readonly CellInput[] {
    return spec.columns.map(({ key }) => this.cell(row, key));
  }

  /** Adds the column of the keys where an earlier release has made the sheet; it is filled the next time. */
  addKeys({ currency }: Settings): readonly Change[] {
    if (this.has(keySpec.header)) return [];
    const columns = [columnBlueprint(spec, keySpec, currency)];
    return [{ do: 'add-columns', table: this.content.name, after: this.ours.at(-1)?.header ?? '', columns }];
  }

  /** Rows from the top, in the order of the definition; only columns in which something changes are written. */
  write(rows: CellGrid): readonly Change[] {
    return this.ours.flatMap(({ index, position, header }): readonly Change[] => {
      const before = rows.map((_, row) => [this.content.values[row]![position]!]);
      const after = rows.map((cells) => [cells[index]!]);
      if (before.every(([cell], row) => cell === after[row]![0])) return [];
      return [{ do: 'write-cells', target: { table: this.content.name, column: header, row: 0, rows: rows.length }, before, after }];
    });
  }

  append(rows: CellGrid): readonly Change[] {
    if (rows.length === 0 || this.ours.length === 0) return [];
    const added = rows.map((cells) => this.ours.map(({ index }) => cells[index]!));
    return [{ do: 'append-rows', table: this.content.name, columns: this.ours.map(({ header }) => header), rows: added }];
  }

  missingColumns(): readonly Problem[] {
    const { name, sheet } = this.content;
    return spec.columns
      .filter((column) => column !== keySpec && !this.has(column.header))
      .map(({ header }) => ({ code: 'missing-column', severity: 'warning', sheet, details: { table: name, column: header } }));
  }

  private has(header: string): boolean {
    return this.ours.some(({ index }) => spec.columns[index]!.header === header);
  }

  private holdsOurs(row: number): boolean {
    return this.ours.some(({ position }) => !isBlank(this.content.values[row]![position]));
  }

  private isTyped(row: number): boolean {
    return this.typed.some((position) => !isBlank(this.content.values[row]![position]));
  }
}
