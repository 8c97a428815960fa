import type { Receipt } from '../excel/gateway';
import type { ChangePlan } from '../sheets/change-plan';
import type { AnalysisPlan } from '../sheets/plan-analysis';
import type { AnalysisRecord } from '../sheets/report/analysis-content';
import type { Problem, Surroundings } from './command';
import { plannedChange } from './planned-change';

export interface WriteAnalysisOutcome {
  readonly is: 'analysis-written';
  readonly sheet: string;
  readonly problems: readonly Problem[];
  readonly receipt: Receipt;
}

/** Writes an analysis and its simulation on the Analysis sheet: inputs, seed, results, histogram and a native chart. Four syncs. */
export const writeAnalysis = plannedChange({
  id: 'WriteAnalysis',
  label: 'writeAnalysis',
  plan: planFor,
  outcome: ({ sheet, problems }, receipt): WriteAnalysisOutcome => ({ is: 'analysis-written', sheet, problems, receipt }),
});

async function planFor({ gateway }: Surroundings, record: AnalysisRecord): Promise<AnalysisPlan & ChangePlan> {
  const { planAnalysis, standingAnalysis } = await import('../sheets/plan-analysis');
  const survey = await gateway.survey();
  const standing = standingAnalysis(survey);
  const [found] = standing ? await gateway.readReferences([{ to: 'cells', ...standing }], standing) : [];
  const canDraw = gateway.isSupported('charts');
  const plan = planAnalysis(record, survey, found?.cells ?? null, canDraw);
  return { ...plan, problems: canDraw ? [] : [{ code: 'no-charts', severity: 'note', sheet: plan.sheet }] };
}
