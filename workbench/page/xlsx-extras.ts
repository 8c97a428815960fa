/**
 * What the host holds beside the spreadsheet, carried through an .xlsx file. The host knows sheets, tables and columns by id; ids do not
 * survive a file, so there they go by name.
 */
import type { Engine, TableState } from '../engine/engine';
import type { HostState } from '../host/host';
import { newHostState, newSheetState, newTableState } from '../host/host-state';
import type { WorkbookExtras } from '../xlsx/extras';

type ByColumn<Value> = Readonly<Record<string, Value>>;
type TableHostState = HostState['tables'][string];

/** For the file. */
export function extrasOf(state: HostState, engine: Engine): WorkbookExtras {
  const { settings, documentProperties, documentCustomProperties, iterativeCalculation } = state;
  const sheets = engine.sheets().flatMap(({ id, name }) => (state.sheets[id] ? [[name, state.sheets[id]] as const] : []));
  const tables = engine.tables().flatMap((table) => {
    const held = state.tables[table.id];
    if (held === undefined) return [];
    const named = { calculatedColumns: byName(held.calculatedColumns, table), filters: byName(held.filters, table) };
    return [[table.name, { ...held, ...named }] as const];
  });
  return {
    settings,
    documentProperties,
    documentCustomProperties,
    sheets: Object.fromEntries(sheets),
    tables: Object.fromEntries(tables),
    other: { iterativeCalculation },
  };
}

/** From the file, for the workbook the engine now holds. */
export function hostStateOf(extras: WorkbookExtras, engine: Engine): HostState {
  const empty = newHostState();
  const { iterativeCalculation = empty.iterativeCalculation } = (extras.other ?? {}) as Partial<HostState>;
  const sheets = engine.sheets().flatMap(({ id, name }) => {
    const carried = extras.sheets[name];
    return carried ? [[id, { ...newSheetState(), ...structuredClone(carried) }] as const] : [];
  });
  const tables = engine.tables().flatMap((table) => {
    const carried = extras.tables[table.name] as Partial<TableHostState> | undefined;
    if (carried === undefined) return [];
    const known = { calculatedColumns: byId(carried.calculatedColumns, table), filters: byId(carried.filters, table) };
    return [[table.id, { ...newTableState(), ...carried, ...known }] as const];
  });
  return {
    settings: { ...extras.settings },
    documentProperties: { ...empty.documentProperties, ...extras.documentProperties },
    documentCustomProperties: { ...extras.documentCustomProperties },
    sheets: Object.fromEntries(sheets) as HostState['sheets'],
    tables: Object.fromEntries(tables),
    iterativeCalculation,
  };
}

function byName<Value>(values: ByColumn<Value> = {}, { columns }: TableState): Record<string, Value> {
  return Object.fromEntries(columns.flatMap(({ id, name }) => (String(id) in values ? [[name, values[id]!]] : [])));
}

function byId<Value>(values: ByColumn<Value> = {}, { columns }: TableState): Record<string, Value> {
  return Object.fromEntries(columns.flatMap(({ id, name }) => (Object.hasOwn(values, name) ? [[String(id), values[name]!]] : [])));
}
