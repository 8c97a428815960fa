import type { CellInput } from '../../src/sheets/change-set';
import { tableSpec } from '../../src/sheets/sheet-catalog';
import { shippedRows } from '../../src/sheets/shipped-rows';
import { columnsOf } from '../../src/sheets/table-layout';
import type { Workbench } from '../../test/e2e/harness';
import type { ProgramSize } from './generate-program';
import { generateProgram } from './generate-program';

/**
 * Puts a generated program into the workbook of the workbench's page past the add-in, values only and each table on a sheet of its own:
 * for what is about a large program, not about how it came there.
 */
export async function fillPage(workbench: Workbench, size: ProgramSize): Promise<void> {
  const { settings, rows } = generateProgram(size);
  for (const [name, body] of Object.entries({ ProgramSettings: shippedRows('ProgramSettings', settings), ...rows })) {
    const headers = columnsOf(tableSpec(name), settings).map(({ header }) => header);
    await workbench.handle(
      ({ engine }, table) => {
        const area = { sheet: engine.addSheet(table.name), row: 0, column: 0, rows: table.cells.length, columns: table.cells[0]!.length };
        engine.write(area, table.cells.map((line) => line.map((value) => (value === '' ? null : { value }))));
        engine.addTable(table.name, area);
      },
      { name, cells: [headers, ...body.map((cells) => cells.map(valueOnly))] },
    );
  }
  await workbench.settled();
}

function valueOnly(cell: CellInput): CellInput {
  return typeof cell === 'string' && cell.startsWith('=') ? '' : cell;
}
