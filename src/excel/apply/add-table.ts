import type { TableBlueprint } from '../../sheets/change-set';
import { cellEntries } from './cell-entry';
import { dressColumn } from './dress-column';

/** Makes a table on a sheet: headers and rows first, then the table over them, then its columns. */
export function addTable(sheet: Excel.Worksheet, blueprint: TableBlueprint): void {
  const { row, column, columns } = blueprint;
  const blank = columns.map(() => '');
  const rows = blueprint.rows.length > 0 ? cellEntries(blueprint.rows) : [blank];
  sheet.getRangeByIndexes(row, column, 1, columns.length).values = [columns.map(({ header }) => header)];
  // The formats come before the values: a column of text must be text when Excel reads what is entered.
  const range = sheet.getRangeByIndexes(row, column, rows.length + 1, columns.length);
  const table = sheet.tables.add(range, true);
  table.name = blueprint.name;
  table.style = blueprint.style;
  for (const [index, spec] of columns.entries()) dressColumn(sheet.getRangeByIndexes(row + 1, column + index, rows.length, 1), spec);
  for (const run of filledRuns(blueprint, rows)) {
    sheet.getRangeByIndexes(row + 1, column + run.first, rows.length, run.cells[0]!.length).formulas = run.cells;
  }
  if (blueprint.showTotals) table.showTotals = true;
}

/** The columns that have values to write, as neighboring runs; those with a formula have been filled already. */
function filledRuns(blueprint: TableBlueprint, rows: readonly (readonly (string | number | boolean)[])[]): { first: number; cells: (string | number | boolean)[][] }[] {
  const runs: { first: number; count: number }[] = [];
  for (const [index, { formula }] of blueprint.columns.entries()) {
    if (formula !== undefined || rows.every((row) => row[index] === '')) continue;
    const last = runs.at(-1);
    if (last && last.first + last.count === index) last.count += 1;
    else runs.push({ first: index, count: 1 });
  }
  return runs.map(({ first, count }) => ({ first, cells: rows.map((row) => row.slice(first, first + count)) }));
}
