import type { RecordKind } from '../domain/realization/tables';
import { tableNames } from '../domain/realization/tables';
import type { Program } from '../domain/realization/program';
import type { Steps } from '../domain/steps';
import { atOnce } from '../domain/steps';
import { decodeSettings } from './decode-settings';
import type { DecodedRecord, WordLists } from './decode-table';
import { decodeTable, headerPositions } from './decode-table';
import type { ListKey } from './lists';
import { listHeader, lists } from './lists';
import { tableSpec } from './sheet-catalog';
import type { Problem, TableContent } from './workbook-facts';

export interface DecodedProgram {
  readonly program: Program;
  /** What could not be read as it stands, each with its cell. */
  readonly problems: readonly Problem[];
}

/** The tables a program is read from. */
export const programTables: readonly string[] = ['ProgramSettings', 'ListWords', ...Object.values(tableNames)];

/** A program as the workbook has it. A table that is missing has no records. */
export function decodeProgram(tables: ReadonlyMap<string, TableContent>): DecodedProgram {
  return atOnce(decodingProgram(tables));
}

/** The same in steps, for callers that must not block the page. */
export function* decodingProgram(tables: ReadonlyMap<string, TableContent>): Steps<DecodedProgram> {
  const problems: Problem[] = [];
  const settings = decodeSettings(tables.get('ProgramSettings'), problems);
  const words = wordLists(tables.get('ListWords'));
  const records: Partial<Record<RecordKind, readonly DecodedRecord[]>> = {};
  for (const [kind, name] of Object.entries(tableNames) as [RecordKind, string][]) {
    const content = tables.get(name);
    records[kind] = content ? yield* decodeTable(tableSpec(name), content, settings, words, problems) : [];
  }
  // The columns of every table are the fields of its record type, of the same kinds: record-types.test.ts compares the two.
  return { program: { settings, ...records } as unknown as Program, problems };
}

/** The words of each list: standard ones first, then those the user added on the Lists sheet. */
export function wordLists(content: TableContent | undefined): WordLists {
  const positions = content ? headerPositions(content.headers) : new Map<string, number>();
  return (list) => {
    const standard: readonly string[] = lists[list as ListKey];
    const column = positions.get(listHeader(list as ListKey).toLowerCase());
    if (!content || column === undefined) return standard;
    const added = content.values.map((cells) => String(cells[column] ?? '').trim()).filter(
      (word) => word !== '' && !standard.includes(word),
    );
    return [...standard, ...added];
  };
}
