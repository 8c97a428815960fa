import type { CellInput } from '../sheets/change-set';
import { loadCulture } from './culture';
import type { ActiveCell } from './gateway';

/** The active cell and the selection it is part of; of several selected areas the first. One sync. */
export async function readActiveCell(context: Excel.RequestContext): Promise<ActiveCell> {
  const { workbook } = context;
  const cell = workbook.getActiveCell().load('address,formulas,values');
  cell.worksheet.load('name');
  const areas = workbook.getSelectedRanges().areas.load('items/address,items/rowCount,items/columnCount');
  const culture = loadCulture(context);
  await context.sync();

  const sheet = cell.worksheet.name;
  const area = areas.items[0]!;
  return {
    sheet,
    address: withoutSheet(cell.address),
    entry: (cell.formulas as CellInput[][])[0]![0]!,
    value: (cell.values as CellInput[][])[0]![0]!,
    selection: { sheet, address: withoutSheet(area.address), rows: area.rowCount, columns: area.columnCount },
    culture: culture(),
  };
}

const withoutSheet = (address: string): string => address.slice(address.lastIndexOf('!') + 1);
