import type { Receipt } from '../excel/gateway';
import type { AnalysisPlan } from '../sheets/plan-analysis';
import type { AnalysisRecord } from '../sheets/report/analysis-content';
import type { ChangeCommand, Problem, Surroundings } from './command';

export interface WriteAnalysisOutcome {
  readonly is: 'analysis-written';
  readonly sheet: string;
  readonly problems: readonly Problem[];
  readonly receipt: Receipt;
}

/** Writes an analysis and its simulation on the Analysis sheet: inputs, seed, results, histogram and a native chart. Four syncs. */
export const writeAnalysis: ChangeCommand<AnalysisRecord, WriteAnalysisOutcome> = {
  id: 'WriteAnalysis',
  label: 'writeAnalysis',

  async preview(surroundings, record) {
    const plan = await planFor(surroundings, record);
    return { changeSet: plan.changeSet, problems: problemsOf(surroundings, plan) };
  },

  async run(surroundings, record, progress) {
    const plan = await planFor(surroundings, record);
    const receipt = await surroundings.gateway.apply(plan.changeSet, progress);
    return { is: 'analysis-written', sheet: plan.sheet, problems: problemsOf(surroundings, plan), receipt };
  },
};

async function planFor({ gateway }: Surroundings, record: AnalysisRecord): Promise<AnalysisPlan> {
  const { planAnalysis, standingAnalysis } = await import('../sheets/plan-analysis');
  const survey = await gateway.survey();
  const standing = standingAnalysis(survey);
  const [found] = standing ? await gateway.readReferences([{ to: 'cells', ...standing }], standing) : [];
  return planAnalysis(record, survey, found?.cells ?? null, gateway.isSupported('charts'));
}

function problemsOf({ gateway }: Surroundings, { sheet }: AnalysisPlan): readonly Problem[] {
  return gateway.isSupported('charts') ? [] : [{ code: 'no-charts', severity: 'note', sheet }];
}
