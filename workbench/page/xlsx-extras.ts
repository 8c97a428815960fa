/**
 * What the host holds beside the spreadsheet, carried through an .xlsx file. The host knows sheets, tables and columns by id; ids do not
 * survive a file, so there they go by name.
 */
import type { Area, Engine, TableState } from '../engine/engine';
import type { HostState } from '../host/host';
import { newHostState, newSheetState, newTableState } from '../host/host-state';
import type { ChartState } from '../host/pictures/chart-state';
import type { WorkbookExtras } from '../xlsx/extras';

type ByColumn<Value> = Readonly<Record<string, Value>>;
type TableHostState = HostState['tables'][string];

/** For the file. */
export function extrasOf(state: HostState, engine: Engine): WorkbookExtras {
  const { settings, documentProperties, documentCustomProperties, iterativeCalculation } = state;
  const names = new Map(engine.sheets().map(({ id, name }) => [id, name]));
  const sheets = [...names].flatMap(([id, name]) => {
    const held = state.sheets[id];
    return held ? [[name, withCharts(held, names)] as const] : [];
  });
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
  const ids = new Map(engine.sheets().map(({ id, name }) => [name, id]));
  const sheets = [...ids].flatMap(([name, id]) => {
    const carried = structuredClone(extras.sheets[name]);
    if (carried === undefined) return [];
    return [[id, withCharts({ ...newSheetState(), ...carried }, ids)] as const];
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

/** What is held of a sheet, with the cells that charts show on the sheets by another key. */
function withCharts<Held extends { readonly charts?: readonly ChartState[] }>(held: Held, sheets: ReadonlyMap<string, string>): Held {
  return held.charts ? { ...held, charts: held.charts.map((chart) => movedTo(sheets, chart)) } : held;
}

/** The chart with the cells it shows on the sheets by another key; cells of a sheet that is not there are lost. */
function movedTo(sheets: ReadonlyMap<string, string>, chart: ChartState): ChartState {
  const moved = (area: Area | null | undefined): Area | null => {
    const sheet = area ? sheets.get(area.sheet) : undefined;
    return area && sheet !== undefined ? { ...area, sheet } : null;
  };
  const series = chart.series.map(({ nameFrom, ...one }) => {
    const name = moved(nameFrom);
    return { ...one, values: moved(one.values), categories: moved(one.categories), ...(name ? { nameFrom: name } : {}) };
  });
  return { ...chart, series };
}

function byName<Value>(values: ByColumn<Value> = {}, { columns }: TableState): Record<string, Value> {
  return Object.fromEntries(columns.flatMap(({ id, name }) => (String(id) in values ? [[name, values[id]!]] : [])));
}

function byId<Value>(values: ByColumn<Value> = {}, { columns }: TableState): Record<string, Value> {
  return Object.fromEntries(columns.flatMap(({ id, name }) => (Object.hasOwn(values, name) ? [[String(id), values[name]!]] : [])));
}
