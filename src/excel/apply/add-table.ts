import type { CellGrid, CellInput, TableBlueprint } from '../../sheets/change-set';
import type { Step } from './applier';
import { cellEntries } from './cell-entry';
import { dressColumn } from './dress-column';
import { neighborRuns } from './neighbor-runs';
import { rowChunks } from './row-chunks';

/**
 * Makes a table on a sheet: headers and rows first, then the table over them, then its columns.
 * @param isFilled whether its rows are written, too; those of a table larger than a message come afterwards, by `fillTable`
 */
export function addTable(sheet: Excel.Worksheet, blueprint: TableBlueprint, isFilled: boolean): void {
  const { row, column, columns } = blueprint;
  const rowCount = Math.max(1, blueprint.rows.length);
  const header = sheet.getRangeByIndexes(row, column, 1, columns.length);
  header.values = [columns.map((spec) => spec.header)];
  header.format.wrapText = true;
  header.format.verticalAlignment = 'Center';
  // The formats come before the values: a column of text must be text when Excel reads what is entered.
  const range = sheet.getRangeByIndexes(row, column, rowCount + 1, columns.length);
  const table = sheet.tables.add(range, true);
  table.name = blueprint.name;
  table.style = blueprint.style;
  for (const [index, spec] of columns.entries()) dressColumn(sheet.getRangeByIndexes(row + 1, column + index, rowCount, 1), spec);
  for (const [header, formats] of Object.entries(blueprint.formats ?? {})) {
    const index = columns.findIndex((spec) => spec.header === header);
    sheet.getRangeByIndexes(row + 1, column + index, formats.length, 1).numberFormat = formats.map((format) => [format]);
  }
  for (const { first, cells } of isFilled ? filledRuns(blueprint) : []) {
    sheet.getRangeByIndexes(row + 1, column + first, cells.length, cells[0]!.length).formulas = cellEntries(cells);
  }
  if (blueprint.showTotals) table.showTotals = true;
}

/** The steps that write the rows of a table that was made without them. */
export function fillTable(sheetName: string, blueprint: TableBlueprint): Step[] {
  return filledRuns(blueprint).flatMap((run) =>
    rowChunks(run.cells).map(({ first, rows, bytes }) => ({
      cells: rows.length * rows[0]!.length,
      bytes: bytes + 600,
      queue: ({ workbook }: Excel.RequestContext) => {
        const sheet = workbook.worksheets.getItem(sheetName);
        const place = sheet.getRangeByIndexes(blueprint.row + 1 + first, blueprint.column + run.first, rows.length, rows[0]!.length);
        place.formulas = cellEntries(rows);
      },
    })),
  );
}

/** The columns that have values to write, as neighboring runs; those with a formula have been filled already. */
function filledRuns({ columns, rows }: TableBlueprint): { readonly first: number; readonly cells: CellGrid }[] {
  const isFilled = (index: number): boolean => columns[index]!.formula === undefined && rows.some((row) => row[index] !== '');
  const runs = neighborRuns([...columns.keys()].filter(isFilled));
  return runs.map(({ first, count }) => ({ first, cells: rows.map((row): readonly CellInput[] => row.slice(first, first + count)) }));
}
