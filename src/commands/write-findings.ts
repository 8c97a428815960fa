import type { Receipt } from '../excel/gateway';
import { GatewayError } from '../excel/gateway';
import type { FindingRow, FindingsPlan } from '../sheets/plan-findings';
import type { ChangeCommand, Problem, Surroundings } from './command';
import { methodOfWork } from './method-of-work';
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
export const writeFindings: ChangeCommand<WriteFindingsOptions, WriteFindingsOutcome> = {
  id: 'WriteFindings',
  label: 'writeFindings',

  preview: async (surroundings, options) => planFor(surroundings, options),

  async run(surroundings, options, progress) {
    const { changeSet, problems, findings } = await planFor(surroundings, options);
    return { is: 'findings-written', findings, problems, receipt: await surroundings.gateway.apply(changeSet, progress) };
  },
};

async function planFor(
  surroundings: Surroundings, { inWords }: WriteFindingsOptions,
): Promise<FindingsPlan & { readonly findings: number }> {
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
