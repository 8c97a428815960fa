import type { Finding } from '../assessment';
import type { RecordKind } from '../tables';
import type { ProgramFacts } from '../program-facts';
import type { RecordOf } from './finding';
import { finding } from './finding';

/** The tables whose records have an id. */
const keyed = [
  'objectives', 'benefits', 'stakeholders', 'workshops', 'ideas', 'activities', 'cashFlows', 'measures', 'readings', 'risks', 'evidence',
  'changes', 'reviews', 'sustainment', 'lessons',
] as const satisfies readonly RecordKind[];

/** Ids that are missing, and ids that occur again: only the first record of an id is ever found by it. */
export function duplicateIds({ program }: ProgramFacts): readonly Finding[] {
  const findings: Finding[] = [];
  for (const kind of keyed) {
    const seen = new Set<string>();
    const records: readonly RecordOf<typeof kind>[] = program[kind];
    for (const record of records) {
      if (record.id === '') findings.push(finding('missing-id', kind, record, 'id'));
      else if (seen.has(record.id)) findings.push(finding('duplicate-id', kind, record, 'id', { id: record.id }));
      else seen.add(record.id);
    }
  }
  return findings;
}
