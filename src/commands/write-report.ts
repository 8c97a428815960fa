import type { Receipt } from '../excel/gateway';
import { GatewayError } from '../excel/gateway';
import type { ChangePlan } from '../sheets/change-plan';
import type { ReportPlan } from '../sheets/plan-report';
import type { Surroundings } from './command';
import type { ReportRequest } from './compose-report';
import { composeReport } from './compose-report';
import { plannedChange } from './planned-change';
import { readProgram } from './read-program';

export interface WriteReportOptions {
  readonly request: ReportRequest;
  /** As `Strings.language`. */
  readonly language: string;
  /** The name of the new sheet. */
  readonly sheet: string;
}

export interface WriteReportOutcome {
  readonly is: 'report-written';
  readonly sheet: string;
  readonly receipt: Receipt;
}

/** Writes a report on a new, printable sheet and shows it; the workbook is read again, so that the report says what the cells say. */
export const writeReport = plannedChange({
  id: 'WriteReport',
  label: 'writeReport',
  plan: planFor,
  outcome: ({ sheet }, receipt): WriteReportOutcome => ({ is: 'report-written', sheet, receipt }),
});

async function planFor(surroundings: Surroundings, { request, language, sheet }: WriteReportOptions): Promise<ReportPlan & ChangePlan> {
  const { planReport } = await import('../sheets/plan-report');
  const reading = await readProgram.run(surroundings);
  if (reading === null) throw new GatewayError('not-found', 'unchanged', 'ProgramSettings');
  const report = await composeReport(reading, request, language);
  if (report === null) throw new GatewayError('not-found', 'unchanged', request.is === 'profile' ? request.benefit : '');
  const plan = planReport(report.document, sheet, await surroundings.gateway.survey(), reading.program.settings.currency);
  return { ...plan, problems: [] };
}
