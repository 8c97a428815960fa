import type { Receipt } from '../excel/gateway';
import type { NewReading, RecordReadingsPlan } from '../sheets/plan-record-readings';
import type { Problem, Surroundings } from './command';
import { plannedChange } from './planned-change';
import { readProgram } from './read-program';

export type { NewReading } from '../sheets/plan-record-readings';

export interface RecordReadingsOptions {
  readonly readings: readonly NewReading[];
  /** The role that entered them; the user's name where it is left out. */
  readonly enteredBy?: string;
}

export interface RecordReadingsOutcome {
  readonly is: 'readings-recorded';
  /** The ids the readings got; none when a problem kept them from being recorded. */
  readonly recorded: readonly string[];
  readonly problems: readonly Problem[];
  readonly receipt: Receipt;
}

/** Appends actuals to the readings; when one of them cannot be recorded, none is. */
export const recordReadings = plannedChange({
  id: 'RecordReadings',
  label: 'recordReadings',
  plan: planFor,
  outcome: ({ ids, problems }, receipt): RecordReadingsOutcome => ({ is: 'readings-recorded', recorded: ids, problems, receipt }),
});

async function planFor(surroundings: Surroundings, { readings, enteredBy }: RecordReadingsOptions): Promise<RecordReadingsPlan> {
  const [found, { planRecordReadings }] = await Promise.all([readProgram.run(surroundings), import('../sheets/plan-record-readings')]);
  if (found === null) {
    const missing: Problem = { code: 'missing-table', severity: 'error', details: { table: 'BenefitTracking' } };
    return { changeSet: { command: 'record-readings', changes: [] }, problems: [missing], ids: [] };
  }
  const { program, assessment, reading } = found;
  const entered = { by: enteredBy ?? surroundings.userName, on: surroundings.today };
  return planRecordReadings(readings, { program, assessment, tracking: reading.tables.get('BenefitTracking') }, entered);
}
