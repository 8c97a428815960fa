import { loadCulture } from './culture';
import { checkDateSystem } from './date-system';
import type { TableContent, WorkbookReading } from './gateway';
import type { CellInput } from '../sheets/change-set';
import { entriesOf } from './entries-of';
import { failureOf } from './failure-of';
import { bytesOf, messageBytes } from './payload';
import { sheetKeyProperty } from './sheet-key';
import type { TableOnSheet } from './is-ours';

/** A first guess, before any cell of this workbook has been seen; each chunk read corrects it. */
const guessedBytesPerCell = 12;

interface Part {
  readonly name: string;
  readonly firstRow: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * The named tables, all in one load where they fit a message and else in chunks of rows; missing tables are left out. One sync finds
 * the tables, each chunk is one more. A workbook that is calculated by hand is calculated first, so that no stale value is read.
 */
export async function readTables(
  context: Excel.RequestContext, wanted: readonly string[], formulasOf: readonly string[] = [],
): Promise<WorkbookReading> {
  const { tables, settings } = context.workbook;
  const { application } = context;
  tables.load('items/name,items/worksheet/name,items/columns/items/name,items/rows/count');
  settings.load('items/key,items/value');
  application.load('calculationMode');
  const culture = loadCulture(context);
  const expectDatesFrom1900 = checkDateSystem(context);
  await context.sync();
  expectDatesFrom1900();

  const found = tables.items.filter((table) => wanted.includes(table.name));
  const about = {
    settings: Object.fromEntries(settings.items.map((setting) => [setting.key, setting.value as unknown])),
    calculationMode: application.calculationMode as WorkbookReading['calculationMode'],
    culture: culture(),
  };
  if (found.length === 0) return { tables: new Map(), ...about };
  if (application.calculationMode === 'Manual') application.calculate('Recalculate');

  const locate = (): Map<string, { body: Excel.Range; whole: Excel.Range }> =>
    new Map(found.map(
      (table) => [table.name, { body: table.getDataBodyRange().load('rowIndex,columnIndex'), whole: table.getRange().load('address') }],
    ));
  let places = locate();
  let keys = readSheetKeys(found);
  const isWithFormulas = (name: string): boolean => formulasOf.includes(name);
  const values = new Map<string, CellInput[][]>(found.map((table) => [table.name, []]));
  const formulas = new Map<string, CellInput[][]>(formulasOf.map((name) => [name, []]));

  let waiting: Part[] = found.map((table) => ({
    name: table.name,
    firstRow: 0,
    rows: table.rows.count,
    columns: table.columns.items.length,
  }));
  let bytesPerCell = guessedBytesPerCell;
  let limit = messageBytes;
  while (waiting.length > 0) {
    const [now, later] = splitByCells(waiting, Math.floor(limit / bytesPerCell));
    const ranges = now.map((part) => {
      const range = partOf(places.get(part.name)!.body, part);
      return { part, range: range.load(isWithFormulas(part.name) ? 'values,formulas' : 'values') };
    });
    try {
      await context.sync();
    } catch (error) {
      const cannotBeSmaller = now.length === 1 && now[0]!.rows === 1;
      if (failureOf(error) !== 'payload-limit' || cannotBeSmaller) throw error;
      limit /= 2;
      places = locate(); // Ranges of a message that failed must not be used again.
      keys = readSheetKeys(found);
      continue;
    }
    for (const { part, range } of ranges) {
      values.get(part.name)!.push(...(range.values as CellInput[][]));
      if (isWithFormulas(part.name)) formulas.get(part.name)!.push(...entriesOf(range));
    }
    const cells = now.reduce((sum, part) => sum + part.rows * part.columns, 0);
    if (later.length > 0) bytesPerCell = Math.max(1, ranges.reduce((sum, { range }) => sum + bytesOf(range.values), 0) / cells);
    waiting = later;
  }

  // The definitions of all sheets are too much for the pane to load before it reads anything.
  const { isOurs } = await import('./is-ours');
  const ours = found.filter((table) => isOurs(onSheet(table, keys)));
  const contents = new Map(
    ours.map((table) => {
      const { body, whole } = places.get(table.name)!;
      const content: TableContent = {
        name: table.name,
        sheet: table.worksheet.name,
        address: whole.address,
        headers: table.columns.items.map((column) => column.name),
        rowCount: table.rows.count,
        values: values.get(table.name)!,
        ...(isWithFormulas(table.name) && { formulas: formulas.get(table.name)! }),
        origin: { row: body.rowIndex, column: body.columnIndex },
      };
      return [table.name, content];
    }),
  );
  return { tables: contents, ...about };
}

/** By the name of the table: the key of the sheet it stands on. */
type SheetKeys = ReadonlyMap<string, Excel.WorksheetCustomProperty>;

function readSheetKeys(tables: readonly Excel.Table[]): SheetKeys {
  const keyOf = ({ worksheet }: Excel.Table) => worksheet.customProperties.getItemOrNullObject(sheetKeyProperty).load('value');
  return new Map(tables.map((table) => [table.name, keyOf(table)]));
}

function onSheet(table: Excel.Table, keys: SheetKeys): TableOnSheet {
  const key = keys.get(table.name);
  return {
    name: table.name,
    headers: table.columns.items.map(({ name }) => name),
    sheet: { name: table.worksheet.name, key: key === undefined || key.isNullObject ? null : key.value },
  };
}

function partOf(body: Excel.Range, part: Part): Excel.Range {
  return body.getRow(part.firstRow).getResizedRange(part.rows - 1, 0);
}

/** The parts of at most `cells` cells (at least one row), and what remains. */
function splitByCells(parts: readonly Part[], cells: number): [now: Part[], later: Part[]] {
  const now: Part[] = [];
  let room = cells;
  for (const [index, part] of parts.entries()) {
    const fitting = Math.min(part.rows, Math.max(now.length === 0 ? 1 : 0, Math.floor(room / part.columns)));
    if (fitting > 0) now.push({ ...part, rows: fitting });
    if (fitting < part.rows) {
      return [now, [{ ...part, firstRow: part.firstRow + fitting, rows: part.rows - fitting }, ...parts.slice(index + 1)]];
    }
    room -= fitting * part.columns;
  }
  return [now, []];
}
