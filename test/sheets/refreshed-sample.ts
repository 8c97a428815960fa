import { assess } from '../../src/domain/realization/assess';
import type { Assessment } from '../../src/domain/realization/assessment';
import type { Program } from '../../src/domain/realization/program';
import type { ChangeSet } from '../../src/sheets/change-set';
import { decodeProgram } from '../../src/sheets/decode-program';
import { planRefresh } from '../../src/sheets/plan-refresh';
import { planInsertSample } from '../../src/sheets/plan-sample';
import { sampleProgram } from '../../src/sheets/sample-program';
import { ModelWorkbook } from './model-workbook';

export interface RefreshedSample {
  readonly program: Program;
  readonly assessment: Assessment;
  readonly today: number;
  /** Makes the sample program as it stands after a refresh on its day. */
  readonly changeSet: ChangeSet;
}

/** The sample program, refreshed; two of its milestones are due on the same day. */
export function refreshedSample(): RefreshedSample {
  const sample = sampleProgram();
  const workbook = new ModelWorkbook();
  workbook.apply(planInsertSample(workbook.facts(), sample).changeSet);
  const [first, second] = workbook.column('RealizationPlan', 'Type').flatMap((type, row) =>
    type === 'Milestone' && workbook.column('RealizationPlan', 'Finished on')[row] === '' ? [row] : []);
  workbook.set('RealizationPlan', first!, 'Finish', workbook.column('RealizationPlan', 'Finish')[second!]!);
  const { program } = decodeProgram(workbook.contents());
  const assessment = assess(program, sample.today);
  workbook.apply(planRefresh(assessment, workbook.contents(), workbook.settings).changeSet);
  const rows = Object.fromEntries([...workbook.tables].map(([name, table]) => [name, table.rows]));
  return {
    program, assessment, today: sample.today, changeSet: planInsertSample(new ModelWorkbook().facts(), { ...sample, rows }).changeSet,
  };
}
