import fc from 'fast-check';
import type { RefreshOutcome } from '../../src/commands/refresh-status';
import { refreshStatus } from '../../src/commands/refresh-status';
import type { CellInput } from '../../src/sheets/change-set';
import { tableSpec } from '../../src/sheets/sheet-catalog';
import type { CellValue } from '../../workbench/engine/engine';
import type { Cells } from '../sheets/expected-status';
import { approximately, expectedStatus, withoutSymbol } from '../sheets/expected-status';
import type { MessyTable } from '../sheets/messy-program';
import { messyProgram, programDay, settingsTable } from '../sheets/messy-program';
import { OpenExcel } from './open-excel';

/** What is done to a table in Excel after it was filled: sorted by a column, filtered by one, some columns hidden. */
interface Handling {
  readonly sortBy: number;
  readonly descending: boolean;
  readonly filterBy: number;
}
const handling: fc.Arbitrary<Handling> = fc.record({ sortBy: fc.nat({ max: 9 }), descending: fc.boolean(), filterBy: fc.nat({ max: 9 }) });

let excel: OpenExcel;

/** Puts the tables into a workbook as their users left them: on renamed sheets, below merged titles, sorted, filtered, columns hidden. */
async function put(tables: readonly MessyTable[], { sortBy, descending, filterBy }: Handling): Promise<void> {
  const { engine } = excel.host;
  for (const { name, sheet: sheetName, titles, left, headers, rows } of tables) {
    const sheet = engine.addSheet(sheetName);
    const width = headers.length;
    for (let row = 0; row < titles; row += 1) {
      engine.write({ sheet, row, column: left, rows: 1, columns: 1 }, [[{ value: `A title over ${name}` }]]);
      engine.merge({ sheet, row, column: left, rows: 1, columns: width });
    }
    const area = { sheet, row: titles, column: left, rows: rows.length + 1, columns: width };
    engine.write(area, [headers, ...rows].map((cells) => cells.map((cell) => (cell === '' ? null : { value: cell }))));
    engine.addTable(name, area);
  }
  await engine.settle();
  await excel.doing((workbook) => {
    for (const { name, headers, hidden } of tables.slice(1)) {
      const table = workbook.tables.getItem(name);
      table.sort.apply([{ key: sortBy, ascending: !descending }]);
      for (const header of hidden) table.columns.getItem(header).getRange().columnHidden = true;
      table.columns.getItem(headers[filterBy]!).filter.applyValuesFilter(['mine', 'B-1', 'Any']);
    }
  });
}

async function refresh(today: number): Promise<Extract<RefreshOutcome, { is: 'refreshed' }>> {
  const outcome = await refreshStatus.run({ ...excel.surroundings, today }, undefined);
  if (outcome.is !== 'refreshed') throw new Error('There is no program');
  return outcome;
}

function contents(): ReadonlyMap<string, Cells> {
  const { engine } = excel.host;
  return new Map(engine.tables().map(({ name, area }) => {
    const [headers, ...rows] = engine.values(area).map((cells) => cells.map(asInput));
    return [name, { headers: headers!.map(String), rows: rows }];
  }));
}

function asInput(value: CellValue): CellInput {
  return value ?? '';
}

/** Each column by table and header, the status columns apart from all others. */
function columns(tables: ReadonlyMap<string, Cells>, owner: 'refresh' | 'others'): Readonly<Record<string, readonly CellInput[]>> {
  return Object.fromEntries([...tables].flatMap(([table, { headers, rows }]) =>
    headers.flatMap((header, index) => {
      const isRefreshed = tableSpec(table).columns.some((column) => column.header === header && column.owner === 'refresh');
      return isRefreshed === (owner === 'refresh') ? [[`${table}[${header}]`, rows.map((row) => row[index]!)]] : [];
    })));
}

test('in Excel, any program is refreshed in its status columns alone, as an independent computation says, and only once', async () => {
  await fc.assert(fc.asyncProperty(messyProgram, handling, programDay, programDay, async (program, how, first, second) => {
    excel = await OpenExcel.open();
    await put([settingsTable, ...program], how);
    const typed = columns(contents(), 'others');

    for (const today of [first, second]) {
      await refresh(today);
      const after = contents();
      expect(columns(after, 'others')).toEqual(typed);
      const found = columns(after, 'refresh');
      for (const [column, cells] of expectedStatus(after, today)) {
        expect({ column, cells: found[column]!.map(withoutSymbol) }).toEqual({ column, cells: cells.map(approximately) });
      }
      expect((await refresh(today)).receipt.changeSet.changes).toEqual([]);
      expect(contents()).toEqual(after);
    }
  }).afterEach(() => excel.close()), { numRuns: 4, endOnFailure: true });
});
