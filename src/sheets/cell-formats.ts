import type { CellFormats, CellGrid, CellInput } from './change-set';
import { headerPositions } from './decode-table';
import { generalFormat, isMoney, numberFormat, plainMoneyFormat } from './number-formats';
import type { ColumnKind, TableSpec } from './schema';
import { findTableSpec, tableCatalog } from './sheet-catalog';

/**
 * The formats of cells that hold whatever the field they speak of holds: a change of a date is shown as dates, one of a share as
 * percentages. Their column has no format of its own; columns without such a cell are left out.
 * @param headers of the rows' cells, in order
 */
export function cellFormats(table: TableSpec, headers: readonly string[], rows: CellGrid): CellFormats {
  const positions = headerPositions(headers);
  const at = (cells: readonly CellInput[], header: string): string => String(cells[positions.get(header) ?? -1] ?? '').trim();
  if (!positions.has('field')) return {};
  const kinds = rows.map((cells) => kindOfField(findTableSpec(at(cells, 'table')) ?? tableOfId(at(cells, 'affected')), at(cells, 'field')));
  return Object.fromEntries(table.columns.flatMap(({ header, kind }) => {
    const position = positions.get(header.toLowerCase());
    if (kind.is !== 'any' || position === undefined) return [];
    const formats = rows.map((cells, row) => (typeof cells[position] === 'number' ? formatOf(kinds[row]) : generalFormat));
    return formats.every((format) => format === generalFormat) ? [] : [[headers[position]!, formats]];
  }));
}

/** The table whose ids begin like this one. */
function tableOfId(id: string): TableSpec | undefined {
  const prefix = id.split('-')[0]!.toUpperCase();
  return tableCatalog.find(({ columns }) => columns.some(({ kind }) => kind.is === 'id' && kind.prefix === prefix));
}

function kindOfField(table: TableSpec | undefined, header: string): ColumnKind | undefined {
  return table?.columns.find((column) => column.header.toLowerCase() === header.toLowerCase())?.kind;
}

/** Amounts without a currency: these records outlast a change of it. */
function formatOf(kind: ColumnKind | undefined): string {
  if (kind === undefined) return generalFormat;
  return isMoney(kind) ? plainMoneyFormat : numberFormat(kind, '');
}
