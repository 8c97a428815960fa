import { columnsOf } from '../../src/sheets/table-layout';
import { shippedRows } from '../../src/sheets/shipped-rows';
import { tableSpec } from '../../src/sheets/sheet-catalog';
import { defaultSettings } from '../../src/domain/realization/settings';
import type { Workbench } from '../../test/e2e/harness';
import type { TableRows } from './programs';

/** Tables of the page's own workbook, past office.js. */
export async function putTables(workbench: Workbench, rows: TableRows): Promise<void> {
  const settings = { ...defaultSettings, firstPeriod: 45_658 };
  const tables = [
    { name: 'ProgramSettings', cells: [['Setting', 'Value', 'Note'], ...shippedRows('ProgramSettings', settings)] },
    ...Object.entries(rows).map(([name, records]) => {
      const headers = columnsOf(tableSpec(name), settings).map(({ header }) => header);
      return { name, cells: [headers, ...records.map((record) => headers.map((header) => record[header] ?? ''))] };
    }),
  ];
  for (const table of tables) {
    await workbench.handle(async ({ engine }, { name, cells }) => {
      const area = { sheet: engine.addSheet(name), row: 0, column: 0, rows: cells.length, columns: cells[0]!.length };
      engine.write(area, cells.map((row) => row.map((value) => (value === '' ? null : { value }))));
      engine.addTable(name, area);
      await engine.settle();
    }, table);
  }
}
