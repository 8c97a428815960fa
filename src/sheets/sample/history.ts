import { assess } from '../../domain/realization/assess';
import type { Settings } from '../../domain/realization/settings';
import type { CellGrid } from '../change-set';
import { decodeProgram } from '../decode-program';
import type { NewRecord } from '../plan-append';
import { snapshotRecords } from '../plan-snapshot';
import { tableSpec } from '../sheet-catalog';
import { shippedRows } from '../shipped-rows';
import { columnsOf, layout } from '../table-layout';
import type { TableContent } from '../workbook-facts';

export interface SampleSnapshot {
  readonly name: string;
  /** Excel serial number. */
  readonly date: number;
}

/** The status history of the sample: what an assessment would have said on each date. */
export function sampleHistory(
  rows: Readonly<Record<string, CellGrid>>, settings: Settings, snapshots: readonly SampleSnapshot[],
): readonly NewRecord[] {
  const all = { ...rows, ProgramSettings: shippedRows('ProgramSettings', settings) };
  const { program } = decodeProgram(new Map(Object.entries(all).map(([name, values]) => [name, contentOf(name, values, settings)])));
  return snapshots.flatMap(({ name, date }) => snapshotRecords(assess(program, date), name));
}

function contentOf(name: string, values: CellGrid, settings: Settings): TableContent {
  const headers = columnsOf(tableSpec(name), settings).map((column) => column.header);
  return { name, sheet: name, address: '', headers, rowCount: values.length, values, origin: { row: layout.body, column: 0 } };
}
