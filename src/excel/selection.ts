import type { CellReference, SelectionFact } from './gateway';
import { GatewayError } from './gateway';

/** The active cell and, when it is in a table, which record of it. */
export async function readSelection(context: Excel.RequestContext): Promise<SelectionFact> {
  const cell = context.workbook.getActiveCell().load('address,rowIndex');
  const { worksheet } = cell;
  worksheet.load('name');
  const tables = cell.getTables(false).load('items/name');
  await context.sync();

  const place = { sheet: worksheet.name, address: cell.address.slice(cell.address.lastIndexOf('!') + 1) };
  const table = tables.items[0];
  if (!table) return { ...place, table: null, row: null };
  const body = table.getDataBodyRange().load('rowIndex,rowCount');
  await context.sync();
  const row = cell.rowIndex - body.rowIndex;
  return { ...place, table: table.name, row: row >= 0 && row < body.rowCount ? row : null };
}

/** Shows a cell to the user. A sheet that he has hidden stays hidden, and Excel activates none such. */
export async function selectCell(context: Excel.RequestContext, { sheet, address }: CellReference): Promise<void> {
  const worksheet = context.workbook.worksheets.getItem(sheet).load('visibility');
  await context.sync();
  if (worksheet.visibility !== 'Visible') throw new GatewayError('sheet-hidden', 'unchanged', sheet);
  worksheet.activate();
  worksheet.getRange(address).select();
  await context.sync();
}
