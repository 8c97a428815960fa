import type { Receipt } from '../excel/gateway';
import { GatewayError } from '../excel/gateway';
import type { ChangePlan } from '../sheets/change-plan';
import type { FindingRow } from '../sheets/plan-findings';
import type { Problem, Surroundings } from './command';
import { methodOfWork } from './method-of-work';
import { plannedChange } from './planned-change';
import type { LocatedFinding } from './read-program';
import { readProgram } from './read-program';

export interface WriteFindingsOptions {
  /** A finding in the words of the reader's language. */
  readonly inWords: (finding: LocatedFinding) => FindingRow;
}

export interface WriteFindingsOutcome {
  readonly is: 'findings-written';
  readonly findings: number;
  readonly problems: readonly Problem[];
  readonly receipt: Receipt;
}

/** Writes what the health check finds into a sheet of its own, to print it, to sort it and to work it off. */
export const writeFindings = plannedChange({
  id: 'WriteFindings',
  label: 'writeFindings',
  plan: planFor,
  outcome: ({ findings, problems }, receipt): WriteFindingsOutcome => ({ is: 'findings-written', findings, problems, receipt }),
});

async function planFor(
  surroundings: Surroundings, { inWords }: WriteFindingsOptions,
): Promise<ChangePlan & { readonly findings: number }> {
  const { gateway, today } = surroundings;
  const [{ decodeSettings }, { planFindings }] = await Promise.all([methodOfWork(), import('../sheets/plan-findings')]);
  const program = await readProgram.run(surroundings);
  if (program === null) throw new GatewayError('not-found', 'unchanged', 'ProgramSettings');
  const facts = await gateway.survey();
  const { tables } = await gateway.read(['HealthCheck']);
  const settings = decodeSettings(program.reading.tables.get('ProgramSettings'), []);
  const plan = planFindings(program.findings.map(inWords), today, { facts, content: tables.get('HealthCheck'), settings });
  return { ...plan, findings: program.findings.length };
}
