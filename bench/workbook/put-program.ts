import type { CellInput } from '../../src/sheets/change-set';
import type { SampleProgram } from '../../src/sheets/sample-program';
import { tableSpec } from '../../src/sheets/sheet-catalog';
import { shippedRows } from '../../src/sheets/shipped-rows';
import { columnsOf } from '../../src/sheets/table-layout';
import type { CellContent, Engine } from '../../workbench/engine/engine';

/**
 * Puts a program into a workbook past office.js: each table on a sheet of its own, values only. For what is about a large program, not
 * about how it came into the workbook.
 */
export async function putProgram(engine: Engine, { settings, rows }: SampleProgram): Promise<void> {
  const tables = { ProgramSettings: shippedRows('ProgramSettings', settings), ...rows };
  for (const [name, body] of Object.entries(tables)) {
    const headers = columnsOf(tableSpec(name), settings).map(({ header }) => header);
    const area = { sheet: engine.addSheet(name), row: 0, column: 0, rows: body.length + 1, columns: headers.length };
    engine.write(area, [headers, ...body].map((cells) => cells.map(content)));
    engine.addTable(name, area);
  }
  await engine.settle();
}

function content(input: CellInput): CellContent {
  return input === '' || (typeof input === 'string' && input.startsWith('=')) ? null : { value: input };
}
