import type { Receipt } from '../excel/gateway';
import { GatewayError } from '../excel/gateway';
import type { FindingInWords, FindingsPlan } from '../sheets/plan-findings';
import type { Problem, Surroundings } from './command';
import { methodOfWork } from './method-of-work';
import { plannedChange } from './planned-change';
import type { LocatedFinding } from './read-program';
import { readProgram } from './read-program';

export interface WriteFindingsOptions {
  /** A finding in the words of the reader's language. */
  readonly inWords: (finding: LocatedFinding) => FindingInWords;
  /** The word shown instead of the severity of a finding that has gone, in the reader's language. */
  readonly resolved: string;
}

export interface WriteFindingsOutcome {
  readonly is: 'findings-written';
  readonly findings: number;
  /** How many findings have gone but keep their row, because something is typed beside them. */
  readonly resolved: number;
  readonly problems: readonly Problem[];
  readonly receipt: Receipt;
}

/** Writes what the health check finds to a sheet of its own, to be printed, sorted and worked off. */
export const writeFindings = plannedChange({
  id: 'WriteFindings',
  label: 'writeFindings',
  plan: planFor,
  outcome: ({ findings, resolved, problems }, receipt): WriteFindingsOutcome =>
    ({ is: 'findings-written', findings, resolved, problems, receipt }),
});

async function planFor(
  surroundings: Surroundings, { inWords, resolved }: WriteFindingsOptions,
): Promise<FindingsPlan & { readonly findings: number }> {
  const { gateway, today } = surroundings;
  const [{ decodeSettings }, { planFindings }, { findingKey }] =
    await Promise.all([methodOfWork(), import('../sheets/plan-findings'), import('../sheets/finding-key')]);
  const program = await readProgram.run(surroundings);
  if (program === null) throw new GatewayError('not-found', 'unchanged', 'ProgramSettings');
  const facts = await gateway.survey();
  const { tables } = await gateway.read(['HealthCheck'], { formulasOf: ['HealthCheck'] });
  const read = program.reading.tables;
  const settings = decodeSettings(read.get('ProgramSettings'), []);
  const rows = program.findings.map((finding) => ({ ...inWords(finding), key: findingKey(finding, read.get(finding.table)) }));
  const plan = planFindings(rows, today, { facts, content: tables.get('HealthCheck'), settings, resolved });
  return { ...plan, findings: rows.length };
}
