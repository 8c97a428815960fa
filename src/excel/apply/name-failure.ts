import type { Change, ChangeSet } from '../../sheets/change-set';
import { GatewayError } from '../gateway';
import type { Inventory } from '../inventory';
import { takeInventory } from '../inventory';
import { runInExcel } from '../run';

type WriteCells = Extract<Change, { readonly do: 'write-cells' }>;

/** What a change is about, in the user's words: a sheet, a table, a name. */
export function subjectOf(change: Change): string {
  switch (change.do) {
    case 'add-sheet': return change.sheet.name;
    case 'remove-sheet': return change.name;
    case 'write-cells': return 'table' in change.target ? change.target.table : change.target.sheet;
    case 'format-cells': return change.sheet;
    case 'set-name': return change.name;
    case 'set-setting': return change.key;
    case 'draw-pictures': return change.sheet;
    default: return change.table;
  }
}

/** Excel says only that something is missing; this looks which table or column it is. Any other failure stays as it is. */
export async function namingWhatIsMissing(failure: GatewayError, changeSet: ChangeSet): Promise<GatewayError> {
  if (failure.failure !== 'not-found' || failure.cause === undefined) return failure;
  try {
    const inventory = await runInExcel({ subject: failure.subject }, async (context) => {
      const read = takeInventory(context);
      await context.sync();
      return read();
    });
    const missing = changeSet.changes.map((change) => missingPart(change, inventory)).find((part) => part !== null);
    return new GatewayError('not-found', 'unchanged', missing ?? failure.subject, failure.cause);
  } catch {
    return failure; // Without a second look the failure is named after its first change.
  }
}

/** Excel says only that access is denied; this says which of the sheets to be changed is protected. Any other failure stays as it is. */
export function namingTheProtectedSheet(failure: GatewayError, changeSet: ChangeSet, { tables, sheets }: Inventory): GatewayError {
  if (failure.failure !== 'access-denied') return failure;
  const touched = new Set(
    changeSet.changes.flatMap((change) => {
      const place = placeOf(change);
      if ('table' in place) return tables.filter(({ name }) => name === place.table).map(({ sheet }) => sheet);
      return 'sheet' in place && typeof place.sheet === 'string' ? [place.sheet] : [];
    }),
  );
  const locked = sheets.find((sheet) => sheet.protected && touched.has(sheet.name));
  return locked ? new GatewayError('sheet-protected', failure.state, locked.name, failure.cause) : failure;
}

function missingPart(change: Change, { tables, sheets }: Inventory): string | null {
  const place = placeOf(change);
  if ('table' in place) {
    const table = tables.find(({ name }) => name === place.table);
    if (!table) return place.table;
    const column = columnsNeeded(change).find((header) => !table.headers.includes(header));
    return column === undefined ? null : `${place.table}[${column}]`;
  }
  const sheet = change.do === 'remove-sheet' ? change.name : 'sheet' in place && typeof place.sheet === 'string' ? place.sheet : null;
  return sheet === null || sheets.some(({ name }) => name === sheet) ? null : sheet;
}

/** The part of a change that says where it happens. */
function placeOf(change: Change): Exclude<Change, WriteCells> | WriteCells['target'] {
  return change.do === 'write-cells' ? change.target : change;
}

/** The columns a change relies on. */
function columnsNeeded(change: Change): readonly string[] {
  switch (change.do) {
    case 'write-cells': return 'column' in change.target ? [change.target.column] : [];
    case 'append-rows':
    case 'take-rows-back':
    case 'insert-rows': return change.columns;
    case 'remove-rows': return [change.key];
    case 'remove-columns': return change.headers;
    case 'format-column': return [change.column];
    default: return [];
  }
}
