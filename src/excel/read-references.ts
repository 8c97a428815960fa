import type { CellInput } from '../sheets/change-set';
import type { ArgumentCells } from '../sheets/formula/argument-reading';
import type { Reference } from '../sheets/formula/reference';
import type { CellReference } from './gateway';

/** More cells than this are not read at once: their values might not fit one message. */
const mostCells = 100_000;

/** Finds the range of a reference after the sync; null where there is none. */
type Finder = () => Excel.Range | null;

/**
 * The cells that references point to, seen from a cell: one sync finds tables and names, one the size of each range, one the values.
 * Formulas name sheets, tables and names in any case, and so does Excel.
 */
export async function readReferences(
  context: Excel.RequestContext, references: readonly Reference[], from: CellReference,
): Promise<readonly (ArgumentCells | null)[]> {
  const finders = references.map((reference) => finderOf(context, reference, from));
  await context.sync();

  const ranges = finders.map((find) => find()?.load('rowIndex,columnIndex,rowCount,columnCount,cellCount,worksheet/name') ?? null);
  await context.sync();

  const readable = ranges.map(
    (range) => (range !== null && !range.isNullObject && range.cellCount > 0 && range.cellCount <= mostCells ? range : null),
  );
  for (const range of readable) range?.load('values');
  await context.sync();

  return readable.map((range) =>
    range
      && { cells: range.values as CellInput[][], place: { sheet: range.worksheet.name, row: range.rowIndex, column: range.columnIndex } },
  );
}

function finderOf(context: Excel.RequestContext, reference: Reference, from: CellReference): Finder {
  switch (reference.to) {
    case 'cells': {
      const sheet = context.workbook.worksheets.getItemOrNullObject(reference.sheet ?? from.sheet).load('name');
      return () => (sheet.isNullObject ? null : sheet.getRange(reference.address));
    }
    case 'name':
      return nameFinder(context, reference.name, from);
    case 'table':
      return tableFinder(context, reference, from);
  }
}

/** A name of the sheet hides one of the workbook. */
function nameFinder({ workbook }: Excel.RequestContext, name: string, from: CellReference): Finder {
  const local = workbook.worksheets.getItem(from.sheet).names.getItemOrNullObject(name).load('name');
  const global = workbook.names.getItemOrNullObject(name).load('name');
  return () => {
    if (!local.isNullObject) return local.getRangeOrNullObject();
    return global.isNullObject ? null : global.getRangeOrNullObject();
  };
}

function tableFinder({ workbook }: Excel.RequestContext, reference: Reference & { readonly to: 'table' }, from: CellReference): Finder {
  const { columns, thisRow } = reference;
  const cell = workbook.worksheets.getItem(from.sheet).getRange(from.address);
  const tables = reference.table === null ? cell.getTables(false) : workbook.tables;
  tables.load('items/name,items/columns/items/name');
  return () => {
    const wanted = reference.table?.toLowerCase();
    const table = tables.items.find(({ name }) => wanted === undefined || name.toLowerCase() === wanted);
    if (!table) return null;
    const headers = table.columns.items.map(({ name }) => name.toLowerCase());
    const [first, last] = columns === null ? [0, headers.length - 1] : columns.map((column) => headers.indexOf(column.toLowerCase()));
    if (first! < 0 || last! < 0) return null;
    const body = table.getDataBodyRange();
    const block = body.getColumn(Math.min(first!, last!)).getResizedRange(0, Math.abs(last! - first!));
    return thisRow ? block.getIntersectionOrNullObject(cell.getEntireRow()) : block;
  };
}
