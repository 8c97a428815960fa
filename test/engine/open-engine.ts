import { createHeadlessEngine } from '../../workbench/engine/univer/boot-headless';
import type { Area, CellContent, CellValue, Engine, EngineEvent, Snapshot } from '../../workbench/engine/engine';
import { areaOf } from '../../workbench/xlsx/addresses';

type Cell = CellValue | null;

/** An engine with words short enough for tests: areas by address, `=` for formulas. */
export interface TestEngine {
  readonly engine: Engine;
  readonly events: EngineEvent[];
  at(address: string, sheet?: string): Area;
  put(address: string, rows: readonly (readonly Cell[])[], sheet?: string): void;
  value(address: string, sheet?: string): CellValue;
  values(address: string, sheet?: string): CellValue[][];
  formula(address: string, sheet?: string): CellValue;
  text(address: string): string;
}

const open: Engine[] = [];
afterEach(() => open.splice(0).forEach((engine) => engine.dispose()));

export async function openEngine(snapshot?: Snapshot): Promise<TestEngine> {
  const engine = await createHeadlessEngine(snapshot);
  open.push(engine);
  const events: EngineEvent[] = [];
  engine.on((event) => events.push(event));
  const at = (address: string, sheet = engine.activeSheet()): Area => areaOf(address, sheet);
  const content = (cell: Cell): CellContent => (
    cell === null ? null : typeof cell === 'string' && cell.startsWith('=') ? { formula: cell } : { value: cell }
  );
  return {
    engine,
    events,
    at,
    put: (address, rows, sheet) => engine.write(
      { ...at(address, sheet), rows: rows.length, columns: rows[0]!.length },
      rows.map((row) => row.map(content)),
    ),
    value: (address, sheet) => engine.values(at(address, sheet))[0]![0]!,
    values: (address, sheet) => engine.values(at(address, sheet)),
    formula: (address, sheet) => engine.formulas(at(address, sheet))[0]![0]!,
    text: (address) => engine.texts(at(address))[0]![0]!,
  };
}

/** A register of four benefits in A1:D5, as a table. */
export async function openRegister(): Promise<TestEngine & { readonly table: string }> {
  const opened = await openEngine();
  opened.put(
    'A1',
    [
      ['ID', 'Planned value', 'Status', 'Share %'],
      ['B1', 100, 'G', 0.1],
      ['B2', 250, 'A', 0.2],
      ['B3', 50, 'R', 0.3],
      ['B4', 75, 'G', 0.4],
    ],
  );
  return { ...opened, table: opened.engine.addTable('Register', opened.at('A1:D5')) };
}
