import type { Assessment, Finding } from '../domain/realization/assessment';
import type { Program } from '../domain/realization/program';
import type { CellReference, Culture, WorkbookReading } from '../excel/gateway';
import type { CellFix } from '../sheets/plan-fix';
import type { Problem } from '../sheets/workbook-facts';
import type { Command, Surroundings } from './command';
import { inTurns } from './in-turns';
import { methodOfWork } from './method-of-work';

/** A finding with the cell it is about, where the workbook has its table, and the fix, where there is a safe one. */
export interface LocatedFinding extends Finding {
  readonly cell: CellReference | null;
  readonly remedy: CellFix | null;
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

/**
 * Reads and assesses the program, in turns that let the pane answer; null when the workbook has none. Two syncs, more only for tables
 * larger than a message.
 */
export const readProgram: Command<void, ProgramReading | null> = {
  id: 'ReadProgram',
  label: 'readProgram',
  run: async ({ gateway, today }: Surroundings) => {
    const [
      { assessing, decodingProgram, programTables, sampleKey }, { findingPlaces, withoutFindings }, { fixOfFinding }, { mentionedIds },
    ] = await Promise.all([
      methodOfWork(), import('../sheets/place-finding'), import('../sheets/plan-fix'), import('../sheets/mentioned-ids'),
    ]);
    const reading = await gateway.read(programTables);
    if (reading.tables.size === 0) return null;
    const { program, problems } = await inTurns(decodingProgram(reading.tables));
    const assessment = await inTurns(assessing(program, today));
    const { tables, calculationMode, culture, settings } = reading;
    const placeOf = findingPlaces(tables);
    const isMentioned = mentionedIds(tables);
    const findings = assessment.findings.map((finding): LocatedFinding =>
      ({ ...finding, cell: placeOf(finding), remedy: fixOfFinding(finding, tables.get(finding.table), isMentioned) }));
    const byHand: readonly Problem[] = calculationMode === 'Manual' ? [{ code: 'calculated-by-hand', severity: 'note' }] : [];
    const unread = withoutFindings(problems, findings.map(({ cell }) => cell));
    return {
      program, assessment, findings, problems: [...byHand, ...unread], culture, isSample: Array.isArray(settings[sampleKey]), reading,
    };
  },
};
