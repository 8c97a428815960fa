import type { Assessment } from '../../src/domain/realization/assessment';
import { assess } from '../../src/domain/realization/assess';
import type { Program } from '../../src/domain/realization/program';
import { decodeProgram } from '../../src/sheets/decode-program';
import { planInsertSample } from '../../src/sheets/plan-sample';
import { sampleProgram } from '../../src/sheets/sample-program';
import { ModelWorkbook } from './model-workbook';

/** The day on which the sample is seen. */
export const sampleDay = sampleProgram().today;

/** The sample program in a workbook of its own, to be changed by a test. */
export function sampleWorkbook(): ModelWorkbook {
  const workbook = new ModelWorkbook();
  return workbook.apply(planInsertSample(workbook.facts(), sampleProgram()).changeSet);
}

export function programIn(workbook: ModelWorkbook): Program {
  return decodeProgram(workbook.contents()).program;
}

export function assessmentOf(workbook: ModelWorkbook): Assessment {
  return assess(programIn(workbook), sampleDay);
}
