import type { Assessment, Finding } from '../domain/realization/assessment';
import type { Program } from '../domain/realization/program';
import type { CellReference, Culture, WorkbookReading } from '../excel/gateway';
import { bodyAddress, headerAddress } from '../sheets/cell-address';
import type { TableSpec } from '../sheets/schema';
import type { Problem, TableContent } from '../sheets/workbook-facts';
import type { Command, Surroundings } from './command';
import { methodOfWork } from './method-of-work';

/** A finding with the cell it is about, where its table is in the workbook. */
export interface LocatedFinding extends Finding {
  readonly cell: CellReference | null;
}

/** The program as it stands in the workbook, read and assessed; nothing is written. */
export interface ProgramReading {
  readonly program: Program;
  readonly assessment: Assessment;
  readonly findings: readonly LocatedFinding[];
  readonly problems: readonly Problem[];
  readonly culture: Culture;
  /** The workbook holds the sample program, which can be taken away as a whole. */
  readonly isSample: boolean;
  readonly reading: WorkbookReading;
}

/** Reads and assesses the program; null when the workbook has none. Two syncs, more only for tables larger than a message. */
export const readProgram: Command<void, ProgramReading | null> = {
  id: 'ReadProgram',
  label: 'readProgram',
  run: async ({ gateway, today }: Surroundings) => {
    const { assess, decodeProgram, findTableSpec, programTables, sampleKey } = await methodOfWork();
    const reading = await gateway.read(programTables);
    if (reading.tables.size === 0) return null;
    const { program, problems } = decodeProgram(reading.tables);
    const assessment = assess(program, today);
    const findings = assessment.findings.map((finding) => ({ ...finding, cell: cellOf(finding, reading.tables, findTableSpec) }));
    const byHand: readonly Problem[] = reading.calculationMode === 'Manual' ? [{ code: 'calculated-by-hand', severity: 'note' }] : [];
    return { program, assessment, findings, problems: [...byHand, ...problems], culture: reading.culture, isSample: Array.isArray(reading.settings[sampleKey]), reading };
  },
};

function cellOf({ table, row, field }: Finding, tables: ReadonlyMap<string, TableContent>, specOf: (table: string) => TableSpec | undefined): CellReference | null {
  const content = tables.get(table);
  if (!content) return null;
  const header = specOf(table)?.columns.find((column) => column.key === field)?.header;
  const column = Math.max(0, content.headers.findIndex((candidate) => candidate.trim().toLowerCase() === header?.toLowerCase()));
  return { sheet: content.sheet, address: row === null ? headerAddress(content, column) : bodyAddress(content, row, column) };
}
